import { writeFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { parse, stringify } from 'yaml';
import { serveBoard } from '../../src/cli/server.ts';
import { FIXTURE_DAY, makeBoard } from '../fixtures/make-board.ts';
import { ROOT, runBuild } from './boards.ts';
import { SearchPage } from './search-page.ts';
import { clipboardOf, expect, test } from './test.ts';

const ID = 'pinterest-phd-ml-internship-2026-usa';
const POSTING_URL = `https://corkboard.example/jobs/${ID}/`;
const SHARED_TITLE =
  'PhD Machine Learning Internship 2026 · Pinterest · San Francisco +3 · $12,100 a month';

/** The example board's postings with the most text to print. */
const LONGEST_IDS = [
  ID,
  'pinterest-masters-ml-intern-atg-fall-2026',
  'pinterest-phd-ml-intern-atg-fall-2026',
  'pinterest-ml-intern-fall-2026-toronto',
  'pinterest-phd-new-grad-ml-engineer-2026-usa',
];

/** Query parameters that mail programs, social networks and shops add to URLs to track clicks. */
const TRACKING =
  /[?&](?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|igshid|ref|source|gh_src|lever-\w+)=/i;

const qrCode = (page: Page) => page.getByRole('img', { name: 'QR code of this page’s URL' });

/** Decodes the QR code in an element's screenshot; undefined if there is none. */
/** The text of a QR code; undefined while it cannot be read, as in a page that is still scrolling. */
async function readCode(element: Locator): Promise<string | undefined> {
  const { data, info } = await sharp(await element.screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixels = new Uint8ClampedArray(data.buffer, data.byteOffset, data.length);
  return jsQR(pixels, info.width, info.height)?.data;
}

const allowClipboard = (context: BrowserContext, url: string) =>
  context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(url).origin });

test('a shared posting shows title, company, place and pay', async ({ page, boards }) => {
  await page.goto(`${boards.example}jobs/${ID}/`);
  await expect(page).toHaveTitle(SHARED_TITLE);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', POSTING_URL);
  const meta = (name: string) =>
    page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');
  expect(await meta('og:title')).toBe(SHARED_TITLE);
  expect(await meta('og:url')).toBe(POSTING_URL);
  expect(await meta('og:site_name')).toBe('Corkboard');
  expect(await meta('og:image')).toBe(`https://corkboard.example/jobs/${ID}.png`);
  expect(await meta('og:image:alt')).toBe(SHARED_TITLE);
  expect(await meta('twitter:card')).toBe('summary_large_image');
  const description = await meta('description');
  expect(description).toBe(await meta('og:description'));
  for (const part of ['Pinterest', 'San Francisco +3', '$12,100 a month', 'PhD', 'Unconfirmed.']) {
    expect(description).toContain(part);
  }
  const image = await page.request.get(`${boards.example}jobs/${ID}.png`);
  const { format, width, height } = await sharp(await image.body()).metadata();
  expect([format, width, height]).toEqual(['png', 1200, 630]);
});

test('a shared title leaves out unknown facts', async ({ page, boards }) => {
  await page.goto(`${boards.example}jobs/pinterest-ml-intern-fall-2026-toronto/`);
  await expect(page).toHaveTitle(
    'Machine Learning Intern Fall 2026 · Pinterest · Toronto, Ontario',
  );
});

test('“Copy link” copies the canonical URL, however the reader came to the posting', async ({
  page,
  boards,
  context,
  pageErrors,
}) => {
  await allowClipboard(context, boards.example);
  await page.goto(`${boards.example}jobs/${ID}/?utm_source=x&fbclid=y#provenance`);
  // The page also removes tracking parameters from the address bar, and keeps the fragment.
  await expect(page).toHaveURL(`${boards.example}jobs/${ID}/#provenance`);
  await expect(page.getByRole('button', { name: 'Share' })).toHaveCount(0);
  const button = page.getByRole('button', { name: 'Copy link' });
  const status = page.locator('share-link').getByRole('status');
  await expect(status).toHaveText('');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(status).toHaveText('Link copied');
  await expect(status).toBeVisible();
  await expect(button).toBeFocused();
  expect(await clipboardOf(page)).toBe(POSTING_URL);
  // A second click copies and announces again.
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await button.click();
  await expect(status).toHaveText('Link copied');
  expect(await clipboardOf(page)).toBe(POSTING_URL);
  expect(pageErrors).toEqual([]);
});

test('the link back to the results survives a cleaned URL', async ({ page, boards }) => {
  const search = new SearchPage(page, boards.example);
  await search.open('?q=phd');
  await page.goto(`${boards.example}jobs/${ID}/?utm_source=x`);
  await expect(page).toHaveURL(`${boards.example}jobs/${ID}/`);
  await page.goBack();
  await search.settled();
  expect(search.query).toBe('?q=phd');
});

for (const [how, refuse] of [
  [
    'refused',
    () => {
      Clipboard.prototype.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    },
  ],
  // Browsers omit the clipboard API on pages served without HTTPS.
  ['missing', () => Object.defineProperty(navigator, 'clipboard', { value: undefined })],
] as const) {
  test(`the page says so and shows the URL when the clipboard is ${how}`, async ({
    page,
    boards,
    pageErrors,
  }) => {
    await page.addInitScript(refuse as () => void);
    await page.goto(`${boards.example}jobs/${ID}/`);
    await page.getByRole('button', { name: 'Copy link' }).click();
    const status = page.locator('share-link').getByRole('status');
    await expect(status).toHaveText(
      'The link could not be copied. You can copy it from the address bar.',
    );
    await expect(status).toBeVisible();
    expect(pageErrors).toEqual([]);
  });
}

test('the button shares title and URL where the system can share', async ({
  page,
  boards,
  pageErrors,
}) => {
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    Object.assign(Navigator.prototype, {
      canShare: () => true,
      share: (data: unknown) => {
        shared.push(data);
        // On the first click, the reader dismisses the share sheet.
        const closed = new DOMException('Share canceled', 'AbortError');
        return shared.length === 1 ? Promise.reject(closed) : Promise.resolve();
      },
    });
  });
  await page.goto(`${boards.example}jobs/${ID}/?utm_source=x&fbclid=y`);
  await expect(page.getByRole('button', { name: 'Copy link' })).toHaveCount(0);
  const button = page.getByRole('button', { name: 'Share', exact: true });
  await button.click();
  await button.click();
  expect(await page.evaluate(() => (window as unknown as { shared: unknown }).shared)).toEqual([
    { title: SHARED_TITLE, url: POSTING_URL },
    { title: SHARED_TITLE, url: POSTING_URL },
  ]);
  await expect(page.locator('share-link').getByRole('status')).toHaveText('');
  expect(pageErrors).toEqual([]);
});

test('the button copies where the system can share but not URLs', async ({ page, boards }) => {
  await page.addInitScript(() => {
    Object.assign(Navigator.prototype, { canShare: () => false, share: () => Promise.reject() });
  });
  await page.goto(`${boards.example}jobs/${ID}/`);
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the QR code opens with the keyboard and has the URL of the page, in ${colorScheme} colours`, async ({
    page,
    boards,
  }) => {
    await page.emulateMedia({ colorScheme });
    for (const [url, canonical] of [
      [`${boards.example}jobs/${ID}/?utm_source=x`, POSTING_URL],
      [
        `${boards.fixture}jobs/closed-filled/`,
        'https://boards.fixture.example/board/jobs/closed-filled/',
      ],
    ] as const) {
      await page.goto(url);
      await expect(qrCode(page)).toBeHidden();
      await page.locator('share-link button').focus();
      // Skip the links between the button and the QR code, such as “Report”.
      while (!(await page.evaluate(() => document.activeElement?.matches('summary')))) {
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      await expect(qrCode(page)).toBeVisible();
      await expect.poll(() => readCode(qrCode(page))).toBe(canonical);
      await page.keyboard.press('Enter');
      await expect(qrCode(page)).toBeHidden();
    }
  });
}

for (const id of LONGEST_IDS) {
  test(`${id} prints on one page, with a QR code of its URL`, async ({ page, boards }) => {
    await page.goto(`${boards.example}jobs/${id}/`);
    await expect(qrCode(page)).toBeHidden();
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      expect.soft(pdf.match(/\/Type\s*\/Page\b/g), format).toHaveLength(1);
    }
    await page.emulateMedia({ media: 'print' });
    await expect(qrCode(page)).toBeVisible();
    await expect.poll(() => readCode(qrCode(page))).toBe(`https://corkboard.example/jobs/${id}/`);
    await expect(page.locator('share-link')).toBeHidden();
    await expect(page.getByRole('link', { name: /^Report/ })).toBeHidden();
  });
}

test('no URL on a page has a tracking parameter', async ({ page, boards }) => {
  for (const path of ['', 'jobs/', 'about/', 'feeds/', ...LONGEST_IDS.map((id) => `jobs/${id}/`)]) {
    await page.goto(boards.example + path);
    const urls = await page
      .locator('[href], [src], [action], [content], [data-url]')
      .evaluateAll((all) =>
        all.flatMap((one) =>
          ['href', 'src', 'action', 'content', 'data-url', 'ping'].flatMap(
            (name) => one.getAttribute(name) ?? [],
          ),
        ),
      );
    expect(urls.length).toBeGreaterThan(20);
    expect(urls.filter((url) => TRACKING.test(url))).toEqual([]);
    await expect(page.locator('[ping]')).toHaveCount(0);
  }
});

test('“Report” opens an e-mail that names the posting and its URL', async ({ page, boards }) => {
  await page.goto(`${boards.fixture}jobs/hostile-2/?utm_source=x`);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const href = await page.getByRole('link', { name: 'Report' }).getAttribute('href');
  expect(href).not.toContain('+');
  const mail = new URL(href ?? '');
  expect(mail.protocol + mail.pathname).toBe('mailto:report@fixture.example');
  expect([...mail.searchParams.keys()]).toEqual(['subject', 'body']);
  expect(mail.searchParams.get('subject')).toBe(`Report: ${title}, Fixture Company 0`);
  expect(mail.searchParams.get('body')?.split('\n')[0]).toBe(
    'Posting: https://boards.fixture.example/board/jobs/hostile-2/',
  );
  await page.goto(`${boards.fixture}about/#report`);
  await expect(page.getByRole('heading', { name: 'Report or remove a posting' })).toBeInViewport();
  await expect(page.getByText('can have it taken down')).toBeVisible();
  await expect(page.getByText('You do not need an account.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'report@fixture.example' })).toHaveAttribute(
    'href',
    'mailto:report@fixture.example',
  );
});

test('“Report” opens an issue on a board with an issue tracker', async ({ page }) => {
  test.setTimeout(120_000);
  const content = join(ROOT, '.tmp/e2e/content/issues');
  const folder = join(ROOT, '.tmp/e2e/dist/issues');
  await makeBoard(content, 12);
  const file = join(content, 'site.yaml');
  const site = parse(await readFile(file, 'utf8')) as object;
  const issues = 'https://git.fixture.example/board/issues/new';
  await writeFile(file, stringify({ ...site, report: { issues: `${issues}?labels=posting` } }));
  const { status, output } = await runBuild(folder, {
    BOARD_CONTENT: content,
    BOARD_TODAY: FIXTURE_DAY,
  });
  expect(status, output).toBe(0);
  const server = await serveBoard({ folder });
  try {
    await page.goto(`${server.url}jobs/open-whole/`);
    const report = page.getByRole('link', { name: /^Report/ });
    await expect(report).toHaveCount(1);
    const form = new URL((await report.getAttribute('href')) ?? '');
    expect(form.origin + form.pathname).toBe(issues);
    expect(form.searchParams.get('labels')).toBe('posting');
    expect(form.searchParams.get('title')).toBe('Report: Fixture Welder, whole, Fixture Company 0');
    expect(form.searchParams.get('body')).toContain('https://fixture.example/jobs/open-whole/\n');
    await page.goto(`${server.url}about/#report`);
    await expect(page.getByText('starts an issue in the board’s repository')).toBeVisible();
    await expect(page.getByText('You do not need an account.')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Open an issue' })).toHaveAttribute(
      'href',
      `${issues}?labels=posting`,
    );
    await expect(page.locator('a[href^="mailto:report"]')).toHaveCount(0);
  } finally {
    await server.close();
  }
});

test('a browser can add the board as a search engine and search with it', async ({
  page,
  boards,
}) => {
  const origin = 'https://boards.fixture.example/board/';
  await page.goto(`${boards.fixture}jobs/open-whole/`);
  const link = page.locator('link[rel=search][type="application/opensearchdescription+xml"]');
  await expect(link).toHaveAttribute('href', `${origin}opensearch.xml`);
  const description = await page.request.get(`${boards.fixture}opensearch.xml`);
  const template = /<Url type="text\/html" template="([^"]+)"/.exec(await description.text())?.[1];
  const url = (template ?? '').replace('{searchTerms}', 'c%2B%2B%20welder');
  expect(url).toMatch(/^https:\/\/boards\.fixture\.example\/board\/search\/\?/);
  const search = new SearchPage(page, boards.fixture);
  await page.goto(url.replace(origin, boards.fixture));
  await search.settled();
  expect(await search.ids()).toEqual(['open-whole']);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no button is without effect, and the QR code and “Report” work', async ({
    page,
    boards,
  }) => {
    await page.goto(`${boards.example}jobs/${ID}/`);
    await expect(page.getByRole('button', { name: /Share|Copy link/ })).toHaveCount(0);
    await expect(page.locator('share-link')).toHaveText('', { useInnerText: true });
    await expect(page.getByRole('link', { name: 'Report' })).toHaveAttribute('href', /^mailto:/);
    await page.locator('summary', { hasText: 'QR code' }).click();
    await expect(qrCode(page)).toBeVisible();
    await expect.poll(() => readCode(qrCode(page))).toBe(POSTING_URL);
  });
});
