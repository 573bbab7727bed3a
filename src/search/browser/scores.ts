/** The score of each matching posting, by its row. */
export type Scores = ReadonlyMap<number, number>;

export const NO_SCORES: Scores = /* @__PURE__ */ new Map();

/** The postings that are in all of the given scores, with the sum of their scores. */
export function intersect(all: readonly Scores[]): Scores {
  const [first, ...others] = [...all].sort((a, b) => a.size - b.size);
  if (!first || others.length === 0) return first ?? NO_SCORES;
  const found = new Map<number, number>();
  for (const [row, score] of first) {
    let sum = score;
    let everywhere = true;
    for (const other of others) {
      const more = other.get(row);
      if (more === undefined) {
        everywhere = false;
        break;
      }
      sum += more;
    }
    if (everywhere) found.set(row, sum);
  }
  return found;
}

/** The postings that are in any of the given scores, with their highest score. */
export function union(all: readonly Scores[]): Scores {
  const [first, ...others] = all.filter(({ size }) => size > 0);
  if (!first || others.length === 0) return first ?? NO_SCORES;
  const found = new Map(first);
  for (const other of others) {
    for (const [row, score] of other) found.set(row, Math.max(score, found.get(row) ?? 0));
  }
  return found;
}

export function scale(scores: Scores, factor: number): Scores {
  return new Map([...scores].map(([row, score]) => [row, score * factor]));
}

/** Postings that match in one way, and how much that counts, from 0 to 1. */
export type Match = readonly [scores: Scores, factor: number];

/** Several words of one field count no more than one in a title. */
const MAX_SCORE = 10;

/**
 * Combines ways to match a word. A posting gets the highest score of the ways in which it matches.
 *
 * @param getRarity how much a word counts that so many postings have; the scores contain the
 * rarity of each way, which is replaced by that of all ways, because a rare form of a word is not
 * worth more than the word
 */
export function combine(
  matches: readonly Match[],
  getRarity: (postings: number) => number,
): Scores {
  const [first, ...others] = matches.filter(([{ size }]) => size > 0);
  if (!first) return NO_SCORES;
  if (others.length === 0 && first[1] === 1) return first[0];
  const found = new Map<number, number>();
  for (const [scores, factor] of [first, ...others]) {
    const scale = factor / getRarity(scores.size);
    for (const [row, score] of scores) {
      const scaled = Math.min(MAX_SCORE * factor, score * scale);
      if (scaled > (found.get(row) ?? 0)) found.set(row, scaled);
    }
  }
  const rarity = getRarity(found.size);
  for (const [row, score] of found) found.set(row, score * rarity);
  return found;
}
