import { describe, expect, it } from 'vitest';
import { compareText } from '../../../src/lib/order.ts';

describe('compareText', () => {
  it.each([
    ['a', 'b', -1],
    ['b', 'a', 1],
    ['a', 'a', 0],
    ['', 'a', -1],
    ['a', 'ab', -1],
    ['a-b', 'ab', -1],
    ['B', 'a', -1],
    ['10', '9', -1],
    // A locale would treat these as equal or in the opposite order.
    ['z', 'ä', -1],
    ['e\u0301', '\u00e9', -1],
  ])('for %j and %j returns %i', (a, b, order) => {
    expect(compareText(a, b)).toBe(order);
  });

  it('sorts texts into the same order, whatever their initial order', () => {
    const inOrder = ['', '2026-03-01', '2026-03-27', 'B', 'a', 'a-b', 'ab', 'ä'];
    expect([...inOrder].reverse().sort(compareText)).toEqual(inOrder);
  });
});
