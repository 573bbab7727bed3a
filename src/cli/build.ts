import { resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { createProgressLine } from '../lib/progress.ts';
import { runCommand } from '../lib/user-error.ts';
import { readCommandLine } from './command-line.ts';
import { compressSite } from './compress.ts';
import { runScript } from './run-script.ts';

// npm run build: builds the site. Exit status: Astro's, or 2 if the site could not be compressed.
await runCommand(async () => {
  const given = readCommandLine(
    {
      name: 'build',
      about: [
        'Checks the content and writes the site to dist/. A content error stops it. It adds new ids to content/permalinks.txt, unless CI=true.',
        'The README lists the variables that change what is built, such as SITE_URL and BOARD_TODAY.',
      ],
      examples: ['', '--compress'],
      options: {
        compress: { type: 'boolean', help: 'write Brotli and gzip files of all texts as well' },
        outDir: { type: 'string', value: 'FOLDER', help: 'write to another folder than dist/' },
        verbose: { type: 'boolean', help: 'log more' },
        silent: { type: 'boolean', help: 'log nothing' },
      },
    },
    process.argv.slice(2),
  );
  if (!given) return;
  const { compress: isCompressed, outDir, verbose, silent } = given.values;
  const astro = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));
  process.exitCode = await runScript(astro, [
    'build',
    ...(outDir === undefined ? [] : ['--outDir', outDir]),
    ...(verbose ? ['--verbose'] : []),
    ...(silent ? ['--silent'] : []),
  ]);
  if (isCompressed && process.exitCode === 0) await compress(resolve(outDir ?? 'dist'));
});

async function compress(folder: string): Promise<void> {
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
