import { describe, expect, it } from 'vitest';
import { createWordJoins } from '../../../../src/search/build/word-joins.ts';

const { join, split } = createWordJoins({
  words: new Set('gear box gearbox to day today full stack endplay an other another'.split(' ')),
  hyphenated: [
    ['end', 'play'],
    ['to', 'an'],
  ],
  neighbours: [
    ['gear', 'box'],
    ['gear', 'oil'],
  ],
  known: [['part', 'time']],
  isStopWord: (word) => ['to', 'an', 'other'].includes(word),
});

describe('neighbours in a text', () => {
  it.each([
    ['gear', 'box', 'gearbox'],
    ['end', 'play', 'endplay'],
    ['part', 'time', 'parttime'],
  ])(
    'are one word if the board has it, a hyphen joins them, or the language: %s %s',
    (...words) => {
      const [first, second, joined] = words;
      expect(join(first, second)).toBe(joined);
    },
  );

  it.each([
    ['full', 'stack'],
    ['to', 'day'],
    ['an', 'other'],
    ['to', 'an'],
    ['box', 'gear'],
    ['constructor', 'box'],
  ])('are not one word otherwise: %s %s', (first, second) => {
    expect(join(first, second)).toBeUndefined();
  });
});

describe('a word', () => {
  it.each([
    ['gearbox', ['gear', 'box']],
    ['endplay', ['end', 'play']],
    ['parttime', ['part', 'time']],
    ['another', []],
    ['today', []],
    ['gearoil', []],
  ])('is also written apart: %s as %j', (word, parts) => {
    expect(split(word)).toEqual(parts);
  });
});
