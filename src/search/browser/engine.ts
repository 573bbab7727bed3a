import { MS_PER_DAY } from '../../lib/date.ts';
import {
  comparePay,
  narrow,
  readTable,
  resolveChoices,
  sortRows,
  type Narrowed,
  type ResolvedChoices,
  type StoredTable,
  type Table,
} from '../facet-table.ts';
import { FACETS, withoutFacet, type Choices } from '../facets.ts';
import {
  CHANGES_FILE,
  getRowFile,
  SPELLINGS_FILE,
  TABLE_FILE,
  type Manifest,
} from '../index-files.ts';
import { parseQuery, type Query } from '../query.ts';
import { getStateAfter, type StateChanges } from '../state-changes.ts';
import type { StoredResult } from '../stored-result.ts';
import { tokenize } from '../tokens.ts';
import { findBestPassage, highlight } from './best-passage.ts';
import { IndexReader } from './index-reader.ts';
import { findNearestWords } from './nearest-words.ts';
import type {
  FacetCounts,
  FacetValues,
  OpenOptions,
  ResultItem,
  SearchMethods,
  SearchRequest,
  SearchResult,
  Suggestions,
} from './protocol.ts';
import type { Scores } from './scores.ts';
import { TextSearch } from './text-search.ts';

const MINUTES_PER_DAY = 24 * 60;

/** Corrected spellings of a query that are tried until one has results. */
const MAX_SPELLINGS = 4;

/** The results of a search, in order. */
interface FoundRows extends Pick<SearchResult, 'choices' | 'unknown' | 'payComparison'> {
  rows: number[];
}

/** Searches one version of the index. It runs in a worker if possible, otherwise in the page. */
export class Engine implements SearchMethods {
  readonly #manifest: Manifest;
  /** Days since the beginning of the day of the index, by which states are updated. */
  readonly #days: number;
  /** The present day, in days since 1970: the reader's, or the day of the index if it is frozen. */
  readonly #today: number;
  readonly #reader: IndexReader;
  readonly #text: TextSearch;
  #table: Promise<Table> | undefined;
  #changes: Promise<StateChanges> | undefined;

  constructor({ folder, manifest, now, attempt }: OpenOptions) {
    this.#manifest = manifest;
    this.#days = manifest.frozen ? 0 : (now - Date.parse(manifest.day)) / MS_PER_DAY;
    this.#today = Math.floor(
      this.#days > 0
        ? now / MS_PER_DAY - new Date(now).getTimezoneOffset() / MINUTES_PER_DAY
        : Date.parse(manifest.day) / MS_PER_DAY,
    );
    this.#reader = new IndexReader(new URL(`${manifest.version}/`, folder));
    this.#text = new TextSearch(this.#reader, manifest, attempt);
  }

  /**
   * Finds postings.
   *
   * It is separate from `counts` because it often needs no table, the largest file of a first
   * search: results appear while the table is still loading. Both share the cached scores.
   *
   * @throws {SearchError} when the index cannot be loaded or the browser does not run the search
   * program; every later call fails too
   */
  async find(search: SearchRequest): Promise<SearchResult> {
    const query = parseQuery(search.text, search);
    const { rows, ...found } = await this.findRows(search);
    const shown = rows.slice(0, search.shown);
    const items = await Promise.all(shown.map((row) => this.#loadResult(row, query)));
    this.#reader.assertWhole();
    return { total: rows.length, partial: 0, items, terms: [], ...found };
  }

  /** The rows of all results, in order. */
  async findRows(search: SearchRequest): Promise<FoundRows> {
    const { text, choices, sort, typing } = search;
    if (text !== '' && sort === 'relevance' && Object.keys(choices).length === 0) {
      const scores = await this.#text.getScores(text, typing);
      return { rows: await this.#sortByScore(scores), choices, unknown: [] };
    }
    const { table, scores, rows, known, unknown } = await this.#narrowByChoices(search);
    const order = text === '' && sort === 'relevance' ? 'newest' : sort;
    return {
      rows: sortRows(table, rows, order, scores),
      choices: known,
      unknown,
      ...(sort === 'pay' && { payComparison: comparePay(table, rows) }),
    };
  }

  /** The values of every facet. */
  async values(): Promise<FacetValues> {
    const { columns } = await this.#loadTable();
    return Object.fromEntries(FACETS.map((facet) => [facet, columns[facet].values])) as FacetValues;
  }

  /** The number of results with each value of every facet. */
  async counts(search: SearchRequest): Promise<FacetCounts> {
    return (await this.#narrowByChoices(search)).counts;
  }

  async #narrowByChoices({
    text,
    choices,
    typing,
  }: SearchRequest): Promise<
    Narrowed & ResolvedChoices & { table: Table; scores: Scores | undefined }
  > {
    const scores = await this.#text.getScores(text, typing);
    const table = await this.#loadTable();
    const resolved = resolveChoices(table, choices);
    return { table, scores, ...resolved, ...narrow(table, this.#getRows(scores), resolved.known) };
  }

  /** Other searches that find more. */
  async suggest({ text, choices }: SearchRequest): Promise<Suggestions> {
    const table = await this.#loadTable();
    const { known } = resolveChoices(table, choices);
    const countResults = async (query: string, chosen: Choices) =>
      narrow(table, this.#getRows(await this.#text.getScores(query)), chosen).rows.length;
    const dropped = await Promise.all(
      FACETS.filter((facet) => known[facet]).map(async (facet) => ({
        facet,
        total: await countResults(text, withoutFacet(known, facet)),
      })),
    );
    const suggestions: Suggestions = {
      without: dropped,
      withoutAll: dropped.length > 1 ? await countResults(text, {}) : 0,
      closed: known.state ? 0 : await countResults(text, { ...known, state: ['closed'] }),
    };
    for (const spelling of await this.#correctSpelling(text)) {
      const total = await countResults(spelling, known);
      if (total > 0) return { ...suggestions, spelling: { text: spelling, total } };
    }
    return suggestions;
  }

  /** The query with its unknown words replaced by similar ones, the likeliest first. */
  async #correctSpelling(text: string): Promise<string[]> {
    const unknown = await Promise.all(
      tokenize(text).map(async (token) => {
        const [term] = parseQuery(text.slice(token.start, token.end));
        const scores = term && (await this.#text.evaluate([term]));
        return scores?.size === 0 ? [token] : [];
      }),
    );
    if (unknown.flat().length === 0) return [];
    const known = await this.#reader.json<string[]>(SPELLINGS_FILE);
    const nearest = unknown.flat().map((token) => ({
      token,
      words: findNearestWords(token.word, known, MAX_SPELLINGS),
    }));
    return Array.from({ length: MAX_SPELLINGS }, (_, i) =>
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

  async #loadResult(row: number, query: Query): Promise<ResultItem> {
    const { html, title, text } = await this.#reader.json<StoredResult>(getRowFile(row));
    const passage = findBestPassage(text, title, query);
    return { row, html, title: highlight(title, query), ...(passage && { passage }), lacks: [] };
  }

  /** The rows of the open and unconfirmed postings, the highest score first. */
  async #sortByScore(scores: Scores | undefined): Promise<number[]> {
    const changes = await this.#loadChanges();
    const isLive = (row: number) =>
      row < this.#manifest.live &&
      (!changes || getStateAfter(changes, row, this.#days, 'open') !== 'closed');
    return [...(scores ?? [])]
      .filter(([row]) => isLive(row))
      .sort(([a, x], [b, y]) => y - x || a - b)
      .map(([row]) => row);
  }

  #getRows(scores: Scores | undefined): Iterable<number> {
    return scores?.keys() ?? Array(this.#manifest.postings).keys();
  }

  /** Frees the memory. */
  close(): void {
    this.#reader.close();
  }

  async #loadTable(): Promise<Table> {
    this.#table ??= Promise.all([
      this.#reader.json<StoredTable>(TABLE_FILE),
      this.#loadChanges(),
    ]).then(([stored, changes]) =>
      readTable(stored, { today: this.#today, days: this.#days, changes }),
    );
    return this.#table;
  }

  /** Undefined if no state has changed since the index was built. */
  async #loadChanges(): Promise<StateChanges | undefined> {
    const { firstChange } = this.#manifest;
    if (firstChange === undefined || this.#days < firstChange) return undefined;
    this.#changes ??= this.#reader.json<StateChanges>(CHANGES_FILE);
    return this.#changes;
  }
}
