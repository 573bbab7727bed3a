import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import {
  indexWord,
  LANGUAGE,
  PAGEFIND_SCRIPT,
  pairsOf,
  readIds,
  WORDS,
  type Manifest,
} from './layout.ts';
import { sequencesOf, type PostingRecord } from './record.ts';

/** A file of the index, by its path. */
export type Files = Map<string, Uint8Array>;

/** Postings that have a common word, and those of them that have it in their title or among their skills. */
export interface CommonWord {
  word: string;
  rows: number[];
  strong: number[];
}

/**
 * Pagefind holds every result of a word against every place where it found the word, so its time grows with the square
 * of how many postings have it. Words that more postings have than this are kept apart.
 */
const COMMON_FROM = 1500;

/** For the same reason phrases are searched in parts, of so many postings each. */
const PHRASES_PART = 2500;

/** Stands between two runs of words, so that no phrase goes from one to the other. */
const BREAK = '|';

export interface WordIndex {
  files: Files;
  common: CommonWord[];
  phrases: Manifest['phrases'];
}

/**
 * Has Pagefind index the postings: once by word, and once by pairs of words for phrases. A posting's place
 * in the index is its place in the list.
 *
 * @throws with every error that Pagefind reports, or when it put the postings in another order
 */
export async function buildIndex(records: readonly PostingRecord[]): Promise<WordIndex> {
  try {
    const places = wordPlaces(records);
    const common = [...places]
      .filter(([, { rows }]) => rows.length > COMMON_FROM)
      .map(([word, found]) => ({ word, ...found }))
      .sort((a, b) => b.rows.length - a.rows.length || (a.word < b.word ? -1 : 1));
    const apart = new Set(common.map(({ word }) => word));
    const commonest = (a: string, b: string) =>
      (places.get(b)?.rows.length ?? 0) - (places.get(a)?.rows.length ?? 0) || (a < b ? -1 : 1);

    const files: Files = new Map();
    const words = await runPagefind(records.map((record) => wordRecord(record, apart, commonest)));
    for (const [path, content] of words) {
      files.set(path === PAGEFIND_SCRIPT ? path : WORDS + path, content);
    }
    const phrases: string[] = [];
    for (let from = 0; from < records.length; from += PHRASES_PART) {
      const folder = `phrases/${phrases.length}/`;
      phrases.push(folder);
      const part = records.slice(from, from + PHRASES_PART).map((record) => ({
        content: sequencesOf(record)
          .map((run) => pairsOf(run).join(' '))
          .filter(Boolean)
          .join(` ${BREAK} `),
        meta: {},
      }));
      for (const [path, content] of await runPagefind(part)) {
        // The program is the same for every index, and is with the words.
        if (!/\.(?:js|pagefind)$/.test(path)) files.set(folder + path, content);
      }
    }
    return { files, common, phrases };
  } finally {
    await close();
  }
}

interface PagefindRecord {
  content: string;
  meta: Record<string, string>;
}

/** Where each word is. */
function wordPlaces(records: readonly PostingRecord[]) {
  const places = new Map<string, { rows: number[]; strong: number[] }>();
  records.forEach((record, row) => {
    const strong = new Set([...record.title, ...record.skills.flat()]);
    for (const word of new Set([...sequencesOf(record).flat(), ...record.joined])) {
      let found = places.get(word);
      if (!found) places.set(word, (found = { rows: [], strong: [] }));
      found.rows.push(row);
      if (strong.has(word)) found.strong.push(row);
    }
  });
  return places;
}

/**
 * Each word once, in the field where it weighs most. Where it stands in the text does not matter here; the same order in
 * all records makes the index small.
 */
function wordRecord(
  record: PostingRecord,
  apart: ReadonlySet<string>,
  order: (a: string, b: string) => number,
): PagefindRecord {
  const seen = new Set(apart);
  const fresh = (words: readonly string[]) =>
    words
      .filter((word) => !seen.has(word) && seen.add(word))
      .sort(order)
      .map(indexWord)
      .join(' ');
  const title = fresh(record.title);
  const skills = fresh(record.skills.flat());
  const company = fresh(record.company);
  const places = fresh(record.places.flat());
  const content = fresh([...record.text, ...record.others.flat(), ...record.joined]);
  return { content, meta: { title, skills, company, places } };
}

/** The files of a Pagefind index that a browser needs to search it. */
async function runPagefind(records: readonly PagefindRecord[]): Promise<Files> {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw new Error(`Pagefind could not begin: ${errors.join('; ')}`);
  const added = await Promise.all(
    records.map((record, row) =>
      index.addCustomRecord({ url: String(row), language: LANGUAGE, ...record }),
    ),
  );
  const result = await index.getFiles();
  const problems = [...errors, ...added.flatMap((one) => one.errors), ...result.errors];
  if (problems.length > 0) throw new Error(`Pagefind could not index: ${problems.join('; ')}`);
  await index.deleteIndex();
  const files: Files = new Map(result.files.map(({ path, content }) => [path, content]));
  checkOrder(files, records.length);
  const needed = new RegExp(
    `^(?:${PAGEFIND_SCRIPT}|pagefind-entry\\.json|wasm\\.unknown\\.pagefind|.*\\.pf_(?:meta|index))$`,
  );
  return new Map([...files].filter(([path]) => needed.test(path)));
}

/** The browser takes a result's place in the metadata for its place in the board; this is where it is made sure of. */
function checkOrder(files: Files, postings: number): void {
  const unpack = (content: Uint8Array) => gunzipSync(content).toString('latin1');
  const meta = [...files].find(([path]) => path.endsWith('.pf_meta'))?.[1];
  const ids = meta ? readIds(unpack(meta), postings) : [];
  const inOrder = ids.every((id, row) => {
    const fragment = files.get(`fragment/${id}.pf_fragment`);
    return fragment && unpack(fragment).includes(`{"url":"${row}"`);
  });
  if (ids.length !== postings || !inOrder) {
    throw new Error('Pagefind did not keep the postings in the order in which they were given.');
  }
}
