import type { FacetValue } from '../facet-table.ts';
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
  /** The row of a list, as HTML that was rendered when the board was built. */
  html: string;
  /** The title, with the words of the query marked. */
  title: Piece[];
  /** The passage of the text that matches best; missing if the text does not match. */
  passage?: Piece[];
}

export interface SearchResult {
  /** The number of all results, of which `items` has the first ones. */
  total: number;
  items: ResultItem[];
  /** The choices, as ids of values that the board has. */
  choices: Choices;
  /** Requested values that the board does not have. */
  unknown: string[];
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
