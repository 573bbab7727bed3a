import { FACETS, without, type Choices, type Facet, type Sort } from '../facets.ts';
import {
  beginningOf,
  commonFile,
  indexWord,
  PAGEFIND_SCRIPT,
  pairsOf,
  rowFile,
  rowOfId,
  SPELLINGS,
  TABLE,
  WORDS,
  type Manifest,
} from '../layout.ts';
import { fromBits } from '../bits.ts';
import { bestPassage, mark, type Piece } from './passage.ts';
import { answers, parseQuery, type Need, type Query } from '../query.ts';
import type { ResultRow } from '../row.ts';
import { SearchError, Source } from './source.ts';
import { nearestWords } from './spellings.ts';
import {
  knownChoices,
  narrow,
  readTable,
  sortRows,
  type FacetValue,
  type StoredTable,
  type Table,
} from '../table.ts';
import { tokens } from '../tokens.ts';

/** What is asked of the engine. */
export interface Search {
  text: string;
  choices: Choices;
  sort: Sort;
  /** How many results are wanted with what they show. */
  shown: number;
  /** Whether the last word may not be finished. */
  typing: boolean;
}

/** A result with what it shows. */
export interface Hit extends Omit<ResultRow, 'title' | 'text'> {
  title: Piece[];
  /** The passage that answers the query, when it is in the text. */
  passage?: Piece[];
}

export interface Found {
  total: number;
  hits: Hit[];
  /** The choices that the board has; the others were passed over. */
  choices: Choices;
}

/** The values of every facet, once, in the order in which they are offered. */
export type Values = Record<Facet, readonly FacetValue[]>;
/** How many results there would be with each value, in the same order. */
export type Counts = Record<Facet, Uint32Array>;

/** What would find something where nothing was found, or little. */
export interface Advice {
  /** A query with a word spelt otherwise. */
  spelling?: { text: string; total: number };
  /** Facets whose choices could be dropped, and how many results there would be. */
  without: { facet: Facet; total: number }[];
}

type Scores = ReadonlyMap<number, number>;

/** How much more a word in a title or among the skills weighs than one in the text. */
const WEIGHTS = { title: 10, skills: 8, company: 4, places: 4 };

/** Answers to single words that are kept, for the next letter that is typed. */
const KEPT = 200;

/** Spellings that are tried until one finds something. */
const TRIED = 4;

/** Searches one state of the index. It runs in a worker, or where there is none, in the page. */
export class Engine {
  readonly #manifest: Manifest;
  readonly #source: Source;
  #pagefind: Promise<typeof import('./pagefind.d.ts')> | undefined;
  #opening: Promise<unknown> = Promise.resolve();
  #words: Promise<Part> | undefined;
  #phrases: Promise<Part[]> | undefined;
  #table: Promise<Table> | undefined;
  readonly #answers = new Map<string, Promise<Scores>>();

  /** @param folder the folder of all indexes, as an absolute address */
  constructor(folder: string, manifest: Manifest) {
    this.#manifest = manifest;
    this.#source = new Source(new URL(`${manifest.version}/`, folder));
    this.#source.guard(globalThis);
    if (manifest.postings > 0) this.#loadPagefind().catch(() => undefined);
  }

  /**
   * @throws {SearchError} when the index cannot be reached, is not whole, or the browser may not run its program; an
   * engine that has failed goes on failing
   */
  async find(search: Search): Promise<Found> {
    const query = parseQuery(search.text, search);
    const { rows, choices } = await this.rows(search);
    const shown = rows.slice(0, search.shown);
    const hits = await Promise.all(shown.map((row) => this.#hit(row, query)));
    this.#assertWhole();
    return { total: rows.length, hits, choices };
  }

  /** The postings that are found, in order, by their places on the board, and the choices that it knows. */
  async rows({
    text,
    choices,
    sort,
    typing,
  }: Search): Promise<{ rows: number[]; choices: Choices }> {
    const query = parseQuery(text, { typing });
    const scores = await this.#evaluate(query);
    if (query.length > 0 && sort === 'relevance' && Object.keys(choices).length === 0) {
      return { rows: this.#best(scores), choices };
    }
    const table = await this.#loadTable();
    const known = knownChoices(table, choices);
    const { rows } = narrow(table, this.#rowsOf(scores), known);
    const order = query.length === 0 && sort === 'relevance' ? 'newest' : sort;
    return { rows: sortRows(table, rows, order, scores), choices: known };
  }

  async values(): Promise<Values> {
    const { columns } = await this.#loadTable();
    return Object.fromEntries(FACETS.map((facet) => [facet, columns[facet].values])) as Values;
  }

  async counts({ text, choices, typing }: Search): Promise<Counts> {
    const table = await this.#loadTable();
    const scores = await this.#evaluate(parseQuery(text, { typing }));
    return narrow(table, this.#rowsOf(scores), knownChoices(table, choices)).counts;
  }

  async advise({ text, choices }: Search): Promise<Advice> {
    const table = await this.#loadTable();
    const known = knownChoices(table, choices);
    const total = async (query: Query, choices: Choices) =>
      narrow(table, this.#rowsOf(await this.#evaluate(query)), choices).rows.length;
    const query = parseQuery(text);
    const dropped = await Promise.all(
      FACETS.filter((facet) => known[facet]).map(async (facet) => ({
        facet,
        total: await total(query, without(known, facet)),
      })),
    );
    for (const spelling of await this.#spellings(text)) {
      const found = await total(parseQuery(spelling), known);
      if (found > 0) return { without: dropped, spelling: { text: spelling, total: found } };
    }
    return { without: dropped };
  }

  /** The query with the words that no posting has spelt as ones that some have, the likeliest first. */
  async #spellings(text: string): Promise<string[]> {
    const unknown = await Promise.all(
      tokens(text).map(async (token) => {
        const [clause] = parseQuery(text.slice(token.start, token.end));
        const scores = clause && (await this.#evaluate([clause]));
        return scores?.size === 0 ? [token] : [];
      }),
    );
    if (unknown.flat().length === 0) return [];
    const known = await this.#source.json<string[]>(SPELLINGS);
    const nearest = unknown.flat().map((token) => ({
      token,
      words: nearestWords(token.word, known, TRIED),
    }));
    return Array.from({ length: TRIED }, (_, i) =>
      nearest.reduceRight(
        (result, { token, words }) =>
          result.slice(0, token.start) +
          (words[Math.min(i, words.length - 1)] ?? result.slice(token.start, token.end)) +
          result.slice(token.end),
        text,
      ),
    )
      .map((spelling) => spelling.replace(/\s+/g, ' ').trim())
      .filter((spelling, i, all) => spelling !== '' && all.indexOf(spelling) === i);
  }

  async #hit(row: number, query: Query): Promise<Hit> {
    const { title, text, ...shown } = await this.#source.json<ResultRow>(rowFile(row));
    const passage = bestPassage(text, title, query);
    return { ...shown, title: mark(title, query), ...(passage && { passage }) };
  }

  /** The open postings among some, the best first. */
  #best(scores: Scores | undefined): number[] {
    return [...(scores ?? [])]
      .filter(([row]) => row < this.#manifest.live)
      .sort(([a, x], [b, y]) => y - x || a - b)
      .map(([row]) => row);
  }

  #rowsOf(scores: Scores | undefined): Iterable<number> {
    return scores?.keys() ?? Array(this.#manifest.postings).keys();
  }

  /** The postings that meet every clause, or nothing when there is no clause and so all do. */
  async #evaluate(query: Query): Promise<Scores | undefined> {
    if (query.length === 0) return undefined;
    if (this.#manifest.postings === 0) return new Map();
    const clauses = await Promise.all(
      query.map(async (alternatives) =>
        either(
          await Promise.all(
            alternatives.map(async (needs) =>
              both(await Promise.all(needs.map((need) => this.#answer(need)))),
            ),
          ),
        ),
      ),
    );
    this.#assertWhole();
    return both(clauses);
  }

  #answer(need: Need): Promise<Scores> {
    const key = `${need.whole} ${need.words.join(' ')}`;
    let answer = this.#answers.get(key);
    if (!answer) {
      const [word = '', ...others] = need.words;
      answer = others.length > 0 ? this.#phrase(need.words) : this.#word(word, need.whole);
      if (this.#answers.size >= KEPT) this.#answers.clear();
      this.#answers.set(key, answer);
    }
    return answer;
  }

  async #word(word: string, whole: boolean): Promise<Scores> {
    const { common } = this.#manifest;
    const apart = common.flatMap((one, i) => (answers(one, word, whole) ? [i] : []));
    const complete = whole && apart.length > 0;
    this.#words ??= this.#open(WORDS);
    const [rare, ...others] = await Promise.all([
      complete
        ? new Map<number, number>()
        : this.#words.then((search) => search(whole ? indexWord(word) : beginningOf(word))),
      ...apart.map((i) => this.#common(i)),
    ]);
    return either([rare, ...others]);
  }

  /** Scored as Pagefind scores: the more postings have a word, the less it tells. */
  async #common(index: number): Promise<Scores> {
    const { postings } = this.#manifest;
    const bits = await this.#source.bytes(commonFile(index));
    const rows = [...fromBits(bits.subarray(0, bits.length / 2))];
    const strong = new Set(fromBits(bits.subarray(bits.length / 2)));
    const rarity = Math.log(1 + (postings - rows.length + 0.5) / (rows.length + 0.5));
    return new Map(rows.map((row) => [row, rarity * (strong.has(row) ? WEIGHTS.title : 1)]));
  }

  async #phrase(words: readonly string[]): Promise<Scores> {
    this.#phrases ??= Promise.all(this.#manifest.phrases.map((folder) => this.#open(folder)));
    const asked = `"${pairsOf(words).join(' ')}"`;
    const found = await Promise.all((await this.#phrases).map((search) => search(asked)));
    return either(found);
  }

  /** One after the other: instances share one program, and two that begin at once would each start it anew. */
  #open(folder: string): Promise<Part> {
    const opened = this.#opening.then(() => this.#openNext(folder));
    this.#opening = opened.catch(() => undefined);
    return opened;
  }

  async #openNext(folder: string): Promise<Part> {
    try {
      const { createInstance } = await this.#loadPagefind();
      const basePath = this.#source.folder + folder;
      const instance = createInstance({
        basePath,
        // This is the worker already, or there is none.
        noWorker: true,
        metaCacheTag: this.#manifest.version,
        ranking: { metaWeights: WEIGHTS, pageLength: 0.3 },
      });
      // Waits for the program and the metadata, and tells when one of them did not come.
      await instance.filters();
      return async (term) => {
        const { results } = await instance.search(term);
        this.#assertWhole();
        return new Map(results.map(({ id, score }) => [rowOfId(id), score]));
      };
    } catch (error) {
      throw this.#source.failure ?? new SearchError(String(error));
    }
  }

  #loadPagefind() {
    this.#pagefind ??= import(/* @vite-ignore */ this.#source.folder + PAGEFIND_SCRIPT) as Promise<
      typeof import('./pagefind.d.ts')
    >;
    return this.#pagefind;
  }

  async #loadTable(): Promise<Table> {
    this.#table ??= this.#source.json<StoredTable>(TABLE).then(readTable);
    return this.#table;
  }

  #assertWhole(): void {
    if (this.#source.failure) throw this.#source.failure;
  }
}

/** Searches one index of Pagefind's. */
type Part = (term: string) => Promise<Scores>;

/** The postings that are in all of some answers; their scores are added. */
function both(all: readonly Scores[]): Scores {
  const [first, ...others] = [...all].sort((a, b) => a.size - b.size);
  if (!first || others.length === 0) return first ?? new Map<number, number>();
  const found = new Map<number, number>();
  for (const [row, score] of first) {
    let sum = score;
    let everywhere = true;
    for (const other of others) {
      const more = other.get(row);
      if (more === undefined) {
        everywhere = false;
        break;
      }
      sum += more;
    }
    if (everywhere) found.set(row, sum);
  }
  return found;
}

/** The postings that are in any of some answers, each with its best score. */
function either(all: readonly Scores[]): Scores {
  const [first, ...others] = all.filter(({ size }) => size > 0);
  if (!first || others.length === 0) return first ?? new Map<number, number>();
  const found = new Map(first);
  for (const other of others) {
    for (const [row, score] of other) found.set(row, Math.max(score, found.get(row) ?? 0));
  }
  return found;
}
