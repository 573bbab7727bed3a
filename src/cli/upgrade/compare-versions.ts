import { findBase, isAncestor, type Base } from './base.ts';
import { isBoardFile, isSoftwareOnly } from './board-files.ts';
import type { BoardRepository } from './board-repository.ts';
import { addNormalizedIds, type NormalizedIds } from './normalized-ids.ts';
import { planUpgrade, type IsSame, type PlannedChange } from './plan.ts';
import { readVersion, type Target } from './target.ts';
import { readBlobs, readTree, type Tree } from './tree-entry.ts';
import type { Workspace } from './workspace.ts';

/** What an upgrade to a version means for a board. */
export interface VersionComparison {
  base: Base;
  /** The version of the base in its `package.json`, if that is available. */
  baseVersion: string | undefined;
  ours: Tree;
  theirs: Tree;
  plan: PlannedChange[];
  /** Whether the board has everything of the new version already. */
  isUpToDate: boolean;
}

/** Compares the board and the new version with the version that the board is based on. */
export async function compareVersions(
  board: BoardRepository,
  { git }: Workspace,
  target: Target,
  warn: (message: string) => void,
): Promise<VersionComparison> {
  const ours = await readTree(git, board.tree);
  const theirs = await readTree(git, target.commit);
  const ids: NormalizedIds = new Map();
  await addNormalizedIds(git, ids, [ours, theirs]);
  const base = await findBase({ git, board, target, ours, theirs, ids, warn });
  await addNormalizedIds(git, ids, [base.tree]);
  const isSame: IsSame = (a, b) =>
    a.mode?.slice(0, 3) === (b.mode ?? a.mode)?.slice(0, 3) &&
    (ids.get(a.id) ?? a.id) === (ids.get(b.id) ?? b.id);

  const isOlder = base.commit !== undefined && (await isAncestor(git, target.commit, base.commit));
  const packageJson = base.tree.get('package.json')?.id ?? '';
  const blobs = await readBlobs(git, packageJson === '' ? [] : [packageJson]);
  return {
    ...{ base, ours, theirs },
    baseVersion: readVersion(blobs.get(packageJson)?.toString()),
    plan: planUpgrade({ ours, base: base.tree, theirs }, isSame, base.isFromBoard),
    isUpToDate: isOlder || !hasNews(base.tree, theirs, isSame),
  };
}

/** Whether two versions differ in a file that an upgrade may change. */
function hasNews(base: Tree, theirs: Tree, isSame: IsSame): boolean {
  return [...new Set([...base.keys(), ...theirs.keys()])]
    .filter((path) => !isBoardFile(path) && !isSoftwareOnly(path))
    .some((path) => {
      const before = base.get(path);
      const after = theirs.get(path);
      if (!before || !after) return true;
      return !isSame(after, before) || (before.mode ?? after.mode) !== after.mode;
    });
}
