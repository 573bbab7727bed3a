import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { serveBoard } from './server.ts';

const DEFAULT_PORT = 4321;

// npm run serve: serves the built site until it is interrupted.
const folder = resolve('dist');
if (!existsSync(folder)) {
  console.error('There is no dist/ to serve. Run `npm run build` first, or `npm start` for both.');
  process.exit(2);
}
const { url } = await serveBoard({
  folder,
  base: process.env['BASE_PATH'] || '/',
  port: Number(process.env['PORT'] || DEFAULT_PORT),
});
console.log(`\nThe board is at ${url}\nPress Ctrl+C to stop.`);
