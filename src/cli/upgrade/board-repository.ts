import { realpath } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../../lib/user-error.ts';
import { createGit, GitError, type Git } from '../git.ts';

/** The Git repository of a board. */
export interface BoardRepository {
  /** The folder of the board. */
  folder: string;
  /** The path of that folder in the repository: empty, or `some/folder/`. */
  prefix: string;
  /** The top folder of the repository. */
  top: string;
  git: Git;
  gitFolder: string;
  /** The folder of Git's objects. */
  objects: string;
  /** The current commit. */
  head: string;
  /** The tree of the board's folder in it. */
  tree: string;
}

/** Files of Git that exist while something is unfinished. */
const UNFINISHED: Readonly<Record<string, string>> = {
  MERGE_HEAD: 'a merge',
  CHERRY_PICK_HEAD: 'a cherry-pick',
  REVERT_HEAD: 'a revert',
  'rebase-merge': 'a rebase',
  'rebase-apply': 'a rebase',
};

const MAX_LISTED = 20;

/**
 * Finds the repository of a board.
 *
 * @throws UserError if there is none, or it has no commit with a board
 */
export async function openBoard(currentFolder: string): Promise<BoardRepository> {
  const folder = await realpath(currentFolder);
  const outer = createGit(folder);
  const paths = ['--show-toplevel', '--absolute-git-dir', '--git-path', 'objects', '--show-prefix'];
  const shown = await outer.run(['rev-parse', ...paths]).catch((error: unknown) => {
    if (!(error instanceof GitError)) throw error;
    throw new UserError(
      `This folder is not in a Git repository, which an upgrade needs (${error.reason}).`,
      'Make it one: git init -b main && git add -A && git commit -m "Our board"',
    );
  });
  const [top = '', gitFolder = '', objects = '', prefix = ''] = shown.split('\n');
  const git = createGit(top, { GIT_DIR: gitFolder, GIT_WORK_TREE: top });
  const head = await resolveCommit(git, 'HEAD');
  if (head === undefined) {
    throw new UserError(
      'The Git repository has no commit yet.',
      'Commit your board first: git add -A && git commit -m "Our board"',
    );
  }
  const tree = await git.run(['rev-parse', '--verify', '-q', `HEAD:${prefix}`], {
    allow: [1, 128],
  });
  const board = { folder, prefix, top, git, gitFolder, objects: resolve(folder, objects) };
  const files = tree === '' ? '' : await git.run(['ls-tree', '--name-only', '--full-tree', tree]);
  if (!['package.json', 'src'].every((name) => files.split('\n').includes(name))) {
    throw new UserError(
      'This folder has no committed board: package.json and src/ are missing in the last commit.',
      'Run the command in the folder of your board, or commit the board first.',
    );
  }
  return { ...board, head, tree };
}

/**
 * Makes sure that a commit can be made, and that nothing would be lost.
 *
 * @throws UserError with what has to be done first
 */
export async function checkReady({ git, gitFolder }: BoardRepository): Promise<void> {
  const unfinished = Object.entries(UNFINISHED).find(([name]) =>
    existsSync(resolve(gitFolder, name)),
  );
  if (unfinished) {
    throw new UserError(
      `The repository is in the middle of ${unfinished[1]}.`,
      'Finish or abort it first; `git status` tells how.',
    );
  }
  const status = await git.run([
    ...['status', '--porcelain', '-z', '--untracked-files=no', '--no-renames'],
    '--ignore-submodules',
  ]);
  const changed = status.split('\0').filter((line) => line !== '');
  if (changed.length > 0) {
    const listed = changed.slice(0, MAX_LISTED).map((line) => `  ${line}`);
    const others = changed.length - listed.length;
    throw new UserError(
      [
        'The board has uncommitted changes:',
        ...listed,
        ...(others > 0 ? [`  and ${others} more`] : []),
      ].join('\n'),
      'Commit them, or set them aside with `git stash`, and run the upgrade again.',
    );
  }
  for (const variable of ['GIT_AUTHOR_IDENT', 'GIT_COMMITTER_IDENT']) {
    await git.run(['var', variable]).catch((error: unknown) => {
      if (!(error instanceof GitError)) throw error;
      throw new UserError(
        'Git does not know the author of the commit yet.',
        'Tell it: git config user.name "Your Name" && git config user.email you@example.org',
      );
    });
  }
}

/** The id of a commit by its id or the full name of a ref; undefined if there is none. */
export async function resolveCommit(git: Git, name: string): Promise<string | undefined> {
  const args = ['rev-parse', '--verify', '-q', `${name}^{commit}`];
  const id = await git.run(args, { allow: [1, 128] });
  return id === '' ? undefined : id;
}
