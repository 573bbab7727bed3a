import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildIndex, type WordIndex } from '../../../../src/search/build/build-index.ts';
import type { Field, SearchDocument } from '../../../../src/search/build/search-document.ts';
import { getFirstRow } from '../../../../src/search/index-files.ts';
import {
  encodePairs,
  encodeWord,
  findRecordIds,
  getRow,
  isMetaFile,
  numberRecords,
} from '../../../../src/search/pagefind-adapter.ts';

/** A search document with the given words and defaults for the rest. */
const record = ({
  runs = [],
  ...words
}: Partial<Record<Field, string[]>> & Partial<Pick<SearchDocument, 'runs'>>): SearchDocument => {
  const given: Partial<Record<Field, string[]>> = {
    title: ['intern'],
    company: ['fixture', 'company'],
    ...words,
  };
  const toSet = (field: Field) => new Set(given[field]);
  return {
    fields: {
      title: toSet('title'),
      skills: toSet('skills'),
      also: toSet('also'),
      company: toSet('company'),
      places: toSet('places'),
      facts: toSet('facts'),
      content: toSet('content'),
    },
    runs,
  };
};

/** The unpacked files of an index, for words or for phrases. */
const part = ({ files }: WordIndex, folder: string, end: string) =>
  [...files]
    .filter(([path]) => path.startsWith(folder) && path.endsWith(end))
    .map(([, content]) => gunzipSync(content).toString('utf8'))
    .join('\n');

/** The rows of the records of an index, numbered as a browser does. */
const rows = ({ files }: WordIndex, folder: string, count: number) => {
  const [path = '', packed = new Uint8Array()] =
    [...files].find(([name]) => name.startsWith(folder) && isMetaFile(name)) ?? [];
  const meta = numberRecords(new Uint8Array(gunzipSync(packed)), getFirstRow(path));
  return findRecordIds(Buffer.from(meta).toString('latin1'), count).map(getRow);
};

const upTo = (end: number, from = 0) => Array.from({ length: end - from }, (_, i) => from + i);

describe('the index of a few postings', () => {
  let index: WordIndex;

  beforeAll(async () => {
    index = await buildIndex([
      record({
        title: ['c++', 'intern'],
        skills: ['machine', 'learning', 'ml'],
        also: ['trainee'],
        places: ['new', 'york', 'nyc', '^ny'],
        facts: ['part', 'time', 'parttime'],
        content: ['pay', '12100', 'a', 'month', '/boardexamplejobs1'],
        runs: [
          ['c++', 'intern'],
          ['new', 'york'],
          ['machine', 'learning'],
          ['part', 'time'],
          ['pay', '12100', 'a', 'month'],
        ],
      }),
      record({ content: ['we', 'write', '.net'], runs: [['we', 'write', '.net']] }),
      record({ content: ['研', '究', 'constructor', 'proto'], runs: [['研', '究']] }),
    ]);
  });

  it('has one program, one word index and one phrase index', () => {
    const paths = [...index.files.keys()];
    expect(paths.filter((path) => path.endsWith('.js'))).toEqual(['pagefind.js']);
    expect(paths.filter((path) => path.endsWith('.pagefind'))).toEqual([
      'words/wasm.unknown.pagefind',
    ]);
    expect(paths.filter((path) => path.endsWith('.pf_meta'))).toHaveLength(2);
    expect(index.phrases).toEqual(['phrases/0/']);
    expect(paths.every((path) => /^(?:pagefind\.js$|words\/|phrases\/0\/)/.test(path))).toBe(true);
  });

  it('has words from the first one on', () => {
    expect(index.borders).toHaveLength(1);
    expect(encodeWord('12100').startsWith(index.borders[0] ?? ' ')).toBe(true);
  });

  it('identifies postings by their rows in both indexes', () => {
    expect(rows(index, 'words/', 3)).toEqual([0, 1, 2]);
    expect(rows(index, 'phrases/0/', 3)).toEqual([0, 1, 2]);
  });

  it('stores no words separately', () => {
    expect(index.common).toEqual([]);
  });

  it.each([
    'c++',
    'intern',
    'fixture',
    'york',
    'nyc',
    'machine',
    'ml',
    'time',
    'trainee',
    '^ny',
    '/boardexamplejobs1',
    '12100',
    'month',
    'a',
    'parttime',
    '.net',
    '研',
    'constructor',
    'proto',
  ])('contains every word: %s', (word) => {
    expect(part(index, 'words/', '.pf_index')).toContain(encodeWord(word));
  });

  it.each([
    ['c++', 'intern'],
    ['new', 'york'],
    ['machine', 'learning'],
    ['part', 'time'],
    ['12100', 'a'],
    ['write', '.net'],
    ['研', '究'],
  ])('contains every pair of adjacent words: %s %s', (...pair) => {
    expect(part(index, 'phrases/', '.pf_index')).toContain(encodePairs(pair)[0]);
  });

  it.each([
    ['intern', 'new'],
    ['york', 'nyc'],
    ['learning', 'ml'],
    ['intern', 'c++'],
  ])('contains no other pairs: %s %s', (...pair) => {
    expect(part(index, 'phrases/', '.pf_index')).not.toContain(encodePairs(pair)[0]);
  });
});

describe('the index of a board without postings', () => {
  it('is empty', async () => {
    const { files, common, borders, phrases } = await buildIndex([]);
    expect([files.size, common, borders, phrases]).toEqual([0, [], [], []]);
  });
});

describe('the index of many postings', () => {
  const COUNT = 2501;
  /** The maximum number of postings with a word that stays in the Pagefind index. */
  const LIMIT = 1500;
  let index: WordIndex;

  beforeAll(async () => {
    index = await buildIndex(
      upTo(COUNT).map((i) =>
        record({
          title: [i % 2 === 0 ? 'common' : 'other', 'intern'],
          company: [`company${i % 50}`],
          skills: i === 3 ? ['most'] : [],
          facts: i === 3 || i === 4 ? ['most'] : [],
          content: [
            ...(i < LIMIT ? ['rare'] : []),
            ...(i <= LIMIT ? ['most'] : []),
            'everywhere',
            `own${i}`,
          ],
          runs: [
            [i % 2 === 0 ? 'common' : 'other', 'intern'],
            [...(i <= LIMIT ? ['most'] : []), 'everywhere', `own${i}`],
          ],
        }),
      ),
    );
  }, 60_000);

  it('stores words that too many postings contain separately, the most common first', () => {
    expect(index.common.map(({ word }) => word)).toEqual(['everywhere', 'intern', 'most']);
  });

  it('lists the postings with each common word, and those with it in other fields than the text', () => {
    const [everywhere, intern, most] = index.common;
    expect(everywhere).toMatchObject({ rows: upTo(COUNT), strong: [], medium: [] });
    expect(intern).toMatchObject({ rows: upTo(COUNT), strong: upTo(COUNT) });
    expect(most).toMatchObject({ rows: upTo(LIMIT + 1), strong: [3], medium: [4] });
  });

  it('contains all other words', () => {
    const words = part(index, 'words/', '.pf_index');
    for (const { word } of index.common) expect(words).not.toContain(encodeWord(word));
    for (const word of ['rare', 'common', 'other', 'own0', 'own2500', 'company49']) {
      expect(words).toContain(encodeWord(word));
    }
  });

  it('contains the common words in phrases', () => {
    const phrases = part(index, 'phrases/', '.pf_index');
    expect(phrases).toContain(encodePairs(['common', 'intern'])[0]);
    expect(phrases).toContain(encodePairs(['most', 'everywhere'])[0]);
  });

  it('splits the phrase index into parts that keep the rows of the board', () => {
    expect(index.phrases).toEqual(['phrases/0/', 'phrases/2500/']);
    expect(rows(index, 'words/', COUNT)).toEqual(upTo(COUNT));
    expect(rows(index, 'phrases/0/', 2500)).toEqual(upTo(2500));
    expect(rows(index, 'phrases/2500/', 1)).toEqual([2500]);
    expect(part(index, 'phrases/0/', '.pf_index')).not.toContain(
      encodePairs(['everywhere', 'own2500'])[0],
    );
  });
});

describe('postings with few or no words', () => {
  it('are still indexed, and do not shift the rows of other postings', async () => {
    const index = await buildIndex([
      record({ title: ['intern'], company: ['fixture'], content: ['intern'] }),
      record({ title: ['one'], company: ['fixture'] }),
      record({ title: [], company: [] }),
      record({ title: ['last'], content: ['word'] }),
    ]);
    expect(rows(index, 'words/', 4)).toEqual([0, 1, 2, 3]);
    expect(rows(index, 'phrases/', 4)).toEqual([0, 1, 2, 3]);
  });

  it('produce no files if there are none', async () => {
    const index = await buildIndex([]);
    expect(index.files.size).toBe(0);
  });
});
