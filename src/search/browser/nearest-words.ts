import { distance } from 'fastest-levenshtein';
import { foldWord } from '../tokens.ts';

/** Words shorter than this can become almost any other by one letter. */
const MIN_LENGTH = 3;

/** One letter of so many may be wrong. */
const LETTERS_PER_TYPO = 3;

/**
 * The words that were probably meant by one that no posting has, nearest first, and of those as near the ones that more
 * postings have.
 *
 * @param known words as they are written, those that more postings have first
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

/** How many letters are wrong, missing or too many; two that changed places are one mistake. */
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
