import { resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { readEnvironment } from '../lib/environment.ts';
import { createProgressLine } from '../lib/progress.ts';
import { runCommand } from '../lib/user-error.ts';
import { readCommandLine } from './command-line.ts';
import { compressSite } from './compress.ts';
import { runScript } from './run-script.ts';

// npm run build: builds the site. Exit status: 1 if the content or the build has errors, 2 if the
// build cannot begin or the site cannot be compressed.
await runCommand(async () => {
  const given = readCommandLine(
    {
      name: 'build',
      about: [
        'Checks the content and writes the site to dist/. A content error stops it.',
        'The README lists the variables that change what is built, such as SITE_URL and BOARD_TODAY.',
      ],
      examples: ['', '--compress'],
      options: {
        compress: {
          type: 'boolean',
          help: 'also write Brotli and gzip files of all texts, for nginx and Caddy',
        },
        outDir: { type: 'string', value: 'FOLDER', help: 'write the site there instead of dist/' },
        'new-ids': {
          type: 'string',
          value: 'record|refuse|allow',
          help: 'what to do with ids that permalinks.txt lacks: “record” adds them, the default; “refuse” stops, the default with CI=true; “allow” only builds, for a review',
        },
        verbose: { type: 'boolean', help: 'log more' },
        silent: { type: 'boolean', help: 'log nothing' },
      },
    },
    process.argv.slice(2),
  );
  if (!given) return;
  const { compress, outDir, 'new-ids': newIds, verbose, silent } = given.values;
  const env = newIds === undefined ? process.env : { ...process.env, NEW_IDS: newIds };
  readEnvironment(env, process.cwd());
  const astro = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));
  const args = [
    'build',
    ...(outDir ? ['--outDir', outDir] : []),
    ...(verbose ? ['--verbose'] : []),
    ...(silent ? ['--silent'] : []),
  ];
  process.exitCode = await runScript(astro, args, env);
  if (compress && process.exitCode === 0) await compressFolder(resolve(outDir || 'dist'));
});

async function compressFolder(folder: string): Promise<void> {
  const { files, plain, brotli, gzip } = await compressSite(
    folder,
    createProgressLine('Compressing', 'files', { stream: process.stdout }),
  );
  console.log(
    `compressed ${files} files: ${formatSize(plain)} to ${formatSize(brotli)} by Brotli and ${formatSize(gzip)} by gzip`,
  );
}

function formatSize(bytes: number): string {
  return `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
}
