import type { Facet } from '../model/facet.ts';

export { FACETS, type Facet } from '../model/facet.ts';

/** A filter that the panel shows, with its title. */
export type FacetTitle = readonly [facet: Facet, title: string];

/** The orders of results. The first is the default. */
export const SORTS = ['relevance', 'newest', 'pay', 'deadline'] as const;
export type Sort = (typeof SORTS)[number];

/** The chosen values. A posting has to match one value of every facet with choices. */
export type Choices = Partial<Record<Facet, readonly string[]>>;

export function withoutFacet(choices: Choices, facet: Facet): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([other]) => other !== facet));
}
