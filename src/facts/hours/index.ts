/** Compares the hours a week with the text. */
export { compareHours } from './compare-hours.ts';
/** Finds hours a week, in one passage of a text. */
export { extractHours } from './en/extract-hours.ts';
