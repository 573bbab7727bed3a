import { readdir } from 'node:fs/promises';
import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { relative, join, sep } from 'node:path';
import { serveBoard } from '../../src/cli/server.ts';
import { CADDY, serveByCaddySite } from './caddy.ts';
import { NGINX, serveByNginxSite } from './nginx.ts';

export interface Served {
  /** Without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/** What serves a built site; nothing where it is not installed. */
export type Serve = (folder: string, base: string) => Promise<Served>;

type ServeWith = (program: string, folder: string, base: string) => Promise<Served>;

const by = (program: string | undefined, serve: ServeWith): Serve | undefined =>
  program === undefined ? undefined : (folder, base) => serve(program, folder, base);

/** Each host that can be had on this machine, by the files that were built for it. */
export const HOSTS: Record<'nginx' | 'Caddy' | 'npm start', Serve | undefined> = {
  nginx: by(NGINX, serveByNginxSite),
  Caddy: by(CADDY, serveByCaddySite),
  'npm start': async (folder, base) => {
    const { url, close } = await serveBoard({ folder, base });
    return { origin: new URL(url).origin, close };
  },
};

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks a host for a path exactly as it is written; a browser or `fetch` would tidy it up first. */
export function ask(
  origin: string,
  path: string,
  {
    method = 'GET',
    headers = {},
    agent,
  }: { method?: string; headers?: Record<string, string>; agent?: Agent } = {},
): Promise<Answer> {
  const { port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: 'localhost', port, path, method, headers, agent, timeout: 10_000 },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          });
        });
      },
    );
    asked.on('timeout', () => asked.destroy(new Error(`There was no answer to ${path}.`)));
    asked.on('error', reject);
    asked.end();
  });
}

/**
 * The paths of all files of a built site, below its base path and with a slash at the beginning.
 */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .sort();
}
