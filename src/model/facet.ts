/** The filters of search, in the order of the panel and of the URL. */
export const FACETS = [
  'company',
  'place',
  'work-mode',
  'employment',
  'level',
  'term',
  'degree',
  'skill',
  'pay',
  'state',
] as const;
export type Facet = (typeof FACETS)[number];
