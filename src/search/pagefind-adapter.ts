/**
 * Everything that search relies on and that Pagefind does not document: the layout of its index
 * files, the ids in them, what its script loads, and how it splits and scores words. The contract
 * is tested in `tests/unit/search/pagefind-adapter.test.ts`; run that test before you install
 * another version of Pagefind, and change {@link PAGEFIND_VERSION} when it passes.
 */

/** The version of Pagefind that this file was written for. */
export const PAGEFIND_VERSION = '1.5.2';

/** Names the version, the languages and the hash of an index. */
export const ENTRY_FILE = 'pagefind-entry.json';

export const SCRIPT_FILE = 'pagefind.js';

/** The WebAssembly program for a language that Pagefind does not know. */
const PROGRAM_FILE = 'wasm.unknown.pagefind';

/**
 * "Undetermined", as a language tag. Pagefind stems the words of every language that it knows, and
 * a phrase would then find other phrases.
 */
export const LANGUAGE = 'und';

/** Every unpacked binary file begins with these characters. */
const SIGNATURE = 'pagefind_dcd';

/** An id that Pagefind gave to a record: the language and the beginning of a hash. */
const RECORD_ID = new RegExp(`${LANGUAGE}_[0-9a-f]{7,}`, 'g');

// The files of an index.

/** @throws when another version of Pagefind wrote the index */
export function assertPagefindVersion(entryFile: string): void {
  const { version }: { version?: unknown } = JSON.parse(entryFile);
  if (version === PAGEFIND_VERSION) return;
  throw new Error(
    `Search reads private formats of Pagefind ${PAGEFIND_VERSION}, but Pagefind ${String(version)} is installed. ` +
      `Install ${PAGEFIND_VERSION}, or see src/search/pagefind-adapter.ts for how to move to another version.`,
  );
}

/** Whether a browser needs the file in order to search: no fragments, no user interface. */
export function isNeededFile(path: string): boolean {
  return (
    [SCRIPT_FILE, ENTRY_FILE, PROGRAM_FILE].includes(path) || /\.pf_(?:meta|index)$/.test(path)
  );
}

/** Whether the file is part of the program, which is the same for every index. */
export function isProgramFile(path: string): boolean {
  return path === SCRIPT_FILE || path.endsWith('.pagefind');
}

/** Whether the file is the index's metadata. */
export function isMetaFile(path: string): boolean {
  return path.endsWith('.pf_meta');
}

/** Whether an unpacked file is what its name promises. JSON files are not looked at. */
export function isIntact(path: string, content: Uint8Array): boolean {
  if (!/\.(?:pf_\w+|pagefind)$/.test(path)) return true;
  const start = content.subarray(0, SIGNATURE.length);
  return new TextDecoder('latin1').decode(start) === SIGNATURE;
}

// The ids of records. They come first in the metadata, in the order of the records.

/** @param meta the unpacked metadata, decoded as Latin-1 */
export function findRecordIds(meta: string, records: number): string[] {
  return (meta.match(RECORD_ID) ?? []).slice(0, records);
}

/** The file that holds a record, URL included. */
export function getFragmentFile(id: string): string {
  return `fragment/${id}.pf_fragment`;
}

/** @param fragment an unpacked fragment file */
export function hasUrl(fragment: string, url: string): boolean {
  return fragment.startsWith(`${SIGNATURE}{"url":${JSON.stringify(url)},`);
}

/** Stands for each digit of the ids of records. No text has this byte, and no number so many. */
const MASK = 0xff;
const MIN_MASK_LENGTH = 7;

/**
 * Removes the ids of records, which would be most of what a first search loads. A browser numbers
 * the records instead; see {@link numberRecords}.
 *
 * @param meta the unpacked metadata, decoded as Latin-1
 */
export function maskRecordIds(meta: string, records: number): string {
  let next = 0;
  return meta.replace(RECORD_ID, (id) => {
    next += 1;
    const mask = String.fromCharCode(MASK).repeat(id.length - LANGUAGE.length - 1);
    return next > records ? id : `${LANGUAGE}_${mask}`;
  });
}

/**
 * Gives each record its row as id.
 *
 * @param meta the unpacked metadata from {@link maskRecordIds}
 * @param first the row of the index's first record
 */
export function numberRecords(
  meta: Uint8Array<ArrayBuffer>,
  first: number,
): Uint8Array<ArrayBuffer> {
  const numbered = meta.slice();
  const encoder = new TextEncoder();
  let row = first;
  for (let at = 0; (at = numbered.indexOf(MASK, at)) >= 0; at += 1) {
    let end = at;
    while (numbered[end] === MASK) end += 1;
    const length = end - at;
    if (length < MIN_MASK_LENGTH) continue;
    // The file keeps its length, because the lengths of texts are stored before them.
    numbered.set(encoder.encode(row.toString(16).padStart(length, '0')), at);
    row += 1;
  }
  return numbered;
}

/** The row of a record, from an id that {@link numberRecords} wrote. */
export function getRow(id: string): number {
  return Number.parseInt(id.slice(LANGUAGE.length + 1), 16);
}

// The chunks of an index. Pagefind loads only the chunk in which a search term itself would be; the
// words that begin with it may go on in the chunks after that one.

/**
 * Reads where the chunks of an index begin: for each, the shortest beginning of its first word that
 * no word of the chunk before has.
 *
 * @param meta the unpacked metadata
 */
export function readChunkBorders(meta: Uint8Array): string[] {
  const [, , chunks] = asList(decodeCbor(meta.subarray(SIGNATURE.length)));
  return asList(chunks).map((chunk) => {
    const [from] = asList(chunk);
    if (typeof from !== 'string') throw new Error(UNKNOWN_METADATA);
    return from;
  });
}

/**
 * Reads the words of one chunk, as they are written in the index, and the rows that have them.
 *
 * @param chunk the unpacked chunk
 */
export function readChunkWords(chunk: Uint8Array): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const add = (word: unknown, records: unknown) => {
    let row = 0;
    // Each record is stored as its distance from the one before.
    const rows = asList(records).map((record) => (row += Number(asList(record)[0])));
    if (rows.length > 0) found.set(String(word), rows);
  };
  const [words] = asList(decodeCbor(chunk.subarray(SIGNATURE.length)));
  for (const entry of asList(words)) {
    const [word, records, variants] = asList(entry);
    add(word, records);
    // The same word with accents, or composed of other characters.
    for (const variant of asList(variants)) add(asList(variant)[0], asList(variant)[1]);
  }
  return found;
}

const UNKNOWN_METADATA = 'The index of Pagefind has another layout.';

function asList(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Error(UNKNOWN_METADATA);
  return value;
}

/** Decodes the part of CBOR that an index consists of: integers, texts and lists. */
function decodeCbor(bytes: Uint8Array): unknown {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  /** Skips some bytes, and returns where they begin. */
  const skip = (count: number) => {
    at += count;
    return at - count;
  };
  const readNumber = (head: number): number => {
    const info = head & 31;
    if (info < 24) return info;
    if (info === 24) return view.getUint8(skip(1));
    if (info === 25) return view.getUint16(skip(2));
    if (info === 26) return view.getUint32(skip(4));
    throw new Error(UNKNOWN_METADATA);
  };
  const readItem = (): unknown => {
    const head = view.getUint8(skip(1));
    const number = readNumber(head);
    const type = head >> 5;
    if (type === 0) return number;
    if (type === 1) return -1 - number;
    if (type === 3) {
      const start = skip(number);
      return new TextDecoder().decode(bytes.subarray(start, at));
    }
    if (type === 4) return Array.from({ length: number }, readItem);
    throw new Error(UNKNOWN_METADATA);
  };
  return readItem();
}

// Words. Pagefind splits a text wherever a character is no letter, and drops punctuation.

/** Comes between the words of a pair and after every word: a letter that no posting uses. */
const WORD_END = '\ua78f';

/**
 * A whole word as it is written into the index. With the letter at its end, "begins with" means
 * "is", and Pagefind never falls back to a shorter word when it does not know this one.
 */
export function encodeWord(word: string): string {
  return encodePrefix(word) + WORD_END;
}

/**
 * The beginning of a word as it is written in the index. A Chinese character stands for each
 * character that is no letter, as in `c++` and `.net`, and for vowel signs, which Pagefind drops.
 * Other words do not contain Chinese characters.
 */
export function encodePrefix(prefix: string): string {
  return prefix.replace(/[^\p{L}\p{N}]/gu, (mark) =>
    String.fromCodePoint(CHINESE + ((mark.codePointAt(0) ?? 0) % CHINESE)),
  );
}

/** Both the first of these characters and their number: U+5000 to U+9FFF. */
const CHINESE = 0x5000;

/** Each two neighbouring words as one word of the index of phrases. */
export function encodePairs(words: readonly string[]): string[] {
  return words
    .slice(1)
    .map((word, i) => encodePrefix(words[i] ?? '') + WORD_END + encodePrefix(word));
}

/** A query for pairs of words that follow one another. */
export function encodePhrase(words: readonly string[]): string {
  return `"${encodePairs(words).join(' ')}"`;
}

/** The content of a record without words: Pagefind leaves empty records out of the index. */
export const NO_WORDS = /* @__PURE__ */ encodeWord('');

/** Separates runs of words in a record, so that no phrase spans two of them. */
export const RUN_SEPARATOR = ' | ';

/** The inverse document frequency, as Pagefind computes it: the fewer records have it, the more. */
export function getInverseFrequency(records: number, withWord: number): number {
  return Math.log(1 + (records - withWord + 0.5) / (withWord + 0.5));
}

// The script in the browser.

/** The part of {@link SCRIPT_FILE} that search uses; the script has no types of its own. */
export interface PagefindScript {
  createInstance(options: {
    basePath: string;
    noWorker: boolean;
    metaCacheTag: string;
    ranking: Ranking;
  }): {
    filters(): Promise<unknown>;
    /** Loads what a search for the term would load. */
    preload(term: string): Promise<unknown>;
    search(term: string): Promise<{ results: { id: string; score: number }[] }>;
  };
}

interface Ranking {
  /** The weight of a word in a field of metadata, relative to 1 in the content. */
  metaWeights: Record<string, number>;
  /** From 0, the length of a record does not matter, to 1. */
  pageLength: number;
}

interface IndexOptions {
  /** The folder of the index, as an absolute URL with a slash at its end. */
  basePath: string;
  version: string;
  ranking: Ranking;
  /** Where its chunks begin, if it is searched for beginnings of words. */
  borders?: readonly string[];
}

/** Searches one index. The result maps rows to scores. */
export type SearchIndex = (term: string) => Promise<Map<number, number>>;

/**
 * Opens an index. Instances share one program: open the next one when this one is open, or each
 * starts the program again.
 *
 * @throws when the program or the metadata cannot be loaded
 */
export async function openIndex(
  { createInstance }: PagefindScript,
  { basePath, version, ranking, borders = [] }: IndexOptions,
): Promise<SearchIndex> {
  // Search already runs in a worker if there is one.
  const instance = createInstance({ basePath, noWorker: true, metaCacheTag: version, ranking });
  // Loading began with the instance. Unlike `init`, this call reports that it failed.
  await instance.filters();
  return async (term) => {
    const start = term.normalize('NFD').replace(/\p{M}/gu, '');
    await Promise.all(
      borders
        .filter((border) => border.startsWith(start))
        .map((border) => instance.preload(border)),
    );
    const { results } = await instance.search(term);
    return new Map(results.map(({ id, score }) => [getRow(id), score]));
  };
}

/** The fetch function that {@link interceptFetch} leaves alone. */
export const nativeFetch = globalThis.fetch.bind(globalThis);

/** For each folder, the function that answers for its files. */
const responders = new Map<string, (path: string) => Promise<Response>>();

/**
 * Answers what Pagefind fetches from a folder. Pagefind takes a missing or broken file for one
 * without results, so every file has to be checked before Pagefind gets it.
 *
 * @param folder an absolute URL with a slash at its end
 * @param respond gets the path of a file below the folder, without the query that Pagefind adds
 * @returns a function that stops it
 */
export function interceptFetch(
  folder: string,
  respond: (path: string) => Promise<Response>,
): () => void {
  responders.set(folder, respond);
  globalThis.fetch = (input, init) => {
    // In a page, Pagefind asks for paths instead of URLs.
    const { href, pathname } = new URL(input instanceof Request ? input.url : input, folder);
    for (const [base, answer] of responders) {
      if (href.startsWith(base)) return answer(pathname.slice(new URL(base).pathname.length));
    }
    return nativeFetch(input, init);
  };
  return () => {
    if (responders.get(folder) === respond) responders.delete(folder);
  };
}
