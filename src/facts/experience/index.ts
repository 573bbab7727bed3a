/** Compares the months of experience, required or preferred, with the text. */
export { compareExperience } from './compare-experience.ts';
/** Finds amounts of experience, in one passage of a text. */
export { extractExperience } from './en/extract-experience.ts';
