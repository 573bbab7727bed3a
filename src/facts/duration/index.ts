export { compareDuration } from './compare-duration.ts';
export { extractDuration } from './en/extract-duration.ts';
