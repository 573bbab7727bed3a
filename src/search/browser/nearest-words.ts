import { countTypos, findNearest } from '../../lib/nearest-spelling.ts';
import { foldWord } from '../tokens.ts';

/** Shorter words are too similar to too many others. */
const MIN_LENGTH = 3;

/** One typo is allowed per this many letters. */
const LETTERS_PER_TYPO = 3;

/**
 * The words that a misspelt one may stand for: the fewest typos first, then the most postings.
 *
 * @param known words as they are written, those in most postings first
 */
export function findNearestWords(word: string, known: readonly string[], limit: number): string[] {
  if (word.length < MIN_LENGTH) return [];
  return findNearest(known, {
    maxDistance: Math.max(1, Math.floor(word.length / LETTERS_PER_TYPO)),
    limit,
    // The word itself is not another spelling.
    distanceTo: (name) => countTypos(word, foldWord(name)) || Infinity,
  });
}
