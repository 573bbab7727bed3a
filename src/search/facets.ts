/** What results are narrowed by, in the order in which it is offered and written into addresses. */
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

/** The orders in which results can be read; the first is the one that needs no saying. */
export const SORTS = ['relevance', 'newest', 'pay', 'deadline'] as const;
export type Sort = (typeof SORTS)[number];

/** The values that a reader chose: any of a facet's, of every facet that has some. */
export type Choices = Partial<Record<Facet, readonly string[]>>;

/** Some choices without those of one facet. */
export function withoutFacet(choices: Choices, facet: Facet): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([other]) => other !== facet));
}
