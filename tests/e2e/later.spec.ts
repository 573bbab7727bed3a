import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { stringify } from 'yaml';
import { serveBoard } from '../../src/cli/server.ts';
import { FIXTURE_DAY, makeBoard, wholePosting } from '../fixtures/make-board.ts';
import { ROOT, runBuild } from './boards.ts';
import { SearchPage } from './search-page.ts';
import { expect, onDay, test } from './test.ts';

/** What puts states and ages right on a page that was made some days ago. */
const LATER = /\/later\.[^/]*\.js$/;

/** Waits until a page that is read on a later day has been put right. */
async function putRight(page: Page): Promise<void> {
  await page.evaluate(() => customElements.whenDefined('row-state').then(() => undefined));
}

/** A posting's state and the reason for it, as its page says them in one place only. */
async function stateLine(page: Page): Promise<string> {
  const [text = '', ...others] = await page.locator('[data-state-line]').allTextContents();
  expect(others).toEqual([]);
  const keeps = ' This page stays, so links to it still work.';
  return text.replace(/\s+/g, ' ').trim().replace(keeps, '');
}

/** The row of a posting in the page's lists. */
const rowOf = (page: Page, id: string) =>
  page.locator('li', { has: page.locator(`h3 a[href$="/jobs/${id}/"]`) }).first();

/** What a row says beside its posting, part by part, and the state that its pin shows. */
const saidOf = (row: Locator) =>
  row.evaluate((li) => {
    const parts = [...(li.querySelector('row-state')?.children ?? [])];
    const pin = /pin-(open|unconfirmed|closed)/.exec(li.querySelector('.pin')?.className ?? '');
    return [pin?.[1], ...parts.map((part) => part.textContent.trim())].join(', ');
  });

/** The scripts of `later` that a page asks for from here on. */
function laterScripts(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (LATER.test(request.url())) asked.push(request.url());
  });
  return asked;
}

// The board was built on 10 March 2026.
for (const [id, day, sentence] of [
  ['hostile-0', '2026-04-15', 'Open. Posted 1 March 2026.'],
  [
    'hostile-0',
    '2026-04-16',
    'Unconfirmed. Posted 1 March 2026, 46 days ago; nothing newer is known.',
  ],
  [
    'open-confirmed',
    '2026-04-15',
    'Open. Posted 2 January 2026, last confirmed live 1 March 2026 by its source. Applications close 30 April 2026.',
  ],
  [
    'open-confirmed',
    '2026-04-16',
    'Unconfirmed. Last confirmed live 1 March 2026 by its source, 46 days ago; nothing newer is known. Applications close 30 April 2026.',
  ],
  // The deadline’s day is over in Wellington, and goes on in Hawaii.
  [
    'open-whole',
    '2026-04-21',
    'Unconfirmed. Posted 2 March 2026, 50 days ago; nothing newer is known. Applications close 20 April 2026.',
  ],
  ['open-whole', '2026-04-22', 'Closed. Its deadline was 20 April 2026.'],
  [
    'open-term',
    '2026-06-30',
    'Unconfirmed. Posted 5 March 2026, 4 months ago; nothing newer is known. This board closes it on 1 July 2026, when Summer 2026 is under way.',
  ],
  ['open-term', '2026-07-01', 'Closed. Summer 2026 had begun by 1 July 2026.'],
  [
    'unconfirmed-stale',
    '2026-07-01',
    'Unconfirmed. Posted 1 November 2025, 8 months ago; nothing newer is known.',
  ],
  ['closed-filled', '2027-03-10', 'Closed. Filled on 5 March 2026.'],
] as const) {
  test(`read on ${day}, ${id} is “${sentence}”`, async ({ page, boards, troubles }) => {
    await onDay(page, day);
    await page.goto(`${boards.fixture}jobs/${id}/`);
    await putRight(page);
    expect(await stateLine(page)).toBe(sentence);
    const [state = ''] = sentence.toLowerCase().split('.');
    for (const pin of await page.locator('[data-own-pin] .pin').all()) {
      await expect(pin).toHaveClass(new RegExp(`\\bpin-${state}\\b`));
    }
    await expect(page.locator('[data-banner]')).toBeVisible({ visible: state === 'closed' });
    expect(troubles).toEqual([]);
  });
}

test('a posting that has closed since says so first, drops Apply and what search engines read', async ({
  page,
  boards,
  troubles,
}) => {
  await onDay(page, '2026-04-21');
  await page.goto(`${boards.fixture}jobs/open-whole/`);
  await putRight(page);
  const apply = page.getByRole('link', { name: /^Apply/ });
  const title = page.getByRole('heading', { level: 1 });
  const line = page.locator('[data-state-line]');
  const top = async (element: Locator) => (await element.boundingBox())?.y ?? NaN;
  await expect(apply).toBeVisible();
  expect(await top(line)).toBeGreaterThan(await top(title));

  await onDay(page, '2026-04-22');
  await page.reload();
  await putRight(page);
  await expect(line).toContainText('This page stays');
  expect(await top(line)).toBeLessThan(await top(title));
  await expect(page.locator('[data-fact=apply]')).toHaveCount(0);
  await expect(page.locator('a[href*="fixture.example/apply"]')).toHaveCount(0);
  await expect(page.locator('[data-own-pin] .pin-closed')).toHaveCount(2);
  await expect(page.locator('[data-own-pin] .pin-open')).toHaveCount(0);
  const markup = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(markup.map((text) => (JSON.parse(text) as { '@type': string })['@type'])).toEqual([
    'BreadcrumbList',
  ]);
  // What the posting said stays.
  await expect(page.getByRole('heading', { name: 'The work' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
  expect(troubles).toEqual([]);
});

test('structured data of an open posting are there until it is unconfirmed', async ({
  page,
  boards,
}) => {
  const markup = page.locator('script[type="application/ld+json"]', { hasText: '"JobPosting"' });
  for (const [day, count] of [
    ['2026-04-16', 1],
    ['2026-04-17', 0],
  ] as const) {
    await onDay(page, day);
    await page.goto(`${boards.fixture}jobs/open-whole/`);
    await putRight(page);
    await expect(markup, day).toHaveCount(count);
  }
});

for (const [id, how, last, first] of [
  ['open-whole', 'closed since', '2026-07-19', '2026-07-20'],
  ['closed-filled', 'closed when the page was made', '2026-06-03', '2026-06-04'],
] as const) {
  test(`a posting ${how} stays in search engines for 90 days`, async ({ page, boards }) => {
    const robots = page.locator('meta[name=robots]');
    await onDay(page, last);
    await page.goto(`${boards.fixture}jobs/${id}/`);
    await putRight(page);
    await expect(robots).toHaveCount(0);
    await onDay(page, first);
    await page.reload();
    await putRight(page);
    await expect(robots).toHaveCount(1);
    await expect(robots).toHaveAttribute('content', 'noindex');
  });
}

test('similar postings and more at a company mark what has closed since', async ({
  page,
  boards,
}) => {
  for (const [day, said] of [
    ['2026-05-01', 'unconfirmed, Unconfirmed, 2 January 2026'],
    ['2026-05-02', 'closed, Closed, 30 April 2026'],
  ] as const) {
    await onDay(page, day);
    await page.goto(`${boards.fixture}jobs/closed-filled/`);
    await putRight(page);
    expect(await saidOf(rowOf(page, 'open-confirmed'))).toBe(said);
  }
  await page.goto(`${boards.fixture}jobs/open-confirmed/`);
  await putRight(page);
  expect(await saidOf(rowOf(page, 'open-whole'))).toBe('closed, Closed, 20 April 2026');
});

for (const path of ['', 'jobs/', 'companies/fixture-company-0/', 'places/northtown-fx-nz/']) {
  test(`rows of /${path} say what has closed since, and how long ago the others were posted`, async ({
    page,
    boards,
    troubles,
  }) => {
    await onDay(page, '2026-04-22');
    await page.goto(boards.fixture + path);
    await putRight(page);
    expect(await saidOf(rowOf(page, 'open-whole'))).toBe(
      'closed, Closed, 20 April 2026, Deadline passed',
    );
    expect(await saidOf(rowOf(page, 'hostile-1'))).toBe(
      'unconfirmed, Unconfirmed, 1 March 2026, 52 days ago',
    );
    expect(await saidOf(rowOf(page, 'open-kept-here'))).toBe(
      'unconfirmed, Unconfirmed, 4 March 2026, 49 days ago',
    );
    expect(troubles).toEqual([]);
  });
}

for (const workers of [true, false]) {
  test(`${workers ? 'with' : 'without'} a worker, search leaves out what has closed since, and its counts agree`, async ({
    page,
    boards,
    troubles,
  }) => {
    if (!workers) {
      await page.addInitScript(() => Object.assign(window, { Worker: undefined }));
    }
    const search = new SearchPage(page, boards.fixture);
    const states = async () => {
      const { Open = 0, Unconfirmed = 0, Closed = 0 } = await search.counts('State');
      return { Open, Unconfirmed, Closed, all: Open + Unconfirmed + Closed };
    };
    await onDay(page, '2026-04-21');
    await search.open('?q=welder');
    expect(await search.ids()).toEqual(['open-whole']);
    await search.open('?company=fixture-company-0&show=200');
    const before = await states();
    expect(await search.ids()).toContain('open-whole');

    await onDay(page, '2026-04-22');
    await search.open('?company=fixture-company-0&show=200');
    expect(await search.ids()).not.toContain('open-whole');
    const after = await states();
    expect(after).toEqual({
      ...before,
      Unconfirmed: before.Unconfirmed - 1,
      Closed: before.Closed + 1,
    });
    expect(await search.total()).toBe(after.Open + after.Unconfirmed);
    for (const state of ['Open', 'Unconfirmed', 'Closed'] as const) {
      await search.open(`?company=fixture-company-0&state=${state.toLowerCase()}&show=200`);
      const shown = after[state] > 0 ? await search.total() : 0;
      expect(shown, state).toBe(after[state]);
      const rows = await search.rows.all();
      const said = await Promise.all(rows.map(saidOf));
      expect(said.filter((text) => !text.startsWith(`${state.toLowerCase()}, ${state}`))).toEqual(
        [],
      );
    }

    await search.open('?q=welder');
    await expect(search.heading).toHaveText('No posting for “welder”');
    await page.getByRole('link', { name: '1 posting' }).click();
    await search.settled();
    expect(search.query).toContain('state=closed');
    expect(await search.ids()).toEqual(['open-whole']);
    expect(await saidOf(search.rows.first())).toBe(
      'closed, Closed, 20 April 2026, Deadline passed',
    );
    expect(troubles).toEqual([]);
  });
}

/** What a reader sees of a page. */
const textOf = async (page: Page, url: string) => {
  await page.goto(url, { waitUntil: 'networkidle' });
  return page.locator('body').innerText();
};

const PAGES = ['', 'jobs/', 'jobs/open-whole/', 'jobs/open-confirmed/', 'search/?q=fixture'];

for (const day of ['2026-03-09', '2020-01-01']) {
  test(`a reader’s clock that stands at ${day}, before the build, changes nothing`, async ({
    page,
    boards,
  }) => {
    const asked = laterScripts(page);
    const built: string[] = [];
    for (const path of PAGES) built.push(await textOf(page, boards.fixture + path));
    await onDay(page, day);
    for (const [i, path] of PAGES.entries()) {
      expect(await textOf(page, boards.fixture + path)).toBe(built[i]);
    }
    // Nor was there anything to put right on the day itself.
    expect(asked).toEqual([]);
  });
}

test('where the clock stands still, a reader’s does not move it on', async ({ page, boards }) => {
  const pages = [
    '',
    'jobs/',
    'jobs/pinterest-ml-intern-fall-2026-toronto/',
    'search/?q=phd',
    'search/?state=closed',
  ];
  const asked = laterScripts(page);
  await onDay(page, '2026-04-01');
  const built: string[] = [];
  for (const path of pages) built.push(await textOf(page, boards.example + path));
  await onDay(page, '2027-04-01');
  for (const [i, path] of pages.entries()) {
    expect(await textOf(page, boards.example + path)).toBe(built[i]);
  }
  expect(asked).toEqual([]);
  await expect(page.locator('body')).toContainText('The board’s clock stands still at 1 April');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a page shows the states of the day that it was made for, and names the day', async ({
    page,
    boards,
  }) => {
    await page.goto(`${boards.fixture}jobs/open-whole/`);
    await expect(page.locator('[data-state-line]')).toHaveText(/^\s*Open\.\s*Posted 2 March 2026/);
    await expect(page.locator('[data-banner]')).toBeHidden();
    await expect(page.getByRole('link', { name: /^Apply/ })).toBeVisible();
    await expect(page.locator('footer')).toContainText('As of 10 March 2026');
    await page.goto(`${boards.fixture}jobs/`);
    expect(await saidOf(rowOf(page, 'open-whole'))).toBe('open, Open, 2 March 2026, 8 days ago');
  });
});

/** Between the builds of a board of this file's own. */
const DAY = '2026-04-13';

const POSTINGS = {
  'closes-soon': { posted: '2026-03-09', closes: '2026-04-10' },
  'starts-soon': {
    posted: '2026-03-09',
    sessions: [{ start: '2026-04-06', end: '2026-07-03' }, { start: '2026-03-23' }],
  },
  'closes-undated': { closes: '2026-04-10', source: { board: 'Fixture Source' } },
  'starts-seen': {
    confirmed: [{ on: '2026-03-08', by: 'link' }],
    sessions: [{ start: '2026-04-06' }],
  },
  'goes-stale': { posted: '2026-02-20' },
};

test.describe('on a board that was built again later', () => {
  // One after the other, so that it is built once.
  test.describe.configure({ mode: 'default' });

  const boards: Record<'then' | 'now', string> = { then: '', now: '' };
  const servers: { close(): Promise<void> }[] = [];

  test.beforeAll(async () => {
    test.setTimeout(120_000);
    const content = join(ROOT, '.tmp/e2e/content/later2');
    await makeBoard(content, 24);
    for (const [i, [id, facts]] of Object.entries(POSTINGS).entries()) {
      const { text = '', closes: _, ...whole } = wholePosting(i);
      const fields = { ...whole, title: `Later ${id}`, completeness: 'full', ...facts };
      const file = join(content, 'postings', `${id}.md`);
      await writeFile(file, `---\n${stringify(fields)}---\n\n${text}\n`);
    }
    for (const [name, day] of [
      ['then', FIXTURE_DAY],
      ['now', DAY],
    ] as const) {
      const folder = join(ROOT, `.tmp/e2e/dist/later2-${name}`);
      const env = { BOARD_CONTENT: content, BOARD_TODAY: day, BASE_PATH: '/board' };
      const { status, output } = await runBuild(folder, env);
      if (status !== 0) throw new Error(output);
      const server = await serveBoard({ folder, base: '/board/' });
      boards[name] = server.url;
      servers.push(server);
    }
  });

  test.afterAll(() => Promise.all(servers.splice(0).map((server) => server.close())));

  for (const [id, day, sentence] of [
    // Its deadline’s day goes on west of Samoa.
    ['closes-soon', '2026-04-11', 'Open. Posted 9 March 2026. Applications close 10 April 2026.'],
    ['closes-soon', '2026-04-12', 'Closed. Its deadline was 10 April 2026.'],
    [
      'starts-soon',
      '2026-04-06',
      'Open. Posted 9 March 2026. This board closes it after 6 April 2026, its last start.',
    ],
    ['starts-soon', '2026-04-07', 'Closed. Its last start was 6 April 2026.'],
  ] as const) {
    test(`read on ${day}, ${id} is “${sentence}”`, async ({ page }) => {
      await onDay(page, day);
      await page.goto(`${boards.then}jobs/${id}/`);
      await putRight(page);
      expect(await stateLine(page)).toBe(sentence);
      const live = sentence.startsWith('Open') ? 1 : 0;
      await expect(page.getByRole('link', { name: /^Apply/ })).toHaveCount(live);
    });
  }

  /** Opens a page of one of the two builds on the day of the second. */
  const open = async (page: Page, name: 'then' | 'now', path: string) => {
    await page.goto(boards[name] + path);
    if (name === 'then') await putRight(page);
  };

  test('every row of a list says the same in both', async ({ page }) => {
    await onDay(page, DAY);
    const rowsOf = async (name: 'then' | 'now') => {
      const rows: Record<string, string> = {};
      for (const path of ['jobs/', 'closed/']) {
        await open(page, name, path);
        for (;;) {
          for (const row of await page.locator('li:has(row-state)').all()) {
            const address = await row.locator('h3 a').getAttribute('href');
            rows[address ?? ''] = await saidOf(row);
          }
          const next = await page
            .getByRole('link', { name: 'Next' })
            .evaluateAll(([link]) => (link instanceof HTMLAnchorElement ? link.href : undefined));
          if (next === undefined) break;
          await open(page, name, next.slice(boards[name].length));
        }
      }
      return rows;
    };
    const now = await rowsOf('now');
    expect(Object.keys(now).length).toBe(24 + Object.keys(POSTINGS).length);
    expect(await rowsOf('then')).toEqual(now);
  });

  test('every posting’s page says the same in both', async ({ page }) => {
    const folders = await readdir(join(ROOT, '.tmp/e2e/dist/later2-now/jobs'));
    const ids = folders.filter((name) => /^[a-z0-9-]+$/.test(name) && !/^page$|-old/.test(name));
    expect(ids.length).toBe(24 + Object.keys(POSTINGS).length);
    await onDay(page, DAY);
    const factsOf = async (name: 'then' | 'now', id: string) => {
      await open(page, name, `jobs/${id}/`);
      return {
        state: await stateLine(page),
        pins: await page
          .locator('[data-own-pin] .pin')
          .evaluateAll((all) => all.map((pin) => pin.className)),
        banner: await page.locator('[data-banner] [data-state-line]').count(),
        apply: await page.locator('[data-fact=apply]').count(),
        robots: await page.locator('meta[name=robots]').count(),
      };
    };
    for (const id of ids) {
      const [then, now] = [await factsOf('then', id), await factsOf('now', id)];
      expect.soft(then, id).toEqual(now);
    }
  });

  test('every search finds the same in both, with the same counts', async ({ page }) => {
    await onDay(page, DAY);
    for (const query of [
      '?sort=deadline',
      '?q=later',
      '?q=fixture&state=open',
      '?q=fixture&state=unconfirmed&state=closed',
      '?state=closed&sort=newest',
      '?company=fixture-company-0',
    ]) {
      const answers = [];
      for (const name of ['now', 'then'] as const) {
        const search = new SearchPage(page, boards[name]);
        await search.open(`${query}&show=200`);
        if (name === 'then') await putRight(page);
        const rows = await Promise.all((await search.rows.all()).map(saidOf));
        answers.push({
          heading: await search.heading.innerText(),
          rows: (await search.ids()).map((id, i) => `${id}: ${rows[i]}`).sort(),
          states: await search.counts('State'),
          companies: await search.counts('Company'),
        });
      }
      expect.soft(answers[1], query).toEqual(answers[0]);
    }
  });
});
