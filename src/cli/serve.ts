import process from 'node:process';
import { runCommand } from '../lib/user-error.ts';
import { readCommandLine } from './command-line.ts';
import { serveDist } from './serve-dist.ts';

// npm run serve: serves the built site until it is interrupted.
await runCommand(async () => {
  const given = readCommandLine(
    {
      name: 'serve',
      about: [
        'Serves the site in dist/ on this machine, with the headers that a host would send, and prints its URL.',
        'The PORT variable sets the port, and BASE_PATH the path that the site was built for.',
      ],
      examples: [''],
      options: {},
    },
    process.argv.slice(2),
  );
  if (given) await serveDist();
});
