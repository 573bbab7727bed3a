import { describe, expect, it } from 'vitest';
import { compareText } from '../../../src/lib/order.ts';

describe('the order of text', () => {
  it.each([
    ['a', 'b', -1],
    ['b', 'a', 1],
    ['a', 'a', 0],
    ['', 'a', -1],
    ['a', 'ab', -1],
    ['a-b', 'ab', -1],
    ['B', 'a', -1],
    ['10', '9', -1],
    // Where a language would put them together, or the other way round.
    ['z', 'ä', -1],
    ['e\u0301', '\u00e9', -1],
  ])('of %j and %j is %i', (a, b, order) => {
    expect(compareText(a, b)).toBe(order);
  });

  it('is the same whatever the order before', () => {
    const inOrder = ['', '2026-03-01', '2026-03-27', 'B', 'a', 'a-b', 'ab', 'ä'];
    expect([...inOrder].reverse().sort(compareText)).toEqual(inOrder);
  });
});
