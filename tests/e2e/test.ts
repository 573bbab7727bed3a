import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { createRequestListener } from '../../src/cli/server.ts';
import { FIXTURE_DAY } from '../fixtures/make-board.ts';
import { BOARDS, buildBoard, isBuilt, type BoardName } from './boards.ts';
import { onDay, startClock } from './page-clock.ts';

type Urls = Record<BoardName, string>;

/** The time that a test has on top of its own while it builds a board or waits for other builds. */
const BUILD_TIMEOUT_MS = 300_000;

interface PageFixtures {
  /**
   * Console errors and warnings, uncaught exceptions, failed requests and requests to other hosts
   * on the test's page.
   */
  pageErrors: string[];
  /**
   * The paths of pages that the test expects to be missing, which it adds before it visits them. A
   * test that lands on any other error page fails.
   */
  missingPages: string[];
}

/**
 * Playwright's `test` with all boards served with their headers, and page errors collected. A board
 * is built at its first request.
 */
export const test = base.extend<PageFixtures, { boards: Urls }>({
  boards: [
    async ({}, use) => {
      const names = Object.keys(BOARDS) as BoardName[];
      const servers = await Promise.all(names.map(serveOnDemand));
      const urls = names.map((name, i) => [name, servers[i]?.url ?? '']);
      await use(Object.fromEntries(urls) as Urls);
      for (const server of servers) server.close();
    },
    { scope: 'worker' },
  ],
  missingPages: async ({}, use) => {
    await use([]);
  },
  context: async ({ context, missingPages }, use) => {
    const missing = collectMissingPages(context);
    await use(context);
    expect([...missing].sort(), 'the missing pages').toEqual(missingPages.sort());
  },
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

/** The paths of all pages that a context visits and that are answered with an error. */
export function collectMissingPages(context: BrowserContext): ReadonlySet<string> {
  const missing = new Set<string>();
  context.on('response', (response) => {
    if (response.request().isNavigationRequest() && response.status() >= 400) {
      missing.add(new URL(response.url()).pathname);
    }
  });
  return missing;
}

/** Starts the server of a board, which builds the board at the first request. */
async function serveOnDemand(name: BoardName): Promise<{ url: string; close: () => void }> {
  const { base: basePath } = BOARDS[name];
  let listener: Promise<RequestListener> | undefined;
  const server = createServer((request, response) => {
    listener ??= folderOf(name).then((folder) => createRequestListener(folder, basePath));
    listener.then(
      (answer) => answer(request, response),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${basePath}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The folder of a built board. The board is built first if no test has needed it yet. */
export async function folderOf(name: BoardName): Promise<string> {
  if (!isBuilt(name)) {
    const info = base.info();
    info.setTimeout(info.timeout + BUILD_TIMEOUT_MS);
  }
  return buildBoard(name);
}

export { expect, onDay, startClock };

function watch(page: Page, pageErrors: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      pageErrors.push(`${page.url()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => pageErrors.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (hostname !== 'localhost' || protocol !== 'http:') {
      pageErrors.push(`request to another host: ${request.url()}`);
    }
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // Leaving a page aborts its pending requests.
    if (reason !== 'net::ERR_ABORTED') pageErrors.push(`failed: ${request.url()} (${reason})`);
  });
}

/** Opens a page, and waits for the results if it is a search. */
export async function visit(page: Page, url: string, status = 200): Promise<void> {
  const response = await page.goto(url);
  expect(response?.status(), url).toBe(status);
  if (new URL(url).pathname.endsWith('/search/') && url.includes('?')) await settled(page);
}

/** Waits until the results of the current search are shown. */
export async function settled(page: Page): Promise<void> {
  await page.locator('board-search[data-busy=false]').waitFor();
}

/** The URLs of all pages of a built board, relative to its front page. */
export async function pagesOf(name: BoardName): Promise<string[]> {
  const files = await readdir(await folderOf(name), { recursive: true });
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}

/** Pages of each kind, on the boards on which they have the most and the least content. */
export const PAGE_KINDS: readonly (readonly [
  name: string,
  board: BoardName,
  path: string,
  status?: number,
])[] = [
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
  ['a posting in another language', 'fixture', 'jobs/open-german/'],
  ['a posting with a wide table', 'fixture', 'jobs/open-two-rates/'],
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
  ['countries of applicants', 'example', 'applicants/'],
  ['a country of applicants', 'example', 'applicants/us/'],
  ['employment of an empty board', 'empty', 'employment/'],
  ['no closed postings', 'example', 'closed/'],
  ['closed postings', 'fixture', 'closed/'],
  ['about', 'example', 'about/'],
  ['search', 'example', 'search/'],
  ['the results of a search', 'example', 'search/?q=phd+C%2B%2B&work-mode=remote'],
  ['a search in another spelling', 'example', 'search/?q=pyhton&work-mode=remote'],
  ['a search with partial matches', 'example', 'search/?q=deep+learning+toronto'],
  ['a search without results', 'example', 'search/?q=%22learning+machine%22&work-mode=remote'],
  ['a search of a full board', 'fixture', 'search/?state=closed&state=open&sort=newest'],
  ['search on an empty board', 'empty', 'search/?q=fixture'],
  ['the front page of a board with settings of its own', 'custom', ''],
  ['a page of the board’s own', 'custom', 'join/'],
  ['a company with a logo', 'custom', 'companies/fixture-robotics/'],
  ['a posting with a company logo', 'custom', 'jobs/robot-technician/'],
  ['a value that is not listed', 'custom', 'skills/cpp/'],
  ['the page for no page', 'example', 'jobs/pinterest-phd-ml-internship/', 404],
];

/**
 * Reads the clipboard on a separate page, because the Permissions-Policy of the site's pages only
 * allows writing to it. The context must have the permission `clipboard-read`.
 */
export async function clipboardOf(page: Page): Promise<string> {
  const reader = await page.context().newPage();
  const readerUrl = `${new URL(page.url()).origin}/clipboard`;
  await reader.route(readerUrl, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await reader.goto(readerUrl);
  const text = await reader.evaluate(() => navigator.clipboard.readText());
  await reader.close();
  await page.bringToFront();
  return text;
}
