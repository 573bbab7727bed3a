import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveBoard } from '../../../src/cli/server.ts';
import { headersFor, headersWithoutFile } from '../../../src/publish/hosts/headers.ts';
import { HOST_FILES } from '../../../src/publish/hosts/host-files.ts';
import { ask, type Served } from '../../helpers/request.ts';

const NOT_FOUND = '<title>There is no such page</title>';

let folder = '';
let board: Served;
let based: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corkboard-served-'));
  const files: [path: string, text: string][] = [
    ['index.html', '<title>The board</title>'],
    ['404.html', NOT_FOUND],
    ['jobs/index.html', '<title>All postings</title>'],
    ['jobs/one.json', '{}'],
    ['jobs/one.png', 'an image'],
    ['rss.xml', '<rss/>'],
    ['site.css', 'p { color: red }'],
    ['_astro/site.abc.js', '// a script'],
    [HOST_FILES.redirects, '/jobs/old.png /jobs/one.png 301\n'],
  ];
  for (const [path, text] of files) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  board = await serveBoard({ folder });
  based = await serveBoard({ folder, base: '/board' });
});

afterAll(async () => {
  await Promise.all([board.close(), based.close()]);
  await rm(folder, { recursive: true });
});

describe('a file', () => {
  it.each(['/', '/jobs/', '/rss.xml', '/jobs/one.json', '/jobs/one.png', '/_astro/site.abc.js'])(
    'has the same headers as on every other host: %s',
    async (path) => {
      for (const [served, prefix] of [
        [board, ''],
        [based, '/board'],
      ] as const) {
        const { headers } = await ask(served, prefix + path);
        const expected = Object.entries(headersFor(path));
        expect(expected.map(([name]) => [name, headers[name.toLowerCase()]])).toEqual(expected);
      }
    },
  );

  it('has the headers of the 404 page if it does not exist', async () => {
    for (const path of ['/_astro/none.js', '/jobs/none.json', '/jobs/none.png']) {
      const { headers } = await ask(board, path);
      const expected = Object.entries(headersFor('/404.html'));
      expect(expected.map(([name]) => [name, headers[name.toLowerCase()]])).toEqual(expected);
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    }
  });

  it('redirects with the headers of its URL and no content type if it has moved', async () => {
    const { status, headers } = await ask(board, '/jobs/old.png');
    expect(status).toBe(301);
    expect(headers.location).toBe('/jobs/one.png');
    const expected = Object.entries(headersWithoutFile('/jobs/old.png'));
    expect(expected.map(([name]) => [name, headers[name.toLowerCase()]])).toEqual(expected);
    expect(headers).not.toHaveProperty('content-type');
  });
});

describe('a compressed copy of a file', () => {
  beforeAll(async () => {
    await writeFile(join(folder, 'site.css.br'), 'by Brotli');
    await writeFile(join(folder, 'site.css.gz'), 'by gzip');
    await writeFile(join(folder, 'jobs/index.html.gz'), 'a page by gzip');
  });
  afterAll(async () => {
    for (const path of ['site.css.br', 'site.css.gz', 'jobs/index.html.gz']) {
      await rm(join(folder, path));
    }
  });

  it.each([
    ['/site.css', 'gzip, deflate, br', 'br', 'by Brotli', 'text/css;charset=utf-8'],
    ['/site.css', 'gzip', 'gzip', 'by gzip', 'text/css;charset=utf-8'],
    ['/site.css', 'identity', undefined, 'p { color: red }', 'text/css;charset=utf-8'],
    ['/jobs/', 'gzip, br', 'gzip', 'a page by gzip', 'text/html;charset=utf-8'],
  ])(
    'is served if the client accepts it: %s for %s as %s',
    async (path, accepted, encoding, body, type) => {
      const headers = { 'Accept-Encoding': accepted };
      const answer = await ask(board, path, { headers });
      expect(answer.status).toBe(200);
      expect(answer.body).toBe(body);
      expect(answer.headers['content-encoding']).toBe(encoding);
      expect(answer.headers['content-type']).toBe(type);
      expect(answer.headers.vary).toBe('Accept-Encoding');
    },
  );

  it.each(['/site.css.br', '/site.css.gz', '/jobs/index.html.gz'])(
    'is not served at its own URL: %s',
    async (path) => {
      expect(await ask(board, path)).toMatchObject({ status: 404, body: NOT_FOUND });
    },
  );
});
