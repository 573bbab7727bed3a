import { encodeWord, PAGEFIND_SCRIPT, encodePairs, WORDS_FOLDER, type Manifest } from '../index-files.ts';
import { indexAll } from './index-pool.ts';
import { getSearchedWords, getSequences, type SearchDocument } from './search-document.ts';
import type { Files, PagefindRecord } from './run-pagefind.ts';

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
const MAX_ROWS_PER_WORD = 1500;

/** For the same reason phrases are searched in parts, of so many postings each. */
const PHRASE_INDEX_SIZE = 2500;

/** Stands between two runs of words, so that no phrase goes from one to the other. */
const BREAK = '|';

/** Stands where there are no words at all, and is asked for by nobody: Pagefind leaves a posting without any out. */
const NOTHING = encodeWord('');

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
export async function buildIndex(records: readonly SearchDocument[]): Promise<WordIndex> {
  // Pagefind makes no index of nothing, and nothing has to be searched.
  if (records.length === 0) return { files: new Map(), common: [], phrases: [] };
  const places = findWordRows(records);
  const common = [...places]
    .filter(([, { rows }]) => rows.length > MAX_ROWS_PER_WORD)
    .map(([word, found]) => ({ word, ...found }))
    .sort((a, b) => b.rows.length - a.rows.length || (a.word < b.word ? -1 : 1));
  const apart = new Set(common.map(({ word }) => word));
  const commonest = (a: string, b: string) =>
    (places.get(b)?.rows.length ?? 0) - (places.get(a)?.rows.length ?? 0) || (a < b ? -1 : 1);

  const starts = records.flatMap((_, row) => (row % PHRASE_INDEX_SIZE === 0 ? [row] : []));
  const phrases = starts.map((_, i) => `phrases/${i}/`);
  const [words = new Map(), ...parts] = await indexAll([
    { records: records.map((record) => createWordRecord(record, apart, commonest)), first: 0 },
    ...starts.map((first) => ({
      records: records.slice(first, first + PHRASE_INDEX_SIZE).map(createPhraseRecord),
      first,
    })),
  ]);

  const files: Files = new Map();
  for (const [path, content] of words) {
    files.set(path === PAGEFIND_SCRIPT ? path : WORDS_FOLDER + path, content);
  }
  parts.forEach((part, i) => {
    for (const [path, content] of part) {
      // The program is the same for every index, and is with the words.
      if (!/\.(?:js|pagefind)$/.test(path)) files.set(`${phrases[i]}${path}`, content);
    }
  });
  return { files, common, phrases };
}

/** Where each word is. */
function findWordRows(records: readonly SearchDocument[]) {
  const places = new Map<string, { rows: number[]; strong: number[] }>();
  records.forEach((record, row) => {
    const strong = new Set([...record.title, ...record.skills.flat()]);
    for (const word of getSearchedWords(record)) {
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
function createWordRecord(
  record: SearchDocument,
  apart: ReadonlySet<string>,
  order: (a: string, b: string) => number,
): PagefindRecord {
  const seen = new Set(apart);
  const fresh = (words: readonly string[]) =>
    words
      .filter((word) => !seen.has(word) && seen.add(word))
      .sort(order)
      .map(encodeWord)
      .join(' ');
  const title = fresh(record.title);
  const skills = fresh(record.skills.flat());
  const company = fresh(record.company);
  const places = fresh(record.places.flat());
  const content = fresh([...getSearchedWords(record)]);
  return { content: content || NOTHING, meta: { title, skills, company, places } };
}

/** Every two words that follow one another. */
function createPhraseRecord(record: SearchDocument): PagefindRecord {
  const runs = getSequences(record).map((run) => encodePairs(run).join(' '));
  return { content: runs.filter((run) => run !== '').join(` ${BREAK} `) || NOTHING, meta: {} };
}
