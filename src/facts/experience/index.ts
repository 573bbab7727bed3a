export { compareExperience } from './compare-experience.ts';
export { extractExperience } from './en/extract-experience.ts';
