import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { checkInParallel } from '../../src/lint/check-in-parallel.ts';
import { checkContent } from '../../src/lint/check-content.ts';
import { readContentFiles } from '../../src/content/read-files.ts';
import { readMarkdown, type SourceFile } from '../../src/content/source-file.ts';
import { createCatalogueNames } from '../../src/facts/catalogue-names.ts';
import { COMPARERS } from '../../src/facts/comparers.ts';
import { readPostingText } from '../../src/text/posting-text.ts';
import { POSTING_RULES } from '../../src/lint/registry.ts';
import { checkText } from '../../src/content/check-text.ts';
import { findCostlyMarkdown, listNodes } from '../../src/text/markdown.ts';
import { postingMarkdown } from '../helpers/posting-markdown.ts';
import { postingSchema } from '../../src/model/posting.ts';
import { CORPUS } from './check-corpus.ts';
import { BENCH_DAY, makeLargeBoard } from './large-board.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import { report } from './measures.ts';

// node tests/bench/check.ts: checks ten thousand postings that differ from each other, ten thousand that are full of
// facts, and texts that were made to keep a pattern busy.
const POSTINGS = 10_000;
const SECONDS = 10;
/** No text may keep one rule, or the judge of one fact, busy for longer, in milliseconds. */
const HOSTILE_MS = 100;

const today = () => BENCH_DAY;

/** How long it takes to check some files, in milliseconds. */
async function timeOf(files: readonly SourceFile[]): Promise<number> {
  const begun = performance.now();
  await checkInParallel(files, { today });
  return performance.now() - begun;
}

async function varied(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'corkboard-bench-check-'));
  try {
    await makeLargeBoard(folder, POSTINGS);
    const begun = performance.now();
    await checkInParallel(await readContentFiles(folder), { today });
    return performance.now() - begun;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The postings of the corpus, under new names until there are enough. */
async function fullOfFacts(): Promise<number> {
  const files = await readContentFiles(CORPUS);
  const postings = files.filter(({ path }) => path.startsWith('postings/'));
  const others = files.filter(({ path }) => !path.startsWith('postings/'));
  const many = Array.from({ length: POSTINGS }, (_, i): SourceFile => {
    const { text = '' } = postings[i % postings.length] ?? {};
    return { path: `postings/copy-${i}.md`, text: text.replace('title: ', `title: No. ${i} `) };
  });
  return timeOf([...others, ...many]);
}

/** The least of two times, in milliseconds: the other may have been another process’s. */
function least(run: () => unknown): number {
  const times = [0, 1].map(() => {
    const begun = performance.now();
    run();
    return performance.now() - begun;
  });
  return Math.min(...times);
}

/** Reads texts that were made to keep a pattern busy, and names the part that each keeps busy for longest. */
async function hostile(): Promise<boolean[]> {
  const catalogues = (await readContentFiles(CORPUS)).filter(({ path }) => !path.includes('/'));
  const { content } = checkContent(catalogues);
  if (!content) throw new Error('The catalogues of the corpus are wrong.');
  const names = createCatalogueNames(content.places, content.skills);
  const today = BENCH_DAY;
  return HOSTILE_TEXTS.map(({ name, text }) => {
    const source = readMarkdown({
      path: 'postings/hostile.md',
      text: `---\ntitle: Fixture\ncompany: fixture\ncompleteness: full\n---\n\n${text}\n`,
    });
    const posting = postingSchema.parse(source.data);
    // A text that is refused takes no time.
    if (findCostlyMarkdown(source.body) !== undefined) {
      return report({ name, value: 0, unit: 'ms', limit: HOSTILE_MS });
    }
    const markdown = postingMarkdown(source, posting.title);
    const read = () => readPostingText(markdown);
    const subject = { posting, text: read(), names };
    const evidence = { facts: new Map(), conflicts: [], omissions: [] };
    const one = {
      ...subject,
      source,
      nodes: listNodes(markdown.tree),
      evidence,
      company: undefined,
      today,
      freshDays: 45,
    };
    const parts: [string, () => unknown][] = [
      ['form', () => checkText(source, markdown.tree)],
      ['sentences', read],
      ...Object.entries(COMPARERS).map(([fact, judge]): [string, () => unknown] => [
        fact,
        () => judge(subject),
      ]),
      ...POSTING_RULES.map((rule): [string, () => unknown] => [rule.id, () => rule.check(one)]),
    ];
    const [slowest = ['', 0]] = parts
      .map(([part, run]): [string, number] => [part, least(run)])
      .sort(([, a], [, b]) => b - a);
    return report({
      name: `${name}, ${slowest[0]}`,
      value: slowest[1],
      unit: 'ms',
      limit: HOSTILE_MS,
    });
  });
}

const kept = process.argv.includes('--hostile')
  ? await hostile()
  : [
      report({
        name: `${POSTINGS.toLocaleString('en')} varied postings`,
        value: (await varied()) / 1000,
        unit: 's',
        limit: SECONDS,
      }),
      report({
        name: `${POSTINGS.toLocaleString('en')} postings full of facts`,
        value: (await fullOfFacts()) / 1000,
        unit: 's',
        limit: SECONDS,
      }),
      ...(await hostile()),
    ];
process.exitCode = kept.every(Boolean) ? 0 : 1;
