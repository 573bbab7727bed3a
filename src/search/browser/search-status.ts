import { fill, fillCount, type SearchMessages } from '../../i18n/search-messages.ts';
import type { Sort } from '../facets.ts';
import { RESULTS_PER_STEP, type SearchState } from '../search-params.ts';
import type { SearchResult } from './protocol.ts';

/** The order of the results. Without text there is no relevance. */
export function getEffectiveSort({ text, sort }: SearchState): Sort {
  return text === '' && sort === 'relevance' ? 'newest' : sort;
}

/** What the page says about results. */
interface ResultTexts {
  /** The number of postings that match completely, and the query that was searched. */
  heading: string;
  /** What was searched instead of the query. Empty if it was searched as it is. */
  corrected: string;
  /** The number of postings that match in part. Empty if there are none. */
  partial: string;
  /** All of it, with the order, and the number of results if more were asked for. */
  status: string;
}

export function describeResults(
  { total, partial, items, corrected }: SearchResult,
  state: SearchState,
  messages: SearchMessages,
  locale: string,
): ResultTexts {
  const text = corrected?.text ?? state.text;
  const { none, noneFor, noneHasAll, postings, postingsFor } = messages;
  const heading =
    total > 0
      ? fillCount(text === '' ? postings : postingsFor, total, locale, { text })
      : fill(partial > 0 ? noneHasAll : text === '' ? none : noneFor, { text });

  const or = new Intl.ListFormat(locale, { type: 'disjunction' });
  const unknown = corrected?.words.map((word) => fill(messages.quoted, { text: word.unknown }));
  const nothing = unknown ? fill(messages.nothingHas, { words: or.format(unknown) }) : '';
  const others = partial > 0 ? fillCount(messages.partial, partial, locale) : '';

  let status = [nothing, heading, others].filter((part) => part !== '').join('. ');
  if (total + partial > 0) {
    status = fill(messages.status, {
      heading: status,
      order: messages.order[getEffectiveSort(state)],
    });
    const count = new Intl.NumberFormat(locale).format(items.length);
    if (state.shown > RESULTS_PER_STEP) status = fill(messages.shown, { status, count });
  }
  return {
    heading,
    corrected: nothing === '' ? '' : fill(messages.searchedInstead, { text, nothing }),
    partial: others,
    status,
  };
}
