import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import { close as closePagefind, createIndex } from 'pagefind';
import sirv from 'sirv';
import { onDay } from '../../e2e/page-clock.ts';
import { BENCH_DAY } from '../large-board.ts';
import { EMPLOYERS } from './companies.ts';
import type { GeneratedPosting } from './generate-postings.ts';
import { SKILLS } from './skills.ts';

/** The number of results that engines return. The scores read fewer. */
const RESULTS = 10;

/** A search engine over the board, as a person uses it. */
export interface SearchEngine {
  name: string;
  /** The number of searches that it can do at the same time. */
  concurrency: number;
  /** Finds the ids of the first results, in their order. */
  search(query: string): Promise<string[]>;
  close(): Promise<void>;
}

/** The search page of the board. Each query is typed into a page that was just opened. */
export async function createCorkboardEngine(
  browser: Browser,
  board: string,
): Promise<SearchEngine> {
  // The pages share a cache, so that each loads only the files of its own query.
  const context = await browser.newContext();
  // On a later day, search leaves out what has closed since the board was built.
  await onDay(context, BENCH_DAY);
  return {
    name: 'Corkboard',
    concurrency: 4,
    search: async (query) => {
      const page = await context.newPage();
      try {
        await page.goto(`${board}search/`);
        await page.locator('board-search input[name=q]').fill(query);
        // The query is put into the URL when it counts as finished, and searched again.
        await page.waitForFunction(
          () =>
            location.search !== '' &&
            document.querySelector<HTMLElement>('board-search')?.dataset['busy'] === 'false',
          undefined,
          { timeout: 30_000 },
        );
        const links = await page
          .locator('[data-list] a')
          .evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href') ?? ''));
        return listIds(links);
      } finally {
        await page.close();
      }
    },
    close: () => context.close(),
  };
}

/**
 * Pagefind as it comes: its own index of the postings' pages, ranking and script.
 *
 * @param site the folder of the built board
 * @param folder where to write the index
 */
export async function createPagefindEngine(
  browser: Browser,
  site: string,
  folder: string,
  postings: readonly GeneratedPosting[],
): Promise<SearchEngine> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  for (const { attributes } of postings) {
    const url = `/jobs/${attributes.id}/`;
    const content = await readFile(join(site, url, 'index.html'), 'utf8');
    await index.addHTMLFile({ url, content });
  }
  await index.writeFiles({ outputPath: folder });
  await closePagefind();

  const server = createServer(sirv(folder));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const page = await browser.newPage();
  await page.goto(`http://localhost:${port}/pagefind-entry.json`);
  return {
    name: 'Pagefind',
    concurrency: 1,
    search: async (query) => {
      const links = await page.evaluate(
        async ([script, text, count]) => {
          const pagefind = (await import(script)) as Pagefind;
          await pagefind.init();
          const { results } = await pagefind.search(text);
          const found = await Promise.all(results.slice(0, count).map((result) => result.data()));
          await pagefind.destroy();
          return found.map(({ url }) => url);
        },
        [`http://localhost:${port}/pagefind.js`, query, RESULTS] as const,
      );
      return listIds(links);
    },
    close: async () => {
      await page.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What is used of Pagefind's script. */
interface Pagefind {
  init(): Promise<void>;
  search(text: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
  destroy(): Promise<void>;
}

/** What is used of MiniSearch. */
interface MiniSearchModule {
  default: new (options: { fields: string[] }) => {
    addAll(documents: readonly object[]): void;
    search(query: string): { id: string }[];
  };
}

/**
 * MiniSearch with its defaults: whole words, any of which may match, without other spellings.
 *
 * @param folder the folder in which the package `minisearch` is installed
 */
export async function createMiniSearchEngine(
  folder: string,
  postings: readonly GeneratedPosting[],
): Promise<SearchEngine> {
  const path = createRequire(join(folder, 'package.json')).resolve('minisearch');
  const { default: MiniSearch }: MiniSearchModule = await import(pathToFileURL(path).href);
  const engine = new MiniSearch({ fields: ['title', 'company', 'place', 'skills', 'text'] });
  const companies = new Map(EMPLOYERS.map(({ id, name }) => [id, name]));
  const countries = new Intl.DisplayNames('en', { type: 'region' });
  engine.addAll(
    postings.map(({ attributes: { id, title, company, places, skills }, text }) => ({
      id,
      title,
      company: companies.get(company),
      place: places
        .flatMap(({ locality, region, country }) => [locality, region, countries.of(country)])
        .filter((name) => name !== undefined)
        .join(', '),
      skills: skills.map((skill) => SKILLS[skill]?.name).join(', '),
      text,
    })),
  );
  return {
    name: 'MiniSearch',
    concurrency: 1,
    search: async (query) =>
      engine
        .search(query)
        .slice(0, RESULTS)
        .map(({ id }) => id),
    close: async () => undefined,
  };
}

/** The ids of the postings that links lead to, each once. */
function listIds(links: readonly string[]): string[] {
  const ids = links.flatMap((link) => /\/jobs\/([^/?#]+)\//.exec(link)?.[1] ?? []);
  return [...new Set(ids)].slice(0, RESULTS);
}
