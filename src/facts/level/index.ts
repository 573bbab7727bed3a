/** Compares the level of the role with the text. */
export { areLevelsExclusive, compareLevel } from './compare-level.ts';
/** Finds levels of roles, in one passage of a text. */
export { extractLevel } from './en/extract-level.ts';
