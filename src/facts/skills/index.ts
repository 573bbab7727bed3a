/** Compares the skills, by their names in the catalogue, with the text. */
export { compareSkills } from './compare-skills.ts';
/** Creates a function that finds skills of the catalogue that a text asks for. */
export { createSkillExtractor } from './en/extract-skills.ts';
