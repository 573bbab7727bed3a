import { fill, fillCount, type SearchMessages } from '../../i18n/search-messages.ts';
import { withoutFacet, type Choices, type Facet } from '../facets.ts';
import { PAGE_SIZE, writeState, type SearchState } from '../search-params.ts';
import { cloneTemplate, queryRequired } from './dom.ts';
import type { Suggestions } from './protocol.ts';

/** Shows suggestions: another spelling, fewer filters, closed postings. */
export function showSuggestions(
  root: HTMLElement,
  { spelling, without: dropped, withoutAll, closed }: Suggestions,
  state: SearchState,
  words: SearchMessages,
  locale: string,
  nameOf: (facet: Facet, value: string) => string,
  onFollow: (state: SearchState) => void,
): void {
  const hint = queryRequired(root, '[data-spelling]');
  hint.hidden = !spelling;
  if (spelling) {
    const link = queryRequired<HTMLAnchorElement>(hint, 'a');
    link.textContent = fill(words.spelling, { text: spelling.text });
    makeSearchLink(link, { ...state, text: spelling.text, shown: PAGE_SIZE }, onFollow);
  }
  const { choices } = state;
  const or = new Intl.ListFormat(locale, { type: 'disjunction' });
  const namesOf = (facet: Facet) =>
    or.format(
      (choices[facet] ?? []).map((value) => fill(words.quoted, { text: nameOf(facet, value) })),
    );
  const ways: { said: string; total: number; choices: Choices }[] = [
    ...dropped.map(({ facet, total }) => ({
      said: fill(words.without, { name: namesOf(facet) }),
      total,
      choices: withoutFacet(choices, facet),
    })),
    { said: words.withoutAll, total: withoutAll, choices: {} },
    { said: words.closed, total: closed, choices: { ...choices, state: ['closed'] } },
  ];
  const lines = ways
    .filter(({ total }) => total > 0)
    .map(({ said, total, choices: others }) => {
      const line = cloneTemplate(root, 'suggestion');
      queryRequired(line, 'span').textContent = said;
      const link = queryRequired<HTMLAnchorElement>(line, 'a');
      link.textContent = fillCount(words.postings, total, locale);
      makeSearchLink(link, { ...state, choices: others, shown: PAGE_SIZE }, onFollow);
      return line;
    });
  const list = queryRequired(root, '[data-suggestions]');
  list.replaceChildren(...lines);
  list.hidden = lines.length === 0;
}

/**
 * Makes a link lead to another search, which this page runs itself unless the reader opens it in
 * another tab.
 */
export function makeSearchLink(
  link: HTMLAnchorElement,
  state: SearchState,
  onFollow: (state: SearchState) => void,
): void {
  link.href = location.pathname + writeState(state);
  link.onclick = (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onFollow(state);
  };
}
