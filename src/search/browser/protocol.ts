import type { Choices, Facet, Sort } from '../facets.ts';
import type { ResultRow } from '../result-row.ts';
import type { FacetValue } from '../facet-table.ts';
import type { Piece } from './best-passage.ts';

/** What is asked of the engine. */
export interface SearchRequest {
  text: string;
  choices: Choices;
  sort: Sort;
  /** How many results are wanted with what they show. */
  shown: number;
  /** Whether the last word may not be finished. */
  typing: boolean;
}

/** A result with what it shows. */
export interface ResultItem extends Omit<ResultRow, 'title' | 'text'> {
  title: Piece[];
  /** The passage that answers the query, when it is in the text. */
  passage?: Piece[];
}

export interface SearchResult {
  total: number;
  hits: ResultItem[];
  /** The choices that the board has. */
  choices: Choices;
  /** Values that were asked for and that the board does not have. */
  unknown: string[];
}

/** The values of every facet, once, in the order in which they are offered. */
export type FacetValues = Record<Facet, readonly FacetValue[]>;
/** How many results there would be with each value, in the same order. */
export type FacetCounts = Record<Facet, Uint32Array>;

/** What would find something where nothing was found, or little. */
export interface Suggestions {
  /** A query with a word spelt otherwise. */
  spelling?: { text: string; total: number };
  /** Facets whose choices could be dropped, and how many results there would be. */
  without: { facet: Facet; total: number }[];
  /** How many there would be without any choices, where there are several. */
  withoutAll: number;
  /** How many closed postings would be found, where nobody asked for a state. */
  closed: number;
}
