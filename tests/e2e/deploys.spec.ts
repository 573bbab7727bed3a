import { chromium, type Page, type Response } from '@playwright/test';
import { FIXTURE_DAY } from '../fixtures/make-board.ts';
import { buildDeploys, DEPLOYS, HOSTS, NEXT_DAY, startHost } from './deploys.ts';
import { SearchPage } from './search-page.ts';
import { expect, onDay, test } from './test.ts';

type Host = Awaited<ReturnType<typeof startHost>>;

/** Matches hashed files of the first deploy and search indexes, which the host may have deleted. */
const DELETED_FILE = /_astro\/.*-then\.|\/pagefind\//;

/** The titles that the second deploy finds for `deployed`, in order. */
const DEPLOYED = [
  'Deployed Falconer',
  'Deployed Guard of lamps',
  'Deployed Miller',
  'Deployed Fiddler',
];

/** A day after the deadlines of all open postings. */
const LONG_AFTER = '2026-06-05';

/** Collects the URLs of failed responses from now on. */
function collectMissing(page: Page): string[] {
  const missing: string[] = [];
  page.on('response', (response: Response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  return missing;
}

/** The page errors, except 404s, which are expected for files that the host has deleted. */
const unexpected = (pageErrors: string[]) =>
  pageErrors.filter((error) => !/Failed to load resource: .* 404/.test(error));

/** Expects these results, and neither a failure nor the message for no results. */
async function expectResults(search: SearchPage, titles: readonly string[]): Promise<void> {
  await expect(search.rows.getByRole('heading')).toHaveText([...titles]);
  await expect(search.page.locator('[data-failure]')).toBeHidden();
  await expect(search.page.locator('[data-none]')).toBeHidden();
}

// Run the tests in one worker, so that the deploys are built once.
test.describe.configure({ mode: 'default', timeout: 20_000 });

let host: Host;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  await buildDeploys();
  host = await startHost();
});
test.beforeEach(() => host.deploy(DEPLOYS.then));
test.afterAll(() => host.close());

for (const [kind, next] of Object.entries(HOSTS)) {
  test.describe(`a page of the previous deploy, on a host that ${kind} its files`, () => {
    const deploy = () => host.deploy(next);
    let missing: string[];
    test.beforeEach(({ page }) => {
      missing = collectMissing(page);
    });
    test.afterEach(({ pageErrors }) => {
      expect(unexpected(pageErrors)).toEqual([]);
      expect(missing.filter((url) => kind === 'keeps' || !DELETED_FILE.test(url))).toEqual([]);
    });

    for (const [how, delay] of [
      ['at once', 0],
      ['slowly', 150],
    ] as const) {
      test(`searches for the typed query ${how}`, async ({ page }) => {
        const search = new SearchPage(page, host.url);
        await search.open();
        deploy();
        await search.box.pressSequentially('falconer', { delay });
        await expectResults(search, ['Deployed Falconer']);
        await expect(search.heading).toHaveText('1 posting for “falconer”');
        // The reader can go on typing.
        await expect(search.box).toBeFocused();
        await expect(search.box).toHaveValue('falconer');
        await page.keyboard.press('Backspace');
        await page.keyboard.type('r');
        await expectResults(search, ['Deployed Falconer']);
        await expect(page).toHaveURL(/\?q=falconer$/);
      });
    }

    test('continues with a word that was typed before the deploy', async ({ page }) => {
      const search = new SearchPage(page, host.url);
      await search.open();
      await search.box.pressSequentially('deployed');
      await expect(search.rows).toHaveCount(4);
      deploy();
      await search.box.pressSequentially(' mill');
      await search.box.pressSequentially('er');
      await expect(search.heading).toHaveText('1 posting for “deployed miller”');
      await expect(search.rows.first()).toContainText('Deployed Miller');
      await expect(search.facts.first()).toContainText('NZ$77–NZ$88');
    });

    test('finds the current postings, with their current title, state and pay', async ({
      page,
    }) => {
      const search = new SearchPage(page, host.url);
      for (const [words, titles] of [
        ['falconer', ['Deployed Falconer']],
        ['fiddler', ['Deployed Fiddler']],
        ['guard', ['Deployed Guard of lamps']],
        ['deployed', DEPLOYED],
      ] as const) {
        host.deploy(DEPLOYS.then);
        await search.open('?q=deployed');
        await expect(search.rows).toHaveCount(4);
        deploy();
        await search.search(words);
        await expectResults(search, titles);
      }
      await expect(search.facts.nth(2)).toHaveText(/NZ\$77–NZ\$88/);
    });

    test('no longer finds removed postings', async ({ page }) => {
      const search = new SearchPage(page, host.url);
      for (const words of ['piper', 'lamplighter', 'tanner']) {
        host.deploy(DEPLOYS.then);
        await search.open(`?q=${words}`);
        await expect(search.rows).toHaveCount(1);
        deploy();
        await search.search(words);
        await expect(search.heading).toHaveText(`No postings for “${words}”`);
        await expect(search.rows).toHaveCount(0);
      }
      await page.locator('[data-suggestions] a').click();
      await expectResults(search, ['Deployed Tanner']);
      await expect(search.rows.locator('[data-state]')).toHaveText('Closed');
    });

    test('applies filters, and drops a value that no longer exists', async ({ page }) => {
      const search = new SearchPage(page, host.url);
      await search.open('?q=deployed');
      deploy();
      await search.choose('Company', 'Fixture Company 7');
      await expect(page.locator('[data-unknown]')).toContainText('fixture-company-7');
      await expectResults(search, DEPLOYED);
      expect(search.query).toBe('?q=deployed');
      const { 'Fixture Company 1': count = 0 } = await search.counts('Company');
      await search.choose('Company', 'Fixture Company 1');
      expect(await search.total()).toBe(count);
      await expectResults(
        search,
        DEPLOYED.filter((title) => !title.includes('Guard')),
      );
      await search.chips.first().click();
      await expect(search.rows).toHaveCount(4);
    });

    test('shows more results', async ({ page }) => {
      const search = new SearchPage(page, host.url);
      await search.open('?sort=newest');
      deploy();
      await page.locator('section [data-more]').click();
      await expect.poll(async () => (await search.titles())[0]).toBe('Deployed Falconer');
      await expect(search.rows).toHaveCount(20);
      expect(await search.titles()).not.toContain('Deployed Lamplighter');
    });

    test('links from a result with a new URL to that URL, and back to the results', async ({
      page,
    }) => {
      const search = new SearchPage(page, host.url);
      await search.open('?q=deployed');
      deploy();
      await page.getByRole('link', { name: 'Deployed Lamplighter' }).click();
      await expect(page).toHaveURL(`${host.url}jobs/deployed-guard/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deployed Guard of lamps');
      await expect(page.locator('mark')).not.toHaveCount(0);
      await page.getByRole('link', { name: 'Back to results' }).click();
      await expectResults(search, DEPLOYED);
      // Return to the page of the first deploy, which is still in the browser's history.
      await page.goBack();
      await page.goBack();
      await expectResults(search, DEPLOYED);
    });

    test('of a posting keeps its controls and links working', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`${host.url}jobs/old-lamplighter/`, { waitUntil: 'networkidle' });
      deploy();
      const theme = page.getByRole('button', { name: 'Use dark colours' });
      await theme.click();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await page.getByRole('button', { name: 'Copy link' }).click();
      await expect(page.locator('share-link [role=status]')).toHaveText('Link copied');
      await page.getByText('QR code').click();
      await expect(page.locator('details svg')).toBeVisible();
      expect(await page.evaluate(() => document.fonts.check('600 20px "Zilla Slab"'))).toBe(true);

      // The image URL of a page that was shared redirects to the replacement's image.
      const image = (await page.locator('meta[property="og:image"]').getAttribute('content')) ?? '';
      const response = await page.request.get(new URL(new URL(image).pathname, host.url).href);
      expect(response.url()).toBe(`${host.url}jobs/deployed-guard.png`);
      expect(response.headers()['content-type']).toBe('image/png');
      // The company has no postings left. Its page comes from the second deploy and states this.
      await page.getByRole('link', { name: 'Fixture Company 7' }).first().click();
      await expect(page.locator('main')).toContainText(
        'No postings for Fixture Company 7 at the moment',
      );
      await expect(page.locator('html')).toHaveAttribute('data-today', NEXT_DAY);
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await page.getByRole('link', { name: 'All companies' }).first().click();
      await page
        .getByRole('link', { name: /^Fixture Company 1\b/ })
        .first()
        .click();
      await page.getByRole('link', { name: 'Deployed Falconer' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deployed Falconer');

      const { box } = new SearchPage(page, host.url);
      await page.goto(`${host.url}search/`);
      await box.press('ControlOrMeta+V');
      await expect(box).toHaveValue('https://fixture.example/board/jobs/old-lamplighter/');
    });

    test('of a removed posting suggests current ones', async ({ page, missingPages }) => {
      missingPages.push('/board/jobs/deployed-falconr/');
      await page.route('**/ids.json', async (route) => {
        deploy();
        await route.continue();
      });
      await page.goto(`${host.url}jobs/deployed-falconr/`);
      await page.getByRole('link', { name: 'Deployed Falconer' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deployed Falconer');
      missing.splice(0, 1);
    });

    test('that loads during a deploy shows its posting', async ({ page }) => {
      const search = new SearchPage(page, host.url);
      await search.open('?q=deployed');
      await page.route('**/mark-page*', async (route) => {
        deploy();
        await route.continue();
      });
      await page.getByRole('link', { name: 'Deployed Miller' }).click();
      await page.waitForLoadState('networkidle');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deployed Miller');
      await page.getByRole('link', { name: 'Back to results' }).click();
      await expectResults(search, DEPLOYED);
    });

    test('that is returned to months later shows the current state', async ({ page }) => {
      await page.goto(`${host.url}jobs/deployed-miller/`);
      await page.getByRole('link', { name: 'All postings' }).first().click();
      await expect(page).toHaveURL(`${host.url}jobs/`);
      deploy();
      await onDay(page, LONG_AFTER);
      await page.goBack();
      await expect(page.locator('[data-banner]')).toContainText('The deadline was 31 May 2026');
      await expect(page.locator('[data-fact=apply]')).toHaveCount(0);
      const pay = page.getByText(kind === 'keeps' ? 'NZ$30–NZ$36' : 'NZ$77–NZ$88').first();
      await expect(pay).toBeVisible();
    });

    test('reports a missing connection, and works again once there is one', async ({
      page,
      context,
    }) => {
      const search = new SearchPage(page, host.url);
      await search.open('?q=deployed');
      await context.setOffline(true);
      deploy();
      await search.search('miller');
      await expectResults(search, ['Deployed Miller']);
      await search.search('falconer');
      await expect(page.locator('[data-failure]')).toContainText('You seem to be offline');
      await context.setOffline(false);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expectResults(search, ['Deployed Falconer']);
    });

    test('searches without a browser cache', async ({ page }) => {
      await page.addInitScript(() => {
        const get = () => {
          throw new Error('blocked');
        };
        Object.defineProperty(window, 'sessionStorage', { get });
      });
      const search = new SearchPage(page, host.url);
      await search.open();
      deploy();
      await search.box.fill('falconer');
      await search.box.press('Enter');
      await expectResults(search, ['Deployed Falconer']);
    });

    test('reports a failure when a reload does not help, and continues on a click', async ({
      page,
    }) => {
      const search = new SearchPage(page, host.url);
      await search.open();
      host.deploy(next, DEPLOYS.then);
      await search.box.fill('falconer');
      await search.box.press('Enter');
      if (kind === 'forgets') {
        await expect(page.locator('[data-failure]')).toContainText('The board has been updated');
        await expect(page.locator('[data-none]')).toBeHidden();
        deploy();
        await page.getByRole('button', { name: 'Try again' }).click();
      }
      await expectResults(search, ['Deployed Falconer']);
    });

    test('that is restored from the back/forward cache searches the current postings', async ({
      launchOptions,
    }) => {
      // Playwright disables the back/forward cache by default.
      const ignoreDefaultArgs = ['--disable-back-forward-cache'];
      const browser = await chromium.launch({ ...launchOptions, ignoreDefaultArgs });
      const page = await browser.newPage();
      await onDay(page, FIXTURE_DAY);
      const search = new SearchPage(page, host.url);
      await search.open('?q=deployed');
      await page.evaluate(() =>
        addEventListener('pageshow', ({ persisted }) => {
          document.body.dataset['revived'] = String(persisted);
        }),
      );
      await page.getByRole('link', { name: 'Deployed Miller' }).click();
      await page.waitForURL('**/jobs/deployed-miller/');
      deploy();
      await page.goBack({ waitUntil: 'commit' });
      await expect(page.locator('body')).toHaveAttribute('data-revived', 'true');
      await search.search('falconer');
      await expectResults(search, ['Deployed Falconer']);
      await browser.close();
    });
  });
}
