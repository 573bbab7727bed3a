import { readFile, rename, rm, stat } from 'node:fs/promises';
import { UserError } from './user-error.ts';
import { stageFile, writeFileAtomic, type StagedFile } from './write-file-atomic.ts';

/** A new version of a file. */
export interface FileWrite {
  path: string;
  content: string;
  /** A new path for the file. */
  moveTo?: string;
}

/**
 * Writes several files, all or none: if one cannot be written, those before it get their former
 * contents back. Whatever interrupts it, each file is whole.
 *
 * @throws UserError with the path of the file that cannot be written
 */
export async function writeFilesTogether(writes: readonly FileWrite[]): Promise<void> {
  await Promise.all(writes.map(({ moveTo }) => refuseExisting(moveTo)));
  const staged: StagedFile[] = [];
  /** Restores what was done so far, the last step first. */
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const { path, content } of writes) staged.push(await stageFile(path, content));
    for (const [i, { path, moveTo }] of writes.entries()) {
      const before = await readFile(path).catch(() => undefined);
      await staged[i]?.commit();
      undo.unshift(() =>
        before === undefined ? rm(path, { force: true }) : writeFileAtomic(path, before),
      );
      if (moveTo !== undefined) {
        await rename(path, moveTo);
        undo.unshift(() => rename(moveTo, path));
      }
    }
  } catch (error) {
    for (const step of undo) await step();
    await Promise.all(staged.map(({ discard }) => discard()));
    throw error;
  }
}

async function refuseExisting(path: string | undefined): Promise<void> {
  if (path === undefined) return;
  const exists = await stat(path).then(
    () => true,
    () => false,
  );
  if (exists) throw new UserError(`There is already a file ${path}.`);
}
