import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { UserError } from './user-error.ts';

/**
 * Writes a file whole or not at all. A file that is there keeps its permissions, and a link to one stays a link.
 *
 * @throws with its path when it cannot be written
 */
export async function writeFileAtomic(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then(
    (known) => known.mode,
    () => undefined,
  );
  const beside = `${target}.${process.pid}`;
  await writeFile(beside, text)
    .then(() => (mode === undefined ? undefined : chmod(beside, mode)))
    .then(() => rename(beside, target))
    .catch(async (error: unknown) => {
      await rm(beside, { force: true });
      throw new UserError(`${path} could not be written: ${String(error)}`);
    });
}
