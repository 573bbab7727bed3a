import { fill, fillCount, type SearchMessages } from '../../i18n/search-messages.ts';
import type { Sort } from '../facets.ts';
import { RESULTS_PER_STEP, type SearchState } from '../search-params.ts';
import type { SearchResult } from './protocol.ts';

/** The order of the results. Without text there is no relevance. */
export function getEffectiveSort({ text, sort }: SearchState): Sort {
  return text === '' && sort === 'relevance' ? 'newest' : sort;
}

/** The number of postings and the query. */
export function formatHeading(
  total: number,
  text: string,
  messages: SearchMessages,
  locale: string,
): string {
  const { none, noneFor, postings, postingsFor } = messages;
  if (total === 0) return text === '' ? none : fill(noneFor, { text });
  return fillCount(text === '' ? postings : postingsFor, total, locale, { text });
}

/**
 * The heading and the order, and the number of results if more were asked for. Screen readers
 * announce it.
 */
export function formatStatus(
  { total, items }: SearchResult,
  state: SearchState,
  messages: SearchMessages,
  locale: string,
): string {
  const heading = formatHeading(total, state.text, messages, locale);
  if (total === 0) return heading;
  const status = fill(messages.status, { heading, order: messages.order[getEffectiveSort(state)] });
  const count = new Intl.NumberFormat(locale).format(items.length);
  return state.shown > RESULTS_PER_STEP ? fill(messages.shown, { status, count }) : status;
}
