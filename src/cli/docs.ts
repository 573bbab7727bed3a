import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import process from 'node:process';
import { runCommand } from '../lib/user-error.ts';
import { writeFileAtomic } from '../lib/write-file-atomic.ts';
import { readCommandLine } from './command-line.ts';
import { updateReadme } from './docs/readme.ts';

// npm run docs: writes the tables of fields in the README from the schemas.
await runCommand(async () => {
  const given = readCommandLine(
    {
      name: 'docs',
      about: ['Writes the tables of fields in README.md from the schemas in src/model/.'],
      examples: [''],
      options: {},
    },
    process.argv.slice(2),
  );
  if (!given) return;
  const path = resolve('README.md');
  const readme = await readFile(path, 'utf8');
  const updated = updateReadme(readme);
  if (updated !== readme) await writeFileAtomic(path, updated);
  console.log(`README.md ${updated === readme ? 'was up to date' : 'is updated'}.`);
});
