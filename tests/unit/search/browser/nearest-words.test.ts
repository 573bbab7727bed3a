import { describe, expect, it } from 'vitest';
import { findNearestWords } from '../../../../src/search/browser/nearest-words.ts';

const KNOWN = ['Python', 'machine', 'learning', 'Toronto', 'Zürich', 'PyTorch', 'C++', 'intern'];
const nearest = (word: string, known: readonly string[] = KNOWN) =>
  findNearestWords(word, known, 3);

describe('findNearestWords', () => {
  it.each([
    ['pythn', 'Python', 'a letter is missing'],
    ['pythoon', 'Python', 'a letter is too many'],
    ['pythin', 'Python', 'a letter is wrong'],
    ['pyhton', 'Python', 'two letters changed places'],
    ['ypthon', 'Python', 'the first two changed places'],
    ['pythno', 'Python', 'the last two changed places'],
    ['learnign', 'learning', 'two letters changed places'],
    ['toronot', 'Toronto', 'two letters changed places'],
    ['zurch', 'Zürich', 'a letter is missing and accents were not typed'],
  ])('corrects %j to %s: %s', (word, meant) => {
    expect(nearest(word)[0]).toBe(meant);
  });

  it.each([
    ['python', 'is spelt right'],
    ['zurich', 'is spelt right but for its accents'],
    ['c', 'is too short'],
    ['pt', 'is too short'],
    ['xylophone', 'resembles no known word'],
    ['', 'is empty'],
  ])('suggests nothing for %j, which %s', (word) => {
    expect(nearest(word)).toEqual([]);
  });

  it('returns the nearest words, and keeps the given order of equally near ones', () => {
    expect(nearest('bater', ['butter', 'water', 'later', 'bat'])).toEqual(['water', 'later']);
  });

  it('returns no more words than the limit', () => {
    expect(findNearestWords('cat', ['bat', 'hat', 'rat', 'mat'], 2)).toEqual(['bat', 'hat']);
  });

  it('allows more typos in longer words', () => {
    expect(nearest('lernin')).toEqual(['learning']);
    expect(nearest('mashin')).toEqual(['machine']);
    expect(nearest('int')).toEqual([]);
  });

  it.each(['__proto__', 'constructor', '<img'])(
    'suggests nothing for hostile input: %s',
    (word) => {
      expect(nearest(word)).toEqual([]);
    },
  );
});
