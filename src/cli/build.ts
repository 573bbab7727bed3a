import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createProgressLine } from '../lib/progress.ts';
import { runCommand } from '../lib/user-error.ts';
import { compressSite } from './compress.ts';

// npm run build: builds the site. With --compress it also writes Brotli and gzip files of all
// texts. Other arguments are passed to Astro. Exit status: Astro's, or 2 if the site could not be
// compressed.
await runCommand(async () => {
  const { values, tokens } = parseArgs({
    options: { compress: { type: 'boolean', default: false }, outDir: { type: 'string' } },
    strict: false,
    tokens: true,
  });
  const flag = tokens.find((token) => token.kind === 'option' && token.name === 'compress');
  const forAstro = process.argv.slice(2).filter((_, i) => i !== flag?.index);
  process.exitCode = await runAstro(['build', ...forAstro]);
  if (values.compress === true && process.exitCode === 0) {
    await compress(resolve(typeof values.outDir === 'string' ? values.outDir : 'dist'));
  }
});

/** Runs Astro's command line, and returns its exit status. */
async function runAstro(args: readonly string[]): Promise<number> {
  const command = fileURLToPath(
    new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')),
  );
  const child = spawn(process.execPath, [command, ...args], { stdio: 'inherit' });
  const [status] = (await once(child, 'exit')) as [number | null];
  return status ?? 1;
}

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
