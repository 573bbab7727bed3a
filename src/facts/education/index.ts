export { compareEducation } from './compare-education.ts';
export { extractEducation } from './en/extract-education.ts';
