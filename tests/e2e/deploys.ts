import { once } from 'node:events';
import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { serveBoard } from '../../src/cli/server.ts';
import { mergeDeploys } from '../../src/integrations/keep-deploys.ts';
import { FIXTURE_DAY, makeBoard, wholePosting } from '../fixtures/make-board.ts';
import { ROOT, runBuild } from './boards.ts';

const BASE = '/board/';
const FOLDER = join(ROOT, '.tmp/e2e/deploys');
const CONTENT = join(FOLDER, 'content');

/**
 * The number of postings in both deploys besides {@link BEFORE} and {@link AFTER}: enough for “show
 * more” in the results.
 */
const ORDINARY = 30;

/** The day of the second deploy, one day after the first. */
export const NEXT_DAY = '2026-03-11';

/**
 * The folders of the first deploy, of the second, and of the second with the hashed files of the
 * first added.
 */
export const DEPLOYS = {
  then: join(FOLDER, 'then'),
  now: join(FOLDER, 'now'),
  kept: join(FOLDER, 'kept'),
};

/** The second deploy, on a host that deletes the files of the first and on one that keeps them. */
export const HOSTS = { forgets: DEPLOYS.now, keeps: DEPLOYS.kept } as const;

const posting = (title: string, company: number, more: object) => ({
  ...wholePosting(company),
  title,
  places: ['northtown-fx-nz'],
  posted: '2026-03-08',
  completeness: 'full',
  ...more,
});

/** By ID, the postings of the first deploy that the second changes. */
const BEFORE = {
  // The company's only posting.
  'old-lamplighter': posting('Deployed Lamplighter', 7, {}),
  'deployed-piper': posting('Deployed Piper', 1, {}),
  'deployed-tanner': posting('Deployed Tanner', 1, {}),
  'deployed-miller': posting('Deployed Miller', 1, {
    pay: { min: 30, max: 36, currency: 'NZD', per: 'hour' },
  }),
};

/** By ID, their versions in the second deploy, and one new posting. */
const AFTER = {
  'deployed-guard': posting('Deployed Guard of lamps', 2, { aliases: ['old-lamplighter'] }),
  'deployed-piper': posting('Deployed Fiddler', 1, {}),
  'deployed-tanner': posting('Deployed Tanner', 1, {
    closed: { on: '2026-03-11', reason: 'filled' },
  }),
  'deployed-miller': posting('Deployed Miller', 1, {
    pay: { min: 77, max: 88, currency: 'NZD', per: 'hour' },
  }),
  'deployed-falconer': posting('Deployed Falconer', 1, {}),
};

/** Builds the two deploys of one board. No file in `_astro` has the same name in both. */
export async function buildDeploys(): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  await makeBoard(CONTENT, ORDINARY);
  await writePostings(BEFORE);
  await build(DEPLOYS.then, FIXTURE_DAY);
  await renameHashed(DEPLOYS.then);
  await rm(join(CONTENT, 'postings/old-lamplighter.md'));
  await writePostings(AFTER);
  await build(DEPLOYS.now, NEXT_DAY);
  await cp(DEPLOYS.now, DEPLOYS.kept, { recursive: true });
  const files = join(FOLDER, 'files');
  for (const built of [DEPLOYS.then, DEPLOYS.kept]) await mergeDeploys(built, files, 1);
}

async function writePostings(postings: Record<string, { text: string }>): Promise<void> {
  for (const [id, { text, ...fields }] of Object.entries(postings)) {
    const file = join(CONTENT, 'postings', `${id}.md`);
    await writeFile(file, `---\n${stringify(fields)}---\n\n${text}\n`);
  }
}

async function build(folder: string, day: string): Promise<void> {
  const env = { BOARD_CONTENT: CONTENT, BOARD_TODAY: day, BASE_PATH: BASE };
  const { status, output } = await runBuild(folder, env);
  if (status !== 0) throw new Error(output);
}

/** Renames every hashed file in `_astro`, as a build of changed sources would. */
async function renameHashed(built: string): Promise<void> {
  const assets = join(built, '_astro');
  const names = await readdir(assets);
  const renamed = names.map((name) => [name, name.replace(/(?=\.\w+$)/, '-then')] as const);
  for (const [from, to] of renamed) await rename(join(assets, from), join(assets, to));
  for (const file of await readdir(built, { recursive: true })) {
    if (!/\.(?:html|js|css)$/.test(file)) continue;
    const path = join(built, file);
    const text = await readFile(path, 'utf8');
    const changed = renamed.reduce((result, [from, to]) => result.replaceAll(from, to), text);
    if (changed !== text) await writeFile(path, changed);
  }
}

/** Starts a host that serves the first deploy and can switch to another between two requests. */
export async function startHost() {
  const servers = new Map<string, Awaited<ReturnType<typeof serveBoard>>>();
  for (const folder of Object.values(DEPLOYS)) {
    servers.set(folder, await serveBoard({ folder, base: BASE }));
  }
  let current = DEPLOYS.then;
  let pages: string | undefined;
  const host = createServer(({ url = '', method, headers }, response) => {
    const folder = /\/(?:\?|$)/.test(url) ? (pages ?? current) : current;
    const target = new URL(url, servers.get(folder)?.url);
    const proxied = request(target, { method, headers }, (upstream) => {
      response.writeHead(upstream.statusCode ?? 500, upstream.headers);
      upstream.pipe(response);
    });
    proxied.on('error', () => response.destroy());
    proxied.end();
  });
  host.listen(0, 'localhost');
  await once(host, 'listening');
  const { port } = host.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${BASE}`,
    /**
     * Switches to a deploy.
     *
     * @param pagesOf the deploy whose pages the host still serves, as a caching proxy might
     */
    deploy: (folder: string, pagesOf?: string) => {
      current = folder;
      pages = pagesOf;
    },
    close: async () => {
      host.close();
      host.closeAllConnections();
      await Promise.all([...servers.values()].map((server) => server.close()));
    },
  };
}
