import { gunzipSync } from 'node:zlib';
import type { Manifest } from '../index-files.ts';
import { getPhraseFolder, WORDS_FOLDER } from '../index-files.ts';
import {
  encodePairs,
  encodeWord,
  isMetaFile,
  isProgramFile,
  NO_WORDS,
  readChunkBorders,
  RUN_SEPARATOR,
  SCRIPT_FILE,
} from '../pagefind-adapter.ts';
import { runInParallel } from './run-in-parallel.ts';
import type { Files, PagefindRecord } from './run-pagefind.ts';
import { FIELDS, getSearchedWords, type SearchDocument } from './search-document.ts';

/**
 * The postings that have a common word, and those of them with the word in title or skills, or else
 * in another field than the text.
 */
interface CommonWord {
  word: string;
  rows: number[];
  strong: number[];
  medium: number[];
}

/**
 * A word that more postings have is kept out of Pagefind: Pagefind compares every result of a word
 * with every place of the word, so its time grows with the square of their number.
 */
const MAX_ROWS_PER_WORD = 1500;

/** The maximum number of postings in one index of phrases, for the same reason. */
const PHRASE_INDEX_SIZE = 2500;

export interface WordIndex {
  files: Files;
  common: CommonWord[];
  borders: Manifest['borders'];
  phrases: Manifest['phrases'];
}

/**
 * Has Pagefind index the postings: once by word, and once by pairs of words for phrases. The row of
 * a posting is its position in `documents`.
 *
 * @throws when Pagefind reports errors or does not keep the order of the postings
 */
export async function buildIndex(documents: readonly SearchDocument[]): Promise<WordIndex> {
  // Pagefind refuses to build an empty index.
  if (documents.length === 0) return { files: new Map(), common: [], borders: [], phrases: [] };
  const rowsOfWords = findWordRows(documents);
  const common = [...rowsOfWords]
    .filter(([, { rows }]) => rows.length > MAX_ROWS_PER_WORD)
    .map(([word, found]) => ({ word, ...found }))
    .sort((a, b) => b.rows.length - a.rows.length || (a.word < b.word ? -1 : 1));
  const leftOut = new Set(common.map(({ word }) => word));
  const compareFrequency = (a: string, b: string) =>
    (rowsOfWords.get(b)?.rows.length ?? 0) - (rowsOfWords.get(a)?.rows.length ?? 0) ||
    (a < b ? -1 : 1);

  const starts = documents.flatMap((_, row) => (row % PHRASE_INDEX_SIZE === 0 ? [row] : []));
  const phrases = starts.map(getPhraseFolder);
  const [words = new Map(), ...phraseIndexes] = await runInParallel([
    documents.map((document) => createWordRecord(document, leftOut, compareFrequency)),
    ...starts.map((first) =>
      documents.slice(first, first + PHRASE_INDEX_SIZE).map(createPhraseRecord),
    ),
  ]);

  const files: Files = new Map();
  for (const [path, content] of words) {
    files.set(path === SCRIPT_FILE ? path : WORDS_FOLDER + path, content);
  }
  phraseIndexes.forEach((index, i) => {
    for (const [path, content] of index) {
      if (!isProgramFile(path)) files.set(`${phrases[i]}${path}`, content);
    }
  });
  const [, meta = new Uint8Array()] = [...words].find(([path]) => isMetaFile(path)) ?? [];
  return { files, common, borders: readChunkBorders(gunzipSync(meta)), phrases };
}

/** The rows that have each word, and those that have it in fields that count more than the text. */
function findWordRows(documents: readonly SearchDocument[]) {
  const found = new Map<string, Omit<CommonWord, 'word'>>();
  documents.forEach((document, row) => {
    const { title, skills, also, company, places, facts } = document.fields;
    const medium = [also, company, places, facts];
    for (const word of getSearchedWords(document)) {
      let rows = found.get(word);
      if (!rows) found.set(word, (rows = { rows: [], strong: [], medium: [] }));
      rows.rows.push(row);
      if (title.has(word) || skills.has(word)) rows.strong.push(row);
      else if (medium.some((words) => words.has(word))) rows.medium.push(row);
    }
  });
  return found;
}

/**
 * Each word once, in the field with the highest weight. The order of words has no effect on
 * results; the same order in all records makes the index small.
 */
function createWordRecord(
  { fields }: SearchDocument,
  leftOut: ReadonlySet<string>,
  compare: (a: string, b: string) => number,
): PagefindRecord {
  const seen = new Set(leftOut);
  const encodeNew = (words: Iterable<string>) =>
    [...words]
      .filter((word) => !seen.has(word) && seen.add(word))
      .sort(compare)
      .map(encodeWord)
      .join(' ');
  // Fields are in the order of their weights.
  const { content, ...meta } = Object.fromEntries(
    FIELDS.map((field) => [field, encodeNew(fields[field])]),
  );
  return { content: content || NO_WORDS, meta };
}

/** Every two neighbouring words. */
function createPhraseRecord(document: SearchDocument): PagefindRecord {
  const runs = document.runs.map((run) => encodePairs(run).join(' '));
  return { content: runs.filter((run) => run !== '').join(RUN_SEPARATOR) || NO_WORDS, meta: {} };
}
