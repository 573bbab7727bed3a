/** Compares how long the job lasts with the text. */
export { compareDuration } from './compare-duration.ts';
/** Finds lengths of the job, in one passage of a text. */
export { extractDuration } from './en/extract-duration.ts';
