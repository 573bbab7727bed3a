export { compareSkills } from './compare-skills.ts';
export { createSkillExtractor } from './en/extract-skills.ts';
