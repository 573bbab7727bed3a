import { distance } from 'fastest-levenshtein';
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
export function findNearestWords(word: string, known: readonly string[], most: number): string[] {
  const allowed = Math.max(1, Math.floor(word.length / LETTERS_PER_TYPO));
  if (word.length < MIN_LENGTH) return [];
  return known
    .map((name, rank) => ({ name, rank, mistakes: mistakes(word, foldWord(name)) }))
    .filter((one) => one.mistakes > 0 && one.mistakes <= allowed)
    .sort((a, b) => a.mistakes - b.mistakes || a.rank - b.rank)
    .slice(0, most)
    .map(({ name }) => name);
}

/** The number of wrong, missing and superfluous letters. Two swapped letters are one typo. */
function mistakes(a: string, b: string): number {
  return swapped(a, b) ? 1 : distance(a, b);
}

function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return (
    at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  );
}
