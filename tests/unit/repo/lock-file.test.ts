import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findLockFileProblems } from '../../helpers/lock-file.ts';

const lock = (packages: Record<string, object>) => ({ lockfileVersion: 3, packages });

describe('the lock file of this board', () => {
  it('installs the same packages on every platform and from every registry', () => {
    const text = readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8');
    expect(findLockFileProblems(JSON.parse(text))).toEqual([]);
  });
});

describe('a lock file', () => {
  it('is valid if every optional package has an entry, and no entry has a URL', () => {
    expect(
      findLockFileProblems(
        lock({
          '': { optionalDependencies: { fast: '1.0.0' } },
          'node_modules/fast': {
            version: '1.0.0',
            optionalDependencies: { '@fast/linux': '1.0.0', '@fast/darwin': '1.0.0' },
            funding: { url: 'https://github.com/sponsors/fixture' },
          },
          'node_modules/@fast/linux': { version: '1.0.0', optional: true },
          'node_modules/fast/node_modules/@fast/darwin': { version: '1.0.0', optional: true },
          'node_modules/linked': { resolved: 'packages/linked', link: true },
        }),
      ),
    ).toEqual([]);
  });

  it('is not valid if an optional package of another platform has no entry', () => {
    expect(
      findLockFileProblems(
        lock({
          'node_modules/fast': {
            optionalDependencies: { '@fast/linux': '1.0.0', '@fast/darwin': '1.0.0' },
          },
          'node_modules/@fast/linux': {},
        }),
      ),
    ).toEqual(['@fast/darwin, optional for node_modules/fast, has no entry.']);
  });

  it('is not valid if an optional package of the board itself has no entry', () => {
    expect(
      findLockFileProblems(lock({ '': { optionalDependencies: { node: '24.0.0' } } })),
    ).toEqual(['node, optional for the board itself, has no entry.']);
  });

  it.each([
    ['another package whose name ends in the same letters', 'node_modules/breakfast'],
    ['one of the same name in another scope', 'node_modules/@other/fast'],
    ['one of a longer name', 'node_modules/fast-glob'],
    ['a folder that is not a package', 'packages/fast'],
  ])('does not accept %s as an entry', (_, path) => {
    expect(
      findLockFileProblems(lock({ '': { optionalDependencies: { fast: '1.0.0' } }, [path]: {} })),
    ).toHaveLength(1);
  });

  it.each([
    'https://registry.example/fast/-/fast-1.0.0.tgz',
    'http://localhost:4873/fast/-/fast-1.0.0.tgz',
    'https://code.example/fast/archive/main.tar.gz',
    'git+https://code.example/fast.git#0123abc',
  ])('is not valid if a package is resolved to %s', (resolved) => {
    const problems = findLockFileProblems(lock({ 'node_modules/fast': { resolved } }));
    expect(problems).toEqual([`node_modules/fast is resolved to ${resolved}.`]);
  });

  it.each([
    ['a dependency', { dependencies: { fast: 'https://packages.example/fast-1.0.0.tgz' } }],
    ['a version', { version: 'https://registry.example/fast/-/fast-1.0.0.tgz' }],
    ['a list', { bundled: ['http://npm.company.example/fast'] }],
    ['a key', { 'https://artifactory.company.example/': {} }],
  ])('is not valid if %s names a registry', (_, fields) => {
    const problems = findLockFileProblems(lock({ 'node_modules/fast': fields }));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('names a registry');
  });

  it.each([[null], ['text'], [[]], [{}], [{ lockfileVersion: 1, dependencies: {} }]])(
    'cannot be %j',
    (value) => {
      expect(findLockFileProblems(value)).toEqual(['It is not a lock file with packages.']);
    },
  );
});
