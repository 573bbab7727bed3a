import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { runPagefind, type Files } from '../../../../src/search/build/run-pagefind.ts';
import {
  encodeWord,
  findRecordIds,
  getRow,
  isMetaFile,
  numberRecords,
} from '../../../../src/search/pagefind-adapter.ts';

const WORDS = [
  'c++',
  'c#',
  '.net',
  '12100',
  'phd',
  'naive',
  '研',
  '머신러닝',
  'constructor',
  'proto',
];

const records = WORDS.map((word, i) => ({
  content: ['every', word].map(encodeWord).join(' '),
  meta: { title: encodeWord(`title${i}`) },
}));

/** The unpacked content of the files whose paths have the given ending. */
const unpacked = (files: Files, end: string) =>
  [...files]
    .filter(([path]) => path.endsWith(end))
    .map(([, content]) => gunzipSync(content).toString('utf8'))
    .join('\n');

/** The ids of the records in the metadata of an index, numbered as a browser does. */
const rows = (files: Files, count: number) => {
  const [, packed = new Uint8Array()] = [...files].find(([path]) => isMetaFile(path)) ?? [];
  const meta = numberRecords(new Uint8Array(gunzipSync(packed)), 0);
  return findRecordIds(Buffer.from(meta).toString('latin1'), count).map(getRow);
};

describe('runPagefind', () => {
  it('returns only the files that a browser needs', async () => {
    const files = await runPagefind(records);
    const names = [...files.keys()].map((path) => path.replace(/und_[0-9a-f]+/, 'und_…')).sort();
    expect(new Set(names)).toEqual(
      new Set([
        'index/und_….pf_index',
        'pagefind-entry.json',
        'pagefind.js',
        'pagefind.und_….pf_meta',
        'wasm.unknown.pagefind',
      ]),
    );
    expect([...files.values()].every(({ length }) => length > 0)).toBe(true);
  });

  it('identifies postings by their rows, in order', async () => {
    expect(rows(await runPagefind(records), WORDS.length)).toEqual(WORDS.map((_, i) => i));
  });

  it('keeps words intact, whatever characters they contain', async () => {
    const index = unpacked(await runPagefind(records), '.pf_index');
    for (const word of [...WORDS, 'every', 'title0']) expect(index).toContain(encodeWord(word));
  });

  it('keeps postings with identical words separate', async () => {
    const same = Array.from({ length: 20 }, () => ({ content: encodeWord('same'), meta: {} }));
    expect(rows(await runPagefind(same), 20)).toEqual(same.map((_, i) => i));
  });

  it('produces the same files for the same postings', async () => {
    const once = await runPagefind(records);
    const again = await runPagefind(records);
    expect([...again.keys()].sort()).toEqual([...once.keys()].sort());
    for (const [path, content] of once) {
      expect(Buffer.from(again.get(path) ?? []).equals(Buffer.from(content)), path).toBe(true);
    }
  });
});

describe('a record that Pagefind rejects', () => {
  it('causes an error that names Pagefind', async () => {
    const odd = { content: 5 as unknown as string, meta: {} };
    await expect(runPagefind([odd])).rejects.toThrow(/Pagefind/);
  });
});
