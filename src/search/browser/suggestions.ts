import { fill, fillCount, type SearchMessages } from '../../i18n/search-messages.ts';
import { withoutFacet, type Facet } from '../facets.ts';
import { RESULTS_PER_STEP, type SearchState } from '../search-params.ts';
import { cloneTemplate, queryRequired } from './dom.ts';
import type { Suggestions } from './protocol.ts';
import { makeSearchLink } from './search-link.ts';

/**
 * Shows suggestions: another spelling, the words without operators, fewer filters, closed postings.
 *
 * @param plain the query without operators, if it has any
 */
export function showSuggestions(
  root: HTMLElement,
  { spelling, without: dropped, withoutAll, closed }: Suggestions,
  plain: Suggestions['spelling'],
  state: SearchState,
  messages: SearchMessages,
  locale: string,
  nameOf: (facet: Facet, value: string) => string,
  onFollow: (state: SearchState) => void,
): void {
  const hint = queryRequired(root, '[data-spelling]');
  hint.hidden = !spelling;
  if (spelling) {
    const link = queryRequired<HTMLAnchorElement>(hint, 'a');
    link.textContent = fill(messages.spelling, { text: spelling.text });
    makeSearchLink(link, { ...state, text: spelling.text, shown: RESULTS_PER_STEP }, onFollow);
  }
  const { choices } = state;
  const or = new Intl.ListFormat(locale, { type: 'disjunction' });
  const namesOf = (facet: Facet) =>
    or.format(
      (choices[facet] ?? []).map((value) => fill(messages.quoted, { text: nameOf(facet, value) })),
    );
  const suggestions: { text: string; total: number; next: Partial<SearchState> }[] = [
    { text: messages.plainWords, total: plain?.total ?? 0, next: { text: plain?.text ?? '' } },
    ...dropped.map(({ facet, total }) => ({
      text: fill(messages.without, { name: namesOf(facet) }),
      total,
      next: { choices: withoutFacet(choices, facet) },
    })),
    { text: messages.withoutAll, total: withoutAll, next: { choices: {} } },
    { text: messages.closed, total: closed, next: { choices: { ...choices, state: ['closed'] } } },
  ];
  const lines = suggestions
    .filter(({ total }) => total > 0)
    .map(({ text, total, next }) => {
      const line = cloneTemplate(root, 'suggestion');
      queryRequired(line, 'span').textContent = text;
      const link = queryRequired<HTMLAnchorElement>(line, 'a');
      link.textContent = fillCount(messages.postings, total, locale);
      makeSearchLink(link, { ...state, ...next, shown: RESULTS_PER_STEP }, onFollow);
      return line;
    });
  const list = queryRequired(root, '[data-suggestions]');
  list.replaceChildren(...lines);
  list.hidden = lines.length === 0;
}
