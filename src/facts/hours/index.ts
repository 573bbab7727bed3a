export { compareHours } from './compare-hours.ts';
export { extractHours } from './en/extract-hours.ts';
