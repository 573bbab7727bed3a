import { describe, expect, it } from 'vitest';
import { findNearestIds } from '../../../src/lib/nearest-ids.ts';

const IDS = [
  'ml-intern-fall-2026-toronto',
  'ml-intern-fall-2026',
  'ml-intern-summer-2026',
  'welder',
  'antenna-intern',
];

describe('the ids nearest to one that does not exist', () => {
  it.each([
    ['wleder', 'welder', 'two letters changed places'],
    ['antena-intern', 'antenna-intern', 'a letter is missing'],
    ['antenna-intern-', 'antenna-intern', 'something was added'],
    ['WELDER', 'welder', 'it is in capitals'],
    ['ml-intern-sum', 'ml-intern-summer-2026', 'it was cut short'],
    ['ml-intern-fall-2026-toro', 'ml-intern-fall-2026-toronto', 'it was cut short'],
    ['ml-intern-fall-2026', 'ml-intern-fall-2026', 'it does exist after all'],
  ])('to %s begin with %s: %s', (asked, expected) => {
    expect(findNearestIds(asked, IDS, 5)[0]).toBe(expected);
  });

  it('put those that were cut short before those that are spelt alike', () => {
    const ids = ['ml-intern-a', 'ml-interns', 'ml-intern-fall-2026-toronto-research-team'];
    expect(findNearestIds('ml-intern-fall', ids, 1)).toEqual([
      'ml-intern-fall-2026-toronto-research-team',
    ]);
  });

  it('are no more than asked for', () => {
    expect(findNearestIds('ml-intern-fall-2027', IDS, 2)).toHaveLength(2);
    expect(findNearestIds('ml-intern-fall-2027', IDS, 0)).toEqual([]);
  });

  it('are none when nothing is like it', () => {
    expect(findNearestIds('zzzzzzzzzzzz', IDS, 5)).toEqual([]);
  });

  it('are none when nothing was asked for, or there is nothing', () => {
    expect(findNearestIds('', IDS, 5)).toEqual([]);
    expect(findNearestIds('welder', [], 5)).toEqual([]);
  });

  it('are the same in whatever order the ids come', () => {
    const asked = 'ml-intern-fall-2025';
    expect(findNearestIds(asked, [...IDS].reverse(), 5)).toEqual(findNearestIds(asked, IDS, 5));
  });
});
