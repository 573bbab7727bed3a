/** Random choices that are the same in every run of a test. */
export interface Chance {
  /** A whole number from 0 to `limit - 1`. */
  below(limit: number): number;
  /** A random element. */
  of<T>(things: readonly [T, ...T[]]): T;
  /** A number of random elements, possibly with repetitions. */
  many<T>(things: readonly [T, ...T[]], count: number): T[];
}

/** The mulberry32 generator. */
export function createRandom(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const of = <T>(things: readonly [T, ...T[]]) => things[below(things.length)] ?? things[0];
  return { below, of, many: (things, count) => Array.from({ length: count }, () => of(things)) };
}
