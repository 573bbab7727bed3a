import { findBase, isAncestor, type Base } from './base.ts';
import { isBoardFile, isSoftwareOnly } from './board-files.ts';
import type { BoardRepository } from './board-repository.ts';
import type { Git } from '../git.ts';
import { getNormalizedId } from '../line-endings.ts';
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
  const ids = await normalizeIds(git, [ours, theirs]);
  const base = await findBase({
    ...{ git, board, target, ours, warn },
    normalize: (id) => ids.get(id) ?? id,
  });
  for (const [id, normalized] of await normalizeIds(git, [base.tree])) ids.set(id, normalized);
  const isSame: IsSame = (a, b) =>
    a.mode?.slice(0, 3) === (b.mode ?? a.mode)?.slice(0, 3) &&
    (ids.get(a.id) ?? a.id) === (ids.get(b.id) ?? b.id);

  const isOlder = base.commit !== undefined && (await isAncestor(git, target.commit, base.commit));
  const packageJson = base.tree.get('package.json')?.id ?? '';
  const blobs = await readBlobs(git, packageJson === '' ? [] : [packageJson]);
  return {
    ...{ base, ours, theirs },
    baseVersion: readVersion(blobs.get(packageJson)?.toString()),
    plan: planUpgrade({ ours, base: base.tree, theirs }, isSame),
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

/** The ids that files would have with Unix line endings, by their ids. */
async function normalizeIds(git: Git, trees: readonly Tree[]): Promise<Map<string, string>> {
  const ids = trees.flatMap((tree) =>
    [...tree].flatMap(([path, { id }]) => (isBoardFile(path) ? [] : [id])),
  );
  const blobs = await readBlobs(git, ids);
  return new Map([...blobs].map(([id, content]) => [id, getNormalizedId(id, content)]));
}
