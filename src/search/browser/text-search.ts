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
import type { AmountNeed, Need, Term, TextNeed } from '../query.ts';
import { removePluralEnding } from '../plural-ending.ts';
import type { IndexReader } from './index-reader.ts';
import { combine, intersect, NO_SCORES, scale, union, type Scores } from './scores.ts';
import { SearchError } from './search-error.ts';

/** The weight of a word in a title and so on, relative to 1 in the text. */
const WEIGHTS = { title: 10, skills: 8, also: 5, company: 4, places: 4, facts: 7 };

/** The weights of the bitmaps of a common word: in any field, in a strong one, in a medium one. */
const BITMAP_WEIGHTS = [1, WEIGHTS.title, WEIGHTS.facts] as const;

/** How much another ending of a word counts, and a longer word that begins with it. */
const ENDING_FACTOR = 0.7;
const BEGINNING_FACTOR = 0.4;

/** How much the length of a posting matters, from 0 to 1. */
const LENGTH_WEIGHT = 0.3;

/** How much pay in another currency counts that is written with the same sign. */
const UNLIKELY_FACTOR = 0.8;

/** The scores of this many words and phrases are kept for the next letter that is typed. */
const MAX_CACHED_ANSWERS = 600;

/**
 * Finds the postings that match a text. Rare words and phrases are found by Pagefind, common words
 * in files of their own.
 */
export class TextSearch {
  readonly #reader: IndexReader;
  readonly #manifest: Manifest;
  readonly #attempt: number;
  readonly #findAmount: (need: AmountNeed) => Promise<Scores>;
  #script: Promise<PagefindScript> | undefined;
  #opening: Promise<unknown> = Promise.resolve();
  #words: Promise<SearchIndex> | undefined;
  #phrases: Promise<SearchIndex[]> | undefined;
  readonly #answers = new Map<string, Promise<Scores>>();

  /**
   * @param attempt how many engines this page opened before
   * @param findAmount finds the postings that offer some pay
   */
  constructor(
    reader: IndexReader,
    manifest: Manifest,
    attempt: number,
    findAmount: (need: AmountNeed) => Promise<Scores>,
  ) {
    this.#reader = reader;
    this.#manifest = manifest;
    this.#attempt = attempt;
    this.#findAmount = findAmount;
    reader.interceptPagefind();
    // If the script does not load, the first search reports it.
    if (manifest.postings > 0) this.#loadScript().catch(() => undefined);
  }

  /** The postings that match a term. */
  async findTerm({ alternatives }: Pick<Term, 'alternatives'>): Promise<Scores> {
    if (this.#manifest.postings === 0) return NO_SCORES;
    const found = await Promise.all(
      alternatives.map(async (needs, i) => {
        const scores = intersect(await Promise.all(needs.map((need) => this.#findNeed(need))));
        // A sign stands for several currencies, the likeliest first.
        const isUnlikely = i > 0 && needs.some((need) => 'amount' in need);
        return isUnlikely ? scale(scores, UNLIKELY_FACTOR) : scores;
      }),
    );
    this.#reader.assertWhole();
    return union(found);
  }

  /** Whether any posting has one of the words of a term as it is. */
  async hasWord({ alternatives }: Pick<Term, 'alternatives'>): Promise<boolean> {
    const words = alternatives.flat().flatMap((need) => ('words' in need ? need.words : []));
    const found = await Promise.all(words.map((word) => this.#findWhole(word)));
    return found.some(({ size }) => size > 0);
  }

  /** The inverse document frequency of words that so many postings have. */
  getRarity = (postings: number): number => getInverseFrequency(this.#manifest.postings, postings);

  #findNeed(need: Need): Promise<Scores> {
    if (!('words' in need)) return this.#findAmount(need);
    const { words, whole } = need;
    return this.#remember(`${whole} ${words.join(' ')}`, () => this.#findText(need));
  }

  /** The cached answer, or a new one. */
  #remember(key: string, find: () => Promise<Scores>): Promise<Scores> {
    let answer = this.#answers.get(key);
    if (!answer) {
      answer = find();
      if (this.#answers.size >= MAX_CACHED_ANSWERS) this.#answers.clear();
      this.#answers.set(key, answer);
    }
    return answer;
  }

  async #findText({ words, whole, forms = [] }: TextNeed): Promise<Scores> {
    const [word = '', ...others] = words;
    if (others.length > 0) return this.#findPhrase(words);
    if (whole) return this.#findWhole(word);
    const [exact, beginning, ...endings] = await Promise.all([
      this.#findWhole(word),
      this.#findBeginning(removePluralEnding(word)),
      ...forms.map((form) => this.#findWhole(form)),
    ]);
    return combine(
      [
        [exact, 1],
        [beginning, BEGINNING_FACTOR],
        ...endings.map((scores) => [scores, ENDING_FACTOR] as const),
      ],
      this.getRarity,
    );
  }

  /** The postings that have exactly this word. */
  #findWhole(word: string): Promise<Scores> {
    const index = this.#manifest.common.indexOf(word);
    return index < 0 ? this.#findRare(encodeWord(word)) : this.#findCommonWord(index);
  }

  /** The postings that have a word that begins so. */
  async #findBeginning(start: string): Promise<Scores> {
    const common = this.#manifest.common.flatMap((word, i) =>
      word.startsWith(start) ? [this.#findCommonWord(i)] : [],
    );
    const found = await Promise.all([this.#findRare(encodePrefix(start)), ...common]);
    return combine(
      found.map((scores) => [scores, 1] as const),
      this.getRarity,
    );
  }

  #findRare(encoded: string): Promise<Scores> {
    return this.#remember(encoded, async () => {
      this.#words ??= this.#open(WORDS_FOLDER, this.#manifest.borders);
      return (await this.#words)(encoded);
    });
  }

  #findCommonWord(index: number): Promise<Scores> {
    const { postings } = this.#manifest;
    const file = getCommonWordFile(index);
    return this.#remember(file, async () => {
      const bits = await this.#reader.bytes(file);
      const size = Math.ceil(postings / 8);
      if (bits.length !== BITMAP_WEIGHTS.length * size) {
        throw new SearchError('missing', `${file} is incomplete`);
      }
      const [rows = [], ...others] = BITMAP_WEIGHTS.map((_, i) => [
        ...fromBits(bits.subarray(i * size, (i + 1) * size)),
      ]);
      const rarity = this.getRarity(rows.length);
      const scores = new Map(rows.map((row) => [row, rarity]));
      // Strong before medium: a posting with the word in both counts as strong.
      others.reverse().forEach((some, i) => {
        const weight = BITMAP_WEIGHTS[others.length - i] ?? 1;
        for (const row of some) scores.set(row, rarity * weight);
      });
      return scores;
    });
  }

  async #findPhrase(words: readonly string[]): Promise<Scores> {
    this.#phrases ??= Promise.all(this.#manifest.phrases.map((folder) => this.#open(folder)));
    const phrase = encodePhrase(words);
    return union(await Promise.all((await this.#phrases).map((search) => search(phrase))));
  }

  /** Opens indexes one after the other, as {@link openIndex} asks. */
  #open(folder: string, borders?: readonly string[]): Promise<SearchIndex> {
    const opened = this.#opening.then(() => this.#openNext(folder, borders));
    this.#opening = opened.catch(() => undefined);
    return opened;
  }

  async #openNext(folder: string, borders: readonly string[] = []): Promise<SearchIndex> {
    const script = await this.#loadScript().catch((error: unknown) => {
      throw new SearchError('missing', String(error));
    });
    try {
      const search = await openIndex(script, {
        basePath: this.#reader.folder + folder,
        version: this.#manifest.version,
        ranking: { metaWeights: WEIGHTS, pageLength: LENGTH_WEIGHT },
        borders,
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
