import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from '@polka/compression';
import sirv from 'sirv';
import { headersFor, headersWithoutFile } from '../publish/hosts/headers.ts';
import { HOST_FILES, isHidden } from '../publish/hosts/host-files.ts';
import { readRedirects } from '../publish/hosts/redirects.ts';

interface BoardServer {
  /** Where the board's front page is, base path included. */
  url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** The built site, as an absolute path. */
  folder: string;
  /** The path that the site was built for: `/`, or `/board/`. */
  base?: string;
  /** The port to listen on; the next free one when it is taken. 0 takes any. */
  port?: number;
}

/** Brotli's and gzip's effort, of which hosts take about as much for what they compress as it is asked for. */
const COMPRESSION = 6;

/** Types that are worth compressing, the many that end in `+json` and `+xml` among them. */
const COMPRESSIBLE = /text|javascript|json|xml/;

/**
 * Serves a built site on this machine as nginx and Caddy do by the files of hosts: every file under its headers, text
 * compressed, addresses of folders with a slash at the end, former addresses redirected, and the site's own 404 page.
 */
export async function serveBoard({
  folder,
  base = '/',
  port = 0,
}: ServeOptions): Promise<BoardServer> {
  const prefix = `/${base.replace(/^\/+|(?<!\/)\/+$/g, '')}/`.replace('//', '/');
  const files = sirv(folder, { dev: true, etag: true, extensions: [], brotli: true, gzip: true });
  const moved = readMoved(folder);
  const compress = compression({ brotli: true, level: COMPRESSION, mimes: COMPRESSIBLE });
  const server = createServer((request, response) => {
    const { pathname, search } = addressOf(request);
    const path = pathBelow(pathname, prefix);
    setHeaders(response, headersWithoutFile(path ?? pathname));
    const redirect = moved.get(pathname) ?? redirectFor(pathname, folder, prefix);
    const file = path === undefined ? undefined : fileOf(path, folder);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (redirect !== undefined) {
      response.writeHead(301, { Location: redirect + search }).end();
    } else if (path === undefined || file === undefined) {
      notFound(folder, request, response);
    } else {
      request.url = encodeURI(file);
      // A part of a file is never needed here, and an impossible one would end the server.
      delete request.headers.range;
      setHeaders(response, { ...headersFor(path), Vary: 'Accept-Encoding' });
      compress(request, response, () =>
        files(request, response, () => notFound(folder, request, response)),
      );
    }
  });
  await listen(server, port);
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${bound}${prefix}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** The addresses that a host would redirect by the site's own file of redirects. */
function readMoved(folder: string): ReadonlyMap<string, string> {
  const file = join(folder, HOST_FILES.redirects);
  return existsSync(file) ? readRedirects(readFileSync(file, 'utf8')) : new Map();
}

/** The path and query of a request. What cannot be read as an address is no page's. */
function addressOf(request: IncomingMessage): { pathname: string; search: string } {
  // Two slashes at the beginning would make a host of what follows.
  const address = `http://localhost/${(request.url ?? '').replace(/^\/+/, '')}`;
  if (!URL.canParse(address)) return { pathname: '/404', search: '' };
  const { pathname, search } = new URL(address);
  return { pathname: pathname.replace(/\/{2,}/g, '/'), search };
}

/** A path below the base path, decoded; nothing where it lies beside that, or cannot be any file's. */
function pathBelow(pathname: string, prefix: string): string | undefined {
  if (!pathname.startsWith(prefix)) return undefined;
  try {
    const path = decodeURIComponent(pathname.slice(prefix.length - 1));
    // A path with `..` or a NUL in it never leaves the folder: the URL parser and this test see to it.
    return path.includes('..') || path.includes('\0') ? undefined : path;
  } catch {
    return undefined; // not an address that any page can have
  }
}

/** The file at an address, as a path in the folder: a page is the `index.html` of its own. */
function fileOf(path: string, folder: string): string | undefined {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return !isHidden(path) && isFile(join(folder, file)) ? file : undefined;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** Where a request that lacks its last slash, or the base path, belongs. */
function redirectFor(pathname: string, folder: string, prefix: string): string | undefined {
  if (pathname.endsWith('/')) return pathname === '/' && prefix !== '/' ? prefix : undefined;
  if (`${pathname}/` === prefix) return prefix;
  const path = pathBelow(pathname, prefix);
  return path !== undefined && isFile(join(folder, path, 'index.html'))
    ? `${pathname}/`
    : undefined;
}

function setHeaders(response: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function notFound(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const page = join(folder, '404.html');
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  setHeaders(response, headersFor('/404.html'));
  response.writeHead(404);
  response.end(request.method === 'HEAD' || !existsSync(page) ? undefined : readFileSync(page));
}

/** Listens on this machine alone; on the next free port when the wanted one is taken. */
async function listen(server: Server, port: number): Promise<void> {
  for (let attempt = port; ; attempt += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(attempt, 'localhost', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return;
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || attempt >= Math.min(port + 50, 65_535)) throw error;
    }
  }
}
