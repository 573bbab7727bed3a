import { join } from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';
import { formatPath } from '../../../src/lib/format-path.ts';

it.each([
  ['content', 'content'],
  [join('deep', 'content'), 'deep/content'],
  ['.', '.'],
  ['..', '..'],
])('a path is shown relative to the current folder, with forward slashes: %s', (path, shown) => {
  expect(formatPath(join(process.cwd(), path))).toBe(shown);
});
