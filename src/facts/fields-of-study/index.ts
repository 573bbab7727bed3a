export { compareFieldsOfStudy } from './compare-fields-of-study.ts';
