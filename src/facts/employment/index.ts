export { compareEmployment } from './compare-employment.ts';
export { extractEmployment } from './en/extract-employment.ts';
