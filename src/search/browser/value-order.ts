import type { Facet } from '../facets.ts';

/** Facets whose values have an order of their own: by rank, by time or by amount. */
const RANKED: readonly Facet[] = ['level', 'term', 'pay', 'posted', 'deadline', 'state'];

/** Values in the order of their names, unless those of the facet have an order of their own. */
export function orderByName<Value extends { name: string }>(
  facet: Facet,
  values: Value[],
  locale: string,
): Value[] {
  const { compare } = new Intl.Collator(locale);
  return RANKED.includes(facet) ? values : values.sort((a, b) => compare(a.name, b.name));
}

/**
 * Values in the order of their counts, unless those of the facet have an order of their own. Values
 * with equal counts keep the given order.
 */
export function orderByCount<Value extends { index: number }>(
  facet: Facet,
  values: readonly Value[],
  counts: ArrayLike<number>,
): readonly Value[] {
  if (RANKED.includes(facet)) return values;
  return [...values].sort((a, b) => (counts[b.index] ?? 0) - (counts[a.index] ?? 0));
}
