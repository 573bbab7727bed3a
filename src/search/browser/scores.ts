/** The score of each matching posting, by its row. */
export type Scores = ReadonlyMap<number, number>;

/** The postings that are in all of the given scores, with the sum of their scores. */
export function intersect(all: readonly Scores[]): Scores {
  const [first, ...others] = [...all].sort((a, b) => a.size - b.size);
  if (!first || others.length === 0) return first ?? new Map<number, number>();
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
  if (!first || others.length === 0) return first ?? new Map<number, number>();
  const found = new Map(first);
  for (const other of others) {
    for (const [row, score] of other) found.set(row, Math.max(score, found.get(row) ?? 0));
  }
  return found;
}
