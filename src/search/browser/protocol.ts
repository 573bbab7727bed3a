import type { FacetValue, PayComparison } from '../facet-table.ts';
import type { Choices, Facet, Sort } from '../facets.ts';
import type { Manifest } from '../index-files.ts';
import type { Piece } from './best-passage.ts';
import type { Reason } from './search-error.ts';

export interface SearchRequest {
  text: string;
  choices: Choices;
  sort: Sort;
  /** The number of results to return with their rows. */
  shown: number;
  /** Whether the reader is still typing, so that the last word may be unfinished. */
  typing: boolean;
}

export interface ResultItem {
  /** Its row in the index, which identifies it within one version. */
  row: number;
  /** The row of a list, as HTML that was rendered when the board was built. */
  html: string;
  /** The texts of the row's elements with `data-mark`, with the words of the query marked. */
  marks: Piece[][];
  /** The passage of the text that matches best; missing if the text does not match. */
  passage?: Piece[];
  /** What the posting lacks of a query, as indexes of `terms`. Empty if it matches completely. */
  lacks: number[];
}

/** A part of the query that a posting may lack, as the reader wrote it. */
export interface QueryTerm {
  text: string;
  /** Its place in the query that was searched, in UTF-16 units. */
  start: number;
  end: number;
  /** Whether no result lacks it. */
  required: boolean;
}

export interface SearchResult {
  /** The number of postings that match completely. */
  total: number;
  /** The number of postings that match most of the query. They come after the others. */
  partial: number;
  /** The first results, of both kinds. */
  items: ResultItem[];
  /** The parts of the query. Empty unless there are postings that lack some. */
  terms: QueryTerm[];
  /** Missing if the query was searched as it is. */
  corrected?: {
    /** The query that was searched instead. */
    text: string;
    /** The words that no posting has, and the words that were searched instead. */
    words: { unknown: string; searched: string }[];
  };
  /** The choices, as ids of values that the board has. */
  choices: Choices;
  /** Requested values that the board does not have. */
  unknown: string[];
  /** Only of results in the order of pay. */
  payComparison?: PayComparison;
}

/** The values of every facet, in the order in which they are offered. */
export type FacetValues = Record<Facet, readonly FacetValue[]>;

/** The number of results with each value, in the order of {@link FacetValues}. */
export type FacetCounts = Record<Facet, Uint32Array>;

/** Searches that find more than one with few results or none. */
export interface Suggestions {
  /** The query with a misspelt word corrected. */
  spelling?: { text: string; total: number };
  /** For each facet with choices, the number of results without them. */
  without: { facet: Facet; total: number }[];
  /** The number of results without any choices; 0 unless several facets have some. */
  withoutAll: number;
  /** The number of closed postings; 0 if a state is chosen. */
  closed: number;
}

/** What an engine answers, by the name of its method. */
export interface Answers {
  find: SearchResult;
  values: FacetValues;
  counts: FacetCounts;
  suggest: Suggestions;
}

export type Method = keyof Answers;

/** The engine's methods as seen from outside. */
export type SearchMethods = {
  [M in Method]: (search: SearchRequest) => Promise<Answers[M]>;
};

/** Which index to search, and when. */
export interface OpenOptions {
  /** The folder of all versions, as an absolute URL with a slash at its end. */
  folder: string;
  manifest: Manifest;
  /** The present time, in milliseconds since 1970. */
  now: number;
  /** How many engines this page opened before. */
  attempt: number;
}

/** What the page sends to its worker: first which index to open, then searches. */
export type Request =
  { open: OpenOptions } | { open?: undefined; id: number; method: Method; search: SearchRequest };

/** What the worker sends back. Its very first message is `'ready'`. */
export type Reply =
  { id: number; result: unknown } | { id: number; error: string; reason: Reason | undefined };
