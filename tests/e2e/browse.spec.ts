import type { Page } from '@playwright/test';
import { readBoard } from './machines.ts';
import { SEEDS, type SeedFacts } from './seed-facts.ts';
import { collectMissingPages, expect, test, visit } from './test.ts';

/** The ways to browse, and the value that leads to a posting; undefined if it has none. */
const BROWSE_BY: readonly { browseBy: string; valueOf: (seed: SeedFacts) => string | undefined }[] =
  [
    { browseBy: 'Companies', valueOf: (seed) => seed.company },
    { browseBy: 'Places', valueOf: ({ facts }) => stated(facts.places)?.split(',')[0] },
    { browseBy: 'Terms', valueOf: ({ facts }) => stated(facts.terms) },
    { browseBy: 'Degrees', valueOf: ({ facts }) => stated(facts.education)?.split(/,| or /)[0] },
    { browseBy: 'Work modes', valueOf: ({ facts }) => stated(facts.workModes)?.split(' · ')[0] },
    { browseBy: 'Skills', valueOf: ({ facts }) => stated(facts.skills)?.split(' · ')[0] },
    { browseBy: 'Employment', valueOf: ({ facts }) => stated(facts.employment) },
    {
      browseBy: 'Countries of applicants',
      valueOf: ({ facts }) => stated(facts.applicants)?.replace(' only', ''),
    },
  ];

function stated(fact: string): string | undefined {
  return fact === 'not stated' ? undefined : fact;
}

/** Follows the first link with a given name in a part of the page. */
async function follow(page: Page, within: string, name: string): Promise<void> {
  await page.locator(within).getByRole('link', { name }).first().click();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    for (const seed of SEEDS) {
      test(`each way to browse leads from the front page to ${seed.id}`, async ({
        page,
        boards,
        pageErrors,
      }) => {
        for (const { browseBy, valueOf } of BROWSE_BY) {
          const value = valueOf(seed);
          if (value === undefined) continue;
          await page.goto(boards.example);
          await follow(page, 'footer', browseBy);
          await follow(page, 'main', value);
          await page.getByRole('link', { name: seed.title, exact: true }).click();
          await expect(page).toHaveURL(new RegExp(`/jobs/${seed.id}/$`));
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(seed.title);
        }
        expect(pageErrors).toEqual([]);
      });
    }
  });
}

test('a posting links to its company, to similar postings with the reason, and to related pages that have results', async ({
  page,
  boards,
}) => {
  await page.goto(`${boards.example}jobs/pinterest-phd-ml-intern-atg-fall-2026/`);
  const more = page.locator('section', {
    has: page.getByRole('heading', { name: 'More at Pinterest' }),
  });
  await expect(more.getByRole('listitem')).toHaveCount(4);
  await expect(more.getByRole('listitem').first()).toContainText(
    'Toronto, Ontario · Open · 27 March 2026',
  );
  await expect(more.getByRole('link', { name: 'See all 9' })).toBeVisible();

  const similar = page.locator('section', {
    has: page.getByRole('heading', { name: 'Similar postings' }),
  });
  const reasons = await similar.getByRole('listitem').allInnerTexts();
  expect(reasons.length).toBeGreaterThan(0);
  expect(reasons.filter((text) => !/Also \S+/.test(text))).toEqual([]);

  const related = page.locator('section', {
    has: page.getByRole('heading', { name: 'Keep looking' }),
  });
  const links = await related.getByRole('link').all();
  expect(links.length).toBeGreaterThan(2);
  const urls = await Promise.all(links.map((link) => link.getAttribute('href')));
  for (const url of urls) {
    await page.goto(new URL(url ?? '', boards.example).href);
    // The page lists at least one other posting.
    expect(await page.locator('main li h3').count()).toBeGreaterThan(1);
  }
});

test('a long list is split into pages that link to each other', async ({
  page,
  boards,
  pageErrors,
}) => {
  await page.goto(`${boards.fixture}jobs/`);
  const seen = new Set<string>();
  for (let pages = 1; ; pages += 1) {
    for (const link of await page.locator('main li h3 a').all()) {
      seen.add((await link.getAttribute('href')) ?? '');
    }
    const next = page.getByRole('link', { name: 'Next', exact: true });
    if ((await next.count()) === 0) {
      expect(pages).toBeGreaterThan(2);
      break;
    }
    await next.click();
    await expect(page).toHaveURL(new RegExp(`/board/jobs/page/${pages + 1}/$`));
  }
  await page.getByRole('link', { name: 'Previous', exact: true }).click();
  const { sources } = await readBoard('fixture');
  expect(seen.size).toBe(sources.filter(({ state }) => state !== 'closed').length);
  expect(pageErrors).toEqual([]);
});

test('the page of a place shows its guide even without postings', async ({ page, boards }) => {
  await page.goto(`${boards.example}places/los-angeles-ca-us/`);
  await expect(page.getByText('No postings for Los Angeles at the moment.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'About Los Angeles' })).toBeVisible();
  await expect(page.getByText('375,800')).toBeVisible();
  await expect(page.getByText('CompTIA survey, 2024')).toBeVisible();
});

test('a country of applicants lists the postings for it and for its group, on its page and in its feed', async ({
  page,
  boards,
}) => {
  await page.goto(`${boards.fixture}applicants/`);
  await follow(page, 'main', 'Germany');
  await expect(page).toHaveURL(/\/applicants\/de\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('applicants in Germany');
  const titles = ['Fixture Translator, remote', 'Fixture-Schweißerin (m/w/d)'];
  await expect(page.locator('main li h3')).toHaveText(titles);
  const response = await page.request.get(`${boards.fixture}applicants/de/feed.json`);
  const { items } = (await response.json()) as { items: { title: string }[] };
  expect(items.map(({ title }) => title.split(' · ')[0])).toEqual(titles);
});

test('a region lists the postings of its towns', async ({ page, boards }) => {
  await page.goto(`${boards.example}places/california-us/`);
  await expect(
    page.getByRole('link', { name: 'Sr. Staff Software Engineer, Programmatic Ads' }),
  ).toBeVisible();
});

test('the places that do not fit into a row open below it', async ({ page, boards }) => {
  await page.goto(boards.example);
  const row = page.getByRole('listitem').filter({ hasText: 'PhD University Grad' });
  await expect(row.getByText('Palo Alto and Seattle')).toBeHidden();
  await row.getByText('+2').click();
  await expect(row.getByText('Palo Alto and Seattle')).toBeVisible();
});

test('the 404 page suggests the page that was probably meant', async ({
  page,
  boards,
  pageErrors,
  missingPages,
}) => {
  missingPages.push('/jobs/pinterest-phd-ml-intern-fall-2026/');
  await visit(page, `${boards.example}jobs/pinterest-phd-ml-intern-fall-2026/`, 404);
  const nearest = page.locator('nearest-posting');
  await expect(nearest.getByRole('link').first()).toHaveAttribute(
    'href',
    '/jobs/pinterest-phd-ml-intern-atg-fall-2026/',
  );
  // The browser reports the 404 response itself as an error.
  expect(pageErrors.filter((error) => !error.includes('404'))).toEqual([]);
});

test('the 404 page has useful links without JavaScript', async ({ browser, boards }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const missing = collectMissingPages(context);
  const page = await context.newPage();
  await page.goto(`${boards.example}nothing/here/`);
  await page.locator('main').getByRole('link', { name: 'Pinterest' }).click();
  await expect(page).toHaveURL(/\/companies\/pinterest\/$/);
  expect([...missing]).toEqual(['/nothing/here/']);
  await context.close();
});
