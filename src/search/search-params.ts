import { FACETS, SORTS, type Choices, type Sort } from './facets.ts';

/** Results that are shown at first, and that every "show more" adds. */
export const PAGE_SIZE = 10;

/** Results that an address can ask to be shown at once; more are a click away. */
const MAX_SHOWN = 1000;

/** The longest query that is read, in characters; the rest of it is dropped. */
const MAX_QUERY_LENGTH = 200;

/** Values of one facet that are read; nobody chooses more. */
const MAX_VALUES = 50;

/** Everything about a search that its address says. */
export interface SearchState {
  /** What was typed. */
  text: string;
  choices: Choices;
  sort: Sort;
  /** How many results are shown. */
  shown: number;
}

/** Reads a search out of an address. What it does not know, it passes over. */
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
      Number.isInteger(shown) && shown > PAGE_SIZE
        ? Math.min(Math.ceil(shown / PAGE_SIZE) * PAGE_SIZE, MAX_SHOWN)
        : PAGE_SIZE,
  };
}

/** What a search box holds, as it is searched for. */
export function cleanText(text: string): string {
  // A no-break space stays: it holds a number together.
  const clean = text.replace(/[ \t\r\n\f\u3000]+/g, ' ').trim();
  return Array.from(clean).slice(0, MAX_QUERY_LENGTH).join('').trim();
}

/**
 * The one address of a search: parameters in a fixed order, a facet's values in theirs, nothing that goes without
 * saying. Begins with `?`, or is empty.
 */
export function writeState({ text, choices, sort, shown }: SearchState): string {
  const params = new URLSearchParams();
  if (text !== '') params.set('q', text);
  for (const facet of FACETS) {
    for (const value of [...new Set(choices[facet])].sort()) params.append(facet, value);
  }
  if (sort !== SORTS[0]) params.set('sort', sort);
  if (shown > PAGE_SIZE) params.set('show', String(shown));
  return params.size === 0 ? '' : `?${params.toString()}`;
}

/** Whether an address asks for anything to be searched. */
export function hasConditions({ text, choices, sort, shown }: SearchState): boolean {
  return text !== '' || Object.keys(choices).length > 0 || sort !== SORTS[0] || shown > PAGE_SIZE;
}
