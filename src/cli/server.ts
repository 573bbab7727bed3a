import { existsSync, readFileSync, statSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from '@polka/compression';
import sirv from 'sirv';
import { headersFor, headersWithoutFile } from '../publish/hosts/headers.ts';
import { HOST_FILES, isHidden } from '../publish/hosts/host-files.ts';
import { readRedirects } from '../publish/hosts/redirects.ts';

interface BoardServer {
  /** The URL of the front page, with the base path. */
  url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** The absolute path of the built site. */
  folder: string;
  /** The base path of the site: `/` or `/board/`. */
  base?: string;
  /** The port to listen on, or the next free one if it is taken. 0 is any free port. */
  port?: number;
}

/** The level of Brotli and gzip, about the same as that of hosts that compress on request. */
const COMPRESSION_LEVEL = 6;

export const MAX_PORT = 65_535;

/** The number of ports to try after the given one. */
const MAX_PORT_ATTEMPTS = 50;

/** Types that are compressed, including all that end in `+json` and `+xml`. */
const COMPRESSIBLE = /text|javascript|json|xml/;

/** Serves a built site on this machine. */
export async function serveBoard({
  folder,
  base = '/',
  port = 0,
}: ServeOptions): Promise<BoardServer> {
  const server = createServer(createRequestListener(folder, base));
  await listen(server, port);
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${bound}${getPrefix(base)}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** A base path with a slash at both ends. */
function getPrefix(base: string): string {
  return `/${base.replace(/^\/+|(?<!\/)\/+$/g, '')}/`.replace('//', '/');
}

/**
 * Answers requests for a built site as nginx and Caddy do with the files for hosts: with the
 * headers of each file, compressed text, a slash at the end of pages, redirects of former URLs, and
 * the site's own 404 page.
 */
export function createRequestListener(folder: string, base: string): RequestListener {
  const prefix = getPrefix(base);
  const files = sirv(folder, { dev: true, etag: true, extensions: [], brotli: true, gzip: true });
  const redirects = loadRedirects(folder);
  const compress = compression({ brotli: true, level: COMPRESSION_LEVEL, mimes: COMPRESSIBLE });
  return (request, response) => {
    const { pathname, search } = parseRequestUrl(request);
    const path = stripBasePath(pathname, prefix);
    setHeaders(response, headersWithoutFile(path ?? pathname));
    const redirect = redirects.get(pathname) ?? findRedirect(pathname, folder, prefix);
    const file = path === undefined ? undefined : findFile(path, folder);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (redirect !== undefined) {
      response.writeHead(301, { Location: redirect + search }).end();
    } else if (path === undefined || file === undefined) {
      sendNotFound(folder, request, response);
    } else {
      request.url = encodeURI(file);
      // Ranges are not needed here, and an invalid one would crash the server.
      delete request.headers.range;
      setHeaders(response, { ...headersFor(path), Vary: 'Accept-Encoding' });
      compress(request, response, () =>
        files(request, response, () => sendNotFound(folder, request, response)),
      );
    }
  };
}

/** The redirects of the site's `_redirects` file. */
function loadRedirects(folder: string): ReadonlyMap<string, string> {
  const file = join(folder, HOST_FILES.redirects);
  return existsSync(file) ? readRedirects(readFileSync(file, 'utf8')) : new Map();
}

/** The path and query of a request. An invalid URL becomes that of the 404 page. */
function parseRequestUrl(request: IncomingMessage): { pathname: string; search: string } {
  // After two slashes at the beginning, the rest would be parsed as a host.
  const url = `http://localhost/${(request.url ?? '').replace(/^\/+/, '')}`;
  if (!URL.canParse(url)) return { pathname: '/404', search: '' };
  const { pathname, search } = new URL(url);
  return { pathname: pathname.replace(/\/{2,}/g, '/'), search };
}

/** The decoded path below the base path; undefined if it is outside or cannot be that of a file. */
function stripBasePath(pathname: string, prefix: string): string | undefined {
  if (!pathname.startsWith(prefix)) return undefined;
  try {
    const path = decodeURIComponent(pathname.slice(prefix.length - 1));
    // The URL parser and this test ensure that no path leaves the folder.
    return path.includes('..') || path.includes('\0') ? undefined : path;
  } catch {
    return undefined; // not a valid encoding
  }
}

/** The path of a file in the folder: a page is the `index.html` of its folder. */
function findFile(path: string, folder: string): string | undefined {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return !isHidden(path) && isFile(join(folder, file)) ? file : undefined;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** The redirect of a path that lacks its base path or the slash at the end. */
function findRedirect(pathname: string, folder: string, prefix: string): string | undefined {
  if (pathname.endsWith('/')) return pathname === '/' && prefix !== '/' ? prefix : undefined;
  if (`${pathname}/` === prefix) return prefix;
  const path = stripBasePath(pathname, prefix);
  return path !== undefined && isFile(join(folder, path, 'index.html'))
    ? `${pathname}/`
    : undefined;
}

function setHeaders(response: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function sendNotFound(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const page = join(folder, '404.html');
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  setHeaders(response, headersFor('/404.html'));
  response.writeHead(404);
  response.end(request.method === 'HEAD' || !existsSync(page) ? undefined : readFileSync(page));
}

/** Listens on this machine only, on the next free port if the given one is taken. */
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
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || attempt >= Math.min(port + MAX_PORT_ATTEMPTS, MAX_PORT)) throw error;
    }
  }
}
