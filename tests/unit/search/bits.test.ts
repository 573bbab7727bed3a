import { describe, expect, it } from 'vitest';
import { fromBits, toBits } from '../../../src/search/bits.ts';
import { createRandom } from '../../helpers/seeded-random.ts';

describe('numbers packed as bits', () => {
  it.each([
    [[], 0, []],
    [[], 9, [0, 0]],
    [[0], 1, [1]],
    [[7, 8], 9, [128, 1]],
    [[3, 0, 3], 8, [9]],
  ])('%j below %i are encoded as %j', (numbers, limit, bytes) => {
    expect([...toBits(numbers, limit)]).toEqual(bytes);
  });

  it('are restored in ascending order, without duplicates', () => {
    const chance = createRandom(6);
    for (let round = 0; round < 200; round += 1) {
      const limit = 1 + chance.below(300);
      const numbers = Array.from({ length: chance.below(limit) }, () => chance.below(limit));
      const bits = toBits(numbers, limit);
      expect(bits.length).toBe(Math.ceil(limit / 8));
      expect([...fromBits(bits)]).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    }
  });

  it('may include every number below the limit', () => {
    const all = Array.from({ length: 1501 }, (_, i) => i);
    expect([...fromBits(toBits(all, 1501))]).toEqual(all);
  });
});
