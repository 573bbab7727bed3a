import { fill, fillCount, type SearchMessages } from '../../i18n/search-messages.ts';
import type { Sort } from '../facets.ts';
import { PAGE_SIZE, type SearchState } from '../search-params.ts';
import type { SearchResult } from './protocol.ts';

/** The order that results are in: without words, nothing matches better than anything else. */
export function getEffectiveSort({ text, sort }: SearchState): Sort {
  return text === '' && sort === 'relevance' ? 'newest' : sort;
}

/** How many postings there are, and for what. */
export function formatHeading(
  total: number,
  text: string,
  words: SearchMessages,
  locale: string,
): string {
  const { none, noneFor, postings, postingsFor } = words;
  if (total === 0) return text === '' ? none : fill(noneFor, { text });
  return fillCount(text === '' ? postings : postingsFor, total, locale, { text });
}

/** The same with the order, and how many of them are shown when more were asked for: what is read out. */
export function formatStatus(
  { total, hits }: SearchResult,
  state: SearchState,
  words: SearchMessages,
  locale: string,
): string {
  const heading = formatHeading(total, state.text, words, locale);
  if (total === 0) return heading;
  const status = fill(words.status, { heading, order: words.order[getEffectiveSort(state)] });
  const count = new Intl.NumberFormat(locale).format(hits.length);
  return state.shown > PAGE_SIZE ? fill(words.shown, { status, count }) : status;
}
