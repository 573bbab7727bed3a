import { describe, expect, it } from 'vitest';
import {
  countTypos,
  findNearest,
  findNearestIds,
  findNearestSpelling,
} from '../../../src/lib/nearest-spelling.ts';

const IDS = [
  'ml-intern-fall-2026-toronto',
  'ml-intern-fall-2026',
  'ml-intern-summer-2026',
  'welder',
  'antenna-intern',
];

describe('findNearestIds', () => {
  it.each([
    ['wleder', 'welder', 'two letters changed places'],
    ['antena-intern', 'antenna-intern', 'a letter is missing'],
    ['antenna-intern-', 'antenna-intern', 'something was added'],
    ['WELDER', 'welder', 'it is in capitals'],
    ['ml-intern-sum', 'ml-intern-summer-2026', 'it was cut short'],
    ['ml-intern-fall-2026-toro', 'ml-intern-fall-2026-toronto', 'it was cut short'],
    ['ml-intern-fall-2026', 'ml-intern-fall-2026', 'it does exist after all'],
  ])('for %s returns %s first: %s', (asked, expected) => {
    expect(findNearestIds(asked, IDS, 5)[0]).toBe(expected);
  });

  it('prefers ids that start with the given text to similar spellings', () => {
    const ids = ['ml-intern-a', 'ml-interns', 'ml-intern-fall-2026-toronto-research-team'];
    expect(findNearestIds('ml-intern-fall', ids, 1)).toEqual([
      'ml-intern-fall-2026-toronto-research-team',
    ]);
  });

  it('returns no more ids than the limit', () => {
    expect(findNearestIds('ml-intern-fall-2027', IDS, 2)).toHaveLength(2);
    expect(findNearestIds('ml-intern-fall-2027', IDS, 0)).toEqual([]);
  });

  it('returns no ids if none is similar', () => {
    expect(findNearestIds('zzzzzzzzzzzz', IDS, 5)).toEqual([]);
  });

  it('returns no ids if the text is empty or there are no ids', () => {
    expect(findNearestIds('', IDS, 5)).toEqual([]);
    expect(findNearestIds('welder', [], 5)).toEqual([]);
  });

  it('does not depend on the order of the ids', () => {
    const asked = 'ml-intern-fall-2025';
    expect(findNearestIds(asked, [...IDS].reverse(), 5)).toEqual(findNearestIds(asked, IDS, 5));
  });
});

describe('countTypos', () => {
  it.each([
    ['same', 'same', 0],
    ['same', 'some', 1],
    ['same', 'sam', 1],
    ['form', 'from', 1],
    ['abcd', 'badc', 3],
    ['', 'abc', 3],
  ])('for %s and %s returns %i', (a, b, expected) => {
    expect(countTypos(a, b)).toBe(expected);
  });
});

describe('findNearest', () => {
  const numbers = [5, 1, 4, 2, 3];

  it('returns the nearest first, up to the limit', () => {
    const distanceTo = (number: number) => Math.abs(number - 1.1);
    expect(findNearest(numbers, { maxDistance: 10, limit: 3, distanceTo })).toEqual([1, 2, 3]);
  });

  it('leaves out candidates that are too far away', () => {
    const distanceTo = (number: number) => number;
    expect(findNearest(numbers, { maxDistance: 2, limit: 9, distanceTo })).toEqual([1, 2]);
  });

  it('keeps the order of candidates that are equally near', () => {
    expect(findNearest(numbers, { maxDistance: 1, limit: 9, distanceTo: () => 1 })).toEqual(
      numbers,
    );
  });
});

describe('findNearestSpelling', () => {
  it.each([
    ['tilte', ['title', 'company'], 'title'],
    ['Title', ['title', 'company'], 'title'],
    ['workmode', ['workModes', 'duration'], 'workModes'],
    ['pya', ['pay', 'id'], 'pay'],
  ])('finds the intended word for %s', (text, candidates, expected) => {
    expect(findNearestSpelling(text, candidates)).toBe(expected);
  });

  it('returns undefined if nothing is close enough', () => {
    expect(findNearestSpelling('abc', ['xyz', 'company'])).toBeUndefined();
    expect(findNearestSpelling('abc', [])).toBeUndefined();
  });

  it('does not treat a long text as a typo', () => {
    const long = 'a'.repeat(81);
    expect(findNearestSpelling(long, [long])).toBeUndefined();
  });
});
