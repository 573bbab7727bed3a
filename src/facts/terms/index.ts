export { compareTerms } from './compare-terms.ts';
export { extractTerms } from './en/extract-terms.ts';
