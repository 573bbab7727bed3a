import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SOFTWARE_ONLY } from '../../src/cli/init/software-files.ts';

const ROOT = join(import.meta.dirname, '../..');

/**
 * Whether this is the repository of Corkboard itself. In that of a board, the documents, the
 * workflows and the format of its own files are up to its maintainers.
 */
export const isSoftwareRepository = SOFTWARE_ONLY.every((path) => existsSync(join(ROOT, path)));

/** Says in the output that tests are skipped in the repository of a board. */
export function explainSkipped(tests: string): void {
  if (!isSoftwareRepository) {
    console.warn(`Skipped: ${tests} are tested in Corkboard's own repository only.`);
  }
}
