import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { listIds, PERMALINKS } from '../../content/permalinks.ts';
import { runGit, type GitOptions } from '../git.ts';

const MESSAGE = 'Record published ids';

/** The author of the commit where Git knows none, as in a workflow of GitHub. */
const DEFAULT_AUTHOR = {
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
};

/** Each attempt but the first follows a push of somebody else. */
const MAX_ATTEMPTS = 5;

/** The reason why ids cannot be pushed. */
class PushError extends Error {}

/** The branch that is checked out, and where it is pushed to. */
interface Branch {
  remote: string;
  /** The branch of the remote: `refs/heads/main`. */
  ref: string;
}

/** The ids that were new to the remote; or why it refused them, and those that nobody committed. */
export type Pushed = { added: string[] } | { refused: string; missing: string[] };

/**
 * Adds ids to the list of published ones on the remote's branch, in a commit of just that file. The
 * local branch follows, if it is where the commit was made. If the push is refused, nothing has
 * changed.
 *
 * @param folder the content folder, as an absolute path
 * @param ids every id that the list should have
 */
export async function pushIds(folder: string, ids: readonly string[]): Promise<Pushed> {
  try {
    return { added: await pushToBranch(folder, ids) };
  } catch (error) {
    if (!(error instanceof PushError)) throw error;
    return {
      refused: error.message,
      missing: listIds(await readCommittedList(folder), ids).added,
    };
  }
}

/** The list as it is committed; without a commit, as it is in the folder. */
async function readCommittedList(folder: string): Promise<string> {
  const head = await runGit(folder, ['rev-parse', '--verify', 'HEAD']);
  if (!head.ok) return readFile(join(folder, PERMALINKS), 'utf8').catch(() => '');
  const listed = await runGit(folder, ['show', `HEAD:./${PERMALINKS}`]);
  return listed.ok ? listed.output : '';
}

async function pushToBranch(folder: string, ids: readonly string[]): Promise<string[]> {
  const branch = await findBranch(folder);
  let previous: string | undefined;
  for (let attempt = 1; ; attempt += 1) {
    const tip = await fetchTip(folder, branch);
    const parent = await chooseParent(folder, tip);
    const before = await runGit(folder, ['show', `${parent}:./${PERMALINKS}`]);
    const { text, added } = listIds(before.ok ? before.output : '', ids);
    // Somebody else may have recorded them.
    if (added.length === 0) return [];
    const commit = await createCommit(folder, parent, text);
    const push = ['push', '--quiet', branch.remote, `${commit}:${branch.ref}`];
    const { ok, reason } = await runGit(folder, push);
    if (ok) {
      await followCommit(folder, parent, commit);
      return added;
    }
    const mayHaveMoved = attempt === 1 || tip !== previous;
    if (!mayHaveMoved || attempt === MAX_ATTEMPTS) throw new PushError(reason);
    previous = tip;
  }
}

async function findBranch(folder: string): Promise<Branch> {
  const { ok, reason } = await runGit(folder, ['rev-parse', '--verify', 'HEAD^{commit}']);
  if (!ok) throw new PushError(reason);
  const name = await runGit(folder, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
  if (!name.ok) throw new PushError('No branch is checked out.');
  const getSetting = async (key: string) =>
    (await runGit(folder, ['config', `branch.${name.output}.${key}`])).output;
  const remote = (await getSetting('remote')) || 'origin';
  const { output: remotes } = await runGit(folder, ['remote']);
  if (!remotes.split('\n').includes(remote)) {
    throw new PushError(`There is no remote "${remote}" to push to.`);
  }
  return { remote, ref: (await getSetting('merge')) || `refs/heads/${name.output}` };
}

/** The commit at which the remote's branch is; undefined if the remote has no such branch. */
async function fetchTip(folder: string, { remote, ref }: Branch): Promise<string | undefined> {
  const listed = await runGit(folder, ['ls-remote', remote, ref]);
  if (!listed.ok) throw new PushError(listed.reason);
  if (listed.output === '') return undefined;
  await git(folder, ['fetch', '--quiet', '--no-tags', remote, ref]);
  return git(folder, ['rev-parse', 'FETCH_HEAD']);
}

/** The commit that follows on what both the local and the remote's branch have. */
async function chooseParent(folder: string, tip: string | undefined): Promise<string> {
  const head = await git(folder, ['rev-parse', 'HEAD']);
  const contains = async (one: string, other: string) =>
    (await runGit(folder, ['merge-base', '--is-ancestor', other, one])).ok;
  if (tip === undefined || (await contains(head, tip))) return head;
  if (await contains(tip, head)) return tip;
  throw new PushError('The local branch and that of the remote have different commits.');
}

/** Creates a commit that replaces the list, without touching the branch or any file. */
async function createCommit(folder: string, parent: string, text: string): Promise<string> {
  const path = (await git(folder, ['rev-parse', '--show-prefix'])) + PERMALINKS;
  const blob = await git(folder, ['hash-object', '-w', '--stdin'], { input: text });
  const tmp = await mkdtemp(join(tmpdir(), 'corkboard-ids-'));
  const env = { GIT_INDEX_FILE: join(tmp, 'index') };
  try {
    await git(folder, ['read-tree', parent], { env });
    const entry = `100644,${blob},${path}`;
    await git(folder, ['update-index', '--add', '--cacheinfo', entry], { env });
    const tree = await git(folder, ['write-tree'], { env });
    const author = await getAuthor(folder);
    return await git(folder, ['commit-tree', tree, '-p', parent, '-m', MESSAGE], { env: author });
  } finally {
    await rm(tmp, { recursive: true, force: true });
  }
}

/** Variables for the author, if nobody is configured. */
async function getAuthor(folder: string): Promise<Record<string, string>> {
  const { env } = process;
  const { ok } = await runGit(folder, ['config', 'user.email']);
  if (ok || (env['GIT_AUTHOR_EMAIL'] && env['GIT_COMMITTER_EMAIL'])) return {};
  const { name, email } = DEFAULT_AUTHOR;
  return {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
  };
}

/** Moves the local branch to a commit, if the commit is the next one. It changes just one file. */
async function followCommit(folder: string, parent: string, commit: string): Promise<void> {
  const { ok } = await runGit(folder, ['update-ref', '-m', MESSAGE, 'HEAD', commit, parent]);
  if (ok) await git(folder, ['reset', '--quiet', '--', PERMALINKS]);
}

/**
 * Runs a Git command that has to succeed, and returns what it printed.
 *
 * @throws PushError with the reason
 */
async function git(folder: string, args: readonly string[], options?: GitOptions): Promise<string> {
  const { ok, output, reason } = await runGit(folder, args, options);
  if (!ok) throw new PushError(reason || `git ${args[0]} failed.`);
  return output;
}
