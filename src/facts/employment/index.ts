/** Compares the kinds of employment with the text. */
export { compareEmployment } from './compare-employment.ts';
/** Finds kinds of employment, in one passage of a text. */
export { extractEmployment } from './en/extract-employment.ts';
