/** Compares the countries that applicants have to be in or may come from with the text. */
export { compareApplicants } from './compare-applicants.ts';
/** Finds whom a text admits, as country codes, in one passage of a text. */
export { extractApplicants } from './en/extract-applicants.ts';
