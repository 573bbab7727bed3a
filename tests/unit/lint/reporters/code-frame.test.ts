import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../../../src/lint/reporters/code-frame.ts';

const frame = (text: string, line: number, column: number) =>
  codeFrame(text, { line, column })?.split('\n');

describe('codeFrame', () => {
  it('shows a line below the one before it, with a mark under the column', () => {
    expect(frame('---\ntitle: A\npay: much\n', 3, 6)).toEqual([
      '  2 | title: A',
      '> 3 | pay: much',
      '    |      ^',
    ]);
  });

  it('starts with the first line of the file', () => {
    expect(frame('title: A', 1, 1)).toEqual(['> 1 | title: A', '    | ^']);
  });

  it('aligns numbers of several digits', () => {
    const lines = Array.from({ length: 10 }, (_, i) => `line ${i + 1}`).join('\n');
    expect(frame(lines, 10, 1)).toEqual(['   9 | line 9', '> 10 | line 10', '     | ^']);
  });

  it('shows a part of a long line, around the column', () => {
    const shown = frame(`${'a'.repeat(500)}HERE${'b'.repeat(500)}`, 1, 501) ?? [];
    expect(shown[0]).toMatch(/^> 1 \| …a+HEREb+…$/);
    expect(shown[0]?.length).toBeLessThan(110);
    expect(shown[1]?.indexOf('^')).toBe(shown[0]?.indexOf('HERE'));
  });

  it.each([
    ['an escape sequence', 'a\u001b[2Jb'],
    ['a character that reverses the text direction', 'a\u202eb'],
    ['a lone surrogate', 'a\ud800b'],
    ['a tab', 'a\tb'],
  ])('replaces characters that a terminal would interpret: %s', (_, text) => {
    expect(frame(text, 1, 1)?.[0]).toMatch(/^> 1 \| a·(?:\[2J)?b$/);
  });

  it('returns undefined if the file has no such line', () => {
    expect(codeFrame('', { line: 1, column: 1 })).toBeUndefined();
    expect(codeFrame('a', { line: 2, column: 1 })).toBeUndefined();
  });

  it('handles a line of one megabyte', () => {
    const shown = frame('x'.repeat(1_000_000), 1, 500_000) ?? [];
    expect(shown[0]).toMatch(/^> 1 \| …x+…$/);
  });
});
