import { describe, expect, it } from 'vitest';
import { findLastIndexAtMost } from '../../../src/lib/binary-search.ts';

const find = (items: readonly number[], value: number) =>
  findLastIndexAtMost(items, value, (item) => item);

describe('findLastIndexAtMost', () => {
  it('finds the last item whose key is not greater than the value', () => {
    expect(find([0, 10, 20], 0)).toBe(0);
    expect(find([0, 10, 20], 9)).toBe(0);
    expect(find([0, 10, 20], 10)).toBe(1);
    expect(find([0, 10, 20], 1000)).toBe(2);
  });

  it('finds the last of equal keys', () => {
    expect(find([1, 2, 2, 2, 3], 2)).toBe(3);
  });

  it('returns -1 if every key is greater, or there are none', () => {
    expect(find([5, 6], 4)).toBe(-1);
    expect(find([], 4)).toBe(-1);
  });

  it('agrees with a linear search for any number of items', () => {
    for (let length = 0; length < 40; length += 1) {
      const items = Array.from({ length }, (_, i) => i * 2);
      for (let value = -1; value <= length * 2; value += 1) {
        expect(find(items, value)).toBe(items.findLastIndex((item) => item <= value));
      }
    }
  });
});
