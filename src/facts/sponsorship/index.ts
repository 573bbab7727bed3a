/** Compares whether visas are sponsored with the text. */
export { compareSponsorship } from './compare-sponsorship.ts';
/** Finds statements about visas and citizenship, in one passage of a text. */
export { extractSponsorship } from './en/extract-sponsorship.ts';
