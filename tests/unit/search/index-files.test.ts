import { describe, expect, it } from 'vitest';
import {
  beginningOf,
  commonFile,
  indexWord,
  pairsOf,
  readIds,
  renumber,
  rowFile,
  rowOfId,
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
    expect(indexWord(word)).toMatch(LETTERS);
    expect(beginningOf(word)).toMatch(LETTERS);
  });

  it('begins with what the beginning of a word is', () => {
    expect(indexWord('python').startsWith(beginningOf('pyth'))).toBe(true);
    expect(indexWord('58.17').startsWith(beginningOf('58.'))).toBe(true);
    expect(indexWord('c++').startsWith(beginningOf('c'))).toBe(true);
  });

  it('begins with no other whole word', () => {
    for (const word of WORDS) {
      for (const other of WORDS.filter((one) => one !== word)) {
        expect(indexWord(word).startsWith(indexWord(other)), `${word}, ${other}`).toBe(false);
      }
    }
  });
});

describe('pairs of words', () => {
  it('are each two that follow one another', () => {
    expect(pairsOf(['a', 'b', 'c'])).toHaveLength(2);
    expect(pairsOf(['a', 'b', 'c', 'd']).slice(1, 3)).toEqual(pairsOf(['b', 'c', 'd']));
  });

  it.each([[[]], [['one']]])('are none of %j', (words) => {
    expect(pairsOf(words)).toEqual([]);
  });

  it('are all letters', () => {
    expect(pairsOf(WORDS).every((pair) => LETTERS.test(pair))).toBe(true);
  });

  it('are not the same where the words are cut otherwise', () => {
    expect(pairsOf(['part', 'time'])).not.toEqual(pairsOf(['par', 'ttime']));
    expect(pairsOf(['c++', 'c'])).not.toEqual(pairsOf(['c', '++c']));
  });
});

describe('the names of postings in the index', () => {
  const meta = 'head und_1111111 kund_abcdef0 und_22222222 words und_3333333 tail';

  it('are those that stand first', () => {
    expect(readIds(meta, 2)).toEqual(['und_1111111', 'und_abcdef0']);
    expect(readIds(meta, 9)).toHaveLength(4);
    expect(readIds('nothing', 3)).toEqual([]);
  });

  it('become their places on the board, and leave the rest as it is', () => {
    const numbered = renumber(meta, 3, 0);
    expect(numbered).toBe('head und_0000000 kund_0000001 und_00000002 words und_3333333 tail');
    expect(readIds(numbered, 3).map(rowOfId)).toEqual([0, 1, 2]);
  });

  it('keep their length, so that the file stays whole', () => {
    for (const first of [0, 9, 2500, 97_500]) {
      expect(renumber(meta, 3, first).length).toBe(meta.length);
    }
  });

  it('count from the place of the first', () => {
    const ids = readIds(renumber(meta, 3, 2500), 3);
    expect(ids.map(rowOfId)).toEqual([2500, 2501, 2502]);
  });
});

describe('the files of search', () => {
  it('are one for each posting and each common word', () => {
    expect(new Set([0, 1, 10, 11].flatMap((n) => [rowFile(n), commonFile(n)])).size).toBe(8);
  });
});
