import { describe, expect, it } from 'vitest';
import { quoteValue } from '../../../src/content/field-words.ts';

describe('a value in a message', () => {
  it.each<[unknown, string]>([
    ['text', 'text'],
    ['two\nlines', 'two lines'],
    ['a  \t b', 'a b'],
    // Characters that could move a terminal’s cursor or change the text direction.
    ['a\u001b[2Jb', 'a [2Jb'],
    ['a\u0007\u0000b', 'a b'],
    ['a\u202eb', 'a b'],
    ['a\u009bb', 'a b'],
    [12, '12'],
    [null, 'null'],
    [['a', 1], '["a",1]'],
    [{ a: 1 }, '{"a":1}'],
  ])('%j is shown as %s', (value, text) => {
    expect(quoteValue(value)).toBe(text);
  });

  it('is truncated if it is long', () => {
    expect(quoteValue('x'.repeat(1000)).length).toBeLessThan(100);
    expect(quoteValue('x'.repeat(1000))).toMatch(/^x+…$/);
  });
});
