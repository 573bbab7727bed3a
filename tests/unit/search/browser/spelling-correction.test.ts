import { describe, expect, it } from 'vitest';
import {
  applyCorrections,
  correctSpelling,
} from '../../../../src/search/browser/spelling-correction.ts';
import { intersect, type Scores } from '../../../../src/search/browser/scores.ts';

/** The postings that have each word. */
const POSTINGS: Record<string, number[]> = {
  nurse: [1, 2, 3],
  purse: [7],
  norse: [9],
  engineer: Array.from({ length: 40 }, (_, i) => 100 + i),
  enginering: [5],
  manchester: [2, 8],
  data: [4, 5],
  scientist: [5, 6],
  unused: [],
  kitchen: [9],
};
const NAMES = ['nurse', 'engineer', 'manchester', 'data', 'scientist', 'norse', 'purse', 'unused'];

const scoresOf = (word: string): Scores => new Map((POSTINGS[word] ?? []).map((row) => [row, 1]));
const find = (words: string) => Promise.resolve(intersect(words.split(' ').map(scoresOf)));

/** Corrects the given words of a query. The postings of the others are known. */
async function correct(text: string, doubtful: Record<string, number>): Promise<string> {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
    postings: doubtful[word] ?? 0,
    forms: [`${word}s`, word.replace(/s$/, '')],
  }));
  const known = words.filter(({ word }) => !(word in doubtful)).map(({ word }) => scoresOf(word));
  const corrections = await correctSpelling(
    text,
    words.filter(({ word }) => word in doubtful),
    known.length > 0 ? intersect(known) : undefined,
    [NAMES, ['kitchen']],
    find,
  );
  return applyCorrections(text, corrections);
}

describe('a misspelt word', () => {
  it('is replaced by the likeliest one', async () => {
    expect(await correct('nruse', { nruse: 0 })).toBe('nurse');
  });

  it('is replaced by one that has results together with the other words', async () => {
    expect(await correct('nurse manchestr', { manchestr: 0 })).toBe('nurse manchester');
    expect(await correct('kitchen nrse', { nrse: 0 })).toBe('kitchen norse');
    expect(await correct('kitchen nruse', { nruse: 0 })).toBe('kitchen nurse');
  });

  it('is replaced even if nothing has it together with the other words', async () => {
    expect(await correct('engineer manchestr', { manchestr: 0 })).toBe('engineer manchester');
  });

  it('is replaced by two words that were run together', async () => {
    expect(await correct('datascientist', { datascientist: 0 })).toBe('data scientist');
  });

  it('is replaced beside another one', async () => {
    expect(await correct('nruse manchestr', { nruse: 0, manchestr: 0 })).toBe('nurse manchester');
  });

  it('stays if no known word resembles it, or no posting has the one that does', async () => {
    expect(await correct('xylophone', { xylophone: 0 })).toBe('xylophone');
    expect(await correct('unusd', { unusd: 0 })).toBe('unusd');
  });
});

describe('a word that begins a rare word', () => {
  it('is replaced by one that very many postings have', async () => {
    expect(await correct('enginer', { enginer: 1 })).toBe('engineer');
  });

  it('stays if a similar word is not much more frequent', async () => {
    expect(await correct('nurze', { nurze: 1 })).toBe('nurze');
  });

  it('is replaced by a word that differs in nothing but equal letters', async () => {
    expect(await correct('nursse', { nursse: 5 })).toBe('nurse');
  });

  it('stays if a known word has another ending', async () => {
    expect(await correct('engineers', { engineers: 1 })).toBe('engineers');
  });

  it('stays if it begins a known word', async () => {
    expect(await correct('engine', { engine: 1 })).toBe('engine');
  });
});
