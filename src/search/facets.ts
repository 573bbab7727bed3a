/** The filters, in the order of the panel and of the URL. */
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

/** The orders of results. The first is the default. */
export const SORTS = ['relevance', 'newest', 'pay', 'deadline'] as const;
export type Sort = (typeof SORTS)[number];

/** The chosen values. A posting has to match one value of every facet with choices. */
export type Choices = Partial<Record<Facet, readonly string[]>>;

export function withoutFacet(choices: Choices, facet: Facet): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([other]) => other !== facet));
}
