import { existsSync } from 'node:fs';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BoardRepository } from './board-repository.ts';
import { createGit, type Git } from '../git.ts';

/** The folder for everything that an upgrade prepares, in the board's folder. */
const FOLDER = '.tmp/upgrade';

/** Where an upgrade is prepared, without any change to the board. */
export interface Workspace {
  folder: string;
  /** The folder in which the new version is tried. */
  trial: string;
  /** A repository of its own, which also finds the objects of the board's. */
  git: Git;
  /** The objects of that repository. */
  objects: string;
}

/**
 * Creates the folder, and removes what an interrupted run left in it.
 */
export async function createWorkspace(board: BoardRepository): Promise<Workspace> {
  const folder = join(board.folder, FOLDER);
  await removeFolder(folder);
  await mkdir(folder, { recursive: true });
  // Git ignores the folder even if the board's own .gitignore does not name it.
  await writeFile(join(folder, '.gitignore'), '*\n');

  const gitFolder = join(folder, 'git');
  const git = createGit(folder, { GIT_DIR: gitFolder });
  const format = await board.git.run(['rev-parse', '--show-object-format']);
  await git.run(['init', '-q', '--bare', '--template=', `--object-format=${format}`]);
  const objects = join(gitFolder, 'objects');
  await mkdir(join(objects, 'info'), { recursive: true });
  await writeFile(join(objects, 'info/alternates'), `${board.objects}\n`);
  // A board with a part of its history only: Git must not look for the rest.
  const shallow = join(board.objects, '..', 'shallow');
  if (existsSync(shallow)) await copyFile(shallow, join(gitFolder, 'shallow'));
  return { folder, trial: join(folder, 'board'), git, objects };
}

export async function removeWorkspace({ folder }: Workspace): Promise<void> {
  await removeFolder(folder);
}

/** Commands of an interrupted run may still write files for a moment, so it tries again. */
const removeFolder = (folder: string) =>
  rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
