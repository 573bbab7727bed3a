export { compareWorkModes } from './compare-work-modes.ts';
export { extractWorkModes } from './en/extract-work-modes.ts';
