import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { checkInParallel } from '../../src/lint/check-in-parallel.ts';
import { checkContent } from '../../src/lint/check-content.ts';
import { readContentFiles } from '../../src/content/read-files.ts';
import { readMarkdown, type SourceFile } from '../../src/content/source-file.ts';
import { checkText } from '../../src/content/check-text.ts';
import type { CatalogueNames } from '../../src/facts/posting-context.ts';
import type { RuleContext } from '../../src/lint/rule.ts';
import { DEFAULT_FRESH_DAYS } from '../../src/model/site.ts';
import { createCatalogueNames } from '../../src/facts/catalogue-names.ts';
import { COMPARERS } from '../../src/facts/comparers.ts';
import { readPostingText } from '../../src/text/posting-text.ts';
import { POSTING_RULES } from '../../src/lint/registry.ts';
import { listNodes } from '../../src/text/list-nodes.ts';
import { findCostlyMarkdown } from '../../src/text/markdown.ts';
import { postingSchema } from '../../src/model/posting.ts';
import { postingMarkdown } from '../helpers/posting-markdown.ts';
import { CORPUS } from './check-corpus.ts';
import { BENCH_DAY, makeLargeBoard } from './large-board.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import { report } from './measures.ts';

// node tests/bench/check.ts: checks 10,000 varied postings, 10,000 postings with many facts, and
// texts that make a pattern with backtracking slow. `--hostile` checks only the last.
const POSTINGS = 10_000;
const LIMIT_SECONDS = 10;
/** Time limit for one rule, or for the comparison of one fact, on one hostile text. */
const HOSTILE_LIMIT_MS = 100;
/** Time for a text against the time for its first half: 2 is linear, 4 is quadratic. */
const GROWTH_LIMIT = 3.2;
/** Shorter times are too noisy for a ratio. */
const MIN_RATIO_MS = 40;

const today = () => BENCH_DAY;

/** Measures a check of the given files, in milliseconds. */
async function measureCheck(files: readonly SourceFile[]): Promise<number> {
  const started = performance.now();
  await checkInParallel(files, { today });
  return performance.now() - started;
}

async function measureVaried(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'corkboard-bench-check-'));
  try {
    await makeLargeBoard(folder, POSTINGS);
    const started = performance.now();
    await checkInParallel(await readContentFiles(folder), { today });
    return performance.now() - started;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Copies the postings of the corpus under new names until there are enough. */
async function measureFullOfFacts(): Promise<number> {
  const files = await readContentFiles(CORPUS);
  const postings = files.filter(({ path }) => path.startsWith('postings/'));
  const others = files.filter(({ path }) => !path.startsWith('postings/'));
  const many = Array.from({ length: POSTINGS }, (_, i): SourceFile => {
    const { text = '' } = postings[i % postings.length] ?? {};
    return { path: `postings/copy-${i}.md`, text: text.replace('title: ', `title: No. ${i} `) };
  });
  return measureCheck([...others, ...many]);
}

/**
 * The shortest of three CPU times, in milliseconds. Other processes do not affect CPU time much.
 */
function measure(run: () => unknown): number {
  const times = [0, 1, 2].map(() => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** The parts of a check of one text, by name; none if the check refuses the text outright. */
function listParts(text: string, names: CatalogueNames): Map<string, () => unknown> {
  const source = readMarkdown({
    path: 'postings/hostile.md',
    text: `---\ntitle: Fixture\ncompany: fixture\ncompleteness: full\n---\n\n${text}\n`,
  });
  if (findCostlyMarkdown(source.body) !== undefined) return new Map();
  const posting = postingSchema.parse(source.data);
  const markdown = postingMarkdown(source, posting.title);
  const { tree } = markdown;
  const read = () => readPostingText(markdown);
  const postingContext = { posting, text: read(), names };
  const context: RuleContext = {
    ...postingContext,
    source,
    nodes: listNodes(tree),
    evidence: { facts: new Map(), conflicts: [], doubts: [], omissions: [] },
    company: undefined,
    today: BENCH_DAY,
    freshDays: DEFAULT_FRESH_DAYS,
  };
  return new Map<string, () => unknown>([
    ['form', () => checkText(source, tree)],
    ['sentences', read],
    ...Object.entries(COMPARERS).map(
      ([fact, compare]) => [fact, () => compare(postingContext)] as const,
    ),
    ...POSTING_RULES.map((rule) => [rule.id, () => rule.check(context)] as const),
  ]);
}

/** Measures the slowest part of the check for each hostile text, and how its time grows. */
async function measureHostile(): Promise<boolean[]> {
  const catalogues = (await readContentFiles(CORPUS)).filter(({ path }) => !path.includes('/'));
  const { content } = checkContent(catalogues);
  if (!content) throw new Error('The catalogues of the corpus are not valid.');
  const names = createCatalogueNames(content.places, content.skills);
  return HOSTILE_TEXTS.flatMap(({ name, text }) => {
    const [slowest] = [...listParts(text, names)]
      .map(([part, run]) => ({ part, run, time: measure(run) }))
      .sort((a, b) => b.time - a.time);
    if (!slowest) return [];
    const { part, run, time } = slowest;
    const title = `${name}, ${part}`;
    const results = [report({ name: title, value: time, unit: 'ms', limit: HOSTILE_LIMIT_MS })];
    const runHalf = listParts(text.slice(0, text.length / 2), names).get(part);
    if (time >= MIN_RATIO_MS && runHalf) {
      const growth = measure(run) / measure(runHalf);
      const name = `${title}, growth from half the text`;
      results.push(report({ name, value: growth, unit: 'times', limit: GROWTH_LIMIT }));
    }
    return results;
  });
}

const results = process.argv.includes('--hostile')
  ? await measureHostile()
  : [
      report({
        name: `${POSTINGS.toLocaleString('en')} varied postings`,
        value: (await measureVaried()) / 1000,
        unit: 's',
        limit: LIMIT_SECONDS,
      }),
      report({
        name: `${POSTINGS.toLocaleString('en')} postings with many facts`,
        value: (await measureFullOfFacts()) / 1000,
        unit: 's',
        limit: LIMIT_SECONDS,
      }),
      ...(await measureHostile()),
    ];
process.exitCode = results.every(Boolean) ? 0 : 1;
