import { readdir } from 'node:fs/promises';
import { relative, join, sep } from 'node:path';
import { serveBoard } from '../../src/cli/server.ts';
import { CADDY, serveByCaddySite } from './caddy.ts';
import { NGINX, serveByNginxSite } from './nginx.ts';

export interface Served {
  /** Without a trailing slash. */
  origin: string;
  close(): Promise<void>;
}

/** Serves a built site on a local port. */
export type Serve = (folder: string, base: string) => Promise<Served>;

type ServeWith = (program: string, folder: string, base: string) => Promise<Served>;

const serveWith = (program: string | undefined, serve: ServeWith): Serve | undefined =>
  program === undefined ? undefined : (folder, base) => serve(program, folder, base);

/**
 * How to serve a built site with each host and the configuration in the site's folder; undefined if
 * the host is not installed.
 */
export const HOSTS: Record<'nginx' | 'Caddy' | 'npm start', Serve | undefined> = {
  nginx: serveWith(NGINX, serveByNginxSite),
  Caddy: serveWith(CADDY, serveByCaddySite),
  'npm start': async (folder, base) => {
    const { url, close } = await serveBoard({ folder, base });
    return { origin: new URL(url).origin, close };
  },
};

/** The paths of all files of a built site, relative to its folder and with a leading slash. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .sort();
}
