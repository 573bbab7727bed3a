import type { IsoDate } from '../lib/date.ts';

/**
 * The files of search. All files except the manifest are in a folder per version of the content, so
 * that a browser never mixes the files of two builds.
 */

/** Below the board's front page. */
export const SEARCH_FOLDER = 'pagefind/';

/** Names the folder of the current index. It is in {@link SEARCH_FOLDER}. */
export const MANIFEST_FILE = 'current.json';

/**
 * The rendered rows of all postings as a JSON array of HTML strings. The page build writes it to
 * {@link SEARCH_FOLDER}, and it is gone when the index is finished.
 */
export const RENDERED_ROWS_FILE = 'rows.json';

/** The version of the file formats. A page that was built for another one has to be reloaded. */
export const FORMAT = 5;

export interface Manifest {
  format: number;
  /** The folder of the current index, below {@link SEARCH_FOLDER}. */
  version: string;
  /** The day that states were computed for. */
  day: IsoDate;
  /** Whether states stay as they were on that day. */
  frozen: boolean;
  /** The number of days from the beginning of `day` to the first change of a state, if any. */
  firstChange?: number;
  /** The number of postings. */
  postings: number;
  /** The number of open and unconfirmed postings. They come before the closed ones. */
  live: number;
  /** Words that are in too many postings for Pagefind; each has a file of its own. */
  common: string[];
  /**
   * Where the chunks of the index of words begin. All chunks that have words with a certain
   * beginning are loaded for it, so that results do not depend on earlier searches.
   */
  borders: string[];
  /** The folders of the phrase indexes. */
  phrases: string[];
}

// Everything below is relative to the folder of a version.

/** The index of words. */
export const WORDS_FOLDER = 'words/';

/** An index of phrases, by the row of its first posting. */
export const getPhraseFolder = (first: number) => `phrases/${first}/`;

/** The row of the first posting of the index that a file belongs to. */
export const getFirstRow = (path: string) => Number(/^phrases\/(\d+)/.exec(path)?.[1] ?? 0);

/** The facets, dates and pay of all postings. */
export const TABLE_FILE = 'table.pack';

/** When states change. It is only loaded from the first change on. */
export const CHANGES_FILE = 'changes.pack';

/** What search knows about the language of the board. */
export const LANGUAGE_FILE = 'language.pack';

/**
 * The words that a misspelt one may stand for: those of titles and names, then those of texts; each
 * list with those in most postings first.
 */
export const SPELLINGS_FILE = 'spellings.pack';

/** One posting as a search result, by its row. */
export const getRowFile = (row: number) => `rows/${row}.pack`;

/** The postings that have a common word, by the word's index in the manifest. */
export const getCommonWordFile = (index: number) => `common/${index}.pack`;
