import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { stringify } from 'yaml';
import { FIXTURE_DAY, makeBoard } from '../fixtures/make-board.ts';
import { plainEnvironment } from '../helpers/plain-environment.ts';
import { ROOT, runBuild, withBuildLock } from './boards.ts';

const CONTENT = join(ROOT, '.tmp/e2e/content/held-back');
const ENV = { BOARD_CONTENT: CONTENT, BOARD_TODAY: FIXTURE_DAY };

/** A word that only postings have that are not published yet. */
const WORD = 'Unpublishedness';

const FIELDS = {
  company: 'fixture-company-1',
  places: ['northtown-fx-nz'],
  skills: ['cpp'],
  closes: '2026-05-31',
  completeness: 'full',
};

const HELD_BACK = {
  'held-back-draft.mdx': `---
${stringify({ ...FIELDS, title: `${WORD} Drafter`, aliases: ['held-back-former'], draft: true })}---

## ${WORD}

<KeyFacts facts={[{ label: 'Made of', value: 'MDX' }]} />
`,
  'held-back-scheduled.md': `---
${stringify({ ...FIELDS, title: `${WORD} Planner`, publishOn: '2026-05-03' })}---

## ${WORD}

Nobody reads this before May.
`,
};

// Two boards would be built in parallel, in two workers.
test.describe.configure({ mode: 'default' });
test.setTimeout(120_000);

test.beforeAll(async () => {
  await makeBoard(CONTENT, 12);
  for (const [name, text] of Object.entries(HELD_BACK)) {
    await writeFile(join(CONTENT, 'postings', name), text);
  }
});

/** The path and the text of a file, in lower case. Files of the search index are compressed. */
async function readLowerCase(folder: string, path: string): Promise<string> {
  const data = await readFile(path);
  const isGzip = data[0] === 0x1f && data[1] === 0x8b;
  const text = (isGzip ? gunzipSync(data) : data).toString('latin1');
  return `${relative(folder, path)} ${text}`.toLowerCase();
}

/** The files of a built board that mention a posting that is not published yet. */
async function findMentions(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(paths.map((path) => readLowerCase(folder, path)));
  return paths.filter((_, i) => /unpublishedness|held-back/.test(texts[i] ?? ''));
}

test('a draft and a scheduled posting are nowhere in a built board', async () => {
  const folder = join(ROOT, '.tmp/e2e/dist/held-back');
  const { status, output } = await runBuild(folder, ENV);
  expect(status, output).toBe(0);
  expect(output).toContain('Not published yet: 1 draft and 1 scheduled posting.');
  expect(await findMentions(folder)).toEqual([]);
  expect(await readFile(join(CONTENT, 'permalinks.txt'), 'utf8')).not.toContain('held-back');
});

test.describe('the development server', () => {
  /** Serves the board on any free port, and prints the port. */
  const SERVE = `
    const { dev } = await import('astro');
    const { address } = await dev({ root: process.cwd(), logLevel: 'error', server: { port: 0 } });
    console.log('port ' + address.port);
  `;

  async function readPort(server: ChildProcess): Promise<string> {
    if (!server.stdout) throw new Error('The server has no output.');
    for await (const line of createInterface({ input: server.stdout })) {
      const [, port] = /^port (\d+)$/.exec(line) ?? [];
      if (port !== undefined) return port;
    }
    throw new Error('The development server stopped.');
  }

  test('shows both with labels', async ({ page }) => {
    await withBuildLock(async () => {
      const args = ['--input-type=module', '--eval', SERVE];
      const server = spawn(process.execPath, args, {
        cwd: ROOT,
        env: { ...plainEnvironment, ...ENV },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      try {
        const url = `http://localhost:${await readPort(server)}`;
        await page.goto(`${url}/jobs/`);
        const row = (title: string) => page.getByRole('listitem').filter({ hasText: title });
        await expect(row(`${WORD} Drafter`).getByText('Draft', { exact: true })).toBeVisible();
        await expect(row(`${WORD} Planner`)).toContainText('To be published on 3 May 2026');
        await page.goto(`${url}/jobs/held-back-draft/`);
        await expect(page.locator('header').getByText('Draft', { exact: true })).toBeVisible();
        await expect(page.getByText('Made of')).toBeVisible();
        await page.goto(`${url}/jobs/held-back-scheduled/`);
        await expect(page.getByText('To be published on 3 May 2026')).toBeVisible();
      } finally {
        server.kill();
        if (server.exitCode === null) await once(server, 'exit');
      }
    });
  });
});

// Last, because it lists the posting as published.
test('a scheduled posting is published on its day', async () => {
  const folder = join(ROOT, '.tmp/e2e/dist/held-back-later');
  const { status, output } = await runBuild(folder, { ...ENV, BOARD_TODAY: '2026-05-03' });
  expect(status, output).toBe(0);
  const page = await readFile(join(folder, 'jobs/held-back-scheduled/index.html'), 'utf8');
  expect(page).toContain(`${WORD} Planner`);
  expect(page).toContain('Posted 3 May 2026');
  expect(page).not.toContain('To be published');
  const mentions = await findMentions(folder);
  expect(mentions.map((path) => relative(folder, path))).toContain('ids.json');
  expect(mentions.filter((path) => path.includes('held-back-draft'))).toEqual([]);
});
