import { readdir } from 'node:fs/promises';
import { test as base, type Page } from '@playwright/test';
import { serveBoard } from '../../src/cli/server.ts';
import { FIXTURE_DAY } from '../fixtures/make-board.ts';
import { BOARDS, builtFolder, type BoardName } from './boards.ts';

type Servers = Record<BoardName, string>;

interface Watched {
  /**
   * Everything that went wrong on the test's pages: console errors, failures, policy violations,
   * foreign requests.
   */
  pageErrors: string[];
}

/**
 * A test with every board served under the strict headers, on pages that are watched for trouble.
 */
export const test = base.extend<Watched, { boards: Servers }>({
  boards: [
    async ({}, use) => {
      const names = Object.keys(BOARDS) as BoardName[];
      const servers = await Promise.all(
        names.map((name) => serveBoard({ folder: builtFolder(name), base: BOARDS[name].base })),
      );
      const urls = names.map((name, i) => [name, servers[i]?.url ?? '']);
      await use(Object.fromEntries(urls) as Servers);
      await Promise.all(servers.map((server) => server.close()));
    },
    { scope: 'worker' },
  ],
  page: async ({ page }, use) => {
    await onDay(page, FIXTURE_DAY);
    await use(page);
  },
  pageErrors: async ({ page }, use) => {
    const pageErrors: string[] = [];
    watch(page, pageErrors);
    await use(pageErrors);
  },
});

export { expect } from '@playwright/test';

/**
 * Has a page's clock go on from the noon of a day: the one that the fixture boards are built for,
 * unless a test says otherwise. Playwright's own clock would stand in for timers and navigation
 * times as well.
 */
export async function onDay(page: Page, day: string): Promise<void> {
  await page.addInitScript(
    (noon) => {
      const Real = Date;
      const shift = noon - Real.now();
      const now = () => Real.now() + shift;
      const Shifted = new Proxy(Real, {
        construct: (_, parts: [string?]) =>
          parts[0] === undefined ? new Real(now()) : new Real(...(parts as [string])),
        get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
      });
      window.Date = Shifted;
    },
    Date.parse(`${day}T12:00:00Z`),
  );
}

function watch(page: Page, pageErrors: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      pageErrors.push(`${page.url()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => pageErrors.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (hostname !== 'localhost' || protocol !== 'http:') pageErrors.push(`asked ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // Leaving a page stops what it was still loading.
    if (reason !== 'net::ERR_ABORTED') pageErrors.push(`failed: ${request.url()} (${reason})`);
  });
}

/** Opens a page, and waits for its results where it is a search. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  if (new URL(url).pathname.endsWith('/search/') && url.includes('?')) await settled(page);
}

/** Waits until the present search is answered and shown. */
export async function settled(page: Page): Promise<void> {
  await page.locator('board-search[data-busy=false]').waitFor();
}

/** The addresses of every page of a built board, relative to its front page. */
export async function pagesOf(name: BoardName): Promise<string[]> {
  const files = await readdir(builtFolder(name), { recursive: true });
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}

/** One page of each kind, on the boards on which it looks its fullest and its emptiest. */
export const PAGE_KINDS: readonly (readonly [name: string, board: BoardName, path: string])[] = [
  ['the front page', 'example', ''],
  ['the front page of a full board', 'fixture', ''],
  ['the front page of an empty board', 'empty', ''],
  ['all postings', 'example', 'jobs/'],
  ['a later page of postings', 'fixture', 'jobs/page/2/'],
  ['an unconfirmed posting', 'example', 'jobs/pinterest-phd-ml-internship-2026-usa/'],
  ['an open posting', 'example', 'jobs/pinterest-ml-intern-fall-2026-toronto/'],
  ['a posting known from a listing', 'example', 'jobs/philo-senior-mle-recommendation-systems/'],
  ['a confirmed posting', 'fixture', 'jobs/open-confirmed/'],
  ['a closed posting', 'fixture', 'jobs/closed-filled/'],
  ['a posting in MDX', 'fixture', 'jobs/written-in-mdx/'],
  ['a posting with an endless word', 'fixture', 'jobs/hostile-3/'],
  ['companies', 'example', 'companies/'],
  ['a company', 'example', 'companies/pinterest/'],
  ['places', 'example', 'places/'],
  ['a place with a guide', 'example', 'places/los-angeles-ca-us/'],
  ['skills', 'example', 'skills/'],
  ['a skill', 'fixture', 'skills/cpp/'],
  ['terms', 'example', 'terms/'],
  ['a term', 'example', 'terms/fall-2026/'],
  ['degrees', 'example', 'degrees/'],
  ['work modes', 'example', 'work-modes/'],
  ['employment of an empty board', 'empty', 'employment/'],
  ['no closed postings', 'example', 'closed/'],
  ['closed postings', 'fixture', 'closed/'],
  ['about', 'example', 'about/'],
  ['search', 'example', 'search/'],
  ['the results of a search', 'example', 'search/?q=phd+C%2B%2B&work-mode=remote'],
  ['a search without results', 'example', 'search/?q=pyhton&work-mode=remote'],
  ['a search of a full board', 'fixture', 'search/?state=closed&state=open&sort=newest'],
  ['search on an empty board', 'empty', 'search/?q=fixture'],
  ['the page for no page', 'example', 'jobs/pinterest-phd-ml-internship/'],
];

/**
 * What is on the clipboard. It is read on a page of its own: those of the site may write to it
 * only, by their policy. The context has to have been granted `clipboard-read`.
 */
export async function clipboardOf(page: Page): Promise<string> {
  const reader = await page.context().newPage();
  const address = `${new URL(page.url()).origin}/clipboard`;
  await reader.route(address, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await reader.goto(address);
  const text = await reader.evaluate(() => navigator.clipboard.readText());
  await reader.close();
  await page.bringToFront();
  return text;
}
