import { fromBits } from '../bits.ts';
import { getCommonWordFile, WORDS_FOLDER, type Manifest } from '../index-files.ts';
import {
  encodePhrase,
  encodePrefix,
  encodeWord,
  getInverseFrequency,
  openIndex,
  SCRIPT_FILE,
  type PagefindScript,
  type SearchIndex,
} from '../pagefind-adapter.ts';
import { NO_LANGUAGE } from '../no-language.ts';
import { isMatch, type Need, type Query, type TextNeed } from '../query.ts';
import type { IndexReader } from './index-reader.ts';
import { readQuery } from './read-query.ts';
import { intersect, union, type Scores } from './scores.ts';
import { SearchError } from './search-error.ts';

/** The weight of a word in a title and so on, relative to 1 in the text. */
const WEIGHTS = { title: 10, skills: 8, company: 4, places: 4 };

/** How much the length of a posting matters, from 0 to 1. */
const LENGTH_WEIGHT = 0.3;

/** The scores of this many words and phrases are kept for the next letter that is typed. */
const MAX_CACHED_ANSWERS = 200;

/**
 * Finds the postings that match a text. Rare words and phrases are found by Pagefind, common words
 * in files of their own.
 */
export class TextSearch {
  readonly #reader: IndexReader;
  readonly #manifest: Manifest;
  readonly #attempt: number;
  #script: Promise<PagefindScript> | undefined;
  #opening: Promise<unknown> = Promise.resolve();
  #words: Promise<SearchIndex> | undefined;
  #phrases: Promise<SearchIndex[]> | undefined;
  readonly #answers = new Map<string, Promise<Scores>>();

  /** @param attempt how many engines this page opened before */
  constructor(reader: IndexReader, manifest: Manifest, attempt: number) {
    this.#reader = reader;
    this.#manifest = manifest;
    this.#attempt = attempt;
    reader.interceptPagefind();
    // If the script does not load, the first search reports it.
    if (manifest.postings > 0) this.#loadScript().catch(() => undefined);
  }

  /** The postings that match. Undefined if there is no text; none if the text has no words. */
  async getScores(text: string, typing = false): Promise<Scores | undefined> {
    const query = await readQuery(text, NO_LANGUAGE, { typing });
    return text !== '' && query.length === 0 ? new Map<number, number>() : this.evaluate(query);
  }

  /** The postings that match every clause. Undefined, which means all, if there is no clause. */
  async evaluate(query: Query): Promise<Scores | undefined> {
    if (query.length === 0) return undefined;
    if (this.#manifest.postings === 0) return new Map();
    const clauses = await Promise.all(
      query.map(async ({ alternatives }) =>
        union(
          await Promise.all(
            alternatives.map(async (needs) =>
              intersect(await Promise.all(needs.map((need) => this.#answer(need)))),
            ),
          ),
        ),
      ),
    );
    this.#reader.assertWhole();
    return intersect(clauses);
  }

  #answer(need: Need): Promise<Scores> {
    return 'words' in need ? this.#findText(need) : Promise.resolve(new Map<number, number>());
  }

  #findText(need: TextNeed): Promise<Scores> {
    const key = `${need.whole} ${need.words.join(' ')}`;
    let answer = this.#answers.get(key);
    if (!answer) {
      const [word = '', ...others] = need.words;
      answer = others.length > 0 ? this.#findPhrase(need.words) : this.#findWord(word, need.whole);
      if (this.#answers.size >= MAX_CACHED_ANSWERS) this.#answers.clear();
      this.#answers.set(key, answer);
    }
    return answer;
  }

  async #findWord(word: string, whole: boolean): Promise<Scores> {
    const common = this.#manifest.common.flatMap((one, i) =>
      isMatch(one, word, whole) ? [i] : [],
    );
    const complete = whole && common.length > 0;
    this.#words ??= this.#open(WORDS_FOLDER);
    const [rare, ...others] = await Promise.all([
      complete
        ? new Map<number, number>()
        : this.#words.then((search) => search(whole ? encodeWord(word) : encodePrefix(word))),
      ...common.map((i) => this.#findCommonWord(i)),
    ]);
    return union([rare, ...others]);
  }

  async #findCommonWord(index: number): Promise<Scores> {
    const { postings } = this.#manifest;
    const file = getCommonWordFile(index);
    const bits = await this.#reader.bytes(file);
    if (bits.length !== 2 * Math.ceil(postings / 8)) {
      throw new SearchError('missing', `${file} is incomplete`);
    }
    const rows = [...fromBits(bits.subarray(0, bits.length / 2))];
    const strong = new Set(fromBits(bits.subarray(bits.length / 2)));
    const score = getInverseFrequency(postings, rows.length);
    return new Map(rows.map((row) => [row, score * (strong.has(row) ? WEIGHTS.title : 1)]));
  }

  async #findPhrase(words: readonly string[]): Promise<Scores> {
    this.#phrases ??= Promise.all(this.#manifest.phrases.map((folder) => this.#open(folder)));
    const phrase = encodePhrase(words);
    return union(await Promise.all((await this.#phrases).map((search) => search(phrase))));
  }

  /** Opens indexes one after the other, as {@link openIndex} asks. */
  #open(folder: string): Promise<SearchIndex> {
    const opened = this.#opening.then(() => this.#openNext(folder));
    this.#opening = opened.catch(() => undefined);
    return opened;
  }

  async #openNext(folder: string): Promise<SearchIndex> {
    const script = await this.#loadScript().catch((error: unknown) => {
      throw new SearchError('missing', String(error));
    });
    try {
      const search = await openIndex(script, {
        basePath: this.#reader.folder + folder,
        version: this.#manifest.version,
        ranking: { metaWeights: WEIGHTS, pageLength: LENGTH_WEIGHT },
      });
      return async (term) => {
        const scores = await search(term);
        this.#reader.assertWhole();
        return scores;
      };
    } catch (error) {
      throw this.#reader.failure ?? new SearchError('blocked', String(error));
    }
  }

  #loadScript(): Promise<PagefindScript> {
    const url = this.#reader.folder + SCRIPT_FILE;
    // A browser does not load a script again that failed under the same URL.
    const fresh = this.#attempt === 0 ? url : `${url}?${this.#attempt}`;
    this.#script ??= import(/* @vite-ignore */ fresh) as Promise<PagefindScript>;
    return this.#script;
  }
}
