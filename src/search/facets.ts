import { DAY_FACETS, type DayFacet, type Facet } from '../model/facet.ts';

export { ANY_DATE, FACETS, type DayFacet, type Facet } from '../model/facet.ts';

/** A filter that the panel shows: its title, and the label of the box that finds its values. */
export type FacetTitle = readonly [facet: Facet, title: string, find?: string];

export function isDayFacet(facet: Facet): facet is DayFacet {
  return DAY_FACETS.some((one) => one === facet);
}

/** The orders of results. The first is the default. */
export const SORTS = ['relevance', 'newest', 'pay', 'deadline'] as const;
export type Sort = (typeof SORTS)[number];

/** The chosen values. A posting has to match one value of every facet with choices. */
export type Choices = Partial<Record<Facet, readonly string[]>>;

export function withoutFacet(choices: Choices, facet: Facet): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([other]) => other !== facet));
}
