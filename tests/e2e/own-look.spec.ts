import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createTheme } from '../../src/model/theme.ts';
import { BOARDS } from './boards.ts';
import { expect, folderOf, settled, test } from './test.ts';

const { base } = BOARDS.custom;
const NAME = 'Student Society for Autonomous Systems and Robotics Job Board';
const THEME = createTheme({
  paper: '#eef3f8',
  ink: '#102a43',
  link: '#0b5394',
  pin: { light: '#0057b7', dark: '#7ab8ff' },
});

const read = async (path: string) => readFile(join(await folderOf('custom'), path), 'utf8');
const header = (page: Page) => page.getByRole('navigation', { name: 'Main' });
const footer = (page: Page) => page.getByRole('navigation', { name: 'Browse' });

/** The text and target of each link that is visible. */
const linksIn = (page: Page, place: typeof header) =>
  place(page)
    .getByRole('link')
    .evaluateAll((links) =>
      links
        .filter((link) => link.checkVisibility())
        .map((link) => `${link.textContent.trim()} ${link.getAttribute('href')}`),
    );

/** A colour as a browser reports it. */
const toRgb = (hex: string) =>
  `rgb(${[1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)).join(', ')})`;

const styleOf = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

test.beforeEach(({ pageErrors }) => {
  expect(pageErrors).toEqual([]);
});
test.afterEach(({ pageErrors }) => {
  expect(pageErrors).toEqual([]);
});

test.describe('the navigation', () => {
  test('has the board’s ways to browse, pages and links', async ({ page, boards }) => {
    await page.goto(boards.custom);
    const start = [
      `Search ${base}search/`,
      `Jobs ${base}jobs/`,
      `Places ${base}places/`,
      `Companies ${base}companies/`,
      `Closed ${base}closed/`,
    ];
    expect(await linksIn(page, header)).toEqual([
      ...start,
      `Join ${base}join/`,
      'Society https://society.fixture.example/',
    ]);
    expect(await linksIn(page, footer)).toEqual([
      ...start,
      `Feeds ${base}feeds/`,
      `About ${base}about/`,
      `Rules ${base}rules/`,
      `Join ${base}join/`,
      'Society https://society.fixture.example/',
      'Write to us mailto:jobs@fixture.example',
      `New this week ${base}search/?sort=newest`,
    ]);
  });

  test('marks the page of the board’s own that is open', async ({ page, boards }) => {
    await page.goto(`${boards.custom}join/`);
    await expect(header(page).getByRole('link', { name: 'Join' })).toHaveAttribute(
      'aria-current',
      'page',
    );
  });

  test('has the name of the board on one line if there is room', async ({ page, boards }) => {
    const linesOf = (place: string) =>
      page
        .locator(place)
        .getByText(NAME, { exact: true })
        .evaluate((element) =>
          Math.round(
            element.getBoundingClientRect().height /
              Number.parseFloat(getComputedStyle(element).lineHeight),
          ),
        );
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(boards.custom);
    expect(await linesOf('header')).toBe(1);
    expect(await linesOf('footer')).toBe(1);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await linesOf('header')).toBeLessThanOrEqual(4);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    }
  });

  test('is there without JavaScript', async ({ browser, boards }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(boards.custom);
    await header(page).getByRole('link', { name: 'Join' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Join' })).toBeVisible();
    await context.close();
  });
});

test.describe('a page of the board’s own', () => {
  test('has links and images that work under a base path', async ({ page, boards }) => {
    await page.goto(`${boards.custom}join/`);
    await expect(page).toHaveTitle(`Join · ${NAME}`);
    const image = page.getByRole('img', { name: 'Two eyes in a box' });
    await image.scrollIntoViewIfNeeded();
    await expect
      .poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth))
      .toBe(64);
    await expect(page.getByRole('link', { name: 'another society' })).toHaveAttribute(
      'rel',
      'noopener nofollow',
    );
    await page.getByRole('main').getByRole('link', { name: 'the rules' }).click();
    await expect(page).toHaveURL(`${boards.custom}rules/`);
  });

  test('is in the sitemap, unlike values that are not listed', async () => {
    const sitemap = await read('sitemap-0.xml');
    for (const id of ['join', 'rules', 'thanks']) {
      expect(sitemap).toContain(`${base}${id}/</loc>`);
    }
    expect(sitemap).toContain(`${base}companies/fixture-robotics/</loc>`);
    expect(sitemap).not.toContain(`${base}skills/`);
  });
});

test.describe('the texts', () => {
  test('of the notice, the front page and the about page have links', async ({ page, boards }) => {
    await page.goto(boards.custom);
    await expect(page.locator('header').getByText('We meet on')).toHaveText(
      'We meet on Thursdays. Join us, or see our site.',
    );
    await expect(page.locator('header strong')).toHaveText('Thursdays');
    await expect(page.getByPlaceholder('Robot, skill or town')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Open now' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'how', exact: true })).toHaveAttribute(
      'href',
      `${base}join/#post-a-job`,
    );
    await page.goto(`${boards.custom}about/`);
    await expect(page.getByRole('main').getByRole('link', { name: 'the rules' })).toHaveAttribute(
      'href',
      `${base}rules/`,
    );
    await expect(page.locator('em')).toHaveText('build');
  });
});

test.describe('the colours', () => {
  for (const scheme of ['light', 'dark'] as const) {
    test(`are used on pages: ${scheme}`, async ({ page, boards }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(`${boards.custom}jobs/robot-technician/`);
      const colors = THEME[scheme];
      expect(await styleOf(page, 'html', 'background-color')).toBe(toRgb(colors.paper));
      expect(await styleOf(page, 'body', 'color')).toBe(toRgb(colors.ink));
      expect(await styleOf(page, 'main article header a', 'color')).toBe(toRgb(colors.link));
      expect(await styleOf(page, 'main section', 'background-color')).toBe(toRgb(colors.card));
      const meta = page.locator(`meta[name=theme-color][media*=${scheme}]`);
      await expect(meta).toHaveAttribute('content', colors.paper);
    });
  }

  test('are used in the manifest and the icons', async () => {
    expect(JSON.parse(await read('site.webmanifest'))).toMatchObject({
      theme_color: THEME.light.paper,
      background_color: THEME.light.paper,
    });
    const icon = await read('favicon.svg');
    expect(icon).toContain('fill="#0057b7"');
    expect(icon).toContain('stroke="#102a43"');
  });
});

test('the font of headings is the only one that is built, and is loaded early', async ({
  page,
  boards,
}) => {
  const files = await readdir(join(await folderOf('custom'), '_astro'));
  const fonts = files.filter((file) => file.endsWith('.woff2'));
  expect(fonts).toEqual([expect.stringMatching(/^bitter-latin-600-normal\.[\w-]+\.woff2$/)]);
  await page.goto(boards.custom);
  await expect(page.locator('link[rel=preload][as=font]')).toHaveAttribute(
    'href',
    `${base}_astro/${fonts[0]}`,
  );
  expect(await styleOf(page, 'h1', 'font-family')).toMatch(/^"?Bitter"?, "?Heading Fallback"?/);
  expect(await page.evaluate(() => document.fonts.check('600 20px Bitter'))).toBe(true);
});

test.describe('the logo', () => {
  test('is in the header, in another version in the dark theme', async ({ page, boards }) => {
    await page.goto(boards.custom);
    const shown = () =>
      page
        .locator('header .logo')
        .evaluateAll((images) =>
          images.filter((one) => one.checkVisibility()).map((one) => one.getAttribute('src')),
        );
    expect(await shown()).toEqual([`${base}images/logo.svg`]);
    const { width, height } = (await page.locator('header .logo').first().boundingBox()) ?? {};
    expect([width, height]).toEqual([48, 36]);
    await page.getByRole('button', { name: 'Use dark colours' }).click();
    expect(await shown()).toEqual([`${base}images/logo-dark.svg`]);
    await page.getByRole('button', { name: 'Use light colours' }).click();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(shown).toEqual([`${base}images/logo-dark.svg`]);
  });

  test('is sent with a policy that keeps scripts in it from running', async ({
    request,
    boards,
  }) => {
    const response = await request.get(`${boards.custom}images/logo.svg`);
    expect(response.headers()['content-type']).toBe('image/svg+xml;charset=utf-8');
    expect(response.headers()['content-security-policy']).toContain("default-src 'none'");
    expect(response.headers()['x-content-type-options']).toBe('nosniff');
  });
});

test('companies have their logo or a monogram, everywhere', async ({ page, boards }) => {
  const markOf = (title: string) =>
    page.getByRole('listitem').filter({ hasText: title }).locator('.company-mark').first();
  for (const path of ['', 'jobs/', 'search/?q=robot']) {
    await page.goto(boards.custom + path);
    if (path.startsWith('search')) await settled(page);
    await expect(markOf('Robot Analyst').locator('img')).toHaveAttribute(
      'src',
      `${base}images/robotics.svg`,
    );
    await expect(markOf('Robot Engineer')).toHaveText('É');
  }
  await page.goto(`${boards.custom}companies/fixture-drones/`);
  await expect(page.locator('main header .company-mark img')).toHaveAttribute(
    'src',
    `${base}images/drones.png`,
  );
});

test('a board without company logos has no monograms', async ({ page, boards }) => {
  await page.goto(boards.example);
  await expect(page.locator('.company-mark')).toHaveCount(0);
});

test('lists have as many postings a page as the board wants', async ({ page, boards }) => {
  await page.goto(`${boards.custom}jobs/`);
  await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveCount(5);
  await page.getByRole('link', { name: 'Next' }).click();
  await expect(page).toHaveURL(`${boards.custom}jobs/page/2/`);
  await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveCount(1);
});

test.describe('ways to browse that the board does not list', () => {
  test('have no links to them', async ({ page, boards }) => {
    for (const path of ['', 'jobs/', 'jobs/robot-technician/', 'search/', 'feeds/', 'closed/']) {
      await page.goto(boards.custom + path);
      const hidden = ['skills', 'terms', 'degrees', 'work-modes', 'employment', 'applicants'];
      const targets = await page
        .getByRole('link', { includeHidden: true })
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(
        targets.filter((target) => hidden.some((way) => target.startsWith(`${base}${way}/`))),
        path,
      ).toEqual([]);
    }
  });

  test('keep their pages, which search engines leave out', async ({ page, boards }) => {
    await page.goto(`${boards.custom}skills/cpp/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jobs that mention C++');
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  });
});

test.describe('the filters of search', () => {
  test('are those of the board, in its order', async ({ page, boards }) => {
    await page.goto(`${boards.custom}search/?q=robot`);
    await settled(page);
    const titles = page.locator('[data-facets-form] legend');
    expect(await titles.allTextContents()).toEqual(['Place', 'Company']);
  });

  test('that are not shown still work in a URL', async ({ page, boards }) => {
    await page.goto(`${boards.custom}search/?state=closed`);
    await settled(page);
    await expect(page.getByRole('heading', { name: 'Robot Mechanic' })).toBeVisible();
    await expect(page.locator('[data-chips]')).toContainText('Closed');
  });
});
