import { request, type Agent, type IncomingHttpHeaders } from 'node:http';
import type { serveBoard } from '../../src/cli/server.ts';

export type Served = Awaited<ReturnType<typeof serveBoard>>;

export interface Question {
  method?: string;
  headers?: Record<string, string>;
  agent?: Agent;
}

interface Answer<Body> {
  status: number;
  headers: IncomingHttpHeaders;
  body: Body;
}

export type BinaryAnswer = Answer<Buffer>;

const TIMEOUT_MS = 10_000;

/** Requests a path exactly as written; a browser or `fetch` would normalize it first. */
export function requestPath(
  origin: string,
  path: string,
  { method = 'GET', headers = {}, agent }: Question = {},
): Promise<BinaryAnswer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { hostname, port, path, method, headers, agent, timeout: TIMEOUT_MS },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          });
        });
      },
    );
    outgoing.on('timeout', () => outgoing.destroy(new Error(`The request for ${path} timed out.`)));
    outgoing.on('error', reject);
    outgoing.end();
  });
}

/** Requests a path of a served board, with the body as text. */
export async function ask(
  served: Served,
  path: string,
  question?: Question,
): Promise<Answer<string>> {
  const { body, ...answer } = await requestPath(served.url, path, question);
  return { ...answer, body: body.toString() };
}
