import { describe, expect, it } from 'vitest';
import { placeSchema } from '../../../src/model/place.ts';
import {
  canMeanTerm,
  getHemispheres,
  getLastTermBegun,
  toNorthernTerm,
} from '../../../src/model/season.ts';

const places = (...countries: string[]) =>
  countries.map((country) => placeSchema.parse({ country }));

describe('the hemispheres of places', () => {
  it.each([
    [[], ['north']],
    [['GB', 'US'], ['north']],
    [['AU'], ['south']],
    [
      ['NZ', 'GB'],
      ['north', 'south'],
    ],
    [['KE'], ['north', 'south']],
  ])('in %j are %j', (countries, expected) => {
    expect(getHemispheres(places(...countries))).toEqual(expected);
  });
});

describe('a listed term and the one that a text names', () => {
  it.each([
    ['winter-2026', 'winter-2026', false, true],
    ['winter-2026', 'winter-2027', false, true],
    ['winter-2026', 'winter-2028', false, false],
    ['summer-2026', 'winter-2026', false, false],
    ['summer-2026', 'winter-2026', true, true],
    ['summer-2026', 'winter-2027', true, true],
    ['summer-2026', 'fall-2026', true, false],
  ])('%s can be %s, if it is in the south: %s', (term, stated, south, expected) => {
    expect(canMeanTerm(term, stated, south)).toBe(expected);
  });
});

describe('the first day on which the last term has surely begun', () => {
  const begun = (terms: string[], countries: string[], known?: string) =>
    getLastTermBegun(terms, getHemispheres(places(...countries)), known)?.on;

  it.each([
    ['spring-2026', '2026-03-01'],
    ['summer-2026', '2026-07-01'],
    ['fall-2026', '2026-10-01'],
  ])('is in the north, for %s, %s', (term, day) => {
    expect(begun([term], ['GB'], '2026-01-10')).toBe(day);
    expect(begun([term], ['GB'])).toBe(day);
  });

  it.each([
    ['spring-2026', '2026-10-01'],
    ['winter-2026', '2026-07-01'],
    ['fall-2026', '2026-03-01'],
  ])('is in the south, for %s, %s', (term, day) => {
    expect(begun([term], ['AU'], '2026-01-10')).toBe(day);
  });

  it.each([
    ['winter-2026', 'GB', '2025-09-01', '2026-02-01'],
    ['winter-2026', 'GB', '2026-02-01', '2026-02-01'],
    ['winter-2026', 'GB', '2026-02-02', '2027-02-01'],
    ['winter-2026', 'GB', '2026-06-15', '2027-02-01'],
    ['winter-2026', 'GB', undefined, '2027-02-01'],
    ['summer-2026', 'NZ', '2025-10-01', '2026-02-01'],
    ['summer-2026', 'NZ', '2026-08-01', '2027-02-01'],
  ])(
    'is that of the year that is meant, for %s in %s published on %s',
    (term, country, known, day) => {
      expect(begun([term], [country], known)).toBe(day);
    },
  );

  it('is that of the next year if the posting was published after it', () => {
    expect(begun(['summer-2026'], ['GB'], '2026-07-02')).toBe('2027-07-01');
  });

  it('is the later one for places in both hemispheres', () => {
    expect(begun(['summer-2026'], ['GB', 'AU'], '2026-03-01')).toBe('2027-02-01');
    expect(begun(['spring-2026'], ['GB', 'AU'], '2026-01-10')).toBe('2026-10-01');
  });

  it('is that of the last of several terms, of which the first may be past', () => {
    expect(begun(['summer-2026', 'fall-2026'], ['GB'], '2026-08-01')).toBe('2026-10-01');
    expect(begun(['fall-2026', 'winter-2026'], ['GB'], '2026-08-01')).toBe('2027-02-01');
  });
});

it('a southern season is the opposite one in the north', () => {
  expect(['winter-2026', 'spring-2026', 'summer-2026', 'fall-2026'].map(toNorthernTerm)).toEqual([
    'summer-2026',
    'fall-2026',
    'winter-2026',
    'spring-2026',
  ]);
});
