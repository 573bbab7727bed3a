import type { Git } from '../git.ts';

/** A file in a tree of Git. */
export interface TreeEntry {
  /** The mode as Git writes it, such as `100755`; undefined if it is not known. */
  mode: string | undefined;
  /** The id of the blob. */
  id: string;
}

/** The files of a version by path. */
export type Tree = ReadonlyMap<string, TreeEntry>;

/** Reads a tree with all its folders. */
export async function readTree(git: Git, tree: string): Promise<Map<string, TreeEntry>> {
  const { output } = await git.read(['ls-tree', '-r', '-z', '--full-tree', tree]);
  const entries = output.toString().split('\0').slice(0, -1);
  return new Map(
    entries.map((entry) => {
      const tab = entry.indexOf('\t');
      const [mode, , id = ''] = entry.slice(0, tab).split(' ');
      return [entry.slice(tab + 1), { mode, id }];
    }),
  );
}

/**
 * Reads blobs by their ids. Those that the repository does not have are missing in the result.
 */
export async function readBlobs(git: Git, ids: Iterable<string>): Promise<Map<string, Buffer>> {
  const unique = [...new Set(ids)];
  const blobs = new Map<string, Buffer>();
  if (unique.length === 0) return blobs;
  const { output } = await git.read(['cat-file', '--batch'], {
    input: unique.map((id) => `${id}\n`).join(''),
  });
  let start = 0;
  while (start < output.length) {
    const end = output.indexOf('\n', start);
    const [id = '', type, size] = output.toString('utf8', start, end).split(' ');
    start = end + 1;
    if (type !== 'blob') continue; // "<id> missing", which has no content
    const length = Number(size);
    blobs.set(id, output.subarray(start, start + length));
    start += length + 1;
  }
  return blobs;
}

/** Reads one file of a commit as text; undefined if there is none. */
export async function readFileAt(
  git: Git,
  commit: string,
  path: string,
): Promise<string | undefined> {
  const name = `${commit}:${path}`;
  const { output, status } = await git.read(['cat-file', 'blob', name], { allow: [128] });
  return status === 0 ? output.toString() : undefined;
}

/** Reads one file of many commits as text; undefined where there is none. */
export async function readFilesAt(
  git: Git,
  commits: readonly string[],
  path: string,
): Promise<(string | undefined)[]> {
  const listed = await git.run(['cat-file', '--batch-check=%(objectname)'], {
    input: commits.map((commit) => `${commit}:${path}\n`).join(''),
  });
  const ids = listed.split('\n').map((line) => (/^[\da-f]+$/.test(line) ? line : undefined));
  const blobs = await readBlobs(
    git,
    ids.flatMap((id) => id ?? []),
  );
  return ids.map((id) => (id === undefined ? undefined : blobs.get(id)?.toString()));
}

/** Stores a blob, and returns its id. */
export function writeBlob(git: Git, content: string | Uint8Array): Promise<string> {
  return git.run(['hash-object', '-w', '--stdin'], { input: content });
}

/**
 * Stores a tree that differs from another one.
 *
 * @param index the path of a temporary index
 * @param tree the id of a tree or commit
 * @param changes the files that are written, or undefined for those that are removed
 */
export async function writeTree(
  git: Git,
  index: string,
  tree: string,
  changes: ReadonlyMap<string, TreeEntry | undefined>,
): Promise<string> {
  const env = { GIT_INDEX_FILE: index };
  await git.run(['read-tree', tree], { env });
  const lines = [...changes]
    // Removals come first, so that a file can take the place of a folder.
    .sort(([, a], [, b]) => Number(a !== undefined) - Number(b !== undefined))
    .map(([path, entry]) =>
      entry === undefined
        ? `0 ${'0'.repeat(tree.length)}\t${path}\0`
        : `${entry.mode ?? '100644'} ${entry.id}\t${path}\0`,
    );
  await git.run(['update-index', '-z', '--index-info'], { env, input: lines.join('') });
  return git.run(['write-tree'], { env });
}
