export { compareApplicants } from './compare-applicants.ts';
export { extractApplicants } from './en/extract-applicants.ts';
