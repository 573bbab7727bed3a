/** Compares the degrees that are asked for (level, state and requirement) with the text. */
export { compareEducation } from './compare-education.ts';
/** Finds degrees that a text asks for, in one passage of a text. */
export { extractEducation } from './en/extract-education.ts';
