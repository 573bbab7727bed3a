import {
  copyFile,
  cp,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { checkContent } from '../../lint/check-content.ts';
import { readContentFiles } from '../../content/read-files.ts';
import { reportText } from '../../lint/reporters/text.ts';
import { UserError } from '../../lib/user-error.ts';
import type { Site } from '../../model/site.ts';
import { SITE_FILE } from './new-board.ts';
import type { FileChanges } from './project-files.ts';

// The new version of a file or folder is prepared under the first name, and the former version is
// kept under the second one until everything is replaced.
const toNew = (path: string) => `${path}.init-new`;
const toOld = (path: string) => `${path}.init-old`;

/** The list of the entries that the former board lacks, among the new ones. */
const ADDED = '.init-added';

export interface Replacement {
  /** The files of the new board, by their paths in the folder. */
  files: Readonly<Record<string, string>>;
  /** The entries of the folder that are removed. Others are kept. */
  removed: readonly string[];
  /** Returns changes of other files, which are made together with the board. */
  createChanges?: (site: Site) => Promise<FileChanges>;
}

/**
 * Replaces the board in a folder, completely or not at all. If the process is killed,
 * `recoverBoard` undoes it.
 *
 * @throws UserError with the findings if the new board fails the content check; nothing has changed
 *   then
 */
export async function replaceBoard(
  content: string,
  { files, removed, createChanges = () => Promise.resolve({}) }: Replacement,
): Promise<void> {
  const folder = await realpath(content);
  const next = toNew(folder);
  let changes: FileChanges = {};
  try {
    await cp(folder, next, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !removed.includes(relative(folder, path)),
    });
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(next, path)), { recursive: true });
      await writeFile(join(next, path), text);
    }
    changes = await createChanges(await checkBoard(next));
    for (const [path, content] of Object.entries(changes)) {
      await copyFile(path, toOld(path));
      if (content !== undefined) await writeFile(toNew(path), content);
    }
    const created = new Set(Object.keys(files).map((path) => path.split('/')[0] ?? path));
    const added = [...created].filter((name) => !existsSync(join(folder, name)));
    await writeFile(join(next, ADDED), added.join('\n'));
    await mkdir(toOld(folder));
    for (const [path, content] of Object.entries(changes)) {
      await (content === undefined ? rm(path) : rename(toNew(path), path));
    }
    await swapEntries(folder, new Set([...removed, ...created]));
  } finally {
    await recoverBoard(folder, Object.keys(changes));
  }
}

/** @throws UserError if a board does not pass the content check */
async function checkBoard(folder: string): Promise<Site> {
  const sources = await readContentFiles(folder);
  const { findings, site } = checkContent(sources, { requireListedIds: true });
  if (findings.length === 0 && site) return site;
  throw new UserError(
    `The new board would not pass the content check.\n${reportText(findings, sources, 'content')}`,
    'Your own pages and images stay. Correct them if they need what is removed, such as a posting, and run `npm run init` again.',
  );
}

/** Puts the new entries of a folder into their places. The settings come last. */
async function swapEntries(folder: string, names: ReadonlySet<string>): Promise<void> {
  for (const name of names) {
    if (name === SITE_FILE) continue;
    const current = join(folder, name);
    const next = join(toNew(folder), name);
    if (existsSync(current)) await rename(current, join(toOld(folder), name));
    if (existsSync(next)) await rename(next, current);
  }
  await rename(join(toNew(folder), SITE_FILE), join(folder, SITE_FILE));
}

/**
 * Undoes a replacement that was interrupted, or finishes it if only temporary files are left.
 *
 * @param paths the other files that may have been changed
 * @returns whether there was something to undo or to finish
 */
export async function recoverBoard(content: string, paths: readonly string[]): Promise<boolean> {
  const folder = await realpath(content).catch(() => content);
  const [next, old] = [toNew(folder), toOld(folder)];
  const unused = [...paths.flatMap((path) => [toNew(path), toOld(path)]), next, old];
  if (!unused.some((path) => existsSync(path))) return false;
  // Former versions are complete once that folder exists, and the new settings are replaced last.
  if (existsSync(old) && existsSync(join(next, SITE_FILE))) {
    for (const path of paths) if (existsSync(toOld(path))) await rename(toOld(path), path);
    const added = await readFile(join(next, ADDED), 'utf8').catch(() => '');
    for (const name of added.split('\n').filter((line) => line !== '')) {
      await rm(join(folder, name), { recursive: true, force: true });
    }
    for (const name of await readdir(old)) {
      await rm(join(folder, name), { recursive: true, force: true });
      await rename(join(old, name), join(folder, name));
    }
  }
  for (const path of unused) await rm(path, { recursive: true, force: true });
  return true;
}
