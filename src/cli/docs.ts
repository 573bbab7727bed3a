import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { runCommand } from '../lib/user-error.ts';
import { writeFileAtomic } from '../lib/write-file-atomic.ts';
import { updateReadme } from './docs/readme.ts';

// npm run docs: writes the tables of fields in the README from the schemas.
await runCommand(async () => {
  const path = resolve('README.md');
  const readme = await readFile(path, 'utf8');
  const updated = updateReadme(readme);
  if (updated !== readme) await writeFileAtomic(path, updated);
  console.log(`README.md ${updated === readme ? 'was up to date' : 'is updated'}.`);
});
