import { rename, rm, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { plainError } from '../posting/plain-error.ts';

/** Writes a file whole or not at all. @throws with its path when it cannot be written */
export async function replaceFile(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}`;
  await writeFile(beside, text)
    .then(() => rename(beside, path))
    .catch(async (error: unknown) => {
      await rm(beside, { force: true });
      throw plainError(`${path} could not be written: ${String(error)}`);
    });
}
