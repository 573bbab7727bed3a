import { execFile } from 'node:child_process';
import { cp, mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { checkContent } from '../../lint/check-content.ts';
import { readContentFiles } from '../../content/read-files.ts';
import { reportText } from '../../lint/reporters/text.ts';
import { UserError } from '../../lib/user-error.ts';
import { BOARD_ENTRIES } from './new-board.ts';

const run = promisify(execFile);

/**
 * The uncommitted files below a folder, as `git status` lists them; undefined without Git or a
 * repository.
 *
 * @throws UserError if Git fails
 */
export async function findUncommitted(folder: string): Promise<string[] | undefined> {
  try {
    const { stdout } = await run('git', ['status', '--porcelain', '--untracked-files=all', '.'], {
      cwd: folder,
      env: { ...process.env, LC_ALL: 'C' },
    });
    return stdout.split('\n').filter((line) => line !== '');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    const reason = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
    if (reason.includes('not a git repository')) return undefined;
    throw new UserError(`Git cannot tell whether the content is committed: ${reason.trim()}`);
  }
}

/**
 * Replaces the board in a folder, completely or not at all. Other files in the folder are kept.
 *
 * @param files the new board's files, by their paths
 * @throws UserError with the findings if the new board fails the content check; the folder is
 *   unchanged then
 */
export async function replaceBoard(
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  const current = await realpath(folder);
  const next = `${current}.new-${process.pid}`;
  const previous = `${current}.old-${process.pid}`;
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
    const { findings } = checkContent(sources, { requireListedIds: true });
    if (findings.length > 0) {
      throw new UserError(
        `The new board would not pass the content check.\n${reportText(findings, sources, 'content')}`,
      );
    }
    await rename(current, previous);
    await rename(next, current).catch(async (error: unknown) => {
      await rename(previous, current);
      throw error;
    });
  } finally {
    await rm(next, { recursive: true, force: true });
  }
  await rm(previous, { recursive: true, force: true });
}
