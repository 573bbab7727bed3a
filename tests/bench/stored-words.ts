import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fromBits } from '../../src/search/bits.ts';
import { getCommonWordFile, WORDS_FOLDER, type Manifest } from '../../src/search/index-files.ts';
import { encodeWord, readChunkWords } from '../../src/search/pagefind-adapter.ts';

/** The rows that have each word, read from all files of an index without searching it. */
export interface StoredWords {
  rows: ReadonlyMap<string, readonly number[]>;
  /** The last words of the chunks and the first words of the next ones. */
  atBorders: string[];
}

/** What every encoded word ends with. */
const WORD_END = encodeWord('');

/** @param folder the folder of a version of the index */
export async function readStoredWords(folder: string, manifest: Manifest): Promise<StoredWords> {
  const unpack = async (path: string) => gunzipSync(await readFile(join(folder, path)));
  const chunks = await Promise.all(
    (await readdir(join(folder, WORDS_FOLDER, 'index'))).map(async (name) => {
      const words = readChunkWords(await unpack(`${WORDS_FOLDER}index/${name}`));
      return [...words].map(([word, rows]) => [word.replace(WORD_END, ''), rows] as const);
    }),
  );
  const rows = new Map(chunks.flat());
  await Promise.all(
    manifest.common.map(async (word, i) => {
      const bits = await unpack(getCommonWordFile(i));
      rows.set(word, [...fromBits(bits.subarray(0, Math.ceil(manifest.postings / 8)))]);
    }),
  );
  const atBorders = chunks.flatMap((chunk) => [chunk[0]?.[0] ?? '', chunk.at(-1)?.[0] ?? '']);
  return { rows, atBorders };
}

/**
 * The rows that a search for one word has to find: those with the word, with another form of it, or
 * with a longer word that begins with it or with its singular.
 */
export function findRows(
  { rows }: StoredWords,
  word: string,
  forms: readonly string[],
  singular: string,
): Set<number> {
  const found = new Set<number>();
  for (const [stored, some] of rows) {
    if (!stored.startsWith(singular) && stored !== word && !forms.includes(stored)) continue;
    for (const row of some) found.add(row);
  }
  return found;
}
