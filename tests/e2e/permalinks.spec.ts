import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseAllRedirects } from '@netlify/redirect-parser';
import sirv from 'sirv';
import { serveBoard } from '../../src/cli/server.ts';
import { FIXTURE_DAY, makeBoard } from '../fixtures/make-board.ts';
import { BOARDS, ROOT, runBuild } from './boards.ts';
import { NGINX, serveByNginx } from './nginx.ts';
import { expect, folderOf, test } from './test.ts';
import { plainEnvironment } from '../helpers/plain-environment.ts';

const CONTENT = join(ROOT, '.tmp/e2e/content/permalinks');
const LIST = join(CONTENT, 'permalinks.txt');
const DIST = join(ROOT, '.tmp/e2e/dist/permalinks');
const REFUSED_DIST = join(ROOT, '.tmp/e2e/dist/permalinks-refused');
const RELATIVE_CONTENT = '.tmp/e2e/content/permalinks';

/** The original id of the renamed posting, an alias that was never its id, and its new id. */
const [FIRST, SECOND, LAST] = ['open-confirmed', 'open-second-name', 'zealous-last-name'];

const fileOf = (id: string) => join(CONTENT, 'postings', `${id}.md`);
const env = { BOARD_CONTENT: CONTENT, BOARD_TODAY: FIXTURE_DAY };

const build = () => runBuild(DIST, env);
const buildRefused = (more: Record<string, string> = {}) =>
  runBuild(REFUSED_DIST, { ...env, ...more });

const readList = async () => (await readFile(LIST, 'utf8')).split('\n');

/** The lines expected in the list: the ids of all postings and some more, sorted. */
async function idsSorted(...more: string[]): Promise<string[]> {
  const names = await readdir(join(CONTENT, 'postings'));
  return [...names.map((name) => name.replace(/\.md$/, '')), ...more].sort().concat('');
}

async function runCheck(...args: string[]): Promise<{ status: number | null; output: string }> {
  const child = spawn(process.execPath, [join(ROOT, 'src/cli/check.ts'), ...args], {
    cwd: ROOT,
    env: { ...plainEnvironment, BOARD_CONTENT: CONTENT },
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, output };
}

/** Adds aliases to a posting's file, as its maintainer would. */
async function addAliases(id: string, ...aliases: string[]): Promise<void> {
  const text = await readFile(fileOf(id), 'utf8');
  const list = ['aliases:', ...aliases.map((alias) => `  - ${alias}`)].join('\n');
  await writeFile(fileOf(id), text.replace(/^---\n/, `---\n${list}\n`));
}

/** The position of an alias in a posting's file: `…/postings/some-id.md:3:5`. */
async function aliasIn(id: string, alias: string): Promise<string> {
  const lines = (await readFile(fileOf(id), 'utf8')).split('\n');
  const line = lines.indexOf(`  - ${alias}`);
  return `${RELATIVE_CONTENT}/postings/${id}.md:${line + 1}:5`;
}

/** The former and current URL paths of a posting in each format, under a base path. */
const pairs = (from: string, to: string, base = '/') =>
  [['/', '/'], ['', '/'], ...['.json', '.md', '.png'].map((format) => [format, format])].map(
    ([former, current]) => [`${base}jobs/${from}${former}`, `${base}jobs/${to}${current}`] as const,
  );

async function ask(url: string) {
  const answer = await fetch(url, { redirect: 'manual' });
  const location = answer.headers.get('location') ?? '';
  const { origin } = new URL(url);
  return { status: answer.status, location: location.replace(origin, '') };
}

/** Serves a folder like a host that does not support redirects. */
async function serveFiles(folder: string) {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    files(request, response, () => void response.writeHead(404).end());
  }).listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

test.describe.serial('a published URL', () => {
  test.describe.configure({ timeout: 120_000 });
  test.beforeAll(async () => {
    await makeBoard(CONTENT, 5);
    await rm(DIST, { recursive: true, force: true });
    await rm(REFUSED_DIST, { recursive: true, force: true });
  });

  test('is listed by the first build that has it, in sorted order', async () => {
    expect(existsSync(LIST)).toBe(false);
    const { status, output } = await build();
    expect(status, output).toBe(0);
    expect(await readList()).toEqual(await idsSorted());
    expect(await readList()).toHaveLength(6);
    for (const id of await readList()) expect(output).toContain(id);
    expect(output).toContain(`${RELATIVE_CONTENT}/permalinks.txt`);
  });

  test('is an error in CI while it is not listed, and nothing is written', async () => {
    const text = await readFile(fileOf('closed-start'), 'utf8');
    await writeFile(fileOf('another-new-one'), text);
    const before = await readFile(LIST);
    const { status, output } = await buildRefused({ CI: 'true' });
    expect(status).not.toBe(0);
    expect(output).toContain(
      `Add these lines to ${RELATIVE_CONTENT}/permalinks.txt, and commit it:\nanother-new-one\n`,
    );
    expect(await readFile(LIST)).toEqual(before);
    expect(existsSync(REFUSED_DIST)).toBe(false);
    // The check is no build: it says nothing about new ids.
    expect((await runCheck()).status).toBe(0);
    expect(await readFile(LIST)).toEqual(before);
  });

  test('can be built in CI without being listed, for a review', async () => {
    const before = await readFile(LIST);
    const { status, output } = await runBuild(DIST, { ...env, CI: 'true', NEW_IDS: 'allow' });
    expect(status, output).toBe(0);
    expect(existsSync(join(DIST, 'jobs/another-new-one/index.html'))).toBe(true);
    expect(await readFile(LIST)).toEqual(before);
  });

  test('is listed by the check with --fix, and then builds in CI', async () => {
    const untouched = await readFile(LIST);
    expect((await runCheck()).status).toBe(0);
    expect(await readFile(LIST)).toEqual(untouched);
    const { status, output } = await runCheck('--fix');
    expect(status, output).toBe(0);
    expect(await readList()).toEqual(await idsSorted());
    expect(await readList()).toContain('another-new-one');
    const fixed = await readFile(LIST);
    const ci = await runBuild(DIST, { ...env, CI: 'true' });
    expect(ci.status, ci.output).toBe(0);
    expect(await readFile(LIST)).toEqual(fixed);
  });

  test('is reported by name when its posting is deleted', async () => {
    await rm(fileOf('another-new-one'));
    const before = await readFile(LIST);
    const { status, output } = await buildRefused();
    expect(status).not.toBe(0);
    // The id is on the first line of the list.
    expect(output).toContain(`${RELATIVE_CONTENT}/permalinks.txt:1:1 `);
    expect(output).toContain('/jobs/another-new-one/ was published');
    expect(output).toContain('Restore postings/another-new-one.md');
    expect(output).toContain('add "another-new-one" to the `aliases`');
    expect(await readFile(LIST)).toEqual(before);
    expect(existsSync(REFUSED_DIST)).toBe(false);
  });

  test('is reported when its file is renamed, until the file has it as an alias', async () => {
    await addAliases('closed-start', 'another-new-one');
    await rename(fileOf(FIRST), fileOf(LAST));
    const lost = await buildRefused();
    expect(lost.status).not.toBe(0);
    expect(lost.output).toContain(`/jobs/${FIRST}/ was published`);
    await addAliases(LAST, FIRST, SECOND);
    const { status, output } = await build();
    expect(status, output).toBe(0);
    expect(await readList()).toEqual(await idsSorted(FIRST, SECOND, 'another-new-one'));
  });

  test('redirects by a page on hosts without redirects', async ({ page, pageErrors }) => {
    const server = await serveFiles(DIST);
    for (const id of [FIRST, SECOND]) {
      await page.goto(`${server.url}jobs/${id}/`);
      await page.waitForURL(`${server.url}jobs/${LAST}/`);
      await expect(page.locator('h1')).toHaveText('Fixture Engineer, confirmed');
      const html = await (await fetch(`${server.url}jobs/${id}/`)).text();
      expect(html).toContain(`<link rel="canonical" href="https://fixture.example/jobs/${LAST}/">`);
    }
    server.close();
    expect(pageErrors).toEqual([]);
  });

  test('redirects directly on hosts with redirects, whatever is appended', async ({
    page,
    pageErrors,
  }) => {
    const server = await serveBoard({ folder: DIST });
    const origin = server.url.replace(/\/$/, '');
    for (const id of [FIRST, SECOND]) {
      for (const [from, to] of pairs(id, LAST)) {
        expect(await ask(origin + from)).toEqual({ status: 301, location: to });
        expect(await ask(`${origin}${from}?utm_source=a&b=%20c`)).toEqual({
          status: 301,
          location: `${to}?utm_source=a&b=%20c`,
        });
        expect((await fetch(origin + from)).status).toBe(200);
      }
      await page.goto(`${server.url}jobs/${id}/?from=afar#main`);
      // The page itself removes the query.
      await expect(page).toHaveURL(`${server.url}jobs/${LAST}/#main`);
      await expect(page.locator('h1')).toHaveText('Fixture Engineer, confirmed');
      await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
        'href',
        `https://fixture.example/jobs/${LAST}/`,
      );
    }
    await server.close();
    expect(pageErrors).toEqual([]);
  });

  test('is a permanent redirect according to the parser of Netlify', async () => {
    const { redirects, errors } = await parseAllRedirects({
      redirectsFiles: [join(DIST, '_redirects')],
      configRedirects: [],
      minimal: true,
    });
    expect(errors).toEqual([]);
    const rules = redirects as { from: string; to: string; status: number; force: boolean }[];
    const expected = [
      ...pairs(FIRST, LAST),
      ...pairs(SECOND, LAST),
      ...pairs('another-new-one', 'closed-start'),
    ];
    const firsts = rules.filter(
      ({ from }, i) => rules.findIndex((rule) => rule.from === from) === i,
    );
    expect(firsts.map(({ from, to }) => [from, to]).sort()).toEqual(expected.sort());
    // Without `force`, Netlify would serve the page at a former URL instead of redirecting.
    const pages = firsts.filter(({ from }) => existsSync(join(DIST, from, 'index.html')));
    expect(pages.filter(({ from, force }) => from.endsWith('/') && !force)).toEqual([]);
    expect(pages.length).toBeGreaterThan(0);
    expect(new Set(rules.map(({ status }) => status))).toEqual(new Set([301]));
  });

  test('is a permanent redirect in nginx', async () => {
    test.skip(NGINX === undefined, 'nginx is not installed.');
    const server = await serveByNginx(NGINX ?? '', DIST, '/');
    try {
      for (const id of [FIRST, SECOND]) {
        for (const [from, to] of pairs(id, LAST)) {
          expect(await ask(server.origin + from)).toEqual({ status: 301, location: to });
          const query = await ask(`${server.origin}${from}?a=b&c=%20d`);
          expect(query.location).toBe(`${to}?a=b&c=%20d`);
          expect((await fetch(server.origin + from)).status).toBe(200);
        }
      }
      for (const path of ['/', '/jobs/', `/jobs/${LAST}/`, `/jobs/${LAST}.json`]) {
        expect((await ask(server.origin + path)).status, path).toBe(200);
      }
    } finally {
      await server.close();
    }
  });

  test('leads to one posting only: collisions and loops are reported with their positions', async () => {
    const before = await readFile(LIST);
    const originals = new Map(
      await Promise.all(
        ['closed-filled', 'closed-deadline', 'unconfirmed-stale'].map(
          async (id) => [id, await readFile(fileOf(id), 'utf8')] as const,
        ),
      ),
    );
    await addAliases('closed-filled', 'closed-filled', 'closed-start', 'closed-deadline');
    await addAliases('closed-deadline', 'closed-filled');
    await addAliases('unconfirmed-stale', FIRST);
    const { status, output } = await buildRefused();
    expect(status).not.toBe(0);
    const lineAt = async (id: string, alias: string) => {
      const place = await aliasIn(id, alias);
      return output.split('\n').find((line) => line.startsWith(`${place} `)) ?? `none at ${place}`;
    };
    expect(await lineAt('closed-filled', 'closed-filled')).toContain('redirect to itself');
    expect(await lineAt('closed-filled', 'closed-start')).toContain('is the id of another posting');
    expect(await lineAt('closed-filled', 'closed-deadline')).toContain('redirect to itself');
    expect(await lineAt('closed-deadline', 'closed-filled')).toContain('redirect to itself');
    // Only one of the two postings with the alias is reported: the second by id.
    const places = [await aliasIn('unconfirmed-stale', FIRST), await aliasIn(LAST, FIRST)];
    const shared = output.split('\n').find((line) => places.some((at) => line.startsWith(at)));
    expect(shared).toContain(`already has the alias "${FIRST}"`);
    expect(await readFile(LIST)).toEqual(before);
    for (const [id, text] of originals) await writeFile(fileOf(id), text);
    expect((await runCheck()).status).toBe(0);
  });
});

test('former URLs are under the base path, in nginx as well', async () => {
  test.skip(NGINX === undefined, 'nginx is not installed.');
  const { base } = BOARDS.fixture;
  const server = await serveByNginx(NGINX ?? '', await folderOf('fixture'), base);
  try {
    for (const [from, to] of pairs('fixture-old-name', 'open-whole', base)) {
      expect(await ask(server.origin + from)).toEqual({ status: 301, location: to });
      expect((await fetch(server.origin + from)).status).toBe(200);
    }
  } finally {
    await server.close();
  }
});
