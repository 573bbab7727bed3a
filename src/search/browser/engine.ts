import { daysBetween, type IsoDate } from '../../lib/date.ts';
import { fromBits } from '../bits.ts';
import { getStateAfter, type StateChanges } from '../state-changes.ts';
import { FACETS, withoutFacet, type Choices } from '../facets.ts';
import {
  encodePrefix,
  CHANGES_FILE,
  getCommonWordFile,
  encodeWord,
  PAGEFIND_SCRIPT,
  encodePairs,
  getRowFile,
  getRow,
  SPELLINGS_FILE,
  TABLE_FILE,
  WORDS_FOLDER,
  type Manifest,
} from '../index-files.ts';
import { isMatch, parseQuery, type Need, type Query } from '../query.ts';
import type { ResultRow } from '../result-row.ts';
import {
  narrow,
  updateStates,
  readTable,
  resolveChoices,
  sortRows,
  type StoredTable,
  type Table,
} from '../facet-table.ts';
import { tokenize } from '../tokens.ts';
import { findBestPassage, highlight } from './best-passage.ts';
import type {
  Suggestions,
  FacetCounts,
  SearchResult,
  ResultItem,
  SearchRequest,
  FacetValues,
} from './protocol.ts';
import { intersect, union, type Scores } from './scores.ts';
import { SearchError, IndexFiles } from './file-source.ts';
import { findNearestWords } from './nearest-words.ts';

/** How much more a word in a title or among the skills weighs than one in the text. */
const WEIGHTS = { title: 10, skills: 8, company: 4, places: 4 };

/** Answers to single words that are kept, for the next letter that is typed. */
const KEPT = 200;

/** Spellings that are tried until one finds something. */
const TRIED = 4;

/** Searches one state of the index. It runs in a worker, or where there is none, in the page. */
export class Engine {
  readonly #attempt: number;
  readonly #manifest: Manifest;
  /** Since the index was built; its states are put right by them. */
  readonly #days: number;
  readonly #source: IndexFiles;
  #pagefind: Promise<typeof import('./pagefind.d.ts')> | undefined;
  #opening: Promise<unknown> = Promise.resolve();
  #words: Promise<Part> | undefined;
  #phrases: Promise<Part[]> | undefined;
  #table: Promise<Table> | undefined;
  #changes: Promise<StateChanges> | undefined;
  readonly #answers = new Map<string, Promise<Scores>>();

  /**
   * @param folder the folder of all indexes, as an absolute address
   * @param today the day on which the reader asks
   * @param attempt how many engines were tried before: a script that once failed is not asked for by the same address
   */
  constructor(folder: string, manifest: Manifest, today: IsoDate, attempt = 0) {
    this.#attempt = attempt;
    this.#manifest = manifest;
    this.#days = manifest.frozen ? 0 : Math.max(0, daysBetween(manifest.day, today));
    this.#source = new IndexFiles(new URL(`${manifest.version}/`, folder));
    this.#source.interceptPagefindFetch();
    if (manifest.postings > 0) this.#loadPagefind().catch(() => undefined);
  }

  /**
   * @throws {SearchError} when the index cannot be reached, is not whole, or the browser may not run its program; an
   * engine that has failed goes on failing
   */
  async find(search: SearchRequest): Promise<SearchResult> {
    const query = parseQuery(search.text, search);
    const { rows, choices, unknown } = await this.rows(search);
    const shown = rows.slice(0, search.shown);
    const hits = await Promise.all(shown.map((row) => this.#hit(row, query)));
    this.#assertWhole();
    return { total: rows.length, hits, choices, unknown };
  }

  /** The postings that are found, in order, by their places on the board, and the choices that it knows. */
  async rows({
    text,
    choices,
    sort,
    typing,
  }: SearchRequest): Promise<Omit<SearchResult, 'total' | 'hits'> & { rows: number[] }> {
    const scores = await this.#scoresOf(text, typing);
    if (text !== '' && sort === 'relevance' && Object.keys(choices).length === 0) {
      return { rows: await this.#best(scores), choices, unknown: [] };
    }
    const table = await this.#loadTable();
    const { known, unknown } = resolveChoices(table, choices);
    const { rows } = narrow(table, this.#rowsOf(scores), known);
    const order = text === '' && sort === 'relevance' ? 'newest' : sort;
    return { rows: sortRows(table, rows, order, scores), choices: known, unknown };
  }

  async values(): Promise<FacetValues> {
    const { columns } = await this.#loadTable();
    return Object.fromEntries(FACETS.map((facet) => [facet, columns[facet].values])) as FacetValues;
  }

  async counts({ text, choices, typing }: SearchRequest): Promise<FacetCounts> {
    const table = await this.#loadTable();
    const scores = await this.#scoresOf(text, typing);
    return narrow(table, this.#rowsOf(scores), resolveChoices(table, choices).known).counts;
  }

  async suggest({ text, choices }: SearchRequest): Promise<Suggestions> {
    const table = await this.#loadTable();
    const { known } = resolveChoices(table, choices);
    const total = async (asked: string, chosen: Choices) =>
      narrow(table, this.#rowsOf(await this.#scoresOf(asked)), chosen).rows.length;
    const dropped = await Promise.all(
      FACETS.filter((facet) => known[facet]).map(async (facet) => ({
        facet,
        total: await total(text, withoutFacet(known, facet)),
      })),
    );
    const advice: Suggestions = {
      without: dropped,
      withoutAll: dropped.length > 1 ? await total(text, {}) : 0,
      closed: known.state ? 0 : await total(text, { ...known, state: ['closed'] }),
    };
    for (const spelling of await this.#spellings(text)) {
      const found = await total(spelling, known);
      if (found > 0) return { ...advice, spelling: { text: spelling, total: found } };
    }
    return advice;
  }

  /** The query with the words that no posting has spelt as ones that some have, the likeliest first. */
  async #spellings(text: string): Promise<string[]> {
    const unknown = await Promise.all(
      tokenize(text).map(async (token) => {
        const [clause] = parseQuery(text.slice(token.start, token.end));
        const scores = clause && (await this.#evaluate([clause]));
        return scores?.size === 0 ? [token] : [];
      }),
    );
    if (unknown.flat().length === 0) return [];
    const known = await this.#source.json<string[]>(SPELLINGS_FILE);
    const nearest = unknown.flat().map((token) => ({
      token,
      words: findNearestWords(token.word, known, TRIED),
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

  async #hit(row: number, query: Query): Promise<ResultItem> {
    const { title, text, ...shown } = await this.#source.json<ResultRow>(getRowFile(row));
    const passage = findBestPassage(text, title, query);
    return { ...shown, title: highlight(title, query), ...(passage && { passage }) };
  }

  /** The open and unconfirmed postings among some, the best first. */
  async #best(scores: Scores | undefined): Promise<number[]> {
    const changes = await this.#loadChanges();
    const isLive = (row: number) =>
      row < this.#manifest.live &&
      (!changes || getStateAfter(changes, row, this.#days, 'open') !== 'closed');
    return [...(scores ?? [])]
      .filter(([row]) => isLive(row))
      .sort(([a, x], [b, y]) => y - x || a - b)
      .map(([row]) => row);
  }

  #rowsOf(scores: Scores | undefined): Iterable<number> {
    return scores?.keys() ?? Array(this.#manifest.postings).keys();
  }

  /** The postings that answer a text: all where there is none, and none where it has no word in it. */
  async #scoresOf(text: string, typing = false): Promise<Scores | undefined> {
    const query = parseQuery(text, { typing });
    return text !== '' && query.length === 0 ? new Map<number, number>() : this.#evaluate(query);
  }

  /** The postings that meet every clause, or nothing when there is no clause and so all do. */
  async #evaluate(query: Query): Promise<Scores | undefined> {
    if (query.length === 0) return undefined;
    if (this.#manifest.postings === 0) return new Map();
    const clauses = await Promise.all(
      query.map(async (alternatives) =>
        union(
          await Promise.all(
            alternatives.map(async (needs) =>
              intersect(await Promise.all(needs.map((need) => this.#answer(need)))),
            ),
          ),
        ),
      ),
    );
    this.#assertWhole();
    return intersect(clauses);
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
    const apart = common.flatMap((one, i) => (isMatch(one, word, whole) ? [i] : []));
    const complete = whole && apart.length > 0;
    this.#words ??= this.#open(WORDS_FOLDER);
    const [rare, ...others] = await Promise.all([
      complete
        ? new Map<number, number>()
        : this.#words.then((search) => search(whole ? encodeWord(word) : encodePrefix(word))),
      ...apart.map((i) => this.#common(i)),
    ]);
    return union([rare, ...others]);
  }

  /** Scored as Pagefind scores: the more postings have a word, the less it tells. */
  async #common(index: number): Promise<Scores> {
    const { postings } = this.#manifest;
    const bits = await this.#source.bytes(getCommonWordFile(index));
    if (bits.length !== 2 * Math.ceil(postings / 8)) {
      throw new SearchError('missing', `${getCommonWordFile(index)} is not whole`);
    }
    const rows = [...fromBits(bits.subarray(0, bits.length / 2))];
    const strong = new Set(fromBits(bits.subarray(bits.length / 2)));
    const rarity = Math.log(1 + (postings - rows.length + 0.5) / (rows.length + 0.5));
    return new Map(rows.map((row) => [row, rarity * (strong.has(row) ? WEIGHTS.title : 1)]));
  }

  async #phrase(words: readonly string[]): Promise<Scores> {
    this.#phrases ??= Promise.all(this.#manifest.phrases.map((folder) => this.#open(folder)));
    const asked = `"${encodePairs(words).join(' ')}"`;
    const found = await Promise.all((await this.#phrases).map((search) => search(asked)));
    return union(found);
  }

  /** One after the other: instances share one program, and two that begin at once would each start it anew. */
  #open(folder: string): Promise<Part> {
    const opened = this.#opening.then(() => this.#openNext(folder));
    this.#opening = opened.catch(() => undefined);
    return opened;
  }

  async #openNext(folder: string): Promise<Part> {
    try {
      const { createInstance } = await this.#loadPagefind().catch((error: unknown) => {
        throw new SearchError('missing', String(error));
      });
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
        return new Map(results.map(({ id, score }) => [getRow(id), score]));
      };
    } catch (error) {
      if (error instanceof SearchError) throw error;
      throw this.#source.failure ?? new SearchError('blocked', String(error));
    }
  }

  #loadPagefind() {
    this.#pagefind ??= import(/* @vite-ignore */ this.#script()) as Promise<
      typeof import('./pagefind.d.ts')
    >;
    return this.#pagefind;
  }

  #script(): string {
    const address = this.#source.folder + PAGEFIND_SCRIPT;
    return this.#attempt === 0 ? address : `${address}?${this.#attempt}`;
  }

  /** Lets go of what it holds. */
  close(): void {
    this.#source.close();
  }

  async #loadTable(): Promise<Table> {
    this.#table ??= Promise.all([
      this.#source.json<StoredTable>(TABLE_FILE).then(readTable),
      this.#loadChanges(),
    ]).then(([table, changes]) => (changes ? updateStates(table, changes, this.#days) : table));
    return this.#table;
  }

  /** What has changed since the index was built; nothing on the day itself. */
  async #loadChanges(): Promise<StateChanges | undefined> {
    if (this.#days === 0 || this.#manifest.postings === 0) return undefined;
    this.#changes ??= this.#source.json<StateChanges>(CHANGES_FILE);
    return this.#changes;
  }

  #assertWhole(): void {
    if (this.#source.failure) throw this.#source.failure;
  }
}

/** Searches one index of Pagefind's. */
type Part = (term: string) => Promise<Scores>;
