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
  const staged = await stageFile(path, content);
  await staged.commit();
}

/** A new version of a file, which is on the disk but not in its place yet. */
export interface StagedFile {
  /** Puts it into its place; on an error it is discarded. */
  commit: () => Promise<void>;
  discard: () => Promise<void>;
}

/**
 * Writes a new version of a file next to it.
 *
 * @throws UserError with the path if it cannot be written
 */
export async function stageFile(path: string, content: string | Uint8Array): Promise<StagedFile> {
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then(
    (existing) => existing.mode,
    () => undefined,
  );
  const unfinished = `${target}.${randomUUID()}${UNFINISHED}`;
  const discard = () => rm(unfinished, { force: true });
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      await discard();
      throw new UserError(`${path} could not be written: ${String(error)}`);
    }
  };
  await attempt(async () => {
    await writeFile(unfinished, content);
    if (mode !== undefined) await chmod(unfinished, mode);
  });
  return { commit: () => attempt(() => rename(unfinished, target)), discard };
}
