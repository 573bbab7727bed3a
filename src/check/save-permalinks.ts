import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PERMALINKS } from './permalinks.ts';

/**
 * Writes the list of published ids, whole or not at all.
 *
 * @param folder the content folder, as an absolute path
 */
export async function savePermalinks(folder: string, text: string): Promise<void> {
  const path = join(folder, PERMALINKS);
  // A reader never finds half a list: the new one takes the old one's place in one step.
  const beside = `${path}.new`;
  await writeFile(beside, text);
  await rename(beside, path);
}
