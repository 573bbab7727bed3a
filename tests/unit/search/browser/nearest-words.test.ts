import { describe, expect, it } from 'vitest';
import { findNearestWords } from '../../../../src/search/browser/nearest-words.ts';
import { createSpellingDictionary } from '../../../../src/search/build/spelling-dictionary.ts';
import { buildBoard } from '../../../helpers/build-board.ts';

const KNOWN = ['Python', 'machine', 'learning', 'Toronto', 'Zürich', 'PyTorch', 'C++', 'intern'];
const nearest = (word: string, known: readonly string[] = KNOWN) =>
  findNearestWords(word, known, 3);

describe('the word that was probably meant', () => {
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
  ])('by %j is %s: %s', (word, meant) => {
    expect(nearest(word)[0]).toBe(meant);
  });

  it.each([
    ['python', 'is spelt right'],
    ['zurich', 'is spelt right but for its accents'],
    ['c', 'is too short'],
    ['pt', 'is too short'],
    ['xylophone', 'is like no other'],
    ['', 'is nothing'],
  ])('by %j is none where it %s', (word) => {
    expect(nearest(word)).toEqual([]);
  });

  it('is the nearest, and of those as near the one that more postings have', () => {
    expect(nearest('bater', ['butter', 'water', 'later', 'bat'])).toEqual(['water', 'later']);
  });

  it('is one of no more than were asked for', () => {
    expect(findNearestWords('cat', ['bat', 'hat', 'rat', 'mat'], 2)).toEqual(['bat', 'hat']);
  });

  it('may have more mistakes the longer it is', () => {
    expect(nearest('lernin')).toEqual(['learning']);
    expect(nearest('mashin')).toEqual(['machine']);
    expect(nearest('int')).toEqual([]);
  });

  it.each(['__proto__', 'constructor', '<img'])('by what means harm is none: %s', (word) => {
    expect(nearest(word)).toEqual([]);
  });
});

describe('the words that a misspelt one is held against', () => {
  const board = buildBoard({
    one: { title: 'Python Intern', skills: ['python', 'cpp'], places: ['west-town'] },
    two: { title: 'Intern, 2026 (Ph.D.)', skills: ['python'], company: 'other-company' },
    three: { title: 'An intern', skills: ['cpp'] },
  });
  const words = createSpellingDictionary(board);

  it('are those of titles, companies, places and skills, as they are written', () => {
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

  it('begin with those that more postings have', () => {
    expect(words.slice(0, 2)).toEqual(['Company', 'Intern']);
    expect(words.indexOf('Python')).toBeLessThan(words.indexOf('Ph.D.'));
  });

  it('are each there once, however they are written', () => {
    const plain = words.map((word) => word.toLowerCase());
    expect(new Set(plain).size).toBe(plain.length);
  });

  it('are no numbers and no single letters', () => {
    expect(words.filter((word) => /^\d+$/.test(word) || word.length < 2)).toEqual([]);
  });

  it('have the other names of places and the long ones of skills', () => {
    const other = buildBoard(
      { one: { places: ['fixture-city'], skills: ['nlp'] } },
      { places: { 'fixture-city': { locality: 'Fixture City', country: 'US', aliases: ['FXC'] } } },
    );
    expect(createSpellingDictionary(other)).toEqual(
      expect.arrayContaining(['FXC', 'Natural', 'processing']),
    );
  });
});
