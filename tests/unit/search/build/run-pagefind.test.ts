import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { runPagefind, type Files } from '../../../../src/search/build/run-pagefind.ts';
import { encodeWord, findRecordIds, getRow } from '../../../../src/search/pagefind-adapter.ts';

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

const rows = (files: Files, count: number) =>
  findRecordIds(unpacked(files, '.pf_meta'), count).map(getRow);

describe('runPagefind', () => {
  it('returns only the files that a browser needs', async () => {
    const files = await runPagefind({ records, first: 0 });
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
    expect(rows(await runPagefind({ records, first: 0 }), WORDS.length)).toEqual(
      WORDS.map((_, i) => i),
    );
  });

  it('numbers postings from the row of the first one', async () => {
    expect(rows(await runPagefind({ records: records.slice(0, 3), first: 2500 }), 3)).toEqual([
      2500, 2501, 2502,
    ]);
  });

  it('keeps words intact, whatever characters they contain', async () => {
    const index = unpacked(await runPagefind({ records, first: 0 }), '.pf_index');
    for (const word of [...WORDS, 'every', 'title0']) expect(index).toContain(encodeWord(word));
  });

  it('keeps postings with identical words separate', async () => {
    const same = Array.from({ length: 20 }, () => ({ content: encodeWord('same'), meta: {} }));
    expect(rows(await runPagefind({ records: same, first: 0 }), 20)).toEqual(same.map((_, i) => i));
  });

  it('produces the same files for the same postings', async () => {
    const once = await runPagefind({ records, first: 7 });
    const again = await runPagefind({ records, first: 7 });
    expect([...again.keys()].sort()).toEqual([...once.keys()].sort());
    for (const [path, content] of once) {
      expect(Buffer.from(again.get(path) ?? []).equals(Buffer.from(content)), path).toBe(true);
    }
  });
});

describe('a record that Pagefind rejects', () => {
  it('causes an error that names Pagefind', async () => {
    const odd = { content: 5 as unknown as string, meta: {} };
    await expect(runPagefind({ records: [odd], first: 0 })).rejects.toThrow(/Pagefind/);
  });
});
