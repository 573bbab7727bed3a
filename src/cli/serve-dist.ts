import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { readEnvironment } from '../lib/environment.ts';
import { UserError } from '../lib/user-error.ts';
import { MAX_PORT, serveBoard } from './server.ts';

const DEFAULT_PORT = 4321;

/** Serves the built site in `dist/` until the process is interrupted, and prints its URL. */
export async function serveDist(): Promise<void> {
  const folder = resolve('dist');
  if (!existsSync(join(folder, 'index.html'))) {
    throw new UserError(
      'There is no site in dist/. Run `npm run build` first, or `npm start` for both.',
    );
  }
  const { basePath } = readEnvironment(process.env, process.cwd());
  const port = process.env['PORT'] || String(DEFAULT_PORT);
  if (!/^\d{1,5}$/.test(port) || Number(port) > MAX_PORT) {
    throw new UserError(`PORT is "${port}"; it must be a whole number from 0 to ${MAX_PORT}.`);
  }
  const { url } = await serveBoard({ folder, base: basePath, port: Number(port) });
  console.log(`\nThe board is at ${url}\nPress Ctrl+C to stop.`);
}
