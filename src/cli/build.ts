import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { readEnvironment } from '../lib/environment.ts';
import { createProgressLine } from '../lib/progress.ts';
import { runCommand } from '../lib/user-error.ts';
import { readCommandLine } from './command-line.ts';
import { compressSite } from './compress.ts';

// npm run build: builds the site. Exit status: 1 if the content or the build has errors, 2 if the
// build cannot begin or the site cannot be compressed.
await runCommand(async () => {
  const parsed = readCommandLine(
    {
      name: 'build',
      about: ['Builds the site, after a check of the content.'],
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
      },
    },
    process.argv.slice(2),
  );
  if (!parsed) return;
  const { compress, outDir, 'new-ids': newIds } = parsed.values;
  const env = newIds === undefined ? process.env : { ...process.env, NEW_IDS: newIds };
  readEnvironment(env, process.cwd());
  process.exitCode = await runAstro(['build', ...(outDir ? ['--outDir', outDir] : [])], env);
  if (compress === true && process.exitCode === 0) await compressFolder(resolve(outDir || 'dist'));
});

/** Runs Astro's command line, and returns its exit status. */
async function runAstro(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const command = fileURLToPath(
    new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')),
  );
  const child = spawn(process.execPath, [command, ...args], { stdio: 'inherit', env });
  const [status] = (await once(child, 'exit')) as [number | null];
  return status ?? 1;
}

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
