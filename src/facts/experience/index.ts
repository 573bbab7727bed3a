export { compareExperience } from './compare-experience.ts';
