import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { formatPath } from '../lib/format-path.ts';
import { UserError } from '../lib/user-error.ts';
import { codeOf, explainReadError } from './read-error.ts';

/**
 * Lists the files in `public/`, which are copied to the site as they are. Hidden ones, which hosts
 * do not serve, are left out, except for `.well-known/`. Links to folders are not followed.
 *
 * @param folder `public/`, as an absolute path
 * @returns the paths of the files in it, with forward slashes; none if there is no such folder
 * @throws {UserError} if a folder cannot be read
 */
export async function listPublicFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw new UserError(`${formatPath(folder)} cannot be read. ${explainReadError(error)}`);
  });
  const files: string[] = [];
  for (const entry of entries) {
    const { name } = entry;
    const path = join(folder, name);
    if (name.startsWith('.') && name !== '.well-known') continue;
    if (entry.isDirectory()) {
      files.push(...(await listPublicFiles(path)).map((inner) => `${name}/${inner}`));
    } else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(path)))) {
      files.push(name);
    }
  }
  return files.sort();
}

async function leadsToFile(link: string): Promise<boolean> {
  return stat(link).then(
    (target) => target.isFile(),
    () => false,
  );
}
