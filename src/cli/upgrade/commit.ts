import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../lib/user-error.ts';
import type { BoardRepository } from './board-repository.ts';
import { getGitEnvironment, GitError } from '../git.ts';
import { readTree, writeTree } from './tree-entry.ts';
import type { Workspace } from './workspace.ts';

/**
 * Commits a tree of the workspace on top of the board's current commit. No branch refers to the
 * commit yet.
 *
 * @throws UserError if the commit cannot be signed as the maintainer configured it
 */
export async function createCommit(
  { git, head, prefix }: BoardRepository,
  workspace: Workspace,
  tree: string,
  message: string,
): Promise<string> {
  const whole = prefix === '' ? tree : await replaceFolder(workspace, head, prefix, tree);
  const { output: pack } = await workspace.git.read(['pack-objects', '--revs', '--stdout', '-q'], {
    input: `${whole}\n^${head}\n`,
  });
  await git.run(['unpack-objects', '-q'], { input: pack });
  const isSigned =
    (await git.run(['config', '--type=bool', 'commit.gpgSign'], { allow: [1] })) === 'true';
  try {
    return await git.run(
      ['commit-tree', ...(isSigned ? ['-S'] : []), '-p', head, '-F', '-', whole],
      { input: message },
    );
  } catch (error) {
    if (!(error instanceof GitError) || !isSigned) throw error;
    throw new UserError(
      `Git cannot sign the commit: ${error.reason}`,
      'Nothing was changed. Make the key available, or run `git config commit.gpgSign false`.',
    );
  }
}

/** The tree of a commit with another tree as one of its folders. */
async function replaceFolder(
  { git, folder }: Workspace,
  commit: string,
  prefix: string,
  tree: string,
): Promise<string> {
  const before = await readTree(git, `${commit}:${prefix}`);
  const after = await readTree(git, tree);
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  const changes = paths.map((path) => [`${prefix}${path}`, after.get(path)] as const);
  return writeTree(git, join(folder, 'whole-index'), commit, new Map(changes));
}

/**
 * Moves the branch, the index and the files to a commit that follows the current one.
 *
 * This is one Git command in a process group of its own, so it completes even if this process is
 * killed. Git refuses it before it changes anything if files were changed in the meantime.
 *
 * @throws UserError if Git refuses it
 */
export async function switchToCommit(
  { top, gitFolder }: BoardRepository,
  { folder }: Workspace,
  commit: string,
): Promise<void> {
  const settings = [
    'gc.auto=0',
    'maintenance.auto=false',
    'merge.verifySignatures=false',
    'core.hooksPath=/dev/null',
  ];
  const args = ['merge', '--ff-only', '-q', '--no-stat', '--no-autostash', '--no-overwrite-ignore'];
  // A pipe would break if this process ended, and Git with it.
  const logFile = join(folder, 'switch.log');
  const log = openSync(logFile, 'w');
  const child = spawn('git', [...settings.flatMap((setting) => ['-c', setting]), ...args, commit], {
    cwd: top,
    env: {
      ...getGitEnvironment(),
      GIT_DIR: gitFolder,
      GIT_WORK_TREE: top,
      GIT_REFLOG_ACTION: 'upgrade',
    },
    detached: true,
    stdio: ['ignore', log, log],
    windowsHide: true,
  });
  closeSync(log);
  const [status] = (await once(child, 'close')) as [number | null];
  if (status !== 0) {
    throw new UserError(
      `The board was changed while the upgrade was prepared, so nothing was upgraded:\n${(await readFile(logFile, 'utf8')).trim()}`,
      'Run the upgrade again.',
    );
  }
}
