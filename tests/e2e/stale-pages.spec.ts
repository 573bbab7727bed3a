import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { stringify } from 'yaml';
import { serveBoard } from '../../src/cli/server.ts';
import { FIXTURE_DAY, makeBoard, wholePosting } from '../fixtures/make-board.ts';
import { ROOT, runBuild } from './boards.ts';
import { SearchPage } from './search-page.ts';
import { expect, onDay, test, visit } from './test.ts';

/** The script that updates states and ages on a page that was built on an earlier day. */
const UPDATE_SCRIPT = /\/stale-page-elements\.[^/]*\.js$/;

/** Waits until the page has updated itself, if its clock is past the day of its build. */
const waitForUpdate = (page: Page) =>
  page.evaluate(async () => {
    const { today = '' } = document.documentElement.dataset;
    if (new Date().toISOString() > `${today}T24`) await customElements.whenDefined('row-state');
  });

async function readOn(page: Page, day: string, url: string): Promise<void> {
  await onDay(page, day);
  await page.goto(url);
  await waitForUpdate(page);
}

/** The schema.org types in a page's structured data. */
async function markupOf(page: Page): Promise<string[]> {
  const all = await page.locator('script[type="application/ld+json"]').allTextContents();
  return all.map((text) => (JSON.parse(text) as { '@type': string })['@type']);
}

/** A posting's state and its reason. Expects the page to show them only once. */
async function stateLine(page: Page): Promise<string> {
  const [text = '', ...others] = await page.locator('[data-state-line]').allTextContents();
  expect(others).toEqual([]);
  const keeps = ' This page stays, so links to it still work.';
  return text.replace(/\s+/g, ' ').trim().replace(keeps, '');
}

/** By posting ID, the state that a row's pin shows and the parts of the row's state text. */
const rowsOn = (page: Page) =>
  page.locator('main li:has(row-state)').evaluateAll((rows) =>
    Object.fromEntries(
      rows.map((row) => {
        const id = row.querySelector('h3 a')?.getAttribute('href')?.split('/').at(-2) ?? '';
        const pin = /pin-(open|unconfirmed|closed)/.exec(
          row.querySelector('.pin')?.className ?? '',
        );
        const parts = [...(row.querySelector('row-state')?.children ?? [])];
        return [id, [pin?.[1], ...parts.map((part) => part.textContent.trim())].join(', ')];
      }),
    ),
  );

const AGO = 'days ago; nothing newer is known.';

// The board was built on 10 March 2026.
for (const [id, day, sentence] of [
  ['hostile-0', '2026-04-15', 'Open. Posted 1 March 2026.'],
  ['hostile-0', '2026-04-16', `Unconfirmed. Posted 1 March 2026, 46 ${AGO}`],
  // It can be done remotely, so that 20 April ends at noon UTC on 21 April.
  [
    'open-whole',
    '2026-04-19',
    `Unconfirmed. Posted 2 March 2026, 48 ${AGO} Applications close 20 April 2026.`,
  ],
  ['open-whole', '2026-04-21', 'Closed. The deadline was 20 April 2026.'],
  [
    'open-term',
    '2026-06-30',
    'Unconfirmed. Posted 5 March 2026, 4 months ago; nothing newer is known. This board will close it on 1 July 2026, once Summer 2026 is under way.',
  ],
  ['open-term', '2026-07-01', 'Closed. Summer 2026 had begun by 1 July 2026.'],
  ['closed-filled', '2027-03-10', 'Closed. Filled on 5 March 2026.'],
] as const) {
  test(`on ${day}, ${id} reads “${sentence}”`, async ({ page, boards, pageErrors }) => {
    await readOn(page, day, `${boards.fixture}jobs/${id}/`);
    expect(await stateLine(page)).toBe(sentence);
    const [state = ''] = sentence.toLowerCase().split('.');
    for (const pin of await page.locator('[data-own-pin] .pin').all()) {
      await expect(pin).toHaveClass(new RegExp(`\\bpin-${state}\\b`));
    }
    await expect(page.locator('[data-banner]')).toBeVisible({ visible: state === 'closed' });
    expect(pageErrors).toEqual([]);
  });
}

test('a posting that has closed since the build says so first', async ({
  page,
  boards,
  pageErrors,
}) => {
  await readOn(page, '2026-04-19', `${boards.fixture}jobs/open-whole/`);
  const apply = page.getByRole('link', { name: /^Apply/ });
  const title = page.getByRole('heading', { level: 1 });
  const line = page.locator('[data-state-line]');
  const top = async (element: Locator) => (await element.boundingBox())?.y ?? NaN;
  await expect(apply).toBeVisible();
  expect(await top(line)).toBeGreaterThan(await top(title));

  const script = page.waitForRequest(UPDATE_SCRIPT);
  await readOn(page, '2026-04-21', page.url());
  await script;
  await expect(line).toContainText('This page stays');
  expect(await top(line)).toBeLessThan(await top(title));
  await expect(apply).toHaveCount(0);
  await expect(page.locator('[data-fact=apply]')).toHaveCount(0);
  await expect(page.locator('[data-own-pin] .pin-closed')).toHaveCount(2);
  expect(await markupOf(page)).toEqual(['BreadcrumbList']);
  // The posting's text stays.
  await expect(page.getByRole('heading', { name: 'The work' })).toBeVisible();
  expect(pageErrors).toEqual([]);
});

for (const [id, how, last, first] of [
  ['open-whole', 'closed since', '2026-07-19', '2026-07-20'],
  ['closed-filled', 'closed when the page was made', '2026-06-03', '2026-06-04'],
] as const) {
  test(`a posting ${how} stays in search engines for 90 days`, async ({ page, boards }) => {
    const robots = page.locator('meta[name=robots]');
    await readOn(page, last, `${boards.fixture}jobs/${id}/`);
    await expect(robots).toHaveCount(0);
    await readOn(page, first, page.url());
    await expect(robots).toHaveAttribute('content', 'noindex');
  });
}

test('the lists of similar postings and of more at a company are updated', async ({
  page,
  boards,
}) => {
  for (const [day, state] of [
    ['2026-04-29', 'unconfirmed, Unconfirmed, 2 January 2026'],
    ['2026-04-30', 'closed, Closed, 30 April 2026'],
  ] as const) {
    await readOn(page, day, `${boards.fixture}jobs/closed-filled/`);
    expect((await rowsOn(page))['open-confirmed']).toBe(state);
  }
  await readOn(page, '2026-04-21', `${boards.fixture}jobs/open-confirmed/`);
  expect((await rowsOn(page))['open-whole']).toBe('closed, Closed, 20 April 2026');
});

for (const path of ['', 'jobs/', 'companies/fixture-company-0/', 'places/northtown-fx-nz/']) {
  test(`rows of /${path} show which postings have closed since the build`, async ({
    page,
    boards,
    pageErrors,
  }) => {
    await readOn(page, '2026-04-21', boards.fixture + path);
    expect(await rowsOn(page)).toMatchObject({
      'open-whole': 'closed, Closed, 20 April 2026, Deadline passed',
      'hostile-1': 'unconfirmed, Unconfirmed, 1 March 2026, 51 days ago',
      'open-kept-here': 'unconfirmed, Unconfirmed, 4 March 2026, 48 days ago',
    });
    expect(pageErrors).toEqual([]);
  });
}

for (const workers of ['with', 'without']) {
  test(`${workers} a worker, search knows which postings have closed`, async ({
    page,
    boards,
    pageErrors,
  }) => {
    if (workers === 'without') {
      await page.addInitScript(() => Object.assign(window, { Worker: undefined }));
    }
    const search = new SearchPage(page, boards.fixture);
    const counts = async () => {
      await search.open('?company=fixture-company-0&show=200');
      const { Open = 0, Unconfirmed = 0, Closed = 0 } = await search.counts('State');
      expect(await search.total()).toBe(Open + Unconfirmed);
      expect(await search.rows.count()).toBe(Open + Unconfirmed);
      return { Open, Unconfirmed, Closed };
    };
    await onDay(page, '2026-04-20');
    await search.open('?q=welder');
    expect(await search.ids()).toEqual(['open-whole']);
    const { Open, Unconfirmed, Closed } = await counts();

    await onDay(page, '2026-04-21');
    expect(await counts()).toEqual({ Open, Unconfirmed: Unconfirmed - 1, Closed: Closed + 1 });
    expect(await search.ids()).not.toContain('open-whole');
    await search.open('?company=fixture-company-0&state=closed');
    expect(await search.total()).toBe(Closed + 1);

    await search.open('?q=welder');
    await expect(search.heading).toHaveText('No postings for “welder”');
    await page.getByRole('link', { name: '1 posting' }).click();
    await search.settled();
    expect(search.query).toContain('state=closed');
    expect(await rowsOn(page)).toEqual({
      'open-whole': 'closed, Closed, 20 April 2026, Deadline passed',
    });
    expect(pageErrors).toEqual([]);
  });
}

/** The visible text of a page. */
const textOf = async (page: Page, url: string) => {
  await visit(page, url);
  return page.locator('body').innerText();
};

// Filters by date count from the reader's day, which is that of the build in this zone.
test.describe('for a reader in London', () => {
  test.use({ timezoneId: 'Europe/London' });

  for (const [name, day, paths] of [
    ['fixture', '2026-03-09', ['', 'jobs/', 'jobs/open-whole/', 'search/?q=fixture']],
    ['fixture', '2020-01-01', ['', 'jobs/open-whole/', 'search/?state=open']],
    [
      'example',
      '2027-04-01',
      ['', 'jobs/', 'jobs/pinterest-ml-intern-fall-2026-toronto/', 'search/?q=phd', 'closed/'],
    ],
  ] as const) {
    test(`${day} changes nothing on the ${name} board`, async ({ page, boards }) => {
      const requested: string[] = [];
      page.on('request', (request) => requested.push(request.url()));
      await onDay(page, name === 'example' ? '2026-04-01' : FIXTURE_DAY);
      const built: string[] = [];
      for (const path of paths) built.push(await textOf(page, boards[name] + path));
      await onDay(page, day);
      for (const [i, path] of paths.entries()) {
        expect(await textOf(page, boards[name] + path)).toBe(built[i]);
      }
      // No visit loaded the script, not even those on the day of the build.
      await page.waitForLoadState('networkidle');
      expect(requested.filter((url) => UPDATE_SCRIPT.test(url))).toEqual([]);
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a page shows the state of its build, and its date', async ({ page, boards }) => {
    await page.goto(`${boards.fixture}jobs/open-whole/`);
    await expect(page.locator('[data-state-line]')).toHaveText(/^\s*Open\.\s*Posted 2 March 2026/);
    await expect(page.locator('[data-banner]')).toBeHidden();
    await expect(page.getByRole('link', { name: /^Apply/ })).toBeVisible();
    await expect(page.locator('footer')).toContainText('As of 10 March 2026');
    await page.goto(`${boards.fixture}jobs/`);
    expect((await rowsOn(page))['open-whole']).toBe('open, Open, 2 March 2026, 8 days ago');
  });
});

/** Cases that the fixture board lacks. */
const POSTINGS = {
  closing: { posted: '2026-03-09', closes: '2026-04-10' },
  starting: { posted: '2026-03-09', sessions: [{ start: '2026-04-06' }, { start: '2026-03-23' }] },
  undated: { closes: '2026-04-10', source: { board: 'Fixture Source' } },
  seen: { confirmed: [{ on: '2026-03-08', by: 'link' }], sessions: [{ start: '2026-04-06' }] },
  stale: { posted: '2026-02-20' },
};

test.describe('a board that is built later', () => {
  // Run the tests in one worker, so that the boards are built once.
  test.describe.configure({ mode: 'default' });

  const ORDINARY = 24;
  const DAY = '2026-04-13';
  const boards = { then: '', now: '' };
  const servers: { close(): Promise<void> }[] = [];

  test.beforeAll(async () => {
    test.setTimeout(120_000);
    const content = join(ROOT, '.tmp/e2e/content/later2');
    await makeBoard(content, ORDINARY);
    for (const [i, [id, facts]] of Object.entries(POSTINGS).entries()) {
      const places = ['northtown-fx-nz'];
      const whole = { ...wholePosting(i), places, closes: undefined, ...facts };
      const { text, ...fields } = { ...whole, title: `Later ${id}`, completeness: 'full' };
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

  test('closes a row after the day of its deadline or its last start', async ({ page }) => {
    for (const [day, closes, starts] of [
      ['2026-04-06', 'open', 'open'],
      ['2026-04-07', 'open', 'closed, Closed, 6 April 2026, Already started'],
      // In New Zealand, 10 April ends at noon in UTC.
      ['2026-04-09', 'open', 'closed'],
      ['2026-04-10', 'closed, Closed, 10 April 2026, Deadline passed', 'closed'],
    ] as const) {
      await readOn(page, day, `${boards.then}jobs/`);
      const rows = await rowsOn(page);
      expect(rows['closing'], day).toMatch(new RegExp(`^${closes}`));
      expect(rows['starting'], day).toMatch(new RegExp(`^${starts}`));
    }
  });

  test('has the same text in every row as an open page of the earlier build', async ({ page }) => {
    const rows: Record<string, unknown> = {};
    for (const name of ['then', 'now'] as const) {
      const all = {};
      for (const path of ['jobs/', 'closed/']) {
        await readOn(page, DAY, boards[name] + path);
        Object.assign(all, await rowsOn(page));
      }
      rows[name] = all;
    }
    expect(Object.keys(rows['now'] ?? {})).toHaveLength(ORDINARY + Object.keys(POSTINGS).length);
    expect(rows['then']).toEqual(rows['now']);
  });

  test('has the same text on every page of a posting', async ({ page }) => {
    const folders = await readdir(join(ROOT, '.tmp/e2e/dist/later2-now/jobs'));
    const ids = folders.filter((name) => /^[a-z0-9-]+$/.test(name) && !/^page$|-old/.test(name));
    expect(ids.length).toBe(ORDINARY + Object.keys(POSTINGS).length);
    const factsOf = async (name: 'then' | 'now', id: string) => {
      await readOn(page, DAY, `${boards[name]}jobs/${id}/`);
      const count = (selector: string) => page.locator(selector).count();
      return {
        state: await stateLine(page),
        open: await count('[data-own-pin] .pin-open'),
        closed: await count('[data-own-pin] .pin-closed'),
        banner: await count('[data-banner] [data-state-line]'),
        apply: await count('[data-fact=apply]'),
        robots: await count('meta[name=robots]'),
        markup: (await markupOf(page)).includes('JobPosting'),
      };
    };
    for (const id of ids) {
      expect.soft(await factsOf('then', id), id).toEqual(await factsOf('now', id));
    }
  });

  test('has the same results and counts in every search', async ({ page }) => {
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
        await waitForUpdate(page);
        answers.push({
          heading: await search.heading.innerText(),
          rows: await rowsOn(page),
          counts: [await search.counts('State'), await search.counts('Company')],
        });
      }
      expect.soft(answers[1], query).toEqual(answers[0]);
    }
  });
});
