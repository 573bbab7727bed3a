/** The filters of search, in the order of the panel and of the URL. */
export const FACETS = [
  'company',
  'place',
  'work-mode',
  'applicants',
  'employment',
  'level',
  'term',
  'degree',
  'skill',
  'pay',
  'visa',
  'state',
] as const;
export type Facet = (typeof FACETS)[number];
