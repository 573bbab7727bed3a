import { cp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serveBoard } from '../../src/cli/server.ts';
import { ROOT } from './boards.ts';
import { SearchPage } from './search-page.ts';
import { expect, folderOf, test } from './test.ts';

const failure = (page: Page) => page.locator('[data-failure]');

/**
 * Expects the page to report that search failed and to offer the browse links, without claiming
 * that there are no results.
 */
async function expectFailure(page: Page, reason?: string): Promise<void> {
  await expect(failure(page)).toBeVisible();
  await expect(failure(page)).toContainText(
    reason ?? 'Part of the search index could not be loaded',
  );
  await expect(failure(page)).toContainText('Search is not working right now');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(
    page.locator('[data-browse]').getByRole('link', { name: /^Companies/ }),
  ).toBeVisible();
  await expect(page.locator('[data-heading]')).toBeHidden();
  const nothing = page.getByText(/\b0 (?:results|postings)|No postings/);
  await expect(nothing.filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('status').first()).toHaveText('');
}

function blockWorkers(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    Object.assign(window, { Worker: undefined });
  });
}

/** Serves every file with its content security policy changed. */
async function withPolicy(page: Page, change: (policy: string) => string): Promise<void> {
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    const policy = headers['content-security-policy'] ?? '';
    await route.fulfill({
      response,
      headers: { ...headers, 'content-security-policy': change(policy) },
    });
  });
}

const PARTS = [
  ['the manifest', '**/pagefind/current.json'],
  ['Pagefind’s script', '**/pagefind.js'],
  ['Pagefind’s entry', '**/pagefind-entry.json*'],
  ['the program', '**/*.pagefind'],
  ['the metadata', '**/*.pf_meta'],
  ['a part of the index', '**/*.pf_index'],
  ['the words of the language', '**/language.pack'],
  ['what a result shows', '**/rows/*.pack'],
  ['the table of facets', '**/table.pack'],
] as const;

for (const blocked of [false, true]) {
  const how = blocked ? 'without a worker, ' : '';
  for (const [name, pattern] of PARTS) {
    test(`${how}a missing ${name} is reported, and “Try again” works once it is back`, async ({
      page,
      boards,
    }) => {
      if (blocked) await blockWorkers(page);
      await page.route(pattern, (route) => route.fulfill({ status: 404, body: 'not found' }));
      await page.goto(`${boards.example}search/?q=phd`);
      await expectFailure(page);
      await page.unroute(pattern);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.locator('[data-heading]')).toHaveText('5 postings for “phd”');
      await expect(failure(page)).toBeHidden();
    });

    test(`${how}a truncated ${name} is reported`, async ({ page, boards }) => {
      if (blocked) await blockWorkers(page);
      await page.route(pattern, async (route) => {
        const response = await route.fetch();
        const body = await response.body();
        const headers = response.headers();
        delete headers['content-encoding'];
        delete headers['content-length'];
        await route.fulfill({ response, headers, body: body.subarray(0, body.length / 2) });
      });
      await page.goto(`${boards.example}search/?q=phd`);
      await expectFailure(page);
    });

    test(`${how}a page in place of ${name} is reported`, async ({ page, boards }) => {
      if (blocked) await blockWorkers(page);
      await page.route(pattern, (route) =>
        route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Hello' }),
      );
      await page.goto(`${boards.example}search/?q=phd`);
      await expectFailure(page);
    });
  }
}

test('a missing index file of a phrase is reported', async ({ page, boards }) => {
  await page.route('**/phrases/**', (route) => route.abort());
  const search = new SearchPage(page, boards.example);
  await search.open('?q=phd');
  await search.search('"machine learning"');
  await expectFailure(page);
});

test('blocked WebAssembly is reported', async ({ page, boards }) => {
  await withPolicy(page, (policy) => policy.replace(" 'wasm-unsafe-eval'", ''));
  await page.goto(`${boards.example}search/?q=phd`);
  await expectFailure(page, 'Your browser does not run the search program.');
});

test('a missing connection is reported, and search works again once there is one', async ({
  page,
  boards,
  context,
}) => {
  const search = new SearchPage(page, boards.example);
  await search.open('?q=phd');
  await context.setOffline(true);
  await search.search('"machine learning"');
  await expectFailure(page, 'You seem to be offline.');
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await search.settled();
  expect(await search.rows.count()).toBeGreaterThan(3);
});

test('being offline from the start is reported', async ({ page, boards, context }) => {
  const search = new SearchPage(page, boards.example);
  await search.open();
  await context.setOffline(true);
  await search.box.fill('phd');
  await search.box.press('Enter');
  await expectFailure(page, 'You seem to be offline.');
});

for (const [name, block] of [
  ['by the policy', (page: Page) => withPolicy(page, (policy) => `${policy}; worker-src 'none'`)],
  ['as a script', (page: Page) => page.route('**/*worker*', (route) => route.abort())],
  ['by the browser', blockWorkers],
] as const) {
  test(`with workers blocked ${name}, the page searches on the main thread`, async ({
    page,
    boards,
  }) => {
    await block(page);
    const search = new SearchPage(page, boards.example);
    await search.open('?q=phd+"machine+learning"&work-mode=remote');
    expect(page.workers()).toHaveLength(0);
    expect(await search.total()).toBe(2);
    await search.choose('Work mode', 'Hybrid');
    expect(await search.total()).toBeGreaterThan(2);
    // The misspelt word is corrected, with a part of the script that is loaded only then.
    await search.search('pyhton');
    expect(await search.total()).toBeGreaterThan(0);
  });
}

test('with workers allowed, the page searches in one', async ({ page, boards }) => {
  const search = new SearchPage(page, boards.example);
  await search.open('?q=phd');
  expect(page.workers()).toHaveLength(1);
});

test('no search code is loaded before the reader searches', async ({ page, boards }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  const searchRequests = () =>
    requested.filter((path) => /pagefind|client\.|engine|worker|passage|query/.test(path));

  await page.goto(boards.example, { waitUntil: 'networkidle' });
  await page.goto(`${boards.example}search/`, { waitUntil: 'networkidle' });
  expect(searchRequests()).toEqual([]);

  for (const intent of [
    () => page.getByLabel('Search the postings').focus(),
    () => page.getByLabel('Search the postings').hover(),
    () => page.keyboard.press('/'),
  ]) {
    await page.goto('about:blank');
    requested.length = 0;
    await page.goto(`${boards.example}search/`, { waitUntil: 'networkidle' });
    expect(searchRequests()).toEqual([]);
    await intent();
    await expect.poll(() => searchRequests().length).toBeGreaterThan(2);
  }
  await expect(page.locator('[data-results]')).toBeHidden();
});

test.describe('when the board is deployed while a page is open', () => {
  const FOLDER = join(ROOT, '.tmp/e2e/deployed');

  /** Serves a copy of the example board; `swap` replaces it with the hostile board. */
  async function deploy() {
    await rm(FOLDER, { recursive: true, force: true });
    await cp(await folderOf('example'), FOLDER, { recursive: true });
    const server = await serveBoard({ folder: FOLDER });
    return {
      server,
      swap: async () => {
        await rm(FOLDER, { recursive: true });
        await cp(await folderOf('hostile'), FOLDER, { recursive: true });
      },
    };
  }

  test('a running search continues in the new index', async ({ page }) => {
    const { server, swap } = await deploy();
    const search = new SearchPage(page, server.url);
    await search.open('?q=phd');
    expect(await search.rows.count()).toBe(5);
    await swap();
    // The page has already loaded all it needs to search the old index, which has no match.
    await search.search('xss3');
    await expect(search.heading).toHaveText(/postings? for “xss3”/);
    expect(await search.ids()).toContain('fixture-posting-00003');
    // The filters are those of the new board, and their counts match the results.
    expect(Object.keys(await search.counts('Company'))[0]).toMatch(/^Fixture Company/);
    const counts = Object.entries(await search.counts('Employment'));
    await search.choose('Employment', counts[0]?.[0] ?? '');
    expect(await search.total()).toBe(counts[0]?.[1]);
    await server.close();
  });

  test('a page that has not searched uses the new index', async ({ page }) => {
    const { server, swap } = await deploy();
    const search = new SearchPage(page, server.url);
    await search.open();
    await swap();
    await search.search('xss3');
    expect(await search.ids()).toContain('fixture-posting-00003');
    await server.close();
  });

  test('a page whose scripts no longer exist reloads and searches', async ({ page }) => {
    const { server } = await deploy();
    const search = new SearchPage(page, server.url);
    await search.open();
    // The scripts of the new build have different names.
    const scripts = join(FOLDER, '_astro');
    const [client = ''] = (await readdir(scripts)).filter((name) => name.startsWith('client.'));
    const entry =
      (await readdir(scripts)).filter((name) => name.startsWith('BoardSearch'))[0] ?? '';
    const html = join(FOLDER, 'search/index.html');
    await writeFile(join(scripts, 'client.new.js'), await readFile(join(scripts, client)));
    const source = await readFile(join(scripts, entry), 'utf8');
    await writeFile(join(scripts, 'new-entry.js'), source.replaceAll(client, 'client.new.js'));
    await writeFile(html, (await readFile(html, 'utf8')).replaceAll(entry, 'new-entry.js'));
    await rm(join(scripts, client));
    await rm(join(scripts, entry));

    await search.box.fill('phd');
    await search.box.press('Enter');
    await expect(page).toHaveURL(/\?q=phd$/);
    await expect(search.heading).toHaveText('5 postings for “phd”');
    await server.close();
  });

  test('an index of another format makes the page reload once, and then report a failure', async ({
    page,
  }) => {
    const { server } = await deploy();
    const manifest = join(FOLDER, 'pagefind/current.json');
    const content = JSON.parse(await readFile(manifest, 'utf8'));
    await writeFile(manifest, JSON.stringify({ ...content, format: 99 }));
    let loads = 0;
    page.on('domcontentloaded', () => (loads += 1));
    await page.goto(`${server.url}search/?q=phd`);
    await expectFailure(page, 'The board has been updated since this page was opened');
    expect(loads).toBe(2);
    await server.close();
  });

  test('a truncated index file on the server is detected', async ({ page }) => {
    const { server } = await deploy();
    const files = await readdir(join(FOLDER, 'pagefind'), { recursive: true });
    const part = files.find((name) => /words.*\.pf_index$/.test(name)) ?? '';
    await truncate(join(FOLDER, 'pagefind', part), 200);
    await page.goto(`${server.url}search/?q=phd`);
    await expectFailure(page);
    await server.close();
  });
});
