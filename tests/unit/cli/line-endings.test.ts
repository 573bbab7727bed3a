import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  getNormalizedId,
  hasWindowsLineEndings,
  toWindowsLineEndings,
} from '../../../src/cli/line-endings.ts';

const getId = (content: string | Buffer) => {
  const bytes = Buffer.from(content);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
};

describe('the id of a file', () => {
  it.each([
    ['a text with Windows line endings', 'été\r\nb\r\n', 'été\nb\n'],
    ['a text with Unix line endings', 'été\nb\n', 'été\nb\n'],
    ['a binary file', 'a\0\r\n', 'a\0\r\n'],
  ])('is that with Unix line endings: %s', (_, content, normalized) => {
    expect(getNormalizedId(getId(content), Buffer.from(content))).toBe(getId(normalized));
  });

  it('is the same for a part of a larger buffer', () => {
    const part = Buffer.from('xxa\r\nxx').subarray(2, 5);
    expect(getNormalizedId(getId(part), part)).toBe(getId('a\n'));
  });
});

it('counts as a text from Windows if most of its lines are', () => {
  expect(hasWindowsLineEndings('a\r\nb\r\nc\n')).toBe(true);
  expect(hasWindowsLineEndings('a\r\nb\nc\n')).toBe(false);
  expect(hasWindowsLineEndings('a')).toBe(false);
  expect(toWindowsLineEndings('a\r\nb\n')).toBe('a\r\nb\r\n');
});
