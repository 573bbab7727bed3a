/** Compares the day of publication with the text. */
export { comparePosted } from './compare-posted.ts';
