import { request, type IncomingHttpHeaders } from 'node:http';
import type { serveBoard } from '../../src/cli/server.ts';

export type Served = Awaited<ReturnType<typeof serveBoard>>;

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Question {
  method?: string;
  headers?: Record<string, string>;
}

/** Long enough for any answer from this machine. */
const TIMEOUT_MS = 2000;

/** Requests a path exactly as written. A browser or `fetch` would normalise it. */
export function ask(served: Served, path: string, { method = 'GET', headers = {} }: Question = {}) {
  const { hostname, port } = new URL(served.url);
  return new Promise<Answer>((resolve, reject) => {
    const asked = request(
      { hostname, port, path, method, headers, agent: false, timeout: TIMEOUT_MS },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString(),
          });
        });
      },
    );
    asked.on('timeout', () => asked.destroy(new Error(`There was no answer to ${path}.`)));
    asked.on('error', reject);
    asked.end();
  });
}
