import { randomUUID } from 'node:crypto';
import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { UserError } from './user-error.ts';

/** The end of the names of unfinished files. */
export const UNFINISHED = '.tmp';

/**
 * Writes a whole file or none of it. An existing file keeps its permissions, and a link stays a
 * link.
 *
 * @throws UserError with the path if the file cannot be written
 */
// Not the package write-file-atomic: it would bring another package and its types for what is done
// here in a few lines, and it names unfinished files so that a cache could not recognise them.
export async function writeFileAtomic(path: string, content: string | Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then(
    (existing) => existing.mode,
    () => undefined,
  );
  const unfinished = `${target}.${randomUUID()}${UNFINISHED}`;
  try {
    await writeFile(unfinished, content);
    if (mode !== undefined) await chmod(unfinished, mode);
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw new UserError(`${path} could not be written: ${String(error)}`);
  }
}
