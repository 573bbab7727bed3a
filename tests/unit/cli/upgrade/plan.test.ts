import { describe, expect, it } from 'vitest';
import { planUpgrade, type PlannedChange } from '../../../../src/cli/upgrade/plan.ts';
import type { Tree } from '../../../../src/cli/upgrade/tree-entry.ts';

/** A tree with one file, by its content and mode. */
function tree(path: string, version: string | undefined): Tree {
  if (version === undefined) return new Map();
  const [id = '', mode = '100644'] = version.split(' ');
  return new Map([[path, { id, mode: mode === '?' ? undefined : mode }]]);
}

type Version = string | undefined;

function plan([ours, base, theirs]: readonly [Version, Version, Version], path = 'src/file.ts') {
  const versions = { ours: tree(path, ours), base: tree(path, base), theirs: tree(path, theirs) };
  return planUpgrade(versions, (a, b) => a.id === b.id);
}

describe('the plan for a file', () => {
  it.each<[string, readonly [Version, Version, Version], Partial<PlannedChange> | undefined]>([
    ['nobody changed', ['a', 'a', 'a'], undefined],
    ['only the new version changed', ['a', 'a', 'b'], { kind: 'update' }],
    ['only the board changed', ['b', 'a', 'a'], undefined],
    ['both changed in the same way', ['b', 'a', 'b'], undefined],
    ['both changed', ['b', 'a', 'c'], { kind: 'merge' }],
    ['only the new version has', [undefined, undefined, 'a'], { kind: 'add' }],
    ['only the board has', ['a', undefined, undefined], undefined],
    ['both added', ['a', undefined, 'b'], { kind: 'undecided', reason: { kind: 'both-added' } }],
    ['both added with the same content', ['a', undefined, 'a'], undefined],
    ['the board deleted', [undefined, 'a', 'a'], undefined],
    [
      'the board deleted and the new version changed',
      [undefined, 'a', 'b'],
      { kind: 'stay-deleted' },
    ],
    ['both deleted', [undefined, 'a', undefined], undefined],
    ['the new version deleted', ['a', 'a', undefined], { kind: 'delete' }],
    [
      'the new version deleted and the board changed',
      ['b', 'a', undefined],
      { kind: 'undecided', reason: { kind: 'deleted-there' } },
    ],
    [
      'is a link now and that the board changed',
      ['b', 'a', 'c 120000'],
      { kind: 'undecided', reason: { kind: 'both-changed' } },
    ],
  ])('that %s', (_, versions, expected) => {
    expect(plan(versions)).toEqual(expected ? [expect.objectContaining(expected)] : []);
  });

  it.each<[readonly [string, string, string], string | undefined]>([
    [['a', 'a', 'a 100755'], 'a 100755'],
    [['b', 'a', 'a 100755'], 'b 100755'],
    [['a 100755', 'a', 'a'], undefined],
    [['a 100755', 'a', 'b'], 'b 100755'],
    [['a', 'a ?', 'a 100755'], undefined],
  ])('takes the new mode unless the board changed it: %j', (versions, expected) => {
    const changes = plan(versions).map((change) =>
      'entry' in change ? `${change.entry.id} ${change.entry.mode ?? ''}` : change.kind,
    );
    expect(changes).toEqual(expected === undefined ? [] : [expected]);
  });

  it.each(['content/postings/a.md', 'public/a.svg', '.github/screenshot.png', '.corkboard.json'])(
    'that belongs to the board, %s, is to leave it alone',
    (path) => {
      expect(plan([undefined, undefined, 'a'], path)).toEqual([]);
      expect(plan(['a', 'a', 'b'], path)).toEqual([]);
      expect(plan(['a', 'a', undefined], path)).toEqual([]);
    },
  );

  it('that only the software needs is to change it, but not to add it', () => {
    const path = '.github/workflows/test.yml';
    expect(plan([undefined, undefined, 'a'], path)).toEqual([]);
    expect(plan([undefined, 'a', 'b'], path)).toEqual([]);
    expect(plan(['a', 'a', 'b'], path)).toMatchObject([{ kind: 'update' }]);
  });
});
