/** Compares the day on which applications close with the text. */
export { compareDeadline } from './compare-deadline.ts';
/** Finds deadlines as days that they may mean, in one passage of a text. */
export { extractDeadline } from './en/extract-deadline.ts';
