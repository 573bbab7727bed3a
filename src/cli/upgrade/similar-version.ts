import pMap from 'p-map';
import type { Git } from '../git.ts';
import { isBoardFile } from './board-files.ts';
import { countChangedLines } from './changed-lines.ts';
import { PACKAGE_FILES } from './merge-package.ts';
import { addNormalizedIds, type NormalizedIds } from './normalized-ids.ts';
import { readBlobs, readTree, type Tree } from './tree-entry.ts';

/** Commands of Git that run at the same time. */
const CONCURRENCY = 4;

/** Files that most boards change, so that they tell nothing about the version. */
const isTelling = (path: string) =>
  !isBoardFile(path) && path !== 'README.md' && !PACKAGE_FILES.includes(path);

interface Version {
  name: string;
  tree: Tree;
}

interface SimilarityOptions {
  /** What the versions are compared with. */
  compared: Tree;
  /** Has those of the compared tree. */
  ids: NormalizedIds;
  /** The least share of a version's files that have to be the same. */
  minShare: number;
}

/**
 * The version that has most files in common with a tree. Among several it is that from which the
 * fewest lines of changed files differ, and the first if they are alike.
 *
 * @param names commits or trees
 */
export async function findMostSimilar(
  git: Git,
  names: readonly string[],
  { compared, ids, minShare }: SimilarityOptions,
): Promise<Version | undefined> {
  const isSame = (a: string, b: string) => (ids.get(a) ?? a) === (ids.get(b) ?? b);
  let best: Version[] = [];
  let most = 0;
  await pMap(
    names,
    async (name) => {
      const tree = await readTree(git, name);
      await addNormalizedIds(git, ids, [tree]);
      const files = [...tree].filter(([path]) => isTelling(path));
      const equal = files.filter(([path, { id }]) => {
        const other = compared.get(path);
        return other && isSame(other.id, id);
      }).length;
      if (equal < files.length * minShare || equal < most) return;
      if (equal > most) best = [];
      most = equal;
      best.push({ name, tree });
    },
    { concurrency: CONCURRENCY },
  );
  const order = new Map(names.map((name, index) => [name, index]));
  const rank = ({ name }: Version) => order.get(name) ?? 0;
  const versions = best.sort((a, b) => rank(a) - rank(b));
  const distances = await measureDistances(
    git,
    versions.map(({ tree }) =>
      [...tree].flatMap(([path, { id }]) => {
        const other = isTelling(path) ? compared.get(path)?.id : undefined;
        return other === undefined || isSame(other, id) ? [] : [[other, id] as const];
      }),
    ),
  );
  return versions[distances.indexOf(Math.min(...distances))];
}

/** The number of lines that differ in each list of pairs of files. */
async function measureDistances(
  git: Git,
  pairs: readonly (readonly (readonly [string, string])[])[],
): Promise<number[]> {
  const blobs = await readBlobs(git, pairs.flat(2));
  const known = new Map<string, number>();
  const measure = ([other, id]: readonly [string, string]) => {
    const key = `${other} ${id}`;
    const lines = known.get(key) ?? countChangedLines(blobs.get(other), blobs.get(id));
    known.set(key, lines);
    return lines;
  };
  return pairs.map((list) => list.reduce((sum, pair) => sum + measure(pair), 0));
}
