import type { IsoDate } from '../lib/date.ts';

/**
 * Where the files of search lie. All but the manifest are in a folder of their own for every state of the content, so
 * that a browser never puts together what belongs to two builds.
 */

/** Below the board's front page. */
export const SEARCH_FOLDER = 'pagefind/';

/** Says which folder holds the present index; below {@link SEARCH_FOLDER}. */
export const MANIFEST_FILE = 'current.json';

/** The form of these files. A page that was built for another one has to be loaded anew. */
export const FORMAT = 2;

export interface Manifest {
  format: number;
  /** The folder of the present index, below {@link SEARCH_FOLDER}. */
  version: string;
  /** The day that states are as of, and whether the board's clock stands still there. */
  day: IsoDate;
  frozen: boolean;
  /** How many postings there are. */
  postings: number;
  /** How many of them are open or unconfirmed; they come first. */
  live: number;
  /** The words that so many postings have that Pagefind does not get them; each has a file of its own. */
  common: string[];
  /** The folders of the parts of the index of phrases. */
  phrases: string[];
}

/** The index of words, below the version's folder. */
export const WORDS_FOLDER = 'words/';

export const PAGEFIND_SCRIPT = 'pagefind.js';

/** Facets, dates and pay of every posting. */
export const TABLE_FILE = 'table.pack';

/** The days on which states change if nothing new becomes known; asked for on a later day than the manifest's alone. */
export const CHANGES_FILE = 'changes.pack';

/** The words that a misspelt one is held against. */
export const SPELLINGS_FILE = 'spellings.pack';

/** What a result shows, by the posting's place in the index. */
export const getRowFile = (row: number) => `rows/${row}.pack`;

/** The postings that have a common word, by its place in the manifest's list. */
export const getCommonWordFile = (index: number) => `common/${index}.pack`;

/** Between the words of a pair: a letter to Pagefind, and in no word of a posting. */
const JOINT = '\ua78f';

/** Marks of punctuation that belong to a word, as letters: Pagefind would drop them or split the word there. */
const AS_LETTERS: Record<string, string> = { '+': '\u1429', '#': '\u2d4c', '.': '\ua4f8' };

/**
 * A word as the index has it. The joint at its end makes "the whole word" the same as "begins with", and keeps
 * Pagefind from taking a shorter word for one that it does not know.
 */
export function encodeWord(word: string): string {
  return encodePrefix(word) + JOINT;
}

/** The beginning of a word as the index has it. */
export function encodePrefix(word: string): string {
  return word.replace(/[+#.]/g, (mark) => AS_LETTERS[mark] ?? mark);
}

/** Each two words that follow one another, as the index of phrases has them. */
export function encodePairs(words: readonly string[]): string[] {
  return words.slice(1).map((word, i) => encodePrefix(words[i] ?? '') + JOINT + encodePrefix(word));
}

/** Not a language: Pagefind stems words of languages that it knows, and a phrase would find other phrases. */
export const LANGUAGE = 'und';

/** How Pagefind names postings: `und_` and digits of a hash. */
const ID = new RegExp(`${LANGUAGE}_[0-9a-f]{7,}`, 'g');

/** The names that Pagefind gave to postings, in the order of the index: they stand first in its file of metadata. */
export function findPostingIds(meta: string, postings: number): string[] {
  return (meta.match(ID) ?? []).slice(0, postings);
}

/**
 * Metadata in which postings are named by their places on the board. Ten thousand hashes are most of what a first search
 * would load; numbers in order pack to next to nothing.
 *
 * @param first the place of the index's first posting
 */
export function renumberPostings(meta: string, postings: number, first: number): string {
  let next = 0;
  return meta.replace(ID, (id) => {
    next += 1;
    if (next > postings) return id;
    const digits = id.length - LANGUAGE.length - 1;
    return `${LANGUAGE}_${(first + next - 1).toString(16).padStart(digits, '0')}`;
  });
}

/** A posting's place on the board, from its name in the index. */
export function getRow(id: string): number {
  return Number.parseInt(id.slice(LANGUAGE.length + 1), 16);
}
