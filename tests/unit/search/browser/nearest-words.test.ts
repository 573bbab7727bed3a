import { describe, expect, it } from 'vitest';
import { findNearestWords } from '../../../../src/search/browser/nearest-words.ts';
import { createSpellingDictionary } from '../../../../src/search/build/spelling-dictionary.ts';
import { buildBoard } from '../../../helpers/build-board.ts';

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

describe('createSpellingDictionary', () => {
  const board = buildBoard({
    one: { title: 'Python Intern', skills: ['python', 'cpp'], places: ['west-town'] },
    two: { title: 'Intern, 2026 (Ph.D.)', skills: ['python'], company: 'other-company' },
    three: { title: 'An intern', skills: ['cpp'] },
  });
  const words = createSpellingDictionary(board);

  it('contains the words of titles, companies, places and skills as written', () => {
    expect(words).toEqual(
      expect.arrayContaining([
        'Python',
        'Intern',
        'Fixture',
        'Company',
        'West',
        'Town',
        'C++',
        'Ph.D.',
      ]),
    );
  });

  it('orders words by the number of postings that contain them', () => {
    expect(words.slice(0, 2)).toEqual(['Company', 'Intern']);
    expect(words.indexOf('Python')).toBeLessThan(words.indexOf('Ph.D.'));
  });

  it('contains each word once, ignoring case', () => {
    const plain = words.map((word) => word.toLowerCase());
    expect(new Set(plain).size).toBe(plain.length);
  });

  it('excludes numbers and single letters', () => {
    expect(words.filter((word) => /^\d+$/.test(word) || word.length < 2)).toEqual([]);
  });

  it('includes the aliases of places and the full names of skills', () => {
    const other = buildBoard(
      { one: { places: ['fixture-city'], skills: ['nlp'] } },
      { places: { 'fixture-city': { locality: 'Fixture City', country: 'US', aliases: ['FXC'] } } },
    );
    expect(createSpellingDictionary(other)).toEqual(
      expect.arrayContaining(['FXC', 'Natural', 'processing']),
    );
  });
});
