export { comparePlaces } from './compare-places.ts';
export { createPlaceExtractor } from './en/extract-places.ts';
export { excludesPlace } from './excluded-place.ts';
