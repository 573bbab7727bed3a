import { expect, it } from 'vitest';
import { hasPackages } from '../../../../src/cli/upgrade/installed-packages.ts';

const list = (packages: object) => JSON.stringify({ packages });
const LOCK = list({
  '': { name: 'our-jobs' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/for-windows': { version: '1.0.0', optional: true },
  'node_modules/test-tool': { version: '1.0.0', dev: true },
});

it.each([
  ['all packages', list({ 'node_modules/a': { version: '1.0.0' } }), true],
  ['another version', list({ 'node_modules/a': { version: '1.1.0' } }), false],
  [
    'another version of an optional package',
    list({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/for-windows': { version: '2' } }),
    false,
  ],
  ['a package less', list({}), false],
  ['no list of its packages', '', false],
])('a board with %s has the packages of a lock file: %s → %s', (_, installed, expected) => {
  expect(hasPackages(LOCK, installed)).toBe(expected);
});
