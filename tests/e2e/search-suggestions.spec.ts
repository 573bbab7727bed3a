import { brotliCompressSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { FIXTURE_DAY } from '../fixtures/make-board.ts';
import { SearchPage } from './search-page.ts';
import { expect, onDay, test } from './test.ts';

/** The pages that have a search box. */
const PATHS = ['', 'search/'];

/** The most that the focus may load for suggestions, in bytes. */
const MAX_BYTES = 10_000;

const SUGGESTIONS_FILE = '**/suggestions.pack';

const boxOf = (page: Page): Locator => page.getByRole('combobox', { name: 'Search the postings' });
const listOf = (page: Page): Locator => page.getByRole('listbox');
const optionsOf = (page: Page): Locator => page.getByRole('option');

/** The option that the text has as its active descendant. */
async function activeOption(page: Page): Promise<string | null> {
  const id = await boxOf(page).getAttribute('aria-activedescendant');
  const selected = page.locator('[role=option][aria-selected=true]');
  await expect(selected).toHaveCount(id === null ? 0 : 1);
  return id === null ? null : page.locator(`#${id} bdi`).innerText();
}

/** Types into the box once the suggestions are loaded. */
async function type(page: Page, text: string): Promise<void> {
  await boxOf(page).focus();
  await expect(boxOf(page)).toHaveAttribute('aria-controls', /./);
  await boxOf(page).pressSequentially(text);
}

for (const path of PATHS) {
  test(`/${path} suggests titles, companies, places and skills with counts`, async ({
    page,
    boards,
    pageErrors,
  }) => {
    await page.goto(boards.example + path);
    await expect(boxOf(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(boxOf(page)).toHaveAttribute('aria-autocomplete', 'list');
    for (const [text, name] of [
      ['mach', 'Machine Learning Title, 7 postings'],
      ['pint', 'Pinterest Company, 9 postings'],
      ['seat', 'Seattle Place, 7 postings'],
      ['calif', 'California Place, 7 postings'],
      ['had', 'Hadoop Skill, 3 postings'],
    ] as const) {
      await boxOf(page).fill('');
      await expect(listOf(page)).toBeHidden();
      await type(page, text);
      await expect(listOf(page)).toHaveAccessibleName('Suggestions');
      await expect(boxOf(page)).toHaveAttribute('aria-expanded', 'true');
      await expect(optionsOf(page).filter({ visible: true }).first()).toHaveAccessibleName(name);
      await expect(optionsOf(page).first().locator('b').first()).toHaveText(
        new RegExp(`^${text}$`, 'i'),
      );
    }
    await boxOf(page).fill('zzz');
    await expect(listOf(page)).toBeHidden();
    await expect(boxOf(page)).toHaveAttribute('aria-expanded', 'false');
    expect(pageErrors).toEqual([]);
  });

  test(`Enter on /${path} searches the text, whatever is suggested`, async ({ page, boards }) => {
    await page.goto(boards.example + path);
    await type(page, 'mach');
    await expect(listOf(page)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=mach$/);
    await expect(page.locator('[data-heading]')).toHaveText(/postings for “mach”$/);
    await expect(listOf(page)).toBeHidden();
  });

  test(`a company, place or skill on /${path} becomes a filter beside the other words`, async ({
    page,
    boards,
  }) => {
    await page.goto(boards.example + path);
    await type(page, 'machine learning sea');
    // Other words narrow the search, so that the number of all postings would be untrue.
    const option = page.getByRole('option', { name: 'machine learning Seattle Place' });
    await expect(option).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=machine\+learning&place=seattle-wa-us$/);
    const search = new SearchPage(page, boards.example);
    await expect(search.chips.first()).toHaveText(/Seattle/);
    await expect(search.box).toHaveValue('machine learning');
    await expect(search.heading).toHaveText(/postings for “machine learning”$/);
  });

  test(`a title on /${path} becomes the text of the search`, async ({ page, boards }) => {
    await page.goto(boards.example + path);
    await type(page, 'remote learning intern');
    await page.getByRole('option', { name: /^remote Machine Learning Intern Title/ }).click();
    await expect(page).toHaveURL(/\/search\/\?q=remote\+Machine\+Learning\+Intern$/);
    await expect(boxOf(page)).toHaveValue('remote Machine Learning Intern');
  });

  test(`the focus on /${path} loads at most 10 kB for suggestions`, async ({ page, boards }) => {
    await page.goto(boards.example + path, { waitUntil: 'networkidle' });
    const bodies: Promise<[path: string, body: Buffer]>[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      bodies.push(response.body().then((body) => [pathname, body]));
    });
    await type(page, '');
    await page.waitForLoadState('networkidle');
    const loaded = await Promise.all(bodies);
    const parts = loaded.filter(
      ([name]) => path === '' || /combobox|manifest|messages|current\.json|suggestions/.test(name),
    );
    const sizes = parts.map(([name, body]) =>
      name.endsWith('.pack') ? body.length : brotliCompressSync(body).length,
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    console.log(`/${path}: ${total} bytes for suggestions`);
    expect(parts.filter(([name]) => name.endsWith('/current.json'))).toHaveLength(1);
    expect(total).toBeGreaterThan(2000);
    // The file of a large board has up to 4,000 bytes more.
    expect(total).toBeLessThan(MAX_BYTES / 2);
  });

  test(`without its suggestions the box of /${path} works`, async ({ page, boards }) => {
    for (const missing of [SUGGESTIONS_FILE, '**/combobox*']) {
      await page.route(missing, (route) => route.fulfill({ status: 404, body: 'not found' }));
      await page.goto(boards.example + path);
      const asked = page.waitForResponse(missing);
      await boxOf(page).pressSequentially('hadoop');
      await asked;
      await page.keyboard.press('ArrowDown');
      await expect(listOf(page)).toHaveCount(0);
      await boxOf(page).press('Enter');
      await expect(page.locator('[data-heading]')).toHaveText('3 postings for “hadoop”');
      await page.unroute(missing);
    }
  });
}

test('arrow keys move through the options and back to the text', async ({ page, boards }) => {
  const search = new SearchPage(page, boards.example);
  await search.open();
  await type(page, 'software');
  const names = await optionsOf(page).locator('bdi').allInnerTexts();
  expect(names.length).toBeGreaterThan(0);
  expect(await activeOption(page)).toBeNull();
  for (const name of [...names, null, names[0] ?? null]) {
    await page.keyboard.press('ArrowDown');
    expect(await activeOption(page)).toBe(name);
  }
  await page.keyboard.press('ArrowUp');
  expect(await activeOption(page)).toBeNull();
  await page.keyboard.press('ArrowUp');
  expect(await activeOption(page)).toBe(names.at(-1));
  // Keys that edit the text leave the list.
  await page.keyboard.press('Home');
  expect(await activeOption(page)).toBeNull();
  const caret = () => search.box.evaluate((box: HTMLInputElement) => box.selectionStart);
  expect(await caret()).toBe(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  expect(await activeOption(page)).toBeNull();
  expect(await caret()).toBe('software'.length);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type(' e');
  expect(await activeOption(page)).toBeNull();
  await expect(search.box).toHaveValue('software e');
  await expect(search.box).toBeFocused();
});

test('Escape closes the list and then empties the box', async ({ page, boards }) => {
  await page.goto(`${boards.example}search/`);
  await type(page, 'mach');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(listOf(page)).toBeHidden();
  await expect(boxOf(page)).toHaveValue('mach');
  expect(await activeOption(page)).toBeNull();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(listOf(page)).toBeVisible();
  expect(await activeOption(page)).toBeNull();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(listOf(page)).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(boxOf(page)).toHaveValue('');
});

test('Tab leaves the box, closes the list and chooses nothing', async ({ page, boards }) => {
  await page.goto(boards.example);
  await type(page, 'mach');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Search', exact: true })).toBeFocused();
  await expect(listOf(page)).toBeHidden();
  await expect(boxOf(page)).toHaveValue('mach');
});

test('keys belong to an input method while it composes', async ({ page, boards }) => {
  await page.goto(boards.example);
  await type(page, 'mach');
  const isUsed = await boxOf(page).evaluate((box) =>
    ['ArrowDown', 'ArrowUp', 'Enter', 'Escape'].map((key) => {
      const init = { key, isComposing: true, bubbles: true, cancelable: true };
      return !box.dispatchEvent(new KeyboardEvent('keydown', init));
    }),
  );
  expect(isUsed).toEqual([false, false, false, false]);
  await expect(listOf(page)).toBeVisible();
  expect(await activeOption(page)).toBeNull();
});

test('what is typed before the suggestions are loaded is not lost', async ({ page, boards }) => {
  let answer: () => void = () => undefined;
  const waiting = new Promise<void>((resolve) => (answer = resolve));
  await page.route(SUGGESTIONS_FILE, async (route) => {
    await waiting;
    await route.continue();
  });
  await page.goto(boards.example);
  await boxOf(page).pressSequentially('mach');
  await expect(listOf(page)).toHaveCount(0);
  answer();
  await expect(listOf(page)).toBeVisible();
});

test('a query from the URL opens no list', async ({ page, boards }) => {
  const search = new SearchPage(page, boards.example);
  await search.open('?q=machine');
  await search.box.focus();
  await expect(search.box).toHaveAttribute('aria-controls', /./);
  await expect(listOf(page)).toBeHidden();
});

test('numbers are left out while filters narrow the search', async ({ page, boards }) => {
  const search = new SearchPage(page, boards.example);
  await search.open('?work-mode=remote');
  await type(page, 'had');
  await expect(optionsOf(page).first()).toHaveAccessibleName('Hadoop Skill');
});

test('the number of suggestions is announced once typing pauses', async ({ page, boards }) => {
  await page.goto(boards.example);
  await type(page, 'm');
  const status = page.locator('search-box [role=status]');
  await expect(status).toHaveText('');
  const heard = await status.evaluateHandle((element) => {
    const texts: string[] = [];
    new MutationObserver(() => texts.push(element.textContent)).observe(element, {
      childList: true,
    });
    return texts;
  });
  await boxOf(page).pressSequentially('achine', { delay: 60 });
  await expect(status).toHaveText(/^\d+ suggestions$/);
  expect(await heard.jsonValue()).toHaveLength(1);
  await page.keyboard.press('Escape');
  await expect(status).toHaveText('');
});

for (const [width, hasTouch] of [
  [1280, false],
  [360, true],
] as const) {
  test(`options can be pressed at ${width} px, and the box keeps the focus`, async ({
    browser,
    boards,
  }) => {
    const context = await browser.newContext({ viewport: { width, height: 740 }, hasTouch });
    const page = await context.newPage();
    await onDay(page, FIXTURE_DAY);
    const search = new SearchPage(page, boards.example);
    await search.open();
    await type(page, 'machine');
    await expect(listOf(page)).toBeVisible();
    for (const option of await optionsOf(page).all()) {
      const { height, width: own } = (await option.boundingBox()) ?? { height: 0, width: 0 };
      expect(height).toBeGreaterThanOrEqual(40);
      expect(own).toBeGreaterThan(280);
    }
    const option = page.getByRole('option', { name: /^Machine Learning Engineer Title/ });
    await (hasTouch ? option.tap() : option.click());
    await search.settled();
    await expect(search.box).toHaveValue('Machine Learning Engineer');
    await expect(search.box).toBeFocused();
    await expect(listOf(page)).toBeHidden();
    await expect(search.rows.first()).toBeVisible();
    await context.close();
  });
}

test('the list is accessible in every look, fits into narrow windows, and is not printed', async ({
  browser,
  boards,
}) => {
  for (const [colorScheme, width, forcedColors] of [
    ['light', 1280, 'none'],
    ['dark', 320, 'none'],
    ['dark', 1280, 'active'],
  ] as const) {
    for (const path of PATHS) {
      const viewport = { width, height: 740 };
      const context = await browser.newContext({ viewport, colorScheme, forcedColors });
      const page = await context.newPage();
      await onDay(page, FIXTURE_DAY);
      await page.goto(boards.example + path);
      await type(page, 'machine');
      await page.keyboard.press('ArrowDown');
      await expect(listOf(page)).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations, `/${path} ${colorScheme} ${width} ${forcedColors}`).toEqual([]);
      const overflow = () => document.documentElement.scrollWidth > window.innerWidth;
      expect(await page.evaluate(overflow)).toBe(false);
      await page.emulateMedia({ media: 'print' });
      await expect(listOf(page)).toBeHidden();
      await context.close();
    }
  }
});

test('a French board suggests in French', async ({ page, boards }) => {
  await page.goto(boards.french);
  const box = page.getByRole('combobox', { name: 'Chercher dans les offres' });
  await box.focus();
  await expect(box).toHaveAttribute('aria-controls', /./);
  await box.press('Alt+ArrowDown');
  await expect(optionsOf(page)).not.toHaveCount(0);
  for (const option of await optionsOf(page).all()) {
    const name = / (?:Titre|Entreprise|Lieu|Compétence), \d+ offres?$/;
    await expect(option).toHaveAccessibleName(name);
  }
});
