import { readdir } from 'node:fs/promises';

/**
 * The names of the files and folders in `public/`, which are copied to the site as they are.
 *
 * @param folder `public/`, as an absolute path
 */
export async function readPublicNames(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}
