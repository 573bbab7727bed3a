import { readFile } from 'node:fs/promises';
import pMap from 'p-map';
import { UserError } from '../../lib/user-error.ts';
import { isExample } from '../init/new-board.ts';
import { isBoardFile } from './board-files.ts';
import { resolveCommit, type BoardRepository } from './board-repository.ts';
import { countChangedLines } from './changed-lines.ts';
import type { Git } from '../git.ts';
import { PACKAGE_FILES } from './merge-package.ts';
import { parseRecord, RECORD } from './record.ts';
import type { Target } from './target.ts';
import { readBlobs, readFileAt, readTree, type Tree } from './tree-entry.ts';

/** The Corkboard that a board was made from, or was last upgraded to. */
export interface Base {
  tree: Tree;
  /** Its commit, if it is in the history of the source. */
  commit: string | undefined;
  /** How it was found, for a message. */
  origin: string;
}

export interface BaseSearch {
  git: Git;
  board: BoardRepository;
  target: Target;
  /** The board's files, with the ids that they have with Unix line endings. */
  ours: Tree;
  normalize: (id: string) => string;
  /** Reports a problem that does not stop the upgrade. */
  warn: (message: string) => void;
}

/** At least this share of the files must be the same to take a version for the board's base. */
const MIN_SHARE = 0.5;

/** Commands of Git that run at the same time. */
const CONCURRENCY = 4;

/**
 * Finds the version that the board is based on: the recorded one, the last common commit, the most
 * similar commit of the source, or the board's own first commit.
 *
 * @throws UserError if there is none
 */
export async function findBase(search: BaseSearch): Promise<Base> {
  const { git, board, target } = search;
  const recorded = await findRecorded(search);
  const common = await findCommonCommit(git, board.head, target.commit);
  // A version that was merged by hand after the last upgrade is newer than the recorded one.
  if (common !== undefined && (!recorded || (await isNewer(git, common, recorded)))) {
    return { tree: await readTree(git, common), commit: common, origin: 'the shared history' };
  }
  const found = recorded ?? (await findSimilar(search)) ?? (await findOwn(search));
  if (found) return found;
  throw new UserError(
    `The version of Corkboard that this board was made from is not in ${target.source.name}, so the changes that were made here cannot be told from older code.`,
    target.source.hasHistory
      ? 'Pass the repository that the board was made from as --from.'
      : 'Pass a Git repository of Corkboard as --from, which has all versions.',
  );
}

async function findRecorded({ git, board, warn }: BaseSearch): Promise<Base | undefined> {
  const text = await readFileAt(board.git, board.tree, RECORD);
  if (text === undefined) return undefined;
  const record = parseRecord(text);
  if (!record) {
    warn(`${RECORD} cannot be read and is ignored; the upgrade writes a new one.`);
    return undefined;
  }
  const origin = RECORD;
  const commit = record.commit === undefined ? undefined : await resolveCommit(git, record.commit);
  if (commit !== undefined) return { tree: await readTree(git, commit), commit, origin };
  const entries = Object.entries(record.files).map(
    ([path, id]) => [path, { mode: undefined, id }] as const,
  );
  return { tree: new Map(entries), commit: undefined, origin };
}

async function findCommonCommit(git: Git, head: string, target: string) {
  const bases = await git.run(['merge-base', head, target], { allow: [1] });
  return bases === '' ? undefined : bases.split('\n')[0];
}

const isNewer = async (git: Git, commit: string, { commit: other }: Base) =>
  other !== undefined && (await isAncestor(git, other, commit));

export async function isAncestor(git: Git, ancestor: string, commit: string): Promise<boolean> {
  const args = ['merge-base', '--is-ancestor', ancestor, commit];
  return (await git.read(args, { allow: [1] })).status === 0;
}

/** Files that most boards change, so that they tell nothing about the version. */
const isTelling = (path: string) =>
  !isBoardFile(path) && path !== 'README.md' && !PACKAGE_FILES.includes(path);

interface Candidate {
  commit: string;
  tree: Tree;
  equal: number;
}

/** Whether the beginning of a history is missing, and with it the board's own version, perhaps. */
async function isShallow(git: Git, commit: string): Promise<boolean> {
  const file = await git.run(['rev-parse', '--git-path', 'shallow']);
  const cut = await readFile(file, 'utf8').catch(() => '');
  if (cut === '') return false;
  const roots = await git.run(['rev-list', '--max-parents=0', commit]);
  return roots.split('\n').some((root) => cut.includes(root));
}

/** The commit of the source that shares most files with the board. */
async function findSimilar({
  git,
  target,
  ours,
  normalize,
}: BaseSearch): Promise<Base | undefined> {
  if (!target.source.hasHistory || (await isShallow(git, target.commit))) return undefined;
  const list = await git.run(['rev-list', '--first-parent', '--reverse', target.commit]);
  const ownIds = new Map(
    [...ours].flatMap(([path, { id }]) => (isTelling(path) ? [[path, normalize(id)]] : [])),
  );
  let best: Candidate[] = [];
  await pMap(
    list.split('\n'),
    async (commit) => {
      const tree = await readTree(git, commit);
      const paths = [...tree].filter(([path]) => isTelling(path));
      const equal = paths.filter(([path, { id }]) => ownIds.get(path) === id).length;
      const [first] = best;
      if (equal < paths.length * MIN_SHARE || (first && equal < first.equal)) return;
      if (first && equal > first.equal) best = [];
      best.push({ commit, tree, equal });
    },
    { concurrency: CONCURRENCY },
  );
  if (best.length === 0) return undefined;
  const order = new Map(list.split('\n').map((commit, index) => [commit, index]));
  const rank = (commit: string) => order.get(commit) ?? 0;
  best.sort((a, b) => rank(a.commit) - rank(b.commit));
  const chosen = await chooseNearest(git, best, ours);
  return chosen && { ...chosen, origin: 'the most similar version of the source' };
}

/**
 * The candidate from which the fewest lines of changed files differ; the oldest if several are
 * alike. An older base only leads to more conflicts, but one that is too new hides changes.
 */
async function chooseNearest(
  git: Git,
  candidates: readonly Candidate[],
  ours: Tree,
): Promise<Candidate | undefined> {
  const pairs = candidates.map(({ tree }) =>
    [...tree].flatMap(([path, { id }]) => {
      const own = ours.get(path)?.id;
      return isTelling(path) && own !== undefined && own !== id ? [[own, id] as const] : [];
    }),
  );
  const blobs = await readBlobs(git, pairs.flat(2));
  const known = new Map<string, number>();
  const measure = ([own, id]: readonly [string, string]) => {
    const key = `${own} ${id}`;
    const lines = known.get(key) ?? countChangedLines(blobs.get(own), blobs.get(id));
    known.set(key, lines);
    return lines;
  };
  const distances = pairs.map((list) => list.reduce((sum, pair) => sum + measure(pair), 0));
  return candidates[distances.indexOf(Math.min(...distances))];
}

/** The board's last commit that still had the example; else its first, if that has the code. */
async function findOwn({ git, board }: BaseSearch): Promise<Base | undefined> {
  const list = await git.run(['rev-list', '--first-parent', board.head]);
  const commits = list.split('\n');
  const read = (commit: string, path: string) => readFileAt(git, commit, `${board.prefix}${path}`);
  const origin = 'the first commits of this board';
  for (const commit of commits) {
    if (isExample((await read(commit, 'content/site.yaml')) ?? '')) {
      return { tree: await readTree(git, `${commit}:${board.prefix}`), commit: undefined, origin };
    }
  }
  const first = commits.at(-1);
  return first !== undefined &&
    !(await isShallow(git, first)) &&
    (await read(first, 'src/cli/init.ts')) !== undefined
    ? { tree: await readTree(git, `${first}:${board.prefix}`), commit: undefined, origin }
    : undefined;
}
