import { describe, expect, it } from 'vitest';
import { termSchema } from '../../../src/model/term-schema.ts';
import { begunBy, compareTermDates, termParts } from '../../../src/model/term.ts';

describe('a term', () => {
  it.each([
    ['winter-2026', '2026-02-01'],
    ['spring-2026', '2026-03-01'],
    ['summer-2026', '2026-07-01'],
    ['fall-2026', '2026-10-01'],
    ['fall-2031', '2031-10-01'],
    ['winter-1900', '1900-02-01'],
    ['fall-2199', '2199-10-01'],
  ])('%s has certainly begun by %s', (term, day) => {
    expect(begunBy(term)).toBe(day);
  });

  it('consists of a season and a year', () => {
    expect(termParts('summer-2026')).toEqual({ season: 'summer', year: 2026 });
    expect(termSchema.parse('summer-2026')).toBe('summer-2026');
  });

  it.each([
    'autumn-2026',
    'Summer-2026',
    'summer 2026',
    'summer-26',
    'summer-20261',
    'summer-0026',
    'summer-1899',
    'summer-2200',
    '2026-summer',
    'summer',
    'summer-2026\n',
    '',
  ])('cannot be %j', (text) => {
    expect(termSchema.safeParse(text).success).toBe(false);
    expect(() => termParts(text)).toThrow('is not a term');
    expect(() => begunBy(text)).toThrow('is not a term');
  });
});

describe('terms', () => {
  it('are ordered by their start', () => {
    const terms = ['fall-2026', 'summer-2026', 'winter-2027', 'spring-2026', 'winter-2026'];
    expect(terms.sort(compareTermDates)).toEqual([
      'winter-2026',
      'spring-2026',
      'summer-2026',
      'fall-2026',
      'winter-2027',
    ]);
  });

  it('compare as equal to themselves', () => {
    expect(compareTermDates('fall-2026', 'fall-2026')).toBe(0);
  });
});
