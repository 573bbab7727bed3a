import { MS_PER_DAY } from '../../lib/date.ts';
import {
  comparePay,
  narrow,
  readTable,
  resolveChoices,
  sortRows,
  type StoredTable,
  type Table,
} from '../facet-table.ts';
import { FACETS, withoutFacet, type Choices } from '../facets.ts';
import {
  CHANGES_FILE,
  getRowFile,
  LANGUAGE_FILE,
  SPELLINGS_FILE,
  TABLE_FILE,
  type Manifest,
} from '../index-files.ts';
import type { SearchLanguage } from '../languages/search-language.ts';
import type { AmountNeed, Query, Term } from '../query.ts';
import { getStateAfter, type StateChanges } from '../state-changes.ts';
import type { StoredResult } from '../stored-result.ts';
import { tokenize } from '../tokens.ts';
import { findBestPassage, highlight } from './best-passage.ts';
import { IndexReader } from './index-reader.ts';
import type { Spellings } from './nearest-words.ts';
import { readQuery } from './read-query.ts';
import type {
  FacetCounts,
  FacetValues,
  OpenOptions,
  QueryTerm,
  ResultItem,
  SearchMethods,
  SearchRequest,
  SearchResult,
  Suggestions,
} from './protocol.ts';
import { combine, intersect, NO_SCORES, union, type Scores } from './scores.ts';
import { SearchError } from './search-error.ts';
import type { Correction, DoubtfulWord } from './spelling-correction.ts';
import { TextSearch } from './text-search.ts';

const MINUTES_PER_DAY = 24 * 60;

/** With fewer results than this, those that match only a part of the query follow. */
const FEW_RESULTS = 10;

/** The number of results that match only a part of the query. */
const MAX_PARTIAL = 50;

/** A word in so few postings may be a misspelling that begins some other word. */
const RARE_POSTINGS = 2;

/** How much neighbours that the index has as one word count more than two words. */
const NEIGHBOUR_FACTOR = 0.3;

/** How much pay that is asked for counts, relative to a word in the text of one posting. */
const AMOUNT_WEIGHT = 6;

/** The queries whose matches are kept: the present one, and those of suggestions. */
const MAX_CACHED_MATCHES = 8;

/** What matches a query, whatever is chosen besides. */
interface Matches {
  /** The query that was searched: the requested one, or a corrected one. */
  text: string;
  query: Query;
  /** The terms that are not excluded. */
  terms: readonly Term[];
  /** The postings that match each of them. */
  found: readonly Scores[];
  /** The postings that match all of them; undefined if every posting does. */
  scores: Scores | undefined;
  /** The postings that match an excluded term. */
  excluded: ReadonlySet<number>;
  /** The words that were replaced. Empty if the query was searched as it is. */
  corrections: readonly Correction[];
}

/** The results of a search, in order. */
interface FoundRows extends Pick<SearchResult, 'choices' | 'unknown' | 'payComparison'> {
  /** The postings that match completely. */
  rows: number[];
  /** The postings that match only a part of the query, if they are shown. */
  partial: number[];
  matches: Matches;
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
  readonly #matches = new Map<string, Promise<Matches>>();
  #language: Promise<SearchLanguage> | undefined;
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
    this.#text = new TextSearch(this.#reader, manifest, attempt, (need) => this.#findAmount(need));
    // Every search of text needs it. If it does not load, the first one reports it.
    this.#loadLanguage().catch(() => undefined);
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
    const { rows, partial, matches, ...found } = await this.findRows(search);
    const { text, terms, corrections } = matches;
    const shown = [...rows, ...partial].slice(0, search.shown);
    const items = await Promise.all(shown.map((row) => this.#loadResult(row, matches)));
    this.#reader.assertWhole();
    return {
      total: rows.length,
      partial: partial.length,
      items,
      terms: partial.length > 0 ? terms.map(describeTerm) : [],
      ...(corrections.length > 0 && {
        corrected: {
          text,
          words: corrections.map(({ unknown, searched }) => ({ unknown, searched })),
        },
      }),
      ...found,
    };
  }

  /** The rows of all results, in order. */
  async findRows(search: SearchRequest): Promise<FoundRows> {
    const { text, choices, sort } = search;
    const matches = await this.#match(search);
    if (text !== '' && sort === 'relevance' && Object.keys(choices).length === 0) {
      const changes = await this.#loadChanges();
      const isLive = (row: number) =>
        row < this.#manifest.live &&
        (!changes || getStateAfter(changes, row, this.#days, 'open') !== 'closed');
      const rows = this.#sortByScore(this.#listRows(matches).filter(isLive), matches);
      const partial = (await this.#listPartial(search, matches, rows.length)).filter(isLive);
      return { rows, partial: partial.slice(0, MAX_PARTIAL), matches, choices, unknown: [] };
    }
    const table = await this.#loadTable();
    const { known, unknown } = resolveChoices(table, choices);
    const choose = (rows: Iterable<number>) => narrow(table, rows, known).rows;
    const order = text === '' && sort === 'relevance' ? 'newest' : sort;
    const rows = sortRows(table, choose(this.#listRows(matches)), order, matches.scores);
    const some = await this.#listPartial(search, matches, rows.length);
    const best = choose(some).slice(0, MAX_PARTIAL);
    const partial = order === 'relevance' ? best : sortRows(table, best, order, undefined);
    return {
      rows,
      partial,
      matches,
      choices: known,
      unknown,
      ...(sort === 'pay' && { payComparison: comparePay(table, [...rows, ...partial]) }),
    };
  }

  /** The values of every facet. */
  async values(): Promise<FacetValues> {
    const { columns } = await this.#loadTable();
    return Object.fromEntries(FACETS.map((facet) => [facet, columns[facet].values])) as FacetValues;
  }

  /**
   * The number of results with each value of every facet: of those that match completely, if there
   * are any with other choices of one facet.
   */
  async counts(search: SearchRequest): Promise<FacetCounts> {
    const matches = await this.#match(search);
    const table = await this.#loadTable();
    const { known } = resolveChoices(table, search.choices);
    const { counts } = narrow(table, this.#listRows(matches), known);
    const hasFull = Object.values(counts).some((numbers) => numbers.some((count) => count > 0));
    if (hasFull) return counts;
    return narrow(table, await this.#listPartial(search, matches, 0), known).counts;
  }

  /** Other searches that find more. */
  async suggest(search: SearchRequest): Promise<Suggestions> {
    const table = await this.#loadTable();
    const { known } = resolveChoices(table, search.choices);
    const rows = this.#listRows(await this.#match(search));
    const countResults = (chosen: Choices) => narrow(table, rows, chosen).rows.length;
    const dropped = FACETS.filter((facet) => known[facet]).map((facet) => ({
      facet,
      total: countResults(withoutFacet(known, facet)),
    }));
    return {
      ...(await this.#suggestSpelling(search, known)),
      without: dropped,
      withoutAll: dropped.length > 1 ? countResults({}) : 0,
      closed: known.state ? 0 : countResults({ ...known, state: ['closed'] }),
    };
  }

  /** Another spelling of words that hardly any posting has. */
  async #suggestSpelling(
    search: SearchRequest,
    choices: Choices,
  ): Promise<Pick<Suggestions, 'spelling'>> {
    const matches = await this.#match(search);
    if (matches.corrections.length > 0) return {};
    const corrections = await this.#correctSpelling(matches, true);
    if (corrections.length === 0) return {};
    const { applyCorrections } = await loadSpellingCorrection();
    const text = applyCorrections(search.text, corrections);
    const rows = this.#listRows(await this.#match({ ...search, text }));
    const total = narrow(await this.#loadTable(), rows, choices).rows.length;
    return total > 0 ? { spelling: { text, total } } : {};
  }

  /** The postings that match the text of a search. Those of the last few searches are kept. */
  #match({ text, typing }: SearchRequest): Promise<Matches> {
    const key = `${typing} ${text}`;
    let matches = this.#matches.get(key);
    if (!matches) {
      matches = this.#findMatches(text, typing);
      if (this.#matches.size >= MAX_CACHED_MATCHES) this.#matches.clear();
      this.#matches.set(key, matches);
    }
    return matches;
  }

  async #findMatches(text: string, typing: boolean): Promise<Matches> {
    const matches = await this.#findTerms(text, typing);
    // An unfinished word is no misspelling.
    const corrections = typing ? [] : await this.#correctSpelling(matches);
    if (corrections.length === 0) return matches;
    const { applyCorrections } = await loadSpellingCorrection();
    return { ...(await this.#findTerms(applyCorrections(text, corrections), false)), corrections };
  }

  async #findTerms(text: string, typing: boolean): Promise<Matches> {
    const query = await this.#parse(text, typing);
    const terms = query.filter((term) => !term.excluded);
    const excluded = query.filter((term) => term.excluded);
    const [words, left] = await Promise.all(
      [terms, excluded].map((some) => Promise.all(some.map((term) => this.#text.findTerm(term)))),
    );
    const found = await this.#addJoinedWords(text, terms, words ?? []);
    const scores = intersect(found);
    // Words that say nothing match every posting if no posting has them. A query without any word,
    // such as `!`, has no results.
    const matchesAll =
      terms.length === 0
        ? text === '' || excluded.length > 0
        : scores.size === 0 && terms.every(saysNothing);
    return {
      text,
      query,
      terms,
      found,
      scores: matchesAll ? undefined : scores,
      excluded: new Set((left ?? []).flatMap((scores) => [...scores.keys()])),
      corrections: [],
    };
  }

  /**
   * The index has neighbours of titles and names as one word as well, and they may only be written
   * so: `full stack`, `fullstack`. Postings with that word match both, and count more.
   */
  async #addJoinedWords(
    text: string,
    terms: readonly Term[],
    found: readonly Scores[],
  ): Promise<Scores[]> {
    const words = terms.map(getPlainWord);
    const joined = await Promise.all(
      terms.slice(1).map((term, i) => {
        const [one, other] = [words[i], words[i + 1]];
        const areNeighbours = text.slice(terms[i]?.end, term.start).trim() === '';
        if (one === undefined || other === undefined || !areNeighbours) return NO_SCORES;
        return this.#text.findTerm({ alternatives: [[{ words: [one + other], whole: true }]] });
      }),
    );
    return found.map((scores, i) => {
      const both = union([joined[i - 1] ?? NO_SCORES, joined[i] ?? NO_SCORES]);
      if (both.size === 0) return scores;
      const all = new Map(
        combine(
          [
            [scores, 1],
            [both, 1],
          ],
          this.#text.getRarity,
        ),
      );
      for (const [row, score] of both) all.set(row, (all.get(row) ?? 0) + score * NEIGHBOUR_FACTOR);
      return all;
    });
  }

  /**
   * The words of a query that no posting has, and what is searched for instead.
   *
   * @param rare whether words that hardly any posting has are replaced too
   */
  async #correctSpelling({ text, terms, found }: Matches, rare = false): Promise<Correction[]> {
    const doubtful = (
      await Promise.all(
        terms.map((term, i) => this.#findDoubtfulWords(term, found[i] ?? NO_SCORES, rare)),
      )
    ).flat();
    if (doubtful.length === 0) return [];
    const known = found.filter((_, i) => {
      const { start = 0, end = 0 } = terms[i] ?? {};
      return !doubtful.some((word) => word.start >= start && word.end <= end);
    });
    // Without the script, the words are searched as they are.
    const script = await loadSpellingCorrection().catch(() => undefined);
    if (!script) return [];
    const dictionary = await this.#reader.json<Spellings>(SPELLINGS_FILE);
    return script.correctSpelling(
      text,
      doubtful,
      known.length > 0 ? intersect(known) : undefined,
      dictionary,
      async (words) => this.#findAll(await this.#parse(words)),
    );
  }

  /**
   * The words of a term that may be misspelt: no posting has them as they are.
   *
   * @param rare whether words that hardly any posting has are among them
   */
  async #findDoubtfulWords(term: Term, scores: Scores, rare: boolean): Promise<DoubtfulWord[]> {
    // A quoted word is meant as it is.
    const isPlain = term.alternatives.flat().some((need) => 'words' in need && !need.whole);
    if (!isPlain || term.required || (rare && scores.size > RARE_POSTINGS)) return [];
    const tokens = tokenize(term.text);
    // The parts of a compound are not looked up if postings have it.
    if (tokens.length > 1 && scores.size > 0) return [];
    const words = await Promise.all(
      tokens.map(async ({ word, start, end }) => {
        const query = await this.#parse(word);
        const { size } = await this.#findAll(query);
        const isKnown =
          query.every(saysNothing) ||
          // Postings have it joined with another word.
          (size === 0 && scores.size > 0) ||
          (rare ? size > RARE_POSTINGS : size > 0 && (await this.#hasWords(query)));
        const forms = query.flatMap(listForms);
        return isKnown
          ? []
          : [{ word, start: term.start + start, end: term.start + end, postings: size, forms }];
      }),
    );
    return words.flat();
  }

  /** Whether postings have all words of a query as they are. */
  async #hasWords(query: Query): Promise<boolean> {
    const known = await Promise.all(query.map((term) => this.#text.hasWord(term)));
    return known.every(Boolean);
  }

  /** The postings that have all words of a query. */
  async #findAll(query: Query): Promise<Scores> {
    return intersect(await Promise.all(query.map((term) => this.#text.findTerm(term))));
  }

  async #parse(text: string, typing = false): Promise<Query> {
    return readQuery(text, await this.#loadLanguage(), { typing });
  }

  async #findAmount(need: AmountNeed): Promise<Scores> {
    const [{ pay }, { findPay }] = await Promise.all([
      this.#loadTable(),
      import('./pay-search.ts').catch(reportMissing),
    ]);
    // The words of amounts are rare, but they may be for another period or in another currency.
    const weight = AMOUNT_WEIGHT * this.#text.getRarity(1);
    return new Map([...findPay(need, pay)].map(([row, strength]) => [row, strength * weight]));
  }

  /** The postings that match completely. */
  #listRows({ scores, excluded }: Matches): number[] {
    const rows = scores?.keys() ?? Array(this.#manifest.postings).keys();
    return [...rows].filter((row) => !excluded.has(row));
  }

  #sortByScore(rows: readonly number[], { scores }: Matches): number[] {
    const score = (row: number) => scores?.get(row) ?? 0;
    return [...rows].sort((a, b) => score(b) - score(a) || a - b);
  }

  /** The postings that match only a part of the query, if few match all of it. */
  async #listPartial(
    { typing }: SearchRequest,
    matches: Matches,
    total: number,
  ): Promise<number[]> {
    const { terms, found, excluded } = matches;
    if (typing || total >= FEW_RESULTS || terms.length < 2) return [];
    const some = terms.map(({ required }, i) => ({ required, scores: found[i] ?? NO_SCORES }));
    // Without the script, the complete matches are still right.
    const script = await import('./partial-matches.ts').catch(() => undefined);
    const rows = script?.findPartialMatches(some, this.#text.getRarity) ?? [];
    return rows.filter((row) => !excluded.has(row));
  }

  async #loadResult(row: number, { query, found, scores }: Matches): Promise<ResultItem> {
    const { html, markable, sections } = await this.#reader.json<StoredResult>(getRowFile(row));
    const passage = findBestPassage(sections, markable[0] ?? '', query);
    const marks = markable.map((text) => highlight(text, query));
    const lacks = scores ? found.flatMap((some, i) => (some.has(row) ? [] : [i])) : [];
    return { row, html, marks, ...(passage && { passage }), lacks };
  }

  /** Frees the memory. */
  close(): void {
    this.#reader.close();
  }

  #loadLanguage(): Promise<SearchLanguage> {
    this.#language ??= this.#reader.json<SearchLanguage>(LANGUAGE_FILE);
    return this.#language;
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

function describeTerm({ text, start, end, required }: Term): QueryTerm {
  return { text, start, end, required };
}

/** The word of a term that is just a word without quotes; undefined for any other term. */
function getPlainWord({ required, alternatives }: Term): string | undefined {
  const words = alternatives.flatMap((needs) =>
    needs.flatMap((need) => ('words' in need ? need.words : [])),
  );
  // Other alternatives are other spellings of the same word.
  const isOne = words.length === alternatives.length;
  return isOne && !required && /^\p{L}/u.test(words[0] ?? '') ? words[0] : undefined;
}

/** The words of a term with other endings. */
function listForms({ alternatives }: Term): string[] {
  return alternatives.flat().flatMap((need) => ('words' in need ? [...(need.forms ?? [])] : []));
}

function saysNothing({ alternatives }: Term): boolean {
  return alternatives.flat().every((need) => 'words' in need && need.isStopWord);
}

/** Only a misspelt query needs it, so that it is not in the script of every search. */
async function loadSpellingCorrection() {
  return import('./spelling-correction.ts').catch(reportMissing);
}

/** A script that was deleted with an earlier build is a missing part of search. */
function reportMissing(error: unknown): never {
  throw new SearchError('missing', String(error));
}
