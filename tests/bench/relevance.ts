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
import { NEEDS } from './relevance/needs.ts';

// npm run bench -- relevance: builds a generated board of many trades, types what people ask into
// its search page, and scores the order of the results beside other engines. `KEEP=1` measures the
// board of the last run, `VERBOSE=1` prints every need, and `KIND=` only those of one kind.
// `MINISEARCH_PATH` is a folder in which the package `minisearch` is installed.
const TMP = join(ROOT, '.tmp/relevance');
const CONTENT = join(TMP, 'content');
const DIST = join(TMP, 'dist');

const MIN_NDCG = 0.85;
const MIN_SUCCESS = 0.85;
const MAX_EMPTY = 0.02;

/** The results that `VERBOSE=1` prints of a need. */
const VERBOSE_RESULTS = 5;

const postings = generatePostings();
const byId = new Map(postings.map((posting) => [posting.attributes.id, posting]));

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
  const results = ids.flatMap((id) => byId.get(id)?.attributes ?? []);
  const grades = results.map((posting) => gradePosting(need, posting));
  const all = postings.map(({ attributes }) => gradePosting(need, attributes));
  const answer = gradeAnswer(grades, all);
  if (process.env['VERBOSE'] && engine.name === 'Corkboard') {
    const titles = results
      .slice(0, VERBOSE_RESULTS)
      .map(({ title, places }, i) => `${grades[i]} ${title}, ${places[0]?.id}`);
    const best = [3, 2, 1].map((grade) => all.filter((one) => one === grade).length).join('/');
    console.log(`${answer.ndcg.toFixed(2)} ${need.kind}: ${need.query} (${best})`);
    console.log(titles.map((title) => `       ${title}`).join('\n'));
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

const formatScore = ({ ndcg, success, empty }: Score) =>
  [ndcg.toFixed(3), `${Math.round(success * 100)}%`, `${Math.round(empty * 100)}%`]
    .map((text) => text.padStart(6))
    .join('');

function printTable(names: readonly string[], rows: readonly (readonly [string, Score[]])[]): void {
  const width = Math.max(...rows.map(([kind]) => kind.length));
  console.log(`       nDCG@${10}, first result good, nothing found`);
  console.log(`       ${' '.repeat(width)}  ${names.map((name) => name.padStart(18)).join('  ')}`);
  for (const [kind, scores] of rows) {
    console.log(`       ${kind.padEnd(width)}  ${scores.map(formatScore).join('  ')}`);
  }
}

await build();
const needs = NEEDS.filter(({ kind }) => (process.env['KIND'] ?? kind) === kind);
const server = await serveBoard({ folder: DIST });
const browser = await chromium.launch(findBrowser());
const answers = new Map<string, Result[]>();
try {
  const own = await createCorkboardEngine(browser, server.url);
  answers.set(own.name, await runEngine(own, needs));
  const pagefind = await createPagefindEngine(browser, DIST, join(TMP, 'pagefind'), postings);
  answers.set(pagefind.name, await runEngine(pagefind, needs));
  const folder = process.env['MINISEARCH_PATH'];
  if (folder === undefined) {
    console.log('       MiniSearch is not measured: MINISEARCH_PATH names no folder');
  } else {
    const miniSearch = await createMiniSearchEngine(folder, postings);
    answers.set(miniSearch.name, await runEngine(miniSearch, needs));
  }
} finally {
  await browser.close();
  await server.close();
}

const kinds = [...new Set(needs.map(({ kind }) => kind))];
const scoreKind = (kind: string) =>
  [...answers.values()].map((results) =>
    averageAnswers(results.filter(({ need }) => need.kind === kind)),
  );
const total = [...answers.values()].map(averageAnswers);
const table = kinds.map((kind): [string, Score[]] => [
  `${kind} (${needs.filter((need) => need.kind === kind).length})`,
  scoreKind(kind),
]);
printTable([...answers.keys()], [...table, [`all (${needs.length})`, total]]);

const [own] = total;
if (!own) throw new Error('No engine was measured.');
const passed = [
  report({
    name: 'nDCG@10',
    value: own.ndcg,
    unit: '',
    limit: MIN_NDCG,
    higherIsBetter: true,
    digits: 3,
  }),
  report({
    name: 'needs whose first result is good',
    value: own.success * 100,
    unit: '%',
    limit: MIN_SUCCESS * 100,
    higherIsBetter: true,
  }),
  report({
    name: 'needs without a result',
    value: own.empty * 100,
    unit: '%',
    limit: MAX_EMPTY * 100,
  }),
  ...kinds.map((kind) => {
    const [{ ndcg: value } = { ndcg: NaN }, ...peers] = scoreKind(kind);
    const limit = Math.max(...peers.map(({ ndcg }) => ndcg));
    const name = `${kind}, beside the best other engine`;
    return report({ name, value, unit: '', limit, higherIsBetter: true, digits: 3 });
  }),
];
process.exitCode = passed.every(Boolean) ? 0 : 1;
