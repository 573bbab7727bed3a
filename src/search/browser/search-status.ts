import { fill, fillCount, type SearchMessages } from '../../i18n/search-messages.ts';
import type { Sort } from '../facets.ts';
import { RESULTS_PER_STEP, type SearchState } from '../search-params.ts';
import type { QueryTerm, SearchResult } from './protocol.ts';

type Correction = NonNullable<SearchResult['corrected']>;

/** The order of the results. Without text there is no relevance. */
export function getEffectiveSort({ text, sort }: SearchState): Sort {
  return text === '' && sort === 'relevance' ? 'newest' : sort;
}

/** The number of postings that match completely, and the query that was searched. */
export function formatHeading(
  { total, partial, corrected }: SearchResult,
  state: SearchState,
  messages: SearchMessages,
  locale: string,
): string {
  const { none, noneFor, noneHasAll, postings, postingsFor } = messages;
  const text = corrected?.text ?? state.text;
  if (total > 0) return fillCount(text === '' ? postings : postingsFor, total, locale, { text });
  if (partial > 0) return fill(noneHasAll, { text });
  return text === '' ? none : fill(noneFor, { text });
}

/** The number of postings that match in part. */
export function formatPartial(partial: number, messages: SearchMessages, locale: string): string {
  return fillCount(messages.partial, partial, locale);
}

/** What a posting lacks, in the order of the query. */
export function formatLack(
  lacks: readonly number[],
  terms: readonly QueryTerm[],
  messages: SearchMessages,
): string {
  const words = lacks.flatMap((index) => terms[index]?.text ?? []).join(', ');
  return fill(messages.lacks, { words });
}

/** What was searched instead of which words. */
export function formatCorrection(
  { text, words }: Correction,
  messages: SearchMessages,
  locale: string,
): string {
  const nothing = formatUnknown(words, messages, locale);
  return fill(messages.searchedInstead, { text, nothing });
}

function formatUnknown(
  words: Correction['words'],
  { nothingHas, quoted }: SearchMessages,
  locale: string,
): string {
  const or = new Intl.ListFormat(locale, { type: 'disjunction' });
  const names = or.format(words.map(({ unknown }) => fill(quoted, { text: unknown })));
  return fill(nothingHas, { words: names });
}

/**
 * What no posting has, the headings and the order, and the number of results if more were asked
 * for. Screen readers announce it.
 */
export function formatStatus(
  found: SearchResult,
  state: SearchState,
  messages: SearchMessages,
  locale: string,
): string {
  const { total, partial, items, corrected } = found;
  const parts = [formatHeading(found, state, messages, locale)];
  if (corrected) parts.unshift(formatUnknown(corrected.words, messages, locale));
  if (partial > 0) parts.push(formatPartial(partial, messages, locale));
  const heading = parts.join('. ');
  if (total + partial === 0) return heading;
  const status = fill(messages.status, { heading, order: messages.order[getEffectiveSort(state)] });
  const count = new Intl.NumberFormat(locale).format(items.length);
  return state.shown > RESULTS_PER_STEP ? fill(messages.shown, { status, count }) : status;
}
