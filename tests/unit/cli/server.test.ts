import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveBoard } from '../../../src/cli/server.ts';
import { SECURITY_HEADERS } from '../../../src/publish/hosts/headers.ts';
import { HOST_FILES } from '../../../src/publish/hosts/host-files.ts';
import { ask, type Question, type Served } from '../../helpers/request.ts';

const FRONT = '<title>The board</title>';
const JOBS = '<title>All postings</title>';
const POSTING = '<title>Grüße</title>';
const NOT_FOUND = '<title>There is no such page</title>';
const SECRET = 'not for readers';

let root = '';
let folder = '';
let board: Served;
let based: Served;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'corkboard-server-'));
  folder = join(root, 'dist');
  const files: [path: string, text: string][] = [
    ['dist/index.html', FRONT],
    ['dist/404.html', NOT_FOUND],
    ['dist/jobs/index.html', JOBS],
    ['dist/jobs/one/index.html', POSTING],
    ['dist/places/zürich/index.html', POSTING],
    ['dist/site.css', 'p { color: red }'],
    ['dist/ids.json', '["one"]'],
    ['dist/empty/file.txt', 'text'],
    ['dist/page.html', POSTING],
    ['dist/.hidden', SECRET],
    ['dist/.well-known/security.txt', 'Contact: mailto:a@b.example'],
    ...Object.values(HOST_FILES).map((name): [string, string] => [`dist/${name}`, SECRET]),
    ['secret.txt', SECRET],
    ['dist-of-another/index.html', SECRET],
  ];
  for (const [path, text] of files) {
    await mkdir(join(root, path, '..'), { recursive: true });
    await writeFile(join(root, path), text);
  }
  board = await serveBoard({ folder });
  based = await serveBoard({ folder, base: '/board' });
});

afterAll(async () => {
  await Promise.all([board.close(), based.close()]);
  await rm(root, { recursive: true });
});

describe('a built site', () => {
  it.each([
    ['/', FRONT, 'text/html'],
    ['/jobs/', JOBS, 'text/html'],
    ['/jobs/one/', POSTING, 'text/html'],
    ['/jobs/one/?from=jobs', POSTING, 'text/html'],
    ['/places/z%C3%BCrich/', POSTING, 'text/html'],
    ['/site.css', 'p { color: red }', 'text/css'],
    ['/ids.json', '["one"]', 'application/json'],
    ['/404.html', NOT_FOUND, 'text/html'],
    ['/.well-known/security.txt', 'Contact: mailto:a@b.example', 'text/plain'],
    ['//jobs//one/', POSTING, 'text/html'],
  ])('has a file at %s', async (path, body, type) => {
    const answer = await ask(board, path);
    expect(answer.status).toBe(200);
    expect(answer.body).toBe(body);
    expect(answer.headers['content-type']).toContain(type);
  });

  it('is read again for each request', async () => {
    await writeFile(join(folder, 'later.txt'), 'one');
    expect((await ask(board, '/later.txt')).body).toBe('one');
    await writeFile(join(folder, 'later.txt'), 'another');
    expect((await ask(board, '/later.txt')).body).toBe('another');
    await rm(join(folder, 'later.txt'));
    expect((await ask(board, '/later.txt')).status).toBe(404);
  });
});

describe('the URL of a folder without a trailing slash', () => {
  it.each([
    ['/jobs', '/jobs/'],
    ['/jobs/one', '/jobs/one/'],
    ['/jobs?', '/jobs/'],
    ['/jobs?q=C%2B%2B&place=z%C3%BCrich&place=a', '/jobs/?q=C%2B%2B&place=z%C3%BCrich&place=a'],
    ['/jobs?to=//evil.example/', '/jobs/?to=//evil.example/'],
    ['/places/z%C3%BCrich', '/places/z%C3%BCrich/'],
    ['/jobs/../jobs', '/jobs/'],
    // Two slashes at the beginning count as one; otherwise a host would follow them.
    ['//jobs', '/jobs/'],
  ])('%s redirects to %s', async (path, expected) => {
    const answer = await ask(board, path);
    expect(answer.status).toBe(301);
    expect(answer.headers.location).toBe(expected);
    expect(answer.body).toBe('');
  });

  it.each(['/empty', '/site.css', '/none', '/none?q=a', '/jobs/'])(
    'is not %s, which has no redirect',
    async (path) => {
      expect((await ask(board, path)).headers).not.toHaveProperty('location');
    },
  );

  it.each(['//jobs', '///jobs', '/.//jobs', '/..//jobs', '/jobs/..//jobs', '//evil.example/jobs'])(
    'never redirects to another host: %s',
    async (path) => {
      const { location } = (await ask(board, path)).headers;
      expect(new URL(location ?? '/', board.url).host).toBe(new URL(board.url).host);
    },
  );
});

describe('a URL without a page', () => {
  it.each([
    ['no file of that name', '/none'],
    ['no folder of that name', '/none/'],
    ['a query', '/none/?q=a'],
    ['a folder without a page', '/empty/'],
    ['a NUL', '/%00'],
    ['a NUL after the name of a page', '/jobs%00'],
    ['a NUL before a slash', '/jobs%00/'],
    ['an encoded parent directory', '/..%2f'],
    ['an encoded path to a file in the parent directory', '/..%2fsecret.txt'],
    ['an encoded path from within a folder', '/jobs/..%2f..%2fsecret.txt'],
    ['a parent directory, encoded twice', '/..%252fsecret.txt'],
    ['a parent directory with a backslash', '/..%5csecret.txt'],
    ['a parent directory', '/../secret.txt'],
    ['a parent directory in upper-case hexadecimal', '/%2E%2E/secret.txt'],
    ['a sibling folder whose name has the same prefix', '/..%2fdist-of-another/'],
    ['a stray percent sign', '/%'],
    ['a stray percent sign after the name of a page', '/jobs%'],
    ['a truncated character', '/%E0%A4%A'],
    ['an invalid character', '/%ff/'],
    ['a host', '//evil.example/'],
    ['an absolute URL on another host', 'http://evil.example/none/'],
    ['an invalid host', 'http://['],
    ['no path', '*'],
    ['a file with a slash', '/site.css/'],
    ['a page without its extension', '/page'],
    ['the 404 page without its extension', '/404'],
    ['an index page without its extension', '/jobs/index'],
    ['a hidden file', '/.hidden'],
    ['a hidden file, encoded', '/%2ehidden'],
    ...Object.values(HOST_FILES).map((name): [string, string] => ['a file for hosts', `/${name}`]),
  ])('returns the site’s 404 page: %s', async (_, path) => {
    const answer = await ask(board, path);
    expect(answer.status).toBe(404);
    expect(answer.body).toBe(NOT_FOUND);
    expect(answer.headers['content-type']).toBe('text/html;charset=utf-8');
  });

  it('returns an empty 404 response if the site has no 404 page', async () => {
    const bare = join(root, 'bare');
    await mkdir(bare);
    const served = await serveBoard({ folder: bare });
    const answer = await ask(served, '/none/');
    await served.close();
    expect(answer).toMatchObject({ status: 404, body: '' });
  });
});

describe('the server', () => {
  it.each(['//', '///', '//?q=a', '/%00', '/..%2f', '/%', 'http://[', '*', '/\u007f', '/[', '/|'])(
    'keeps running after a request for %s',
    async (path) => {
      const answer = await ask(board, path);
      expect(answer.status).toBeLessThan(500);
      expect(answer.headers).not.toHaveProperty('location');
      expect((await ask(board, '/')).body).toBe(FRONT);
    },
  );

  it.each(['bytes=0-1', 'bytes=100-', 'bytes=5-1', 'bytes=-', 'bytes=0-1,3-4', 'lines=1-2'])(
    'keeps running after a request for the range %s',
    async (range) => {
      const answer = await ask(board, '/site.css', { headers: { Range: range } });
      expect(answer.status).toBeLessThan(500);
      expect((await ask(board, '/site.css')).body).toBe('p { color: red }');
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])(
    'does not allow the method %s',
    async (method) => {
      for (const path of ['/', '/jobs', '/none']) {
        const answer = await ask(board, path, { method });
        expect(answer.status).toBe(405);
        expect(answer.headers.allow).toBe('GET, HEAD');
        expect(answer.body).toBe('');
      }
    },
  );
});

describe('a HEAD request', () => {
  it.each([
    ['/', 200],
    ['/jobs', 301],
    ['/site.css', 200],
    ['/none', 404],
  ])('for %s has the response of a GET request without its body', async (path, status) => {
    const whole = await ask(board, path);
    const head = await ask(board, path, { method: 'HEAD' });
    expect(head.status).toBe(status);
    expect(head.body).toBe('');
    for (const name of ['content-type', 'location', 'etag']) {
      expect(head.headers[name]).toBe(whole.headers[name]);
    }
  });
});

describe('a site under a base path', () => {
  it.each([
    ['/board/', 200, FRONT],
    ['/board/jobs/', 200, JOBS],
    ['/board/site.css', 200, 'p { color: red }'],
    ['/board/none/', 404, NOT_FOUND],
    ['/board/%', 404, NOT_FOUND],
    ['/board/..%2f..%2fsecret.txt', 404, NOT_FOUND],
    ['/board/board/', 404, NOT_FOUND],
    // Paths outside the base path are not the board's.
    ['/jobs/', 404, NOT_FOUND],
    ['/site.css', 404, NOT_FOUND],
    ['/boards/', 404, NOT_FOUND],
    ['/boardjobs/', 404, NOT_FOUND],
    ['/board%2fjobs/', 404, NOT_FOUND],
  ])('responds to %s with %i', async (path, status, body) => {
    expect(await ask(based, path)).toMatchObject({ status, body });
  });

  it.each([
    ['/', '/board/'],
    ['/?q=a', '/board/?q=a'],
    ['/board', '/board/'],
    ['/board?q=a', '/board/?q=a'],
    ['/board/jobs', '/board/jobs/'],
    ['/board/jobs/one?from=jobs', '/board/jobs/one/?from=jobs'],
  ])('redirects from %s to %s', async (path, expected) => {
    const answer = await ask(based, path);
    expect(answer.status).toBe(301);
    expect(answer.headers.location).toBe(expected);
  });

  it.each([
    ['/', '/'],
    ['', '/'],
    ['/board', '/board/'],
    ['/board/', '/board/'],
    ['board', '/board/'],
    ['board/', '/board/'],
    ['/people/board', '/people/board/'],
  ])('may be given as %j', async (base, path) => {
    const served = await serveBoard({ folder, base });
    const answer = await ask(served, path);
    await served.close();
    expect(new URL(served.url).pathname).toBe(path);
    expect(answer.body).toBe(FRONT);
  });
});

describe('every response', () => {
  it.each<[string, string, number, Question?]>([
    ['a page', '/', 200],
    ['a style sheet', '/site.css', 200],
    ['data', '/ids.json', 200],
    ['a redirect', '/jobs', 301],
    ['a page that does not exist', '/none', 404],
    ['a malformed URL', '/%', 404],
    ['a HEAD request', '/', 200, { method: 'HEAD' }],
    ['a HEAD request for a missing page', '/none', 404, { method: 'HEAD' }],
    ['a POST request', '/', 405, { method: 'POST' }],
  ])('has the security headers: %s', async (_, path, status, question) => {
    const answer = await ask(board, path, question);
    expect(answer.status).toBe(status);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(answer.headers[name.toLowerCase()]).toBe(value);
    }
  });

  it('has them under a base path too', async () => {
    for (const path of ['/', '/board/', '/board/jobs', '/elsewhere/']) {
      const { headers } = await ask(based, path);
      expect(headers).toMatchObject({
        'content-security-policy': SECURITY_HEADERS['Content-Security-Policy'],
      });
    }
  });

  it('has them even if the file is not modified', async () => {
    const { headers } = await ask(board, '/site.css');
    const again = await ask(board, '/site.css', {
      headers: { 'If-None-Match': String(headers.etag) },
    });
    expect(again.status).toBe(304);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(again.headers[name.toLowerCase()]).toBe(value);
    }
  });
});

describe('the port', () => {
  it('is any free one by default, and is part of the URL', () => {
    expect(Number(new URL(board.url).port)).toBeGreaterThan(0);
    expect(new URL(board.url).port).not.toBe(new URL(based.url).port);
  });

  it('is the next free one if the requested one is taken', async () => {
    const taken = Number(new URL(board.url).port);
    const next = await serveBoard({ folder, port: taken });
    const port = Number(new URL(next.url).port);
    const answer = await ask(next, '/');
    await next.close();
    expect(port).toBeGreaterThan(taken);
    expect(answer.body).toBe(FRONT);
  });

  it('is free again after the server is closed', async () => {
    const served = await serveBoard({ folder });
    await served.close();
    await expect(ask(served, '/')).rejects.toThrow('ECONNREFUSED');
  });
});
