import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressSite } from '../../src/cli/compress.ts';
import { headersFor, headersWithoutFile } from '../../src/publish/hosts/headers.ts';
import { HOST_FILES, isHidden } from '../../src/publish/hosts/host-files.ts';
import { readRedirects } from '../../src/publish/hosts/redirects.ts';
import { BOARDS, ROOT, type BoardName } from './boards.ts';
import { requestPath, type BinaryAnswer } from '../helpers/request.ts';
import { filesIn, HOSTS, type Served } from './hosts.ts';
import { expect, folderOf, PAGE_KINDS, settled, test, visit } from './test.ts';

/** Headers that only some files have. They must be missing from all others. */
const CONDITIONAL_HEADERS = ['access-control-allow-origin'];

const NAMES = ['example', 'fixture'] as const satisfies BoardName[];

const lowerCaseNames = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** The headers of a response that this project sets. */
function ownHeaders(
  { headers }: BinaryAnswer,
  expected: Record<string, string>,
): Record<string, string> {
  const names = [...Object.keys(lowerCaseNames(expected)), ...CONDITIONAL_HEADERS];
  return Object.fromEntries(
    names.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]])),
  );
}

const redirectsOf = async (folder: string) =>
  readRedirects(await readFile(join(folder, HOST_FILES.redirects), 'utf8'));

for (const [host, serve] of Object.entries(HOSTS)) {
  for (const name of NAMES) {
    const { base } = BOARDS[name];
    const prefix = base.replace(/\/$/, '');

    test.describe(`${host} serves the ${name} board`, () => {
      test.skip(serve === undefined, `${host} is not installed.`);
      let folder: string;
      let served: Served;
      test.beforeAll(async () => {
        folder = await folderOf(name);
        if (serve) served = await serve(folder, base);
      });
      // A host that failed to start has already cleaned up.
      test.afterAll(() => (served as Served | undefined)?.close());

      test('serves each file with its headers', async () => {
        const agent = new Agent({ keepAlive: true, maxSockets: 8 });
        const redirects = await redirectsOf(folder);
        for (const file of await filesIn(folder)) {
          const path = file.replace(/\/index\.html$/, '/');
          if (isHidden(path) || redirects.has(prefix + path)) continue;
          const answer = await requestPath(served.origin, prefix + encodeURI(path), { agent });
          const expected = headersFor(path);
          expect(answer.status, path).toBe(200);
          expect(ownHeaders(answer, expected), path).toEqual(lowerCaseNames(expected));
          expect(answer.body.equals(await readFile(join(folder, file))), path).toBe(true);
        }
        agent.destroy();
      });

      test('redirects former URLs to current ones, whatever is appended to them', async () => {
        const redirects = await redirectsOf(folder);
        expect(redirects.size).toBe(name === 'fixture' ? 10 : 0);
        for (const [from, to] of redirects) {
          const answer = await requestPath(served.origin, from);
          const expected = headersWithoutFile(from.slice(prefix.length));
          expect(answer.status, from).toBe(301);
          expect(answer.headers.location).toBe(to);
          expect(ownHeaders(answer, expected), from).toEqual(lowerCaseNames(expected));
          const query = await requestPath(served.origin, `${from}?utm=a&b=%20c&d={path}`);
          expect(query.headers.location).toBe(`${to}?utm=a&b=%20c&d={path}`);
        }
      });

      for (const [from, to] of [
        ['/jobs', '/jobs/'],
        ['/about', '/about/'],
        ['/jobs?q=C%2B%2B&place=z%C3%BCrich&place=a', '/jobs/?q=C%2B%2B&place=z%C3%BCrich&place=a'],
        ['//jobs', '/jobs/'],
        ['/jobs/../about', '/about/'],
        ['/%61bout', '/about/'],
      ] as const) {
        test(`redirects ${from} to the page with a trailing slash`, async () => {
          const { status, headers } = await requestPath(served.origin, prefix + from);
          expect(status).toBe(301);
          // Resolved as a browser does it: a leading `//` would lead to another host.
          const { href } = new URL(headers.location ?? '', served.origin);
          expect(href.replace('%61', 'a')).toBe(served.origin + prefix + to);
        });
      }

      for (const path of [
        '/none',
        '/none/',
        '/none/?q=a',
        '/_astro',
        '/_astro/',
        '/_astro/none.js',
        '/pagefind/none/table.pack',
        '/jobs/none.json',
        '/jobs/none.png',
        '/rss.xml/',
        '/favicon.svg/',
        '/jobs/index',
        '/404',
        '/.git/config',
        '/.hidden',
        '/jobs/.hidden',
        ...Object.values(HOST_FILES).map((file) => `/${file}`),
      ]) {
        test(`serves the 404 page at ${path}`, async () => {
          const answer = await requestPath(served.origin, prefix + path);
          expect(answer.status).toBe(404);
          expect(ownHeaders(answer, headersFor('/404.html'))).toEqual(
            lowerCaseNames(headersFor('/404.html')),
          );
          expect(answer.body.equals(await readFile(join(folder, '404.html')))).toBe(true);
        });
      }

      for (const path of [
        '/..%2fpackage.json',
        '/%2e%2e/%2e%2e/etc/passwd',
        '/%',
        '/%00',
        '/%ff',
      ]) {
        test(`answers 404 at ${path}`, async () => {
          // nginx and Caddy reject some of these paths with 400 before they apply the site file.
          expect([400, 404]).toContain((await requestPath(served.origin, prefix + path)).status);
        });
      }

      test('answers HEAD like GET, and refuses methods that write', async () => {
        for (const path of ['/', '/jobs/', '/rss.xml', '/none/']) {
          const get = await requestPath(served.origin, prefix + path);
          const head = await requestPath(served.origin, prefix + path, { method: 'HEAD' });
          expect(head.status, path).toBe(get.status);
          expect(head.headers['content-type'], path).toBe(get.headers['content-type']);
          expect(head.body).toHaveLength(0);
        }
        for (const method of ['POST', 'PUT', 'DELETE']) {
          expect((await requestPath(served.origin, `${prefix}/`, { method })).status, method).toBe(
            405,
          );
        }
      });

      test('answers 304 for a file that the reader has already', async () => {
        for (const path of ['/', '/rss.xml', '/preview.png']) {
          const { headers } = await requestPath(served.origin, prefix + path);
          const again = await requestPath(served.origin, prefix + path, {
            headers: { 'If-None-Match': String(headers.etag) },
          });
          expect(again.status, path).toBe(304);
          expect(again.headers['cache-control'], path).toBe(headers['cache-control']);
        }
      });

      test('compresses text files, and no file that is compressed already', async () => {
        for (const path of ['/', '/feed.json', '/rss.xml', '/jobs.schema.json', '/preview.png']) {
          const headers = { 'Accept-Encoding': 'gzip' };
          const answer = await requestPath(served.origin, prefix + path, { headers });
          const file = await readFile(join(folder, path.replace(/\/$/, '/index.html')));
          if (path.endsWith('.png')) {
            expect(answer.headers['content-encoding'], path).toBeUndefined();
          } else {
            expect(answer.headers['content-encoding'], path).toBe('gzip');
            expect(answer.headers.vary, path).toMatch(/accept-encoding/i);
            expect(gunzipSync(answer.body).equals(file), path).toBe(true);
          }
        }
      });

      test('shows every kind of page, and search works', async ({ page, pageErrors }) => {
        test.setTimeout(120_000);
        for (const [kind, board, path] of PAGE_KINDS) {
          if (board !== name || kind === 'the page for no page') continue;
          await visit(page, served.origin + base + path);
          await expect(page.locator('h1').first()).toBeVisible();
        }
        const [query, title] =
          name === 'example'
            ? ['"recommendation systems"', 'Recommendation Systems']
            : ['confirmed', 'Fixture Engineer, confirmed'];
        await page.goto(`${served.origin}${base}search/?q=${encodeURIComponent(query)}`);
        await settled(page);
        await expect(page.locator('main')).toContainText(title);
        expect(pageErrors).toEqual([]);
      });

      test('shows the 404 page with useful links', async ({ page, missingPages }) => {
        missingPages.push(`${base}jobs/none/`);
        await visit(page, `${served.origin}${base}jobs/none/`, 404);
        await expect(page.locator('main a').first()).toBeVisible();
      });
    });
  }

  if (host === 'npm start') continue;
  test(`${host} serves nothing outside the base path`, async () => {
    test.skip(serve === undefined, `${host} is not installed.`);
    if (!serve) return;
    const { base } = BOARDS.fixture;
    const served = await serve(await folderOf('fixture'), base);
    try {
      for (const [path, to] of [
        ['/', base],
        ['/?q=a', `${base}?q=a`],
        [base.slice(0, -1), base],
        [`${base.slice(0, -1)}?q=a`, `${base}?q=a`],
      ] as const) {
        const { status, headers } = await requestPath(served.origin, path);
        expect({ path, status, to: headers.location }).toEqual({ path, status: 301, to });
      }
      for (const path of ['/jobs/', '/jobs', '/rss.xml', '/boards/', '/boardjobs/']) {
        expect(await requestPath(served.origin, path), path).toMatchObject({ status: 404 });
      }
    } finally {
      await served.close();
    }
  });
}

test.describe('a site with precompressed files', () => {
  const folder = join(ROOT, '.tmp/e2e/dist/compressed');
  test.describe.configure({ mode: 'serial' });

  test('has a smaller file of either encoding for each text above the minimum size', async () => {
    await rm(folder, { recursive: true, force: true });
    await mkdir(join(folder, '..'), { recursive: true });
    await cp(await folderOf('example'), folder, { recursive: true });
    const { files, plain, brotli, gzip } = await compressSite(folder);
    console.log(`${files} files: ${plain} bytes, ${brotli} by Brotli, ${gzip} by gzip`);
    expect(files).toBeGreaterThan(50);
    expect(gzip).toBeLessThan(plain / 2);
    expect(brotli).toBeLessThan(gzip);
    const all = await filesIn(folder);
    const compressed = all.filter((path) => /\.(?:br|gz)$/.test(path));
    expect(compressed).toHaveLength(2 * files);
    for (const path of compressed) {
      const original = await readFile(join(folder, path.slice(0, -3)));
      const data = await readFile(join(folder, path));
      const unpacked = path.endsWith('.br') ? brotliDecompressSync(data) : gunzipSync(data);
      expect(unpacked.equals(original), path).toBe(true);
      expect(data.length, path).toBeLessThan(original.length);
      expect(original.length, path).toBeGreaterThan(1024);
    }
  });

  for (const [host, serve] of Object.entries(HOSTS)) {
    const extensions = host === 'nginx' ? ['gz'] : ['br', 'gz'];
    test(`is served by ${host} as precompressed, with the same headers`, async () => {
      test.skip(serve === undefined, `${host} is not installed.`);
      if (!serve) return;
      const served = await serve(folder, '/');
      try {
        for (const extension of extensions) {
          const encoding = extension === 'gz' ? 'gzip' : 'br';
          for (const path of ['/', '/jobs/', '/rss.xml', '/feed.json', '/jobs.json', '/none/']) {
            const answer = await requestPath(served.origin, path, {
              headers: { 'Accept-Encoding': encoding },
            });
            const file = path === '/none/' ? '/404.html' : path;
            const compressed = join(folder, `${file.replace(/\/$/, '/index.html')}.${extension}`);
            const expected = headersFor(file);
            expect(ownHeaders(answer, expected), path).toEqual(lowerCaseNames(expected));
            if (host === 'npm start' && path === '/none/') continue;
            expect(answer.headers['content-encoding'], path).toBe(encoding);
            expect(answer.headers.vary, path).toMatch(/accept-encoding/i);
            expect(answer.body.equals(await readFile(compressed)), path).toBe(true);
          }
        }
        for (const path of ['/', '/rss.xml']) {
          const { headers, body } = await requestPath(served.origin, path);
          expect(headers['content-encoding'], path).toBeUndefined();
          const file = join(folder, path.replace(/\/$/, '/index.html'));
          expect(body.equals(await readFile(file)), path).toBe(true);
        }
        for (const path of ['/index.html.br', '/rss.xml.gz', '/_headers', '/_headers.gz']) {
          expect((await requestPath(served.origin, path)).status, path).toBe(404);
        }
      } finally {
        await served.close();
      }
    });
  }
});
