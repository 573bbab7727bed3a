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
  'posted',
  'deadline',
  'visa',
  'state',
] as const;
export type Facet = (typeof FACETS)[number];

/** The facets whose values are spans of days. One value of them is chosen at a time. */
export const DAY_FACETS = ['posted', 'deadline'] as const satisfies Facet[];
export type DayFacet = (typeof DAY_FACETS)[number];

/** The value of a day facet that every posting has, with a date or without one. */
export const ANY_DATE = 'any';
