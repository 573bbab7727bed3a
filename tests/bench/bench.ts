import { join } from 'node:path';
import process from 'node:process';
import { readCommandLine } from '../../src/cli/command-line.ts';
import { runScript } from '../../src/cli/run-script.ts';
import { runCommand } from '../../src/lib/user-error.ts';

/** The measurements, in their order. */
const SCRIPTS = ['search', 'previews', 'check'];

// npm run bench: measures the software. Exit status: that of the first measurement that fails.
await runCommand(async () => {
  const given = readCommandLine(
    {
      name: 'bench',
      about: [
        'Builds a generated board of 10,000 postings, and measures the build, the search, the preview images and the content check.',
        'POSTINGS sets the number of postings, and KEEP=1 measures the board of the last run.',
      ],
      examples: [''],
      options: {},
    },
    process.argv.slice(2),
  );
  if (!given) return;
  for (const name of SCRIPTS) {
    process.exitCode = await runScript(join(import.meta.dirname, `${name}.ts`));
    if (process.exitCode !== 0) return;
  }
});
