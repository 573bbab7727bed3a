/** Compares the fields of study, by their names, with the text. */
export { compareFieldsOfStudy } from './compare-fields-of-study.ts';
