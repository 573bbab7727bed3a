import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildIndex, type WordIndex } from '../../../../src/search/build/build-index.ts';
import type { SearchDocument } from '../../../../src/search/build/search-document.ts';
import {
  encodePairs,
  encodeWord,
  findRecordIds,
  getRow,
} from '../../../../src/search/pagefind-adapter.ts';

/** A posting of which only some words are searched. */
const record = (words: Partial<SearchDocument>): SearchDocument => ({
  title: ['intern'],
  company: ['fixture', 'company'],
  places: [],
  skills: [],
  facts: [],
  mentioned: [],
  text: [],
  joined: [],
  ...words,
});

/** The unpacked parts of an index: of words, or of phrases. */
const part = ({ files }: WordIndex, folder: string, end: string) =>
  [...files]
    .filter(([path]) => path.startsWith(folder) && path.endsWith(end))
    .map(([, content]) => gunzipSync(content).toString('utf8'))
    .join('\n');

const rows = (index: WordIndex, folder: string, count: number) =>
  findRecordIds(part(index, folder, '.pf_meta'), count).map(getRow);

const upTo = (end: number, from = 0) => Array.from({ length: end - from }, (_, i) => from + i);

describe('the index of a few postings', () => {
  let index: WordIndex;

  beforeAll(async () => {
    index = await buildIndex([
      record({
        title: ['c++', 'intern'],
        places: [['new', 'york'], ['nyc']],
        skills: [['machine', 'learning'], ['ml']],
        facts: [['part', 'time']],
        mentioned: [['natural', 'language']],
        text: ['pay', '12100', 'a', 'month'],
        joined: ['coop'],
      }),
      record({ text: ['we', 'write', '.net'] }),
      record({ text: ['研', '究', 'constructor', 'proto'] }),
    ]);
  });

  it('has one program, the words, and the phrases', () => {
    const paths = [...index.files.keys()];
    expect(paths.filter((path) => path.endsWith('.js'))).toEqual(['pagefind.js']);
    expect(paths.filter((path) => path.endsWith('.pagefind'))).toEqual([
      'words/wasm.unknown.pagefind',
    ]);
    expect(paths.filter((path) => path.endsWith('.pf_meta'))).toHaveLength(2);
    expect(index.phrases).toEqual(['phrases/0/']);
    expect(paths.every((path) => /^(?:pagefind\.js$|words\/|phrases\/0\/)/.test(path))).toBe(true);
  });

  it('names postings by their places, in both', () => {
    expect(rows(index, 'words/', 3)).toEqual([0, 1, 2]);
    expect(rows(index, 'phrases/0/', 3)).toEqual([0, 1, 2]);
  });

  it('keeps no word apart', () => {
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
    'language',
    '12100',
    'month',
    'a',
    'coop',
    '.net',
    '研',
    'constructor',
    'proto',
  ])('has every word: %s', (word) => {
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
  ])('has every two words that follow one another: %s %s', (...pair) => {
    expect(part(index, 'phrases/', '.pf_index')).toContain(encodePairs(pair)[0]);
  });

  it.each([
    ['intern', 'fixture'],
    ['york', 'nyc'],
    ['learning', 'ml'],
    ['intern', 'c++'],
    ['natural', 'language'],
    ['month', 'coop'],
  ])('has no two words that stand in different places, or in none: %s %s', (...pair) => {
    expect(part(index, 'phrases/', '.pf_index')).not.toContain(encodePairs(pair)[0]);
  });
});

describe('the index of no posting', () => {
  it('is nothing', async () => {
    const { files, common, phrases } = await buildIndex([]);
    expect([files.size, common, phrases]).toEqual([0, [], []]);
  });
});

describe('the index of many postings', () => {
  const COUNT = 2501;
  /** The number of postings up to which a word stays in Pagefind. */
  const LIMIT = 1500;
  let index: WordIndex;

  beforeAll(async () => {
    index = await buildIndex(
      upTo(COUNT).map((i) =>
        record({
          title: [i % 2 === 0 ? 'common' : 'other', 'intern'],
          company: [`company${i % 50}`],
          skills: i === 3 ? [['most']] : [],
          text: [
            ...(i < LIMIT ? ['rare'] : []),
            ...(i <= LIMIT ? ['most'] : []),
            'everywhere',
            `own${i}`,
          ],
        }),
      ),
    );
  }, 60_000);

  it('keeps apart the words that too many have, those that most have first', () => {
    expect(index.common.map(({ word }) => word)).toEqual(['everywhere', 'intern', 'most']);
  });

  it('knows of each which postings have it, and which in their title or skills', () => {
    const [everywhere, intern, most] = index.common;
    expect(everywhere).toMatchObject({ rows: upTo(COUNT), strong: [] });
    expect(intern).toMatchObject({ rows: upTo(COUNT), strong: upTo(COUNT) });
    expect(most).toMatchObject({ rows: upTo(LIMIT + 1), strong: [3] });
  });

  it('has all words but those', () => {
    const words = part(index, 'words/', '.pf_index');
    for (const { word } of index.common) expect(words).not.toContain(encodeWord(word));
    for (const word of ['rare', 'common', 'other', 'own0', 'own2500', 'company49']) {
      expect(words).toContain(encodeWord(word));
    }
  });

  it('has them in phrases', () => {
    const phrases = part(index, 'phrases/', '.pf_index');
    expect(phrases).toContain(encodePairs(['common', 'intern'])[0]);
    expect(phrases).toContain(encodePairs(['most', 'everywhere'])[0]);
  });

  it('has phrases in parts, in which postings have their places on the board', () => {
    expect(index.phrases).toEqual(['phrases/0/', 'phrases/1/']);
    expect(rows(index, 'words/', COUNT)).toEqual(upTo(COUNT));
    expect(rows(index, 'phrases/0/', 2500)).toEqual(upTo(2500));
    expect(rows(index, 'phrases/1/', 1)).toEqual([2500]);
    expect(part(index, 'phrases/0/', '.pf_index')).not.toContain(
      encodePairs(['everywhere', 'own2500'])[0],
    );
  });
});

describe('postings that have only a title', () => {
  it('are in the index all the same, and keep the others at their places', async () => {
    const index = await buildIndex([
      record({ title: ['intern'], company: ['fixture'], text: ['intern'] }),
      record({ title: ['one'], company: ['fixture'], text: [] }),
      record({ title: [], company: [], text: [] }),
      record({ title: ['last'], text: ['word'] }),
    ]);
    expect(rows(index, 'words/', 4)).toEqual([0, 1, 2, 3]);
    expect(rows(index, 'phrases/', 4)).toEqual([0, 1, 2, 3]);
  });

  it('are no index when there are none', async () => {
    const index = await buildIndex([]);
    expect(index.files.size).toBe(0);
  });
});
