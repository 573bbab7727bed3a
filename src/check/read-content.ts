import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CATALOGUES } from './content.ts';
import type { SourceFile } from './source-file.ts';

const SINGLE_FILES = ['site.yaml', ...CATALOGUES.map((name) => `${name}.yaml`)];
const FOLDERS = ['postings', 'guides'];

/**
 * Reads the files of a content folder that the board is made from. Dot files are passed over, as editors
 * and file systems leave them about. A missing file or folder is for the check to report.
 *
 * @param folder the content folder, as an absolute path
 */
export async function readContent(folder: string): Promise<SourceFile[]> {
  const inFolders = await Promise.all(FOLDERS.map((name) => filesBelow(folder, name)));
  const paths = [...SINGLE_FILES, ...inFolders.flat().sort()];
  const files = await Promise.all(
    paths.map(async (path) => {
      const text = await textOf(join(folder, path));
      return text === undefined ? undefined : { path, text };
    }),
  );
  return files.filter((file) => file !== undefined);
}

async function filesBelow(root: string, path: string): Promise<string[]> {
  const entries = await readdir(join(root, path), { withFileTypes: true }).catch(ignoreMissing);
  const found = await Promise.all(
    (entries ?? [])
      .filter((entry) => !entry.name.startsWith('.'))
      .map((entry) => {
        const below = `${path}/${entry.name}`;
        return entry.isDirectory() ? filesBelow(root, below) : [below];
      }),
  );
  return found.flat();
}

async function textOf(path: string): Promise<string | undefined> {
  return await readFile(path, 'utf8').catch(ignoreMissing);
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
