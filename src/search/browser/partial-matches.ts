import type { Scores } from './scores.ts';

/** One term of a query, and the postings that match it. */
export interface TermMatches {
  scores: Scores;
  /** Whether no result may lack it. */
  required: boolean;
}

/** A word of this rarity or above counts fully; a word of nearly every posting hardly counts. */
const FULL_RARITY = 3;
const MIN_WEIGHT = 0.1;

/** A posting that meets less than this share of what the best one meets is left out. */
const MIN_SHARE = 0.5;

/**
 * Finds the postings that match some terms of a query but not all, best first. Those with more and
 * rarer terms come before others, unless their words are in places that count much less.
 *
 * @param getRarity how much a term counts that so many postings have
 */
export function findPartialMatches(
  terms: readonly TermMatches[],
  getRarity: (postings: number) => number,
): number[] {
  const weights = terms.map(({ scores }) =>
    Math.min(1, Math.max(MIN_WEIGHT, getRarity(scores.size) / FULL_RARITY)),
  );
  const found = new Map<number, { score: number; weight: number; met: number }>();
  terms.forEach(({ scores }, i) => {
    for (const [row, score] of scores) {
      const sum = found.get(row) ?? { score: 0, weight: 0, met: 0 };
      sum.score += score;
      sum.weight += weights[i] ?? 0;
      sum.met += 1;
      found.set(row, sum);
    }
  });
  const partial = [...found].filter(
    ([row, { met }]) =>
      met < terms.length && terms.every(({ scores, required }) => !required || scores.has(row)),
  );
  const most = partial.reduce((best, [, { weight }]) => Math.max(best, weight), 0);
  return partial
    .filter(([, { weight }]) => weight >= most * MIN_SHARE)
    .map(([row, { score, weight }]) => ({ row, rank: score * weight ** 2 }))
    .sort((a, b) => b.rank - a.rank || a.row - b.row)
    .map(({ row }) => row);
}
