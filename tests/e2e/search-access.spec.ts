import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { FACETS, SearchPage } from './search-page.ts';
import { collectMissingPages, expect, test } from './test.ts';

/** Records every change of the status message, which screen readers announce. */
async function recordAnnouncements(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    const status = document.querySelector('board-search > [role=status]');
    if (!status) throw new Error('no status');
    new MutationObserver(() => heard.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    Object.assign(window, { heard });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

test('without JavaScript the ways to browse take the place of the form', async ({
  browser,
  boards,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const missing = collectMissingPages(context);
  const page = await context.newPage();
  await page.goto(`${boards.example}search/?q=phd`);
  await expect(page.locator('main').getByRole('searchbox')).toHaveCount(0);
  await expect(page.locator('main').getByText('needs JavaScript')).toBeVisible();
  for (const name of ['All postings', 'Companies', 'Places', 'Skills', 'Terms', 'Degrees']) {
    await expect(
      page.locator('main').getByRole('link', { name: new RegExp(`^${name}`) }),
    ).toBeVisible();
  }
  await page
    .locator('main')
    .getByRole('link', { name: /^Terms/ })
    .click();
  await expect(page).toHaveURL(/\/terms\/$/);
  expect([...missing]).toEqual([]);
  await context.close();
});

test('the ways to browse are shown when the scripts do not load', async ({ page, boards }) => {
  await page.route('**/_astro/BoardSearch*', (route) => route.abort());
  await page.goto(`${boards.example}search/?q=phd`);
  await expect(page.locator('main').getByRole('link', { name: /^Companies/ })).toBeVisible();
  await expect(page.getByLabel('Search the postings')).toBeHidden();
});

test('the results are announced once typing pauses, politely', async ({ page, boards }) => {
  const search = new SearchPage(page, boards.example);
  await search.open();
  const heard = await recordAnnouncements(page);
  await search.box.pressSequentially('hadoop', { delay: 60 });
  expect(await heard()).toEqual([]);
  await expect(search.status).toHaveText('3 postings for “hadoop”, best match first');
  await page.waitForTimeout(1000);
  expect(await heard()).toEqual(['3 postings for “hadoop”, best match first']);

  await search.sortBy('newest');
  await search.search('antenna');
  await search.search('pyhton');
  await page.waitForTimeout(800);
  expect((await heard()).slice(1)).toEqual([
    '3 postings for “hadoop”, newest first',
    '1 posting for “antenna”, newest first',
    expect.stringMatching(/^Nothing has “pyhton”\. \d+ postings? for “python”, newest first$/i),
  ]);
  await expect(search.status).toHaveAttribute('role', 'status');
});

test('/ focuses the search box, Escape empties it, and focus never moves by itself', async ({
  page,
  boards,
}) => {
  for (const path of ['', 'search/']) {
    await page.goto(boards.example + path);
    await page.keyboard.press('/');
    await expect(page.getByLabel('Search the postings')).toBeFocused();
    await page.keyboard.type('a/b');
    await expect(page.getByLabel('Search the postings')).toHaveValue('a/b');
    await page.keyboard.press('Escape');
    await expect(page.getByLabel('Search the postings')).toHaveValue('');
    await expect(page.getByLabel('Search the postings')).toBeFocused();
  }
  const search = new SearchPage(page, boards.example);
  await search.open('?q=phd');
  await expect(page.locator('body')).toBeFocused();
  const remote = search.facet('Work mode').getByRole('checkbox', { name: /^Remote/ });
  await remote.focus();
  await page.keyboard.press('Space');
  await search.settled();
  await expect(remote).toBeChecked();
  await expect(remote).toBeFocused();
  await page.keyboard.press('Space');
  await search.settled();
  await expect(remote).toBeFocused();
});

test('a keyboard searches, filters, sorts, shows more and opens a result', async ({
  page,
  boards,
}) => {
  const search = new SearchPage(page, boards.fixture);
  await search.open();
  /** Presses Tab until the focused element matches. */
  const tabTo = async (matches: (element: Element) => boolean) => {
    for (let i = 0; i < 150; i += 1) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluateHandle(() => document.activeElement ?? document.body);
      if (await focus.evaluate(matches)) return;
    }
    throw new Error('not reached');
  };
  await page.keyboard.press('/');
  await page.keyboard.type('fixture');
  await page.keyboard.press('Enter');
  await search.settled();
  await tabTo((element) => (element as HTMLInputElement).value === 'hybrid');
  await page.keyboard.press('Space');
  await search.settled();
  await expect(search.chips.first()).toHaveText(/Hybrid/);
  await tabTo((element) => element.matches('[data-sort]'));
  await page.keyboard.press('ArrowDown');
  await search.settled();
  await tabTo((element) => element.matches('section button[data-more]'));
  await page.keyboard.press('Enter');
  await search.settled();
  await expect(search.rows).toHaveCount(20);
  await expect(page).toHaveURL(/\?q=fixture&work-mode=hybrid&sort=newest&show=20$/);
  for (let i = 0; i < 40; i += 1) {
    await page.keyboard.press('Shift+Tab');
    if (await page.evaluate(() => document.activeElement?.matches('[data-list] h3 a'))) break;
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/jobs\/[\w-]+\/$/);
});

test('the results are a list, the filters are named groups, and the form is a search landmark', async ({
  page,
  boards,
}) => {
  const search = new SearchPage(page, boards.fixture);
  await search.open('?q=fixture');
  await expect(page.getByRole('search').getByRole('combobox')).toHaveCount(1);
  await expect(page.getByRole('region', { name: /^\d+ postings for “fixture”$/ })).toBeVisible();
  await expect(search.rows.first()).toHaveRole('listitem');
  await expect(page.locator('fieldset:visible > legend')).toHaveText(FACETS);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the filters are in a dialog, with a count of active filters', async ({
    page,
    boards,
    pageErrors,
  }) => {
    const search = new SearchPage(page, boards.example);
    await search.open('?q=phd');
    await expect(search.facet('Place')).toBeHidden();
    const open = page.getByRole('button', { name: 'Filter' });
    await open.click();
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    await expect(sheet).toBeVisible();
    await search.choose('Work mode', 'Remote');
    await search.choose('Place', 'Seattle');
    const total = await search.total();
    await sheet.getByRole('button', { name: `Show ${total} postings` }).click();
    await expect(sheet).toBeHidden();
    await expect(page.getByRole('button', { name: 'Filter · 2' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Filter · 2' })).toBeFocused();
    await expect(search.chips).toHaveCount(3);
    // The open dialog passes axe as well, and Escape closes it.
    await page.getByRole('button', { name: 'Filter · 2' }).click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    expect(pageErrors).toEqual([]);
  });
});

test('the error message is accessible', async ({ page, boards }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${boards.example}search/?q=phd`);
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
});

test('focus moves to the results when the pressed button disappears', async ({ page, boards }) => {
  const search = new SearchPage(page, boards.fixture);
  await search.open('?q=fixture&show=60');
  await page.getByRole('button', { name: /^Show \d+ more$/ }).press('Enter');
  await search.settled();
  await expect(search.rows.nth(60).getByRole('link').first()).toBeFocused();

  const example = new SearchPage(page, boards.example);
  await example.open('?q=pyhton');
  await page.getByRole('link', { name: 'Search for “pyhton” as it is' }).press('Enter');
  await example.settled();
  await expect(example.heading).toBeFocused();
});

test('focus stays on a result while results update, and opening it keeps the query', async ({
  page,
  boards,
}) => {
  const search = new SearchPage(page, boards.example);
  await search.open();
  await search.box.pressSequentially('hadoop');
  const link = search.rows.first().getByRole('heading').getByRole('link');
  await link.focus();
  await page.waitForTimeout(1000);
  await expect(link).toBeFocused();

  await search.open();
  await search.box.pressSequentially('spark');
  await search.rows.first().getByRole('heading').getByRole('link').click();
  await expect(page.getByRole('link', { name: 'Back to results' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\?q=spark$/);
});

test('links within the page work among the results and do not change them', async ({
  page,
  boards,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const search = new SearchPage(page, boards.fixture);
  await search.open('?q=fixture');
  await page.getByRole('link', { name: 'Browse' }).click();
  await expect(page).toHaveURL(/\?q=fixture#browse$/);
  await expect(page.locator('footer')).toBeInViewport();
  await expect(search.rows).toHaveCount(10);
});

test('every posting is shown without filters, and the URL says so', async ({ page, boards }) => {
  const search = new SearchPage(page, boards.example);
  await search.open('?work-mode=remote');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await search.settled();
  await expect(search.heading).toHaveText('13 postings');
  await expect(page).toHaveURL(/\?sort=newest$/);
  await page.reload();
  await search.settled();
  await expect(search.heading).toHaveText('13 postings');
  await search.open('?q=%F0%9F%9A%80');
  await expect(search.heading).toHaveText('No postings for “🚀”');
});

test('while one types, the heading belongs to the text in the box, or the page is searching', async ({
  page,
  boards,
}) => {
  const search = new SearchPage(page, boards.example);
  await search.open();
  /** The texts of heading and box, unless the page says that it is searching. */
  const readTexts = () =>
    page.evaluate(() => {
      const element = document.querySelector<HTMLElement>('board-search');
      const heading = element?.querySelector('[data-heading]')?.textContent;
      const box = element?.querySelector('input')?.value.trim();
      const searching = heading === 'Searching…' && element?.dataset['busy'] === 'true';
      return searching ? undefined : { heading, box };
    });
  for (const letter of 'hadoop sparq🚀 zz') {
    await search.box.pressSequentially(letter);
    await expect
      .poll(async () => {
        const texts = await readTexts();
        return texts === undefined || texts.heading?.includes(`“${texts.box}”`);
      })
      .toBe(true);
  }
  // Letters that find nothing leave the rows before, without their heading.
  await search.open('?q=hadoop');
  await search.box.press('End');
  await search.box.pressSequentially('zzzzzzzz');
  await expect(search.heading).toHaveText('Searching…');
  await expect(search.rows).toHaveCount(3);
  await expect(search.heading).toHaveText('No postings for “hadoopzzzzzzzz”');
  await search.settled();
  await expect(search.rows).toHaveCount(0);
});

test('a result that is opened in another tab ends the typing', async ({
  page,
  boards,
  context,
}) => {
  const search = new SearchPage(page, boards.example);
  await search.open('?q=hadoop');
  await search.box.press('End');
  await search.box.pressSequentially('zzzzzzzz');
  await expect(search.heading).toHaveText('Searching…');
  const opened = context.waitForEvent('page');
  await search.rows
    .first()
    .getByRole('heading')
    .getByRole('link')
    .click({ modifiers: ['ControlOrMeta'] });
  await opened;
  await search.settled();
  await expect(search.heading).toHaveText('No postings for “hadoopzzzzzzzz”');
});

test('every state of the results passes axe, fits a narrow window, and has its headings in order', async ({
  page,
  boards,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const [board, query] of [
    ['example', ''],
    ['example', '?q=toronto+machine+learning'],
    ['example', '?q=deep+learning+toronto'],
    ['example', '?q=pyhton'],
    ['example', '?q=enginer+toronto+hadoop+antenna'],
    ['example', '?q=%22learning+machine%22&work-mode=remote'],
    ['french', '?q=qqqzzzzzzzz'],
  ] as const) {
    const search = new SearchPage(page, boards[board]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await search.open(query);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id }) => id),
        query,
      ).toEqual([]);
    }
    const isWide = () => document.documentElement.scrollWidth > innerWidth;
    expect(await page.evaluate(isWide), query).toBe(false);
    await page.locator('board-search details summary').first().click();
    await expect(page.locator('board-search details dl').first()).toBeVisible();
    expect(await page.evaluate(isWide), query).toBe(false);
  }
});

test('filters that load late do not change the heading', async ({ page, boards }) => {
  await page.route('**/table.pack', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  const search = new SearchPage(page, boards.example);
  await search.open('?q=phd');
  await expect(search.heading).toHaveText('5 postings for “phd”');
});

test('an unknown value is dropped with a message', async ({ page, boards }) => {
  const search = new SearchPage(page, boards.example);
  await search.open('?q=phd&place=atlantis');
  await expect(page.getByText('Not on this board, so ignored: “atlantis”.')).toBeVisible();
  expect(search.query).toBe('?q=phd');
});
