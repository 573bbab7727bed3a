/** Compares where the work is done (on site, hybrid or remote) with the text. */
export { compareWorkModes } from './compare-work-modes.ts';
/** Finds work modes, in one passage of a text. */
export { extractWorkModes } from './en/extract-work-modes.ts';
