import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { serveBoard } from '../../src/cli/server.ts';
import type { Engine } from '../../src/search/browser/engine.ts';
import { FACETS, withoutFacet, type Choices, type Facet } from '../../src/search/facets.ts';
import { LANGUAGE_FILE, type Manifest } from '../../src/search/index-files.ts';
import type { SearchLanguage } from '../../src/search/languages/search-language.ts';
import { removePluralEnding } from '../../src/search/plural-ending.ts';
import { getWordForms } from '../../src/search/word-forms.ts';
import type { StoredResult } from '../../src/search/stored-result.ts';
import { ROOT, runBuild } from '../e2e/boards.ts';
import { findBrowser } from '../e2e/browser.ts';
import { onDay } from '../e2e/page-clock.ts';
import { BENCH_DAY, createRandom, makeLargeBoard } from './large-board.ts';
import { describeUsage, median, percentile90, report, usageCommand } from './measures.ts';
import { findIn, readReference, type ReferencePosting } from './reference.ts';
import { findRows, readStoredWords } from './stored-words.ts';

// npm run bench: builds a generated board of 10,000 postings, measures the build and the search,
// and compares the search results with those of a reference that reads every posting. `KEEP=1`
// skips the build and measures the last board.
const POSTINGS = Number(process.env['POSTINGS'] ?? 10_000);
const QUERIES = 200;
/** Words that are searched on a fresh page, besides those at the borders of the index. */
const OTHER_WORDS = 500;
/** Every engine of a page keeps its part of the index in memory. */
const ENGINES_PER_PAGE = 100;
const TMP = join(ROOT, '.tmp/bench');
const CONTENT = join(TMP, 'content');
const DIST = join(TMP, 'dist');

/** Queries that are typed one letter at a time. Each letter starts a search. */
const TYPED = [
  'machine learning engineer',
  'senior nurse',
  'python statistics',
  'accountant part-time',
  'C++ firmware',
  'remote technical writer',
];

/** Queries of three words, which a browser without a cache asks. */
const COLD_QUERIES = [
  'machine learning engineer',
  'senior frontend accessibility',
  'nurse patients wards',
  'part-time accountant ledgers',
  'remote data scientist',
  'python sql statistics',
  'junior chef menus',
  'security analyst linux',
  'teacher pupils curriculum',
  'technical writer documentation',
];

/** Limit of a cold search of three words, to the first results. */
const MAX_COLD_KB = 250;

/**
 * Size of the scripts that a first search loads, with Brotli, as long as search only looked up
 * words: without partial matches, other spellings and suggestions.
 */
const PLAIN_SCRIPT_BYTES = 30_697;
/** What these may add. */
const MAX_ADDED_SCRIPT_BYTES = 3000;

async function build(): Promise<void> {
  if (process.env['KEEP']) return;
  await rm(TMP, { recursive: true, force: true });
  console.log(`building a board of ${POSTINGS} postings`);
  await makeLargeBoard(CONTENT, POSTINGS);
  const usage = join(TMP, 'usage.txt');
  const started = performance.now();
  const { status, output } = await runBuild(
    DIST,
    { BOARD_CONTENT: CONTENT, BOARD_TODAY: BENCH_DAY },
    usageCommand(usage),
  );
  if (status !== 0) throw new Error(output);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`       built in ${seconds} s; ${await describeUsage(usage)}`);
  console.log(`       ${/indexed .*/.exec(output)?.[0] ?? ''}`);
}

await build();
const manifest: Manifest = JSON.parse(await readFile(join(DIST, 'pagefind/current.json'), 'utf8'));
const index = join(DIST, 'pagefind', manifest.version);
const server = await serveBoard({ folder: DIST });
const browser = await chromium.launch(findBrowser());
const kept: boolean[] = [];
const measure = (name: string, value: number, unit: string, limit: number) => {
  kept.push(report({ name, value, unit, limit }));
};

try {
  await measureBytes();
  await measureTyping();
  await compareAnswers();
  await compareFreshCounts();
} finally {
  await browser.close();
  await server.close();
}
process.exitCode = kept.every(Boolean) ? 0 : 1;

async function settled(page: Page): Promise<void> {
  await page.locator('board-search[data-busy=false]').waitFor({ timeout: 60_000 });
}

async function measureBytes(): Promise<void> {
  const facets: number[] = [];
  for (const words of COLD_QUERIES) {
    const files = await filesOf(`search/?q=${encodeURIComponent(words)}`);
    const table = files.filter(({ path }) => path.endsWith('table.pack'));
    const results = (sumBytes(files) - sumBytes(table)) / 1000;
    measure(`cold search to the first results: ${words}`, results, 'kB', MAX_COLD_KB);
    facets.push(sumBytes(table) / 1000);
  }
  measure('all facets more', Math.max(...facets), 'kB', 150);
  const scripts = (await filesOf(`search/?q=${COLD_QUERIES[0]}`)).filter(({ path }) =>
    path.endsWith('.js'),
  );
  const sizes = await Promise.all(scripts.map(({ path }) => compressedSize(path)));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const limit = PLAIN_SCRIPT_BYTES + MAX_ADDED_SCRIPT_BYTES;
  measure(`scripts of a first search, ${sizes.length} files`, total, 'bytes', limit);
  const before = await filesOf('', (page) => page.waitForLoadState('networkidle'));
  const suggested = await filesOf('', async (page) => {
    await page.waitForLoadState('networkidle');
    await page.getByRole('combobox').pressSequentially('n');
    await page.getByRole('listbox').waitFor();
  });
  const more = (sumBytes(suggested) - sumBytes(before)) / 1000;
  measure('suggestions, with their script', more, 'kB', 10);
}

interface LoadedFile {
  path: string;
  bytes: number;
}

function sumBytes(files: readonly LoadedFile[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0);
}

/**
 * Every file that a browser without a cache loads for a URL, with the size of its transferred body.
 *
 * @param act what the reader does on the page, until everything is loaded
 */
async function filesOf(
  path: string,
  act: (page: Page) => Promise<void> = settled,
): Promise<LoadedFile[]> {
  const context = await browser.newContext();
  await onDay(context, BENCH_DAY);
  const page = await context.newPage();
  const files: Promise<LoadedFile>[] = [];
  context.on('requestfinished', (request) => {
    const { pathname } = new URL(request.url());
    files.push(
      request.sizes().then(async ({ responseBodySize }) => ({
        path: pathname,
        // The browser reports no size for the script of a worker.
        bytes: responseBodySize || (await compressedSize(pathname)),
      })),
    );
  });
  await page.goto(server.url + path);
  await act(page);
  const loaded = await Promise.all(files);
  await context.close();
  return loaded;
}

async function compressedSize(path: string): Promise<number> {
  const content = await readFile(join(DIST, path));
  return path.endsWith('.js') ? brotliCompressSync(content).length : content.length;
}

async function measureTyping(): Promise<void> {
  const page = await browser.newPage();
  await onDay(page, BENCH_DAY);
  await page.goto(`${server.url}search/?q=designer`);
  await settled(page);
  const times: number[] = [];
  for (const text of TYPED) {
    for (let length = 1; length <= text.length; length += 1) {
      times.push(
        await page.evaluate(
          async (typed) => {
            const search = document.querySelector<HTMLElement>('board-search');
            const input = search?.querySelector('input');
            if (!search || !input) throw new Error('no search');
            const done = new Promise<void>((resolve) => {
              const watcher = new MutationObserver(() => {
                if (search.dataset['busy'] !== 'false') return;
                watcher.disconnect();
                resolve();
              });
              watcher.observe(search, { attributeFilter: ['data-busy'] });
            });
            const started = performance.now();
            input.value = typed;
            input.dispatchEvent(new Event('input', { bubbles: true }));
            await done;
            return performance.now() - started;
          },
          text.slice(0, length),
        ),
      );
    }
  }
  measure(`a letter's query settles, median of ${times.length}`, median(times), 'ms', 100);
  console.log(
    `       90th percentile ${percentile90(times).toFixed(0)} ms, the slowest ${Math.max(...times).toFixed(0)} ms`,
  );
  await page.close();
}

interface GeneratedQuery {
  words: string[];
  phrases: string[];
  choices: Choices;
}

/**
 * Generates queries from words, phrases and facets of the postings, without words that are operators
 * or codes in a query.
 */
function generateQueries(
  postings: readonly ReferencePosting[],
  { not, or, ambiguousCodes }: SearchLanguage,
): GeneratedQuery[] {
  const operators = new Set([...not, ...or, ...ambiguousCodes]);
  const random = createRandom(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  return Array.from({ length: QUERIES }, (_, i) => {
    const posting = pick(postings);
    const all = [...posting.words].filter((word) => !operators.has(word));
    const text = (posting.runs.at(-1) ?? '').trim().split(' ');
    const words = i % 4 === 3 ? [] : Array.from({ length: 1 + (i % 3) }, () => pick(all));
    const from = Math.floor(random() * (text.length - 6));
    const phrases =
      i % 4 >= 2 ? [text.slice(from, from + 2 + Math.floor(random() * 4)).join(' ')] : [];
    const choices: Choices = {};
    for (let n = i % 3; n > 0; n -= 1) {
      const facet = pick(FACETS);
      const values = posting.facets[facet];
      const other = pick(postings).facets[facet];
      if (values.length > 0)
        choices[facet] = [...new Set([pick(values), ...other.slice(0, i % 2)])];
    }
    return { words, phrases, choices };
  });
}

async function compareAnswers(): Promise<void> {
  const postings = await readReference(CONTENT, BENCH_DAY);
  const ids = Array.from({ length: manifest.postings }, () => '');
  for (const name of await readdir(join(index, 'rows'))) {
    const row: StoredResult = JSON.parse(
      gunzipSync(await readFile(join(index, 'rows', name))).toString(),
    );
    ids[Number.parseInt(name)] = /\/jobs\/([^/"]+)\//.exec(row.html)?.[1] ?? '';
  }
  const page = await openEnginePage();
  await page.evaluate(() => {
    const { openEngine } = window as unknown as EngineWindow;
    Object.assign(window, { engine: openEngine() });
  });
  const ask = (text: string, choices: Choices) =>
    page.evaluate(
      async ([text, choices]) => {
        const { engine } = window as unknown as { engine: Engine };
        const search = { text, choices, sort: 'relevance', shown: 0, typing: false } as const;
        const [{ rows }, counts, values] = [
          await engine.findRows(search),
          await engine.counts(search),
          await engine.values(),
        ];
        const named = Object.entries(counts).map(([facet, numbers]) => [
          facet,
          Object.fromEntries(
            [...numbers].flatMap((n, i) => (n > 0 ? [[values[facet as 'place'][i]?.id, n]] : [])),
          ),
        ]);
        return {
          rows,
          counts: Object.fromEntries(named) as Record<string, Record<string, number>>,
        };
      },
      [text, choices] as const,
    );

  const queries = generateQueries(postings, await readLanguage());
  const byId = new Map(postings.map((posting) => [posting.id, posting]));
  let missed = 0;
  let inexact = 0;
  let phrases = 0;
  let miscounted = 0;
  let results = 0;
  for (const query of queries) {
    const text = [...query.words, ...query.phrases.map((phrase) => `"${phrase}"`)].join(' ');
    const expected = findIn(postings, query.words, query.phrases, query.choices);
    const { rows, counts } = await ask(text, query.choices);
    const found = new Set(rows.map((row) => ids[row]));
    results += found.size;
    missed += expected.filter(({ id }) => !found.has(id)).length;
    if (query.words.length === 0 && query.phrases.length > 0) {
      phrases += 1;
      // Results that only the search has. Results that it misses are counted above.
      if (found.size > expected.length) inexact += 1;
    }
    for (const facet of FACETS) {
      // The counts of a facet ignore the values chosen in it, and the default choice of states.
      const others = withoutFacet(query.choices, facet);
      const state = facet === 'state' ? ['open', 'unconfirmed', 'closed'] : undefined;
      const base = await ask(text, { ...others, ...(state && { state }) });
      const recount = countValues(
        base.rows.map((row) => byId.get(ids[row] ?? '')),
        facet,
      );
      if (JSON.stringify(recount) !== JSON.stringify(sorted(counts[facet] ?? {}))) miscounted += 1;
    }
  }
  console.log(
    `       ${queries.length} queries, ${phrases} of them of phrases alone, ${results} results in all`,
  );
  measure('postings that the reference finds and search does not', missed, 'postings', 0);
  measure('phrases that find postings that the reference does not', inexact, 'queries', 0);
  measure('facets whose counts are not those of their results', miscounted, 'facets', 0);
}

/**
 * Compares the number of results of single words with the words that are stored in the index. Each
 * word is searched with an engine that has loaded nothing, because an engine that has searched
 * before may have loaded more of the index than the word needs.
 */
async function compareFreshCounts(): Promise<void> {
  const words = await readStoredWords(index, manifest);
  const language = await readLanguage();
  const random = createRandom(11);
  // Other words are written in another way in a query, or are amounts in it.
  const all = [...words.rows.keys()].filter((word) => /^[a-z]{3,}$/.test(word));
  const others = Array.from({ length: OTHER_WORDS }, (_, i) => {
    const word = all[Math.floor(random() * all.length)] ?? '';
    return i % 2 === 0 ? word : word.slice(0, 3 + Math.floor(random() * word.length));
  });
  const atBorders = words.atBorders
    .filter((word) => all.includes(word))
    .flatMap((word) => Array.from(word, (_, i) => word.slice(0, i + 1)).slice(2));
  const asked = [...new Set([...atBorders, ...others])];
  const counts = await countFresh(asked);
  const wrong = asked.filter((word, i) => {
    const forms = getWordForms(word, language);
    const expected = findRows(words, word, forms, removePluralEnding(word));
    return counts[i] !== [...expected].filter((row) => row < manifest.live).length;
  });
  console.log(`       ${asked.length} words, ${atBorders.length} of them at borders of the index`);
  if (wrong.length > 0) console.log(`       wrong: ${wrong.slice(0, 20).join(', ')}`);
  measure('words with another number of results on a fresh page', wrong.length, 'words', 0);
}

async function readLanguage(): Promise<SearchLanguage> {
  return JSON.parse(gunzipSync(await readFile(join(index, LANGUAGE_FILE))).toString());
}

/** The number of results of each word, each from an engine of its own. */
async function countFresh(words: readonly string[]): Promise<number[]> {
  const counts: number[] = [];
  for (let from = 0; from < words.length; from += ENGINES_PER_PAGE) {
    const page = await openEnginePage();
    counts.push(
      ...(await page.evaluate(
        async (some) => {
          const { openEngine } = window as unknown as EngineWindow;
          const found: number[] = [];
          for (const text of some) {
            const engine = openEngine();
            // An unfinished word is not corrected.
            const search = {
              text,
              choices: {},
              sort: 'relevance',
              shown: 0,
              typing: true,
            } as const;
            found.push((await engine.find(search)).total);
            engine.close();
          }
          return found;
        },
        words.slice(from, from + ENGINES_PER_PAGE),
      )),
    );
    await page.close();
  }
  return counts;
}

interface EngineWindow {
  /** Opens the index as a page that was just loaded does. */
  openEngine: () => Engine;
}

/** Opens a page in which engines can be opened. */
async function openEnginePage(): Promise<Page> {
  const page = await browser.newPage();
  await onDay(page, BENCH_DAY);
  await page.goto(`${server.url}search/`);
  const script = (await readdir(join(DIST, '_astro'))).find((name) =>
    /^engine\..*\.js$/.test(name),
  );
  await page.evaluate(
    async ([script, folder, manifest]) => {
      const exported = (await import(script)) as { Engine: typeof Engine };
      const options = { folder, manifest, now: Date.parse(manifest.day), attempt: 0 };
      Object.assign(window, { openEngine: () => new exported.Engine(options) });
    },
    [`${server.url}_astro/${script}`, `${server.url}pagefind/`, manifest] as const,
  );
  return page;
}

function countValues(found: readonly (ReferencePosting | undefined)[], facet: Facet) {
  const counts: Record<string, number> = {};
  for (const posting of found) {
    for (const value of new Set(posting?.facets[facet])) counts[value] = (counts[value] ?? 0) + 1;
  }
  return sorted(counts);
}

function sorted(counts: Record<string, number>): [string, number][] {
  return Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1));
}
