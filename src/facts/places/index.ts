/** Compares the places of the job with the text. */
export { comparePlaces } from './compare-places.ts';
/** Creates a function that finds places of the catalogue that a text names. */
export { createPlaceExtractor } from './en/extract-places.ts';
/** Creates a function that finds places of the catalogue that institutions are named after. */
export { createInstitutionExtractor } from './en/institution-places.ts';
/** Whether a stated place rules out a listed one. */
export { excludesPlace } from './excluded-place.ts';
