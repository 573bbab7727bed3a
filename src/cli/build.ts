import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runCommand } from '../lib/user-error.ts';
import { compressSite } from './compress.ts';

// npm run build: builds the site; with --compress it also puts Brotli and gzip files beside texts. All else that is
// said goes to Astro.
// Exit status: Astro's, or 2 when the site could not be compressed.
await runCommand(async () => {
  const { values, tokens } = parseArgs({
    options: { compress: { type: 'boolean', default: false }, outDir: { type: 'string' } },
    strict: false,
    tokens: true,
  });
  const ours = tokens.find((token) => token.kind === 'option' && token.name === 'compress');
  const forAstro = process.argv.slice(2).filter((_, i) => i !== ours?.index);
  process.exitCode = await runAstro(['build', ...forAstro]);
  if (values.compress === true && process.exitCode === 0) {
    await compress(resolve(typeof values.outDir === 'string' ? values.outDir : 'dist'));
  }
});

/** Astro's own command line, of which its exit status is handed back. */
async function runAstro(args: readonly string[]): Promise<number> {
  const command = fileURLToPath(
    new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')),
  );
  const child = spawn(process.execPath, [command, ...args], { stdio: 'inherit' });
  const [status] = (await once(child, 'exit')) as [number | null];
  return status ?? 1;
}

async function compress(folder: string): Promise<void> {
  const { stdout } = process;
  const { files, plain, brotli, gzip } = await compressSite(folder, (done, of) => {
    if (stdout.isTTY) stdout.write(`\rcompressed ${done} of ${of} files`);
  });
  if (stdout.isTTY) stdout.write('\r\x1b[K');
  console.log(
    `compressed ${files} files: ${kilobytes(plain)} are ${kilobytes(brotli)} by Brotli and ${kilobytes(gzip)} by gzip`,
  );
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
}
