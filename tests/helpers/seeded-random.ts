/** Chance that is the same in every run of a test. */
export interface Chance {
  /** A whole number from 0 up to, not including, a limit. */
  below(limit: number): number;
  /** One of some things. */
  of<T>(things: readonly [T, ...T[]]): T;
  /** So many of some things, the same ones perhaps more than once. */
  many<T>(things: readonly [T, ...T[]], count: number): T[];
}

/** The generator "mulberry32". */
export function seeded(seed: number): Chance {
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
