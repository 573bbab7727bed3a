import { FIXTURE_DAY } from '../fixtures/make-board.ts';
import { AxeBuilder } from '@axe-core/playwright';
import { clipboardOf, expect, PAGE_KINDS, test, visit, onDay } from './test.ts';

const LOOKS = [
  { colorScheme: 'light', width: 1280, forcedColors: 'none' },
  { colorScheme: 'light', width: 320, forcedColors: 'none' },
  { colorScheme: 'dark', width: 1280, forcedColors: 'none' },
  { colorScheme: 'dark', width: 320, forcedColors: 'none' },
  { colorScheme: 'dark', width: 1280, forcedColors: 'active' },
] as const;

for (const [name, board, path, status] of PAGE_KINDS) {
  test(`axe finds nothing on ${name}`, async ({ browser, boards }) => {
    for (const { colorScheme, width, forcedColors } of LOOKS) {
      const context = await browser.newContext({
        colorScheme,
        forcedColors,
        reducedMotion: 'reduce',
        viewport: { width, height: 900 },
      });
      const page = await context.newPage();
      await onDay(page, FIXTURE_DAY);
      await visit(page, boards[board] + path, status);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => ({
          id,
          where: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
        })),
        `${colorScheme}, ${width} px, forced colours ${forcedColors}`,
      ).toEqual([]);
      await context.close();
    }
  });
}

for (const [name, board, path, status] of PAGE_KINDS) {
  test(`no content is cut off and nothing scrolls sideways on ${name}`, async ({
    page,
    boards,
    missingPages,
  }) => {
    if (status === 404) missingPages.push(`/${path}`);
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await visit(page, boards[board] + path, status);
      const overflowing = await page.evaluate(() => {
        const edge = document.documentElement.clientWidth;
        return [...document.querySelectorAll('body *')]
          .filter((element) => {
            const { right, width: own } = element.getBoundingClientRect();
            const scrolls = element.parentElement?.closest('section[tabindex="0"]');
            return own > 1 && right > edge + 0.5 && !scrolls && !element.closest('.sr-only');
          })
          .map((element) => element.outerHTML.slice(0, 120));
      });
      expect(overflowing, `${width} px`).toEqual([]);
    }
  });
}

test('a keyboard reaches a posting and its Apply link', async ({ page, boards }) => {
  await page.goto(boards.example);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('link', { name: 'Machine Learning Intern Fall 2026', exact: true }),
  ).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const places = page.locator('summary').first();
  await expect(places).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Palo Alto and Seattle').first()).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/jobs\/pinterest-phd-new-grad-ml-engineer-2026-usa\/$/);
  const apply = page.getByRole('link', { name: 'Apply at pinterestcareers.com' });
  for (
    let i = 0;
    i < 60 && !(await apply.evaluate((link) => link === document.activeElement));
    i += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await expect(apply).toBeFocused();
});

test('a keyboard browses by term and pages through a list', async ({ page, boards }) => {
  /** Presses Tab until the named link within a part of the page has the focus, then follows it. */
  const follow = async (within: string, name: string) => {
    const link = page.locator(within).getByRole('link', { name, exact: true }).first();
    for (let i = 0; i < 200; i += 1) {
      if (await link.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(link).toBeFocused();
    await page.keyboard.press('Enter');
    await page.waitForLoadState();
  };
  await page.goto(boards.example);
  await follow('header', 'Terms');
  await expect(page).toHaveURL(/\/terms\/$/);
  await follow('main', 'Summer 2026 1 posting');
  await follow('main', 'PhD Machine Learning Internship 2026');
  await expect(page).toHaveURL(/\/jobs\/pinterest-phd-ml-internship-2026-usa\/$/);

  await page.goto(boards.fixture);
  await follow('header', 'Jobs');
  await follow('main', 'Next');
  await expect(page).toHaveURL(/\/board\/jobs\/page\/2\/$/);
});

test('a keyboard scrolls a wide table, which has a name', async ({ page, boards }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`${boards.fixture}jobs/open-two-rates/`);
  const table = page.getByRole('region', { name: /^Morning shift, Afternoon shift/ });
  await table.focus();
  await expect(table).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});

test('a title and a text in another language than the page have their language and direction', async ({
  page,
  boards,
}) => {
  await page.goto(`${boards.fixture}applicants/de/`);
  const listed = page.locator('main h3 a', { hasText: 'Fixture-Schweißerin' });
  await expect(listed).toHaveAttribute('lang', 'de');
  await expect(listed).toHaveAttribute('dir', 'ltr');
  await listed.click();
  for (const part of [
    page.getByRole('heading', { level: 1 }),
    page.locator('[data-posting-text]'),
  ]) {
    await expect(part).toHaveAttribute('lang', 'de');
    await expect(part).toHaveAttribute('dir', 'ltr');
  }
});

test('the focused element has a visible focus ring', async ({ page, boards }) => {
  await page.goto(`${boards.example}jobs/`);
  for (let i = 0; i < 12; i += 1) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(
        document.activeElement ?? document.body,
      );
      return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
    });
    expect(outline).toBeGreaterThanOrEqual(2);
  }
});

test('the theme follows the system until the reader chooses one, and the choice is remembered', async ({
  page,
  boards,
  pageErrors,
}) => {
  const getBackground = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(boards.example);
  const light = await getBackground();
  await page.getByRole('button', { name: 'Use dark colours' }).click();
  const dark = await getBackground();
  expect(dark).not.toBe(light);
  await page.reload();
  expect(await getBackground()).toBe(dark);
  await page.getByRole('button', { name: 'Use light colours' }).click();
  expect(await getBackground()).toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await getBackground()).toBe(dark);
  expect(pageErrors).toEqual([]);
});

test('“Copy link” copies the clean URL of the posting and announces it', async ({
  page,
  boards,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${boards.example}jobs/philo-senior-mle-recommendation-systems/?utm_source=x`);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('share-link').getByRole('status')).toHaveText('Link copied');
  expect(await clipboardOf(page)).toBe(
    'https://corkboard.example/jobs/philo-senior-mle-recommendation-systems/',
  );
});

test('“Report” opens an e-mail that names the posting', async ({ page, boards }) => {
  await page.goto(`${boards.example}jobs/philo-senior-mle-recommendation-systems/`);
  const href = await page.getByRole('link', { name: 'Report' }).getAttribute('href');
  expect(href).toMatch(/^mailto:report@corkboard\.example\?/);
  expect(decodeURIComponent(href ?? '')).toContain(
    'https://corkboard.example/jobs/philo-senior-mle-recommendation-systems/',
  );
});
