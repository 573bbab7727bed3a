import { readFile } from 'node:fs/promises';
import { UserError } from '../../lib/user-error.ts';
import { isExample } from '../init/new-board.ts';
import { resolveCommit, type BoardRepository } from './board-repository.ts';
import type { Git } from '../git.ts';
import type { NormalizedIds } from './normalized-ids.ts';
import { parseRecord, RECORD } from './record.ts';
import { findMostSimilar } from './similar-version.ts';
import type { Target } from './target.ts';
import { readFileAt, readFilesAt, readTree, type Tree } from './tree-entry.ts';

/** The Corkboard that a board was made from, or was last upgraded to. */
export interface Base {
  tree: Tree;
  /** Its commit, if it is in the history of the source. */
  commit: string | undefined;
  /** How it was found, for a message. */
  origin: string;
  /** Whether it is a commit of the board itself, which may have the maintainer's own changes. */
  isFromBoard: boolean;
}

export interface BaseSearch {
  git: Git;
  board: BoardRepository;
  target: Target;
  ours: Tree;
  theirs: Tree;
  /** Of both. */
  ids: NormalizedIds;
  /** Reports a problem that does not stop the upgrade. */
  warn: (message: string) => void;
}

/** At least this share of the files must be the same to take a version for the board's base. */
const MIN_SHARE = 0.5;

/**
 * Finds the version that the board is based on: the recorded one, the last common commit, the most
 * similar commit of the source, or one of the board's own first commits.
 *
 * @throws UserError if there is none
 */
export async function findBase(search: BaseSearch): Promise<Base> {
  const { git, board, target } = search;
  const recorded = await findRecorded(search);
  const common = await findCommonCommit(git, board.head, target.commit);
  // A version that was merged by hand after the last upgrade is newer than the recorded one.
  if (common !== undefined && (!recorded || (await isNewer(git, common, recorded)))) {
    const tree = await readTree(git, common);
    return { tree, commit: common, origin: 'the shared history', isFromBoard: false };
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
  const found = { origin: RECORD, isFromBoard: false };
  const commit = record.commit === undefined ? undefined : await resolveCommit(git, record.commit);
  if (commit !== undefined) return { tree: await readTree(git, commit), commit, ...found };
  const entries = Object.entries(record.files).map(
    ([path, id]) => [path, { mode: undefined, id }] as const,
  );
  return { tree: new Map(entries), commit: undefined, ...found };
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

/** Whether the beginning of a history is missing, and with it the board's own version, perhaps. */
async function isShallow(git: Git, commit: string): Promise<boolean> {
  const file = await git.run(['rev-parse', '--git-path', 'shallow']);
  const cut = await readFile(file, 'utf8').catch(() => '');
  if (cut === '') return false;
  const roots = await git.run(['rev-list', '--max-parents=0', commit]);
  return roots.split('\n').some((root) => cut.includes(root));
}

/**
 * The commit of the source that is most similar to the board; the oldest if several are alike. An
 * older base only leads to more conflicts, but one that is too new hides changes.
 */
async function findSimilar({ git, target, ours, ids }: BaseSearch): Promise<Base | undefined> {
  if (!target.source.hasHistory || (await isShallow(git, target.commit))) return undefined;
  const list = await git.run(['rev-list', '--first-parent', '--reverse', target.commit]);
  const found = await findMostSimilar(git, list.split('\n'), {
    ...{ compared: ours, ids },
    minShare: MIN_SHARE,
  });
  return (
    found && {
      ...{ tree: found.tree, commit: found.name, isFromBoard: false },
      origin: 'the most similar version of the source',
    }
  );
}

/**
 * The board's own commit that is most similar to the new version, among those that still have the
 * example: one without changes of the maintainer is more similar than one with them. Without the
 * example it is the first commit, if that has the code.
 */
async function findOwn({ git, board, theirs, ids }: BaseSearch): Promise<Base | undefined> {
  const list = await git.run(['rev-list', '--first-parent', '--reverse', board.head]);
  const commits = list.split('\n');
  const [first = ''] = commits;
  const sites = await readFilesAt(git, commits, `${board.prefix}content/site.yaml`);
  const examples = commits.filter((_, index) => isExample(sites[index] ?? ''));
  const isFirstUsable =
    examples.length === 0 &&
    !(await isShallow(git, first)) &&
    (await readFileAt(git, first, `${board.prefix}src/cli/init.ts`)) !== undefined;
  const names = (isFirstUsable ? [first] : examples).map((commit) => `${commit}:${board.prefix}`);
  const found = await findMostSimilar(git, names, { compared: theirs, ids, minShare: 0 });
  return (
    found && {
      ...{ tree: found.tree, commit: undefined, isFromBoard: true },
      origin: 'the first commits of this board',
    }
  );
}
