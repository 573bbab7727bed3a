import { describe, expect, it } from 'vitest';
import { orderByCount, orderByName } from '../../../../src/search/browser/value-order.ts';
import { FACETS } from '../../../../src/search/facets.ts';

const valuesOf = (...names: string[]) => names.map((name, index) => ({ name, index }));
const namesOf = (values: readonly { name: string }[]) => values.map(({ name }) => name);

const RANKED = ['level', 'term', 'pay', 'posted', 'deadline', 'state'] as const;
const COUNTED = FACETS.filter((facet) => !RANKED.some((one) => one === facet));

describe('the values of a facet', () => {
  it.each(COUNTED)('are in the order of their counts, then of their names: %s', (facet) => {
    const byName = orderByName(facet, valuesOf('Zeta', 'beta', 'Ärger', 'Alpha'), 'en');
    expect(namesOf(byName)).toEqual(['Alpha', 'Ärger', 'beta', 'Zeta']);
    expect(namesOf(orderByCount(facet, byName, [5, 0, 7, 5]))).toEqual([
      'Ärger',
      'Alpha',
      'Zeta',
      'beta',
    ]);
  });

  it.each(RANKED)('keep the order of the board if they have ranks: %s', (facet) => {
    const values = valuesOf('Second', 'First', 'Third');
    expect(orderByName(facet, values, 'en')).toEqual(values);
    expect(orderByCount(facet, values, [1, 2, 3])).toEqual(values);
  });

  it('have names in the order of the language', () => {
    const names = (locale: string) =>
      namesOf(orderByName('place', valuesOf('Ö', 'Z', 'A'), locale));
    expect(names('de')).toEqual(['A', 'Ö', 'Z']);
    expect(names('sv')).toEqual(['A', 'Z', 'Ö']);
  });

  it('keep their order by name for the next counts', () => {
    const byName = orderByName('skill', valuesOf('C', 'B', 'A'), 'en');
    orderByCount('skill', byName, [9, 0, 0]);
    expect(namesOf(byName)).toEqual(['A', 'B', 'C']);
    expect(namesOf(orderByCount('skill', byName, [0, 1, 0]))).toEqual(['B', 'A', 'C']);
  });
});
