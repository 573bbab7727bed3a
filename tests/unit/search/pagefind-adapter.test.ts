import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { close, createIndex } from 'pagefind';
import { runPagefind, type Files } from '../../../src/search/build/run-pagefind.ts';
import {
  assertPagefindVersion,
  encodePairs,
  encodePhrase,
  encodePrefix,
  encodeWord,
  ENTRY_FILE,
  findRecordIds,
  getFragmentFile,
  getInverseFrequency,
  getRow,
  hasUrl,
  interceptFetch,
  isIntact,
  isMetaFile,
  isNeededFile,
  isProgramFile,
  LANGUAGE,
  maskRecordIds,
  NO_WORDS,
  numberRecords,
  openIndex,
  PAGEFIND_VERSION,
  readChunkBorders,
  readChunkWords,
  RUN_SEPARATOR,
  SCRIPT_FILE,
  type PagefindScript,
  type SearchIndex,
} from '../../../src/search/pagefind-adapter.ts';
import { createRandom } from '../../helpers/seeded-random.ts';

/** Added to failures that only a different version of Pagefind can cause. */
const CHANGED = 'Pagefind has changed; see src/search/pagefind-adapter.ts';

/** The characters that Pagefind treats as letters. */
const LETTERS = /^[\p{L}\p{N}]+$/u;

const WORDS = [
  'python',
  'c',
  'c++',
  'c#',
  '.net',
  '12100',
  '58.17',
  'phd',
  'g++',
  '機',
  '머신러닝',
  'f#',
  'r&d',
  'प्रबंधक',
  'परबधक',
  'พี่',
  'พี',
];

describe('an encoded word', () => {
  it.each(WORDS)('consists of letters: %s', (word) => {
    expect(encodeWord(word)).toMatch(LETTERS);
    expect(encodePrefix(word)).toMatch(LETTERS);
  });

  it('starts with the encoded prefix of the word', () => {
    expect(encodeWord('python').startsWith(encodePrefix('pyth'))).toBe(true);
    expect(encodeWord('58.17').startsWith(encodePrefix('58.'))).toBe(true);
    expect(encodeWord('c++').startsWith(encodePrefix('c'))).toBe(true);
  });

  it('does not start with another encoded word', () => {
    for (const word of WORDS) {
      for (const other of WORDS.filter((one) => one !== word)) {
        expect(encodeWord(word).startsWith(encodeWord(other)), `${word}, ${other}`).toBe(false);
      }
    }
  });
});

describe('encoded pairs', () => {
  it('consist of each two adjacent words', () => {
    expect(encodePairs(['a', 'b', 'c'])).toHaveLength(2);
    expect(encodePairs(['a', 'b', 'c', 'd']).slice(1, 3)).toEqual(encodePairs(['b', 'c', 'd']));
  });

  it.each([[[]], [['one']]])('are empty for %j', (words) => {
    expect(encodePairs(words)).toEqual([]);
  });

  it('consist of letters', () => {
    expect(encodePairs(WORDS).every((pair) => LETTERS.test(pair))).toBe(true);
  });

  it('differ if the words are split differently', () => {
    expect(encodePairs(['part', 'time'])).not.toEqual(encodePairs(['par', 'ttime']));
    expect(encodePairs(['c++', 'c'])).not.toEqual(encodePairs(['c', '++c']));
  });
});

describe('the ids of records', () => {
  const meta = 'head und_1111111 kund_abcdef0 und_22222222 words und_3333333 tail \xff\xff';

  it('come first in the metadata', () => {
    expect(findRecordIds(meta, 2)).toEqual(['und_1111111', 'und_abcdef0']);
    expect(findRecordIds(meta, 9)).toHaveLength(4);
    expect(findRecordIds('nothing', 3)).toEqual([]);
  });

  const encode = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
  const decode = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
  const number = (records: number, first: number) =>
    decode(numberRecords(encode(maskRecordIds(meta, records)), first));

  it('are masked, and replaced by rows', () => {
    expect(findRecordIds(maskRecordIds(meta, 3), 3)).toEqual(['und_3333333']);
    expect(number(3, 0)).toBe(
      'head und_0000000 kund_0000001 und_00000002 words und_3333333 tail \xff\xff',
    );
    expect(findRecordIds(number(3, 0), 3).map(getRow)).toEqual([0, 1, 2]);
  });

  it('count from the row of the first record, and keep their length', () => {
    for (const first of [9, 2500, 97_500]) {
      expect(number(3, first)).toHaveLength(meta.length);
      const rows = findRecordIds(number(3, first), 3).map(getRow);
      expect(rows).toEqual([first, first + 1, first + 2]);
    }
  });
});

describe('the version of Pagefind', () => {
  it('is the one that the adapter was written for', () => {
    expect(() => assertPagefindVersion(`{"version":"${PAGEFIND_VERSION}"}`)).not.toThrow();
  });

  it.each(['{"version":"99.0.0"}', '{}'])(
    'causes an error with a remedy if it is different: %s',
    (entry) => {
      expect(() => assertPagefindVersion(entry)).toThrow(
        /Pagefind \d+\.\d+\.\d+, but Pagefind .* is installed\. Install .*pagefind-adapter/,
      );
    },
  );
});

describe('the installed Pagefind, as the build uses it', () => {
  const COUNT = 12;
  let files: Map<string, Uint8Array>;
  const read = (path: string) => gunzipSync(files.get(path) ?? new Uint8Array()).toString('latin1');
  const find = (end: string) => [...files.keys()].filter((path) => path.endsWith(end));

  beforeAll(async () => {
    const { index } = await createIndex({ forceLanguage: LANGUAGE });
    if (!index) throw new Error('Pagefind could not start.');
    for (let row = 0; row < COUNT; row += 1) {
      await index.addCustomRecord({ url: String(row), language: LANGUAGE, content: `word${row}` });
    }
    const result = await index.getFiles();
    files = new Map(result.files.map(({ path, content }) => [path, content]));
    await close();
  });

  it('is the version that the adapter was written for', () => {
    const entry = Buffer.from(files.get(ENTRY_FILE) ?? []).toString();
    expect(JSON.parse(entry), CHANGED).toHaveProperty('version', PAGEFIND_VERSION);
  });

  it('writes the needed files under the expected names', () => {
    const needed = [...files.keys()].filter(isNeededFile);
    const names = needed.map((path) => path.replace(/und_[0-9a-f]+/, 'und_…'));
    expect(new Set(names), CHANGED).toEqual(
      new Set([
        'index/und_….pf_index',
        'pagefind-entry.json',
        'pagefind.js',
        'pagefind.und_….pf_meta',
        'wasm.unknown.pagefind',
      ]),
    );
    expect(needed.filter(isProgramFile).sort(), CHANGED).toEqual([
      'pagefind.js',
      'wasm.unknown.pagefind',
    ]);
  });

  it('starts unpacked files with the signature', () => {
    for (const path of [...find('.pf_meta'), ...find('.pf_index'), ...find('.pagefind')]) {
      const content = gunzipSync(files.get(path) ?? new Uint8Array());
      expect(isIntact(path, content), `${path}: ${CHANGED}`).toBe(true);
      expect(isIntact(path, content.subarray(1))).toBe(false);
    }
  });

  it('lists the ids of records first in the metadata, in the order of the records', () => {
    const [meta = '', ...others] = find('.pf_meta');
    expect(others, CHANGED).toEqual([]);
    const ids = findRecordIds(read(meta), COUNT);
    expect(new Set(ids).size, CHANGED).toBe(COUNT);
    ids.forEach((id, row) => {
      const fragment = read(getFragmentFile(id));
      expect(hasUrl(fragment, String(row)), `record ${row}: ${CHANGED}`).toBe(true);
      expect(hasUrl(fragment, String(row + 1))).toBe(false);
    });
  });
});

interface ServeOptions {
  /** The files of the program, if another index has them. */
  program?: Files;
  /** The row of the index's first record. */
  first?: number;
  onRequest?: (path: string) => void;
}

/** Serves an index below a URL, as the engine's reader does. Returns a function that stops it. */
const serve = (
  url: string,
  files: Files,
  { program = files, first = 0, onRequest }: ServeOptions = {},
) =>
  interceptFetch(url, async (path) => {
    onRequest?.(path);
    const content = (isProgramFile(path) ? program : files).get(path);
    if (!content) throw new Error(`no ${path}`);
    const unpacked = path.endsWith('.json') ? content : gunzipSync(content);
    const bytes = new Uint8Array(unpacked);
    return new Response(isMetaFile(path) ? numberRecords(bytes, first) : bytes);
  });

/** Loads the script of an index as a module. */
async function importScript(files: Files, folder: string): Promise<PagefindScript> {
  const file = join(folder, SCRIPT_FILE.replace(/js$/, 'mjs'));
  await writeFile(file, files.get(SCRIPT_FILE) ?? '');
  return import(/* @vite-ignore */ pathToFileURL(file).href);
}

describe('the installed Pagefind, as a browser uses it', () => {
  const FOLDER = 'https://board.example/index/';
  const WEIGHTS = { title: 10 };
  const texts = [
    ['c++', 'engineer', 'internship'],
    ['c#', 'engineer', '.net'],
    ['c', 'machine', 'learning', 'intern'],
    [],
    ['naive', '研', '究', '12100', 'r&d', 'प्रबंधक', 'พี่'],
  ];
  let folder: string;
  let script: PagefindScript;
  let words: SearchIndex;
  let phrases: SearchIndex;
  const requested: string[] = [];
  const stops: (() => void)[] = [];

  beforeAll(async () => {
    const wordRecords = texts.map((text, row) => ({
      content: text.map(encodeWord).join(' ') || NO_WORDS,
      meta: { title: encodeWord(`title${row}`) },
    }));
    const phraseRecords = texts.map((text) => ({
      content: [encodePairs(text), encodePairs(['new', 'york'])]
        .map((pairs) => pairs.join(' '))
        .filter((run) => run !== '')
        .join(RUN_SEPARATOR),
      meta: {},
    }));
    const wordFiles = await runPagefind(wordRecords);
    const phraseFiles = await runPagefind(phraseRecords);
    folder = await mkdtemp(join(tmpdir(), 'corkboard-pagefind-'));
    script = await importScript(wordFiles, folder);
    const onRequest = (path: string) => {
      requested.push(path);
    };
    stops.push(
      serve(`${FOLDER}words/`, wordFiles, { onRequest }),
      serve(`${FOLDER}phrases/`, phraseFiles, { program: wordFiles, first: 2500, onRequest }),
    );
    const open = (name: string) =>
      openIndex(script, {
        basePath: FOLDER + name,
        version: 'version',
        ranking: { metaWeights: WEIGHTS, pageLength: 0.3 },
      });
    words = await open('words/');
    phrases = await open('phrases/');
  });

  afterAll(async () => {
    for (const stop of stops) stop();
    await rm(folder, { recursive: true });
  });

  const find = async (term: string, index = words) => [...(await index(term)).keys()].sort();

  it('exports a function that creates an instance', () => {
    expect(script.createInstance, CHANGED).toBeTypeOf('function');
  });

  it.each([
    ['c++', [0]],
    ['c#', [1]],
    ['c', [2]],
    ['.net', [1]],
    ['engineer', [0, 1]],
    ['intern', [2]],
    ['研', [4]],
    ['12100', [4]],
    ['title3', [3]],
    ['r&d', [4]],
    ['r', []],
    ['प्रबंधक', [4]],
    ['परबधक', []],
    ['พี่', [4]],
    ['พี', []],
    ['missing', []],
  ])('finds exactly the records with a word: %s', async (word, rows) => {
    expect(await find(encodeWord(word)), CHANGED).toEqual(rows);
  });

  it.each([
    ['intern', [0, 2]],
    ['eng', [0, 1]],
    ['engineers', []],
    ['प्र', [4]],
    ['पर', []],
    ['พี', [4]],
  ])('finds the records with a word that starts with a prefix: %s', async (prefix, rows) => {
    expect(await find(encodePrefix(prefix)), CHANGED).toEqual(rows);
  });

  it('finds phrases, and counts their rows from the first one of the index', async () => {
    expect(await find(encodePhrase(['machine', 'learning', 'intern']), phrases), CHANGED).toEqual([
      2502,
    ]);
    expect(await find(encodePhrase(['learning', 'machine']), phrases), CHANGED).toEqual([]);
    expect(await find(encodePhrase(['new', 'york']), phrases), CHANGED).toHaveLength(texts.length);
  });

  it('finds no phrase across two runs of words', async () => {
    expect(await find(encodePhrase(['learning', 'intern', 'new']), phrases), CHANGED).toEqual([]);
  });

  it('scores words by their field and their frequency', async () => {
    const title = (await words(encodeWord('title3'))).get(3) ?? 0;
    const text = (await words(encodeWord('naive'))).get(4) ?? 0;
    const common = (await words(encodeWord('engineer'))).get(0) ?? 0;
    expect(title, CHANGED).toBeGreaterThan(text);
    expect(text, CHANGED).toBeGreaterThan(common);
    expect(getInverseFrequency(5, 1)).toBeGreaterThan(getInverseFrequency(5, 2));
  });

  it('loads its files with the global fetch, one program for all indexes', () => {
    const names = new Set(requested.map((path) => path.replace(/und_[0-9a-f]+/, 'und_…')));
    expect(names, CHANGED).toEqual(
      new Set([
        'pagefind-entry.json',
        'pagefind.und_….pf_meta',
        'wasm.unknown.pagefind',
        'index/und_….pf_index',
      ]),
    );
    expect(requested.some((path) => isMetaFile(path))).toBe(true);
  });
});

describe('an index of several chunks', () => {
  const FOLDER = 'https://chunks.example/index/';
  const RECORDS = 400;
  const SYLLABLES = ['al', 'cor', 'dan', 'da', 'fe', 'ta', 'ri', 'ko', 'sen', 'data', 'c'] as const;
  const random = createRandom(5);
  const VOCABULARY: [string, ...string[]] = [
    ...(['c', 'c++', 'c#', '.net', '7', '12100', 'data', 'zzz'] as const),
    ...Array.from('東京都研究所技術者', String),
    ...Array.from({ length: 900 }, (_, i) => String.fromCodePoint(0xac00 + i * 11)),
    ...Array.from({ length: 4000 }, () => random.many(SYLLABLES, 1 + random.below(4)).join('')),
  ];
  const texts = Array.from({ length: RECORDS }, () => new Set(random.many(VOCABULARY, 80)));
  const words = [...new Set(texts.flatMap((text) => [...text]))];
  let folder: string;
  let script: PagefindScript;
  let borders: string[];
  let chunks: Map<string, number[]>[];
  let stops: (() => void)[];

  beforeAll(async () => {
    const records = texts.map((text) => ({
      content: [...text].map(encodeWord).join(' '),
      meta: {},
    }));
    const pairs = texts.map((text) => ({ content: encodePairs([...text]).join(' '), meta: {} }));
    const [files, pairFiles] = [await runPagefind(records), await runPagefind(pairs)];
    const [, meta = new Uint8Array()] = [...files].find(([path]) => isMetaFile(path)) ?? [];
    borders = readChunkBorders(gunzipSync(meta));
    chunks = [...files]
      .filter(([path]) => path.endsWith('.pf_index'))
      .map(([, content]) => readChunkWords(gunzipSync(content)));
    folder = await mkdtemp(join(tmpdir(), 'corkboard-chunks-'));
    script = await importScript(files, folder);
    stops = [
      serve(`${FOLDER}words/`, files),
      serve(`${FOLDER}pairs/`, pairFiles, { program: files }),
    ];
  }, 60_000);

  afterAll(async () => {
    for (const stop of stops) stop();
    await rm(folder, { recursive: true });
  });

  /** Opens the index without any chunk. */
  const openFresh = (name: string, options: { borders?: readonly string[] } = {}) =>
    openIndex(script, {
      basePath: FOLDER + name,
      version: 'version',
      ranking: { metaWeights: {}, pageLength: 0.3 },
      ...options,
    });

  it('has a border for each chunk, in order', () => {
    expect(borders.length, CHANGED).toBeGreaterThan(3);
    expect([...borders].sort()).toEqual(borders);
  });

  it('has each word in one chunk, with the records that have it', () => {
    for (const word of words) {
      const encoded = encodeWord(word);
      const found = chunks.flatMap((chunk) => chunk.get(encoded) ?? []);
      const expected = texts.flatMap((text, row) => (text.has(word) ? [row] : []));
      expect(found, `${word}: ${CHANGED}`).toEqual(expected);
    }
  });

  it('has borders that are beginnings of words', () => {
    for (const border of borders) {
      const begun = words.filter((word) => encodeWord(word).normalize('NFD').startsWith(border));
      expect(begun, border).not.toEqual([]);
    }
  });

  /** All beginnings of the words at a border, as they are typed. */
  const listBeginnings = () => {
    const sorted = words
      .map((word) => ({ word, encoded: encodeWord(word).normalize('NFD') }))
      .sort((a, b) => (a.encoded < b.encoded ? -1 : 1));
    const near = borders.flatMap((border) => {
      const at = sorted.findIndex(({ encoded }) => encoded >= border);
      return sorted.slice(Math.max(0, at - 2), at + 2).map(({ word }) => word);
    });
    const begun = near.flatMap((word) => Array.from(word, (_, i) => word.slice(0, i + 1)));
    return [...new Set([...begun, '0', '!', 'a', 'z', 'zzzz', '힣'])];
  };

  it.each<[string, (word: string) => string, (word: string, begun: string) => boolean]>([
    ['words with a beginning', encodePrefix, (word, begun) => word.startsWith(begun)],
    ['entire words', encodeWord, (word, begun) => word === begun],
  ])('finds all %s, whatever was searched before', async (_, encode, isMatch) => {
    const beginnings = listBeginnings();
    const sizes = await Promise.all(
      beginnings.map(async (begun) => {
        const search = await openFresh('words/', { borders });
        return (await search(encode(begun))).size;
      }),
    );
    beginnings.forEach((begun, i) => {
      const expected = texts.filter((text) => [...text].some((word) => isMatch(word, begun)));
      expect(sizes[i], begun).toBe(expected.length);
    });
  });

  it('finds phrases without knowing the borders', async () => {
    await openFresh('pairs/');
    const phrases = texts.slice(0, 60).map((text) => [...text].slice(0, 2));
    const sizes = await Promise.all(
      phrases.map(async (phrase) => (await (await openFresh('pairs/'))(encodePhrase(phrase))).size),
    );
    phrases.forEach(([one, other], i) => {
      const expected = texts.filter((text) =>
        [...text].some((word, at, all) => word === one && all[at + 1] === other),
      );
      expect(sizes[i], `${one} ${other}: ${CHANGED}`).toBe(expected.length);
    });
  });
});
