import { join } from 'node:path';
import process from 'node:process';
import { runCommand } from '../lib/user-error.ts';
import { readCommandLine } from './command-line.ts';
import { runScript } from './run-script.ts';
import { serveDist } from './serve-dist.ts';

// npm start: builds the board, and serves it until it is interrupted. Exit status: that of the
// build if it fails, or 2 if the site cannot be served.
await runCommand(async () => {
  const given = readCommandLine(
    {
      name: 'start',
      about: [
        'Builds the board, serves it on this machine with the headers that a host would send, and prints its URL.',
        'The PORT variable sets the port. `npm run dev` shows changes as you write, but has no search.',
      ],
      examples: [''],
      options: {},
    },
    process.argv.slice(2),
  );
  if (!given) return;
  process.exitCode = await runScript(join(import.meta.dirname, 'build.ts'));
  if (process.exitCode === 0) await serveDist();
});
