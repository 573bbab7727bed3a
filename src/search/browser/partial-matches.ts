import type { Scores } from './scores.ts';

/** One term of a query, and the postings that match it. */
export interface TermMatches {
  scores: Scores;
  /** Whether no result may lack it. */
  required: boolean;
}

/** A term of this rarity counts fully, and so does the rarest one of a query. */
const FULL_RARITY = 3;

/**
 * A posting needs a term that counts at least so much, or more than half of the terms. The others
 * tell too little.
 */
const MIN_WEIGHT = 0.5;

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
  const rarities = terms.map(({ scores }) => (scores.size > 0 ? getRarity(scores.size) : 0));
  const full = Math.min(FULL_RARITY, Math.max(...rarities));
  const found = new Map<number, { score: number; weight: number; most: number; met: number }>();
  terms.forEach(({ scores }, i) => {
    const rarity = rarities[i] ?? 0;
    const weight = Math.min(1, rarity / full);
    for (const [row, score] of scores) {
      const sum = found.get(row) ?? { score: 0, weight: 0, most: 0, met: 0 };
      sum.score += score;
      // A word that only begins a word of the text hardly counts.
      sum.weight += weight * Math.min(1, score / rarity);
      sum.most = Math.max(sum.most, weight);
      sum.met += 1;
      found.set(row, sum);
    }
  });
  const partial = [...found].filter(
    ([row, { met, most }]) =>
      met < terms.length &&
      (most >= MIN_WEIGHT || met > terms.length / 2) &&
      terms.every(({ scores, required }) => !required || scores.has(row)),
  );
  const most = partial.reduce((best, [, { weight }]) => Math.max(best, weight), 0);
  return partial
    .filter(([, { weight }]) => weight >= most * MIN_SHARE)
    .map(([row, { score, weight }]) => ({ row, rank: score * weight }))
    .sort((a, b) => b.rank - a.rank || a.row - b.row)
    .map(({ row }) => row);
}
