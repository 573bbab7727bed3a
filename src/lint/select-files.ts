import { join, resolve, sep } from 'node:path';
import type { Finding } from '../content/finding.ts';
import type { SourceFile } from '../content/source-file.ts';
import { UserError } from '../lib/user-error.ts';

/**
 * Selects files and findings by paths of files or folders. Without paths everything is selected.
 *
 * @param folder the content folder, as an absolute path
 * @param paths relative to `root`
 * @throws a UserError that names every path without content files
 */
export function selectByPath(
  files: readonly SourceFile[],
  folder: string,
  paths: readonly string[],
  root: string,
): { files: readonly SourceFile[]; has: (finding: Finding) => boolean } {
  if (paths.length === 0) return { files, has: () => true };
  const toAbsolute = (path: string) => join(folder, ...path.split('/'));
  const isIn = (path: string, parent: string) => path === parent || path.startsWith(parent + sep);
  const selected = new Set<SourceFile>();
  const missing: string[] = [];
  for (const path of paths) {
    const parent = resolve(root, path);
    const inside = files.filter((file) => isIn(toAbsolute(file.path), parent));
    if (inside.length === 0) missing.push(path);
    for (const file of inside) selected.add(file);
  }
  if (missing.length > 0) {
    throw new UserError(
      missing
        .map((path) => `There is no content file at ${path}; the content folder is ${folder}.`)
        .join('\n'),
    );
  }
  const selectedPaths = new Set([...selected].map(({ path }) => path));
  return {
    files: files.filter((file) => selected.has(file)),
    has: ({ file }) => selectedPaths.has(file),
  };
}
