import type { Git } from '../git.ts';
import { getNormalizedId } from '../line-endings.ts';
import { isBoardFile } from './board-files.ts';
import { readBlobs, type Tree } from './tree-entry.ts';

/** The ids that files would have with Unix line endings, by their ids. */
export type NormalizedIds = Map<string, string>;

/** Adds the files of trees that are not among the ids yet. */
export async function addNormalizedIds(
  git: Git,
  ids: NormalizedIds,
  trees: readonly Tree[],
): Promise<void> {
  const added = trees.flatMap((tree) =>
    [...tree].flatMap(([path, { id }]) => (isBoardFile(path) || ids.has(id) ? [] : [id])),
  );
  for (const [id, content] of await readBlobs(git, added))
    ids.set(id, getNormalizedId(id, content));
}
