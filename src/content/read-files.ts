import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../lib/user-error.ts';
import { CATALOGUES } from './catalogue.ts';
import { PERMALINKS } from './permalinks.ts';
import type { SourceFile } from './source-file.ts';

const SINGLE_FILES = ['site.yaml', ...CATALOGUES.map((name) => `${name}.yaml`), PERMALINKS];
const FOLDERS = ['postings', 'guides'];

/**
 * Reads the files of a content folder that the board is made from. Dot files are passed over, as editors
 * and file systems leave them about. A file that cannot be read comes with the reason; what is missing is for
 * the check to report.
 *
 * @param folder the content folder, as an absolute path
 * @throws when there is no such folder
 */
export async function readContent(folder: string): Promise<SourceFile[]> {
  const isFolder = await stat(folder).then((entry) => entry.isDirectory(), ignoreMissing);
  if (!isFolder)
    throw new UserError(`There is no content folder ${folder}. BOARD_CONTENT says where it is.`);
  const inFolders = await Promise.all(FOLDERS.map((name) => filesBelow(folder, name)));
  const single = SINGLE_FILES.map((path) => readSource(folder, path, true));
  const listed = inFolders
    .flat()
    .sort()
    .map((path) => readSource(folder, path, false));
  const files = await Promise.all([...single, ...listed]);
  return files.filter((file) => file !== undefined);
}

async function filesBelow(root: string, path: string): Promise<string[]> {
  const names = await readdir(join(root, path)).catch(ignoreMissing);
  const found = await Promise.all(
    (names ?? [])
      .filter((name) => !name.startsWith('.'))
      .map(async (name) => {
        const below = `${path}/${name}`;
        const isFolder = await stat(join(root, below)).then(
          (entry) => entry.isDirectory(),
          () => false, // a link that leads nowhere is reported when it is read
        );
        return isFolder ? filesBelow(root, below) : [below];
      }),
  );
  return found.flat();
}

async function readSource(
  root: string,
  path: string,
  mayBeMissing: boolean,
): Promise<SourceFile | undefined> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return { path, text: text.decode(await readFile(join(root, path))) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' && mayBeMissing) return undefined;
    return { path, text: '', unreadable: UNREADABLE[code] ?? String(error) };
  }
}

/** What a keeper can do about a file that cannot be read, by the error's code. */
const UNREADABLE: Record<string, string> = {
  ENOENT: 'It is a link to a file that is not there; put the file itself here.',
  EISDIR: 'It is a folder; a file of that name belongs here.',
  EACCES: 'It may not be read; change its permissions.',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'It is not in UTF-8; save it in that encoding.',
};

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw error;
}
