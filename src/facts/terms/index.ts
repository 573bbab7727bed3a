/** Compares the terms (such as summer 2026) with the text. */
export { compareTerms } from './compare-terms.ts';
/** Finds terms, in one passage of a text. */
export { extractTerms } from './en/extract-terms.ts';
