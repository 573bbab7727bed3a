import { describe, expect, it } from 'vitest';
import {
  encodePrefix,
  getCommonWordFile,
  encodeWord,
  encodePairs,
  findPostingIds,
  renumberPostings,
  getRowFile,
  getRow,
} from '../../../src/search/index-files.ts';

/** What Pagefind takes for letters. */
const LETTERS = /^[\p{L}\p{N}]+$/u;

const WORDS = [
  'python',
  'c',
  'c++',
  'c#',
  '.net',
  '12100',
  '58.17',
  'phd',
  'g++',
  '機',
  '머신러닝',
  'f#',
];

describe('a word as the index has it', () => {
  it.each(WORDS)('is all letters: %s', (word) => {
    expect(encodeWord(word)).toMatch(LETTERS);
    expect(encodePrefix(word)).toMatch(LETTERS);
  });

  it('begins with what the beginning of a word is', () => {
    expect(encodeWord('python').startsWith(encodePrefix('pyth'))).toBe(true);
    expect(encodeWord('58.17').startsWith(encodePrefix('58.'))).toBe(true);
    expect(encodeWord('c++').startsWith(encodePrefix('c'))).toBe(true);
  });

  it('begins with no other whole word', () => {
    for (const word of WORDS) {
      for (const other of WORDS.filter((one) => one !== word)) {
        expect(encodeWord(word).startsWith(encodeWord(other)), `${word}, ${other}`).toBe(false);
      }
    }
  });
});

describe('pairs of words', () => {
  it('are each two that follow one another', () => {
    expect(encodePairs(['a', 'b', 'c'])).toHaveLength(2);
    expect(encodePairs(['a', 'b', 'c', 'd']).slice(1, 3)).toEqual(encodePairs(['b', 'c', 'd']));
  });

  it.each([[[]], [['one']]])('are none of %j', (words) => {
    expect(encodePairs(words)).toEqual([]);
  });

  it('are all letters', () => {
    expect(encodePairs(WORDS).every((pair) => LETTERS.test(pair))).toBe(true);
  });

  it('are not the same where the words are cut otherwise', () => {
    expect(encodePairs(['part', 'time'])).not.toEqual(encodePairs(['par', 'ttime']));
    expect(encodePairs(['c++', 'c'])).not.toEqual(encodePairs(['c', '++c']));
  });
});

describe('the names of postings in the index', () => {
  const meta = 'head und_1111111 kund_abcdef0 und_22222222 words und_3333333 tail';

  it('are those that stand first', () => {
    expect(findPostingIds(meta, 2)).toEqual(['und_1111111', 'und_abcdef0']);
    expect(findPostingIds(meta, 9)).toHaveLength(4);
    expect(findPostingIds('nothing', 3)).toEqual([]);
  });

  it('become their places on the board, and leave the rest as it is', () => {
    const numbered = renumberPostings(meta, 3, 0);
    expect(numbered).toBe('head und_0000000 kund_0000001 und_00000002 words und_3333333 tail');
    expect(findPostingIds(numbered, 3).map(getRow)).toEqual([0, 1, 2]);
  });

  it('keep their length, so that the file stays whole', () => {
    for (const first of [0, 9, 2500, 97_500]) {
      expect(renumberPostings(meta, 3, first).length).toBe(meta.length);
    }
  });

  it('count from the place of the first', () => {
    const ids = findPostingIds(renumberPostings(meta, 3, 2500), 3);
    expect(ids.map(getRow)).toEqual([2500, 2501, 2502]);
  });
});

describe('the files of search', () => {
  it('are one for each posting and each common word', () => {
    expect(new Set([0, 1, 10, 11].flatMap((n) => [getRowFile(n), getCommonWordFile(n)])).size).toBe(8);
  });
});
