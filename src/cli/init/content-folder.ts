import { cp, mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { checkContent } from '../../lint/check-content.ts';
import { readContentFiles } from '../../content/read-files.ts';
import { reportText } from '../../lint/reporters/text.ts';
import { UserError } from '../../lib/user-error.ts';
import type { Site } from '../../model/site.ts';
import { NO_GIT, runGit } from '../git.ts';
import { BOARD_ENTRIES } from './new-board.ts';
import type { FileChanges } from './project-files.ts';

/**
 * The uncommitted files in a folder, as `git status` lists them; undefined without Git or a
 * repository.
 *
 * @param paths the files and folders to look at
 * @throws UserError if Git fails
 */
export async function findUncommitted(
  folder: string,
  paths: readonly string[] = ['.'],
): Promise<string[] | undefined> {
  const status = ['status', '--porcelain', '--untracked-files=all', '--', ...paths];
  const { ok, output, reason } = await runGit(folder, status);
  if (ok) return output.split('\n').filter((line) => line !== '');
  if (reason === NO_GIT || reason.includes('not a git repository')) return undefined;
  throw new UserError(`Git cannot tell whether the content is committed: ${reason}`);
}

/**
 * Replaces the board in a folder, completely or not at all. Other files in the folder are kept.
 *
 * @param files the new board's files, by their paths
 * @param createChanges returns changes of other files, which are made together with the board
 * @throws UserError with the findings if the new board fails the content check; nothing has changed
 *   then
 */
export async function replaceBoard(
  folder: string,
  files: Readonly<Record<string, string>>,
  createChanges: (site: Site) => Promise<FileChanges> = () => Promise.resolve({}),
): Promise<void> {
  const current = await realpath(folder);
  const next = withSuffix(current, 'new');
  const swaps: Swap[] = [];
  try {
    await cp(current, next, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !BOARD_ENTRIES.includes(relative(current, path)),
    });
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(next, path)), { recursive: true });
      await writeFile(join(next, path), text);
    }
    const sources = await readContentFiles(next);
    const { findings, site } = checkContent(sources, { requireListedIds: true });
    if (findings.length > 0 || !site) {
      throw new UserError(
        `The new board would not pass the content check.\n${reportText(findings, sources, 'content')}`,
      );
    }
    for (const [path, content] of Object.entries(await createChanges(site))) {
      const isRemoved = content === undefined;
      swaps.push({ current: path, next: isRemoved ? undefined : withSuffix(path, 'new') });
      if (!isRemoved) await writeFile(withSuffix(path, 'new'), content);
    }
    // The board itself comes last: as long as it is the example, `init` can be run again.
    await swapAll([...swaps, { current, next }]);
  } finally {
    for (const unused of [next, ...swaps.map((swap) => swap.next)]) {
      if (unused !== undefined) await rm(unused, { recursive: true, force: true });
    }
  }
}

/** A file or folder, and what takes its place; undefined if it is removed. */
interface Swap {
  current: string;
  next: string | undefined;
}

const withSuffix = (path: string, suffix: string) => `${path}.${suffix}-${process.pid}`;

/** Puts all files and folders in their places, or none. */
async function swapAll(swaps: readonly Swap[]): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const { current, next } of swaps) {
      const previous = withSuffix(current, 'old');
      await rename(current, previous);
      undo.push(() => rename(previous, current));
      if (next === undefined) continue;
      await rename(next, current);
      undo.push(() => rename(current, next));
    }
  } catch (error) {
    for (const step of undo.toReversed()) await step();
    throw error;
  }
  for (const { current } of swaps) {
    await rm(withSuffix(current, 'old'), { recursive: true, force: true });
  }
}
