import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';
import pMap from 'p-map';
import { serveBoard } from '../../src/cli/server.ts';
import { ROOT, runBuild } from '../e2e/boards.ts';
import { findBrowser } from '../e2e/browser.ts';
import { BENCH_DAY } from './large-board.ts';
import { report } from './measures.ts';
import {
  createCorkboardEngine,
  createMiniSearchEngine,
  createPagefindEngine,
  type SearchEngine,
} from './relevance/engines.ts';
import { generatePostings } from './relevance/generate-postings.ts';
import { makeRelevanceBoard } from './relevance/make-relevance-board.ts';
import { averageAnswers, gradeAnswer, type Answer, type Score } from './relevance/metrics.ts';
import { gradePosting, type Need } from './relevance/need.ts';
import { NEEDS_APART } from './relevance/needs-apart.ts';
import { NEEDS } from './relevance/needs.ts';

// npm run bench -- relevance: builds a generated board of many trades, types what people ask into
// its search page, and scores the order of the results beside other engines. `KEEP=1` measures the
// board of the last run, `VERBOSE=1` prints every need, and `KIND=pay` measures only one kind.
// `MINISEARCH_PATH` is a folder in which the package `minisearch` is installed.
const TMP = join(ROOT, '.tmp/relevance');
const CONTENT = join(TMP, 'content');
const DIST = join(TMP, 'dist');

interface NeedSet {
  name: string;
  needs: readonly Need[];
  minNdcg: number;
}

/** The sets of needs with the lowest nDCG@10 that passes. */
const SETS: readonly NeedSet[] = [
  { name: 'needs', needs: NEEDS, minNdcg: 0.85 },
  { name: 'set apart', needs: NEEDS_APART, minNdcg: 0.75 },
];

/** In percent. */
const MIN_SUCCESS = 85;
const MAX_EMPTY = 2;

/** The number of results that `VERBOSE=1` prints for a need. */
const VERBOSE_RESULTS = 5;

const postings = generatePostings();
const byId = new Map(postings.map((posting) => [posting.attributes.id, posting.attributes]));

async function build(): Promise<void> {
  if (process.env['KEEP'] && existsSync(DIST)) return;
  await rm(TMP, { recursive: true, force: true });
  console.log(`building a board of ${postings.length} postings`);
  await makeRelevanceBoard(CONTENT, postings);
  const env = { BOARD_CONTENT: CONTENT, BOARD_TODAY: BENCH_DAY };
  const { status, output } = await runBuild(DIST, env);
  if (status !== 0) throw new Error(output);
}

interface Result extends Answer {
  need: Need;
}

async function runNeed(engine: SearchEngine, need: Need): Promise<Result> {
  const ids = await engine.search(need.query);
  const results = ids.flatMap((id) => byId.get(id) ?? []);
  const grades = results.map((posting) => gradePosting(need, posting));
  const all = postings.map(({ attributes }) => gradePosting(need, attributes));
  const answer = gradeAnswer(grades, all);
  if (process.env['VERBOSE'] && engine.name === 'Corkboard') {
    const counts = [3, 2, 1].map((grade) => all.filter((one) => one === grade).length).join('/');
    console.log(`${answer.ndcg.toFixed(2)} ${need.kind}: ${need.query} (${counts})`);
    for (const [i, { title, places }] of results.slice(0, VERBOSE_RESULTS).entries()) {
      console.log(`       ${grades[i]} ${title}, ${places[0]?.id}`);
    }
  }
  return { need, ...answer };
}

async function runEngine(engine: SearchEngine, needs: readonly Need[]): Promise<Result[]> {
  try {
    const { concurrency } = engine;
    return await pMap(needs, (need) => runNeed(engine, need), { concurrency });
  } finally {
    await engine.close();
  }
}

/** The results of all needs by the name of the engine, that of the board first. */
async function runEngines(needs: readonly Need[]): Promise<Map<string, Result[]>> {
  const server = await serveBoard({ folder: DIST });
  const browser = await chromium.launch(findBrowser());
  const results = new Map<string, Result[]>();
  const run = async (engine: SearchEngine) => {
    results.set(engine.name, await runEngine(engine, needs));
  };
  try {
    await run(await createCorkboardEngine(browser, server.url));
    await run(await createPagefindEngine(browser, DIST, join(TMP, 'pagefind'), postings));
    const folder = process.env['MINISEARCH_PATH'];
    if (folder === undefined) {
      console.log('       MiniSearch is left out, because MINISEARCH_PATH is not set');
    } else await run(await createMiniSearchEngine(folder, postings));
  } finally {
    await browser.close();
    await server.close();
  }
  return results;
}

const formatScore = ({ ndcg, success, empty }: Score) =>
  [ndcg.toFixed(3), `${Math.round(success * 100)}%`, `${Math.round(empty * 100)}%`]
    .map((text) => text.padStart(6))
    .join('');

/** Prints the scores of each kind of need and engine, and reports those with a limit. */
function reportSet({ name, needs, minNdcg }: NeedSet, results: Map<string, Result[]>): boolean[] {
  const score = (wanted: readonly Need[]) =>
    [...results.values()].map((list) =>
      averageAnswers(list.filter(({ need }) => wanted.includes(need))),
    );
  const kinds = [...Map.groupBy(needs, ({ kind }) => kind)].map(([kind, list]) => ({
    kind,
    title: `${kind} (${list.length})`,
    scores: score(list),
  }));
  const total = score(needs);
  const rows = [...kinds, { title: `all (${needs.length})`, scores: total }];
  const width = Math.max(...rows.map(({ title }) => title.length));
  console.log(`       ${name}: nDCG@10, first result good, nothing found`);
  console.log(
    `       ${' '.repeat(width)}  ${[...results.keys()].map((engine) => engine.padStart(18)).join('  ')}`,
  );
  for (const { title, scores } of rows) {
    console.log(`       ${title.padEnd(width)}  ${scores.map(formatScore).join('  ')}`);
  }

  const [own] = total;
  if (!own) return [];
  const higherIsBetter = true;
  return [
    report({
      name: `${name}, nDCG@10`,
      value: own.ndcg,
      unit: '',
      limit: minNdcg,
      higherIsBetter,
      digits: 3,
    }),
    report({
      name: `${name}, first result good`,
      value: own.success * 100,
      unit: '%',
      limit: MIN_SUCCESS,
      higherIsBetter,
    }),
    report({
      name: `${name}, nothing found`,
      value: own.empty * 100,
      unit: '%',
      limit: MAX_EMPTY,
    }),
    ...kinds.map(({ kind, scores: [first, ...peers] }) =>
      report({
        name: `${kind}, beside the best other engine`,
        value: first?.ndcg ?? NaN,
        unit: '',
        limit: Math.max(...peers.map(({ ndcg }) => ndcg)),
        higherIsBetter,
        digits: 3,
      }),
    ),
  ];
}

await build();
const sets = SETS.map((set) => ({
  ...set,
  needs: set.needs.filter(({ kind }) => kind === (process.env['KIND'] ?? kind)),
})).filter(({ needs }) => needs.length > 0);
const results = await runEngines(sets.flatMap(({ needs }) => needs));
const passed = sets.flatMap((set) => reportSet(set, results));
process.exitCode = passed.every(Boolean) ? 0 : 1;
