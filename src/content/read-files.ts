import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import pMap from 'p-map';
import { MAX_OPEN_FILES } from '../lib/max-open-files.ts';
import { UserError } from '../lib/user-error.ts';
import { CATALOGUES } from '../model/id.ts';
import { LIST_FILES } from './content-kinds.ts';
import { PERMALINKS } from './permalinks.ts';
import { codeOf, explainReadError, isMissing } from './read-error.ts';
import { readImages } from './read-images.ts';
import type { SourceFile } from './source-file.ts';

const SINGLE_FILES = [
  'site.yaml',
  ...CATALOGUES.map((name) => `${name}.yaml`),
  ...Object.values(LIST_FILES).map(({ path }) => path),
  PERMALINKS,
];
const FOLDERS = ['postings', 'guides', 'pages'];

/**
 * Reads the files of a content folder. Dot files are skipped, because editors and file systems
 * leave them behind. A file or folder that cannot be read is returned with the reason; missing
 * files are for the check to report.
 *
 * @param folder the content folder, as an absolute path
 * @throws {UserError} if there is no such folder
 */
export async function readContentFiles(folder: string): Promise<SourceFile[]> {
  const isFolder = await stat(folder).then(
    (entry) => entry.isDirectory(),
    (error: unknown) => {
      if (isMissing(error)) return false;
      throw new UserError(`The content folder ${folder} cannot be read. ${explainReadError(error)}`);
    },
  );
  if (!isFolder) {
    throw new UserError(
      `There is no content folder ${folder}.`,
      'Set BOARD_CONTENT to the folder that has site.yaml in it.',
    );
  }
  const images = await readImages(folder);
  const listed = await Promise.all(FOLDERS.map((name) => listFiles(folder, name)));
  const paths = listed.flatMap((found) => found.paths).sort();
  const files = await pMap(
    [
      ...SINGLE_FILES.map((path) => ({ path, mayBeMissing: true })),
      ...paths.map((path) => ({ path, mayBeMissing: false })),
    ],
    ({ path, mayBeMissing }) => readSource(folder, path, mayBeMissing),
    { concurrency: MAX_OPEN_FILES },
  );
  return [
    ...files.filter((file) => file !== undefined),
    ...images,
    ...listed.flatMap(({ unreadable }) => unreadable),
  ];
}

interface ListedFiles {
  paths: string[];
  /** Folders that cannot be listed. */
  unreadable: SourceFile[];
}

async function listFiles(root: string, path: string): Promise<ListedFiles> {
  let entries;
  try {
    entries = await readdir(join(root, path), { withFileTypes: true });
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { paths: [], unreadable: [] };
    const folder = { path, text: '', unreadable: explainReadError(error), isFolder: true as const };
    return { paths: [], unreadable: [folder] };
  }
  const listed: ListedFiles = { paths: [], unreadable: [] };
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const child = `${path}/${entry.name}`;
    if (!(
      entry.isDirectory() || (await leadsToFolder(join(root, child), entry.isSymbolicLink()))
    )) {
      listed.paths.push(child);
      continue;
    }
    const inside = await listFiles(root, child);
    listed.paths.push(...inside.paths);
    listed.unreadable.push(...inside.unreadable);
  }
  return listed;
}

/** A link to a file that is not there is reported when the file is read. */
async function leadsToFolder(path: string, isLink: boolean): Promise<boolean> {
  if (!isLink) return false;
  return stat(path).then(
    (target) => target.isDirectory(),
    () => false,
  );
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
    if (mayBeMissing && codeOf(error) === 'ENOENT') return undefined;
    return { path, text: '', unreadable: explainReadError(error) };
  }
}
