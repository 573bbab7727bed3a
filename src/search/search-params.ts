import { FACETS, SORTS, type Choices, type Sort } from './facets.ts';

/** The number of results at first, and of those that "show more" adds. */
export const RESULTS_PER_STEP = 10;

/** The maximum number of results that a URL can ask for. */
const MAX_SHOWN = 1000;

/** The maximum length of a query, in characters. The rest is ignored. */
const MAX_QUERY_LENGTH = 200;

/** The maximum number of values per facet. The rest is ignored. */
const MAX_VALUES = 50;

/** A search, as a URL describes it. */
export interface SearchState {
  /** The query. */
  text: string;
  choices: Choices;
  sort: Sort;
  /** The number of results to show. */
  shown: number;
}

/** Reads a search from the parameters of a URL. Unknown parameters are ignored. */
export function readState(params: URLSearchParams): SearchState {
  const choices: Choices = {};
  for (const facet of FACETS) {
    const values = params
      .getAll(facet)
      .map((value) => value.trim())
      .filter((value) => value !== '');
    if (values.length > 0) choices[facet] = [...new Set(values)].slice(0, MAX_VALUES).sort();
  }
  const shown = Number(params.get('show'));
  const asked = params.get('sort');
  return {
    text: cleanText(params.get('q') ?? ''),
    choices,
    sort: SORTS.find((sort) => sort === asked) ?? SORTS[0],
    shown:
      Number.isInteger(shown) && shown > RESULTS_PER_STEP
        ? Math.min(Math.ceil(shown / RESULTS_PER_STEP) * RESULTS_PER_STEP, MAX_SHOWN)
        : RESULTS_PER_STEP,
  };
}

/** Normalises the text of the search box. */
export function cleanText(text: string): string {
  // No-break spaces stay, because they are part of numbers.
  const clean = text.replace(/[ \t\r\n\f\u3000]+/g, ' ').trim();
  return Array.from(clean).slice(0, MAX_QUERY_LENGTH).join('').trim();
}

/**
 * The canonical query string of a search: parameters and values in a fixed order, without defaults.
 * It begins with `?` or is empty.
 */
export function writeState({ text, choices, sort, shown }: SearchState): string {
  const params = new URLSearchParams();
  if (text !== '') params.set('q', text);
  for (const facet of FACETS) {
    for (const value of [...new Set(choices[facet])].sort()) params.append(facet, value);
  }
  if (sort !== SORTS[0]) params.set('sort', sort);
  if (shown > RESULTS_PER_STEP) params.set('show', String(shown));
  return params.size === 0 ? '' : `?${params.toString()}`;
}

/** Whether a search has any conditions; otherwise the page shows no results. */
export function hasConditions({ text, choices, sort, shown }: SearchState): boolean {
  return (
    text !== '' || Object.keys(choices).length > 0 || sort !== SORTS[0] || shown > RESULTS_PER_STEP
  );
}
