import { join } from 'node:path';
import process from 'node:process';
import { readCommandLine } from '../../src/cli/command-line.ts';
import { runScript } from '../../src/cli/run-script.ts';
import { runCommand, UserError } from '../../src/lib/user-error.ts';

/** The measurements, in their order. */
const SCRIPTS = ['search', 'relevance', 'previews', 'check'];

// npm run bench: runs all measurements, or those that the arguments name. Exit status: that of the
// first measurement that fails.
await runCommand(async () => {
  const given = readCommandLine(
    {
      name: 'bench',
      about: [
        'Builds a generated board of 10,000 postings, and measures the build, the search, the preview images and the content check. Builds another of 1,500 postings, and measures the relevance of what the search finds.',
        `Measurements: ${SCRIPTS.join(', ')}.`,
        'POSTINGS sets the number of postings of the first board, and KEEP=1 measures the boards of the last run. MINISEARCH_PATH is a folder in which MiniSearch is installed, to compare with.',
      ],
      examples: ['', 'relevance', 'search check'],
      options: {},
      takesArguments: true,
    },
    process.argv.slice(2),
  );
  if (!given) return;
  const names = given.positionals.length > 0 ? given.positionals : SCRIPTS;
  const unknown = names.find((name) => !SCRIPTS.includes(name));
  if (unknown !== undefined) {
    throw new UserError(
      `There is no measurement "${unknown}".`,
      `The measurements are ${SCRIPTS.join(', ')}.`,
    );
  }
  for (const name of names) {
    process.exitCode = await runScript(join(import.meta.dirname, `${name}.ts`));
    if (process.exitCode !== 0) return;
  }
});
