import { describe, expect, it } from 'vitest';
import { mergePackageFile } from '../../../../src/cli/upgrade/merge-package.ts';
import { formatJson } from '../../../helpers/upgrade-boards.ts';

function merge(ours: object, base: object, theirs: object, prefer: 'ours' | 'theirs' = 'ours') {
  const merged = mergePackageFile(
    { ours: formatJson(ours), base: formatJson(base), theirs: formatJson(theirs) },
    prefer,
  );
  return { value: JSON.parse(merged?.text ?? '') as unknown, conflicts: merged?.conflicts };
}

describe('merging package.json', () => {
  it('keeps the changes of both sides', () => {
    const { value, conflicts } = merge(
      { name: 'our-jobs', scripts: { a: '1', photos: '2' }, dependencies: { b: '1', own: '1' } },
      { name: 'corkboard', scripts: { a: '1', old: '1' }, dependencies: { b: '1' } },
      { name: 'corkboard', scripts: { a: '2', old: '1' }, dependencies: { a: '1', b: '2' } },
    );
    expect(value).toEqual({
      name: 'our-jobs',
      scripts: { a: '2', photos: '2' },
      dependencies: { a: '1', b: '2', own: '1' },
    });
    expect(conflicts).toEqual([]);
  });

  it('keeps the order of the board, and puts new keys after those that they follow', () => {
    const merged = mergePackageFile(
      {
        ours: '{"z":1,"own":1,"b":1}',
        base: '{"z":1,"b":1}',
        theirs: '{"first":1,"z":1,"after-z":1,"b":1,"last":1}',
      },
      'ours',
    );
    expect(Object.keys(JSON.parse(merged?.text ?? '') as object)).toEqual([
      ...['first', 'z', 'after-z', 'own', 'b', 'last'],
    ]);
    expect(merged?.text).toMatch(/^\{\n {2}"first": 1,\n[\s\S]*\n\}\n$/);
  });

  it("keeps the board's name, version and description without a question", () => {
    const { value, conflicts } = merge(
      { name: 'our-jobs', version: '7.0.0', description: 'Ours' },
      { name: 'corkboard', version: '0.1.0', description: 'A board' },
      { name: 'corkboard-2', version: '0.2.0', description: 'The board' },
    );
    expect(value).toEqual({ name: 'our-jobs', version: '7.0.0', description: 'Ours' });
    expect(conflicts).toEqual([]);
  });

  it.each([
    ['ours', '2'],
    ['theirs', '3'],
  ] as const)('lists fields that both changed, and can prefer %s', (prefer, expected) => {
    const { value, conflicts } = merge(
      { name: 'our-jobs', dependencies: { a: '2', b: '1' } },
      { name: 'corkboard', dependencies: { a: '1', b: '1' } },
      { name: 'corkboard', dependencies: { a: '3', b: '2' } },
      prefer,
    );
    expect(value).toEqual({ name: 'our-jobs', dependencies: { a: expected, b: '2' } });
    expect(conflicts).toEqual(['dependencies.a']);
  });

  it('has no prototype to change', () => {
    const merged = mergePackageFile(
      { ours: '{"a":1}', base: '{}', theirs: '{"__proto__":{"b":1}}' },
      'ours',
    );
    expect(merged?.text).toContain('"__proto__"');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('is not possible if a version is not valid JSON', () => {
    expect(mergePackageFile({ ours: '{', base: '{}', theirs: '{}' }, 'ours')).toBeUndefined();
  });
});

describe('merging package-lock.json', () => {
  const lock = (name: string, packages: object) => ({
    name,
    packages: { '': { name, version: '1' }, ...packages },
  });

  it('keeps the packages of both sides, and the name of the board', () => {
    const { value, conflicts } = merge(
      lock('our-jobs', { a: { version: '1', integrity: 'a1' }, own: { version: '1' } }),
      lock('corkboard', { a: { version: '1', integrity: 'a1' } }),
      lock('corkboard', { a: { version: '2', integrity: 'a2' }, b: { version: '1' } }),
    );
    expect(value).toEqual(
      lock('our-jobs', {
        a: { version: '2', integrity: 'a2' },
        b: { version: '1' },
        own: { version: '1' },
      }),
    );
    expect(conflicts).toEqual([]);
  });

  it('never mixes two versions of a package', () => {
    const { conflicts } = merge(
      lock('our-jobs', { a: { version: '2', integrity: 'a1' } }),
      lock('corkboard', { a: { version: '1', integrity: 'a1' } }),
      lock('corkboard', { a: { version: '1', integrity: 'a3' } }),
    );
    expect(conflicts).toEqual(['packages.a']);
  });
});
