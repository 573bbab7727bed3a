export { compareDeadline } from './compare-deadline.ts';
export { extractDeadline } from './en/extract-deadline.ts';
