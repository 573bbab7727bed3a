export { compareExperience } from './compare-experience.ts';
export { extractExperience, type StatedExperience } from './en/extract-experience.ts';
