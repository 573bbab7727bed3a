import { join, resolve, sep } from 'node:path';
import { UserError } from '../lib/user-error.ts';
import type { Finding } from '../content/finding.ts';
import type { SourceFile } from '../content/source-file.ts';

/**
 * Chooses findings by the files or folders that were asked for; nothing asked for is everything.
 *
 * @param folder the content folder, as an absolute path
 * @param paths relative to `root`
 * @throws naming every path at which there is no content file
 */
export function selectByPath(
  files: readonly SourceFile[],
  folder: string,
  paths: readonly string[],
  root: string,
): { files: readonly SourceFile[]; has: (finding: Finding) => boolean } {
  if (paths.length === 0) return { files, has: () => true };
  const asked = paths.map((path) => resolve(root, path));
  const absolute = (path: string) => join(folder, ...path.split('/'));
  const isIn = (path: string, parent: string) => path === parent || path.startsWith(parent + sep);
  const lost = paths.filter((_, i) =>
    files.every(({ path }) => !isIn(absolute(path), asked[i] ?? '')),
  );
  if (lost.length > 0) {
    throw new UserError(
      lost
        .map((path) => `There is no content file at ${path}; content lies in ${folder}.`)
        .join('\n'),
    );
  }
  const chosen = new Map(
    files
      .filter(({ path }) => asked.some((parent) => isIn(absolute(path), parent)))
      .map((file) => [file.path, file]),
  );
  return { files: [...chosen.values()], has: ({ file }) => chosen.has(file) };
}
