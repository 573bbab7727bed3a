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
 * The files below a folder that Git does not have as they are; nothing where there is no Git to ask.
 *
 * @throws when Git is there and does not say
 */
export async function uncommittedIn(folder: string): Promise<string[] | undefined> {
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
    throw new UserError(`Git does not say whether the content is committed: ${reason.trim()}`);
  }
}

/**
 * Puts a new board in the place of the one in a folder: all of it or nothing. What lies in the folder beside the
 * board's own files stays.
 *
 * @param files the new board's, by their paths
 * @throws with what the content check finds wrong with the new board; the folder is as it was then
 */
export async function replaceBoard(
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  const place = await realpath(folder);
  const beside = `${place}.new-${process.pid}`;
  const before = `${place}.old-${process.pid}`;
  try {
    await cp(place, beside, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !BOARD_ENTRIES.includes(relative(place, path)),
    });
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(beside, path)), { recursive: true });
      await writeFile(join(beside, path), text);
    }
    const sources = await readContentFiles(beside);
    const { findings } = checkContent(sources, { ci: true });
    if (findings.length > 0) {
      throw new UserError(
        `The new board would be wrong.\n${reportText(findings, sources, 'content')}`,
      );
    }
    await rename(place, before);
    await rename(beside, place).catch(async (error: unknown) => {
      await rename(before, place);
      throw error;
    });
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
  await rm(before, { recursive: true, force: true });
}
