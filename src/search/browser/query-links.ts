import { fill, type SearchMessages } from '../../i18n/search-messages.ts';
import { RESULTS_PER_STEP, type SearchState } from '../search-params.ts';
import { cloneTemplate, queryRequired } from './dom.ts';
import { dropTerm, quoteWords, requireTerm } from './edit-query.ts';
import type { SearchResult } from './protocol.ts';
import { makeSearchLink } from './search-link.ts';

/**
 * Shows links that change the query: to the query as it is written if another one was searched, and
 * to the query without each part, or with it required, if there are results that lack some.
 */
export function showQueryLinks(
  root: HTMLElement,
  { corrected, terms }: SearchResult,
  state: SearchState,
  messages: SearchMessages,
  onFollow: (state: SearchState) => void,
): void {
  const show = (parent: HTMLElement, label: string, text: string) => {
    const link = queryRequired<HTMLAnchorElement>(parent, 'a');
    link.textContent = label;
    makeSearchLink(link, { ...state, text, shown: RESULTS_PER_STEP }, onFollow);
    return link;
  };
  if (corrected) {
    const unknown = corrected.words.map((word) => word.unknown);
    show(
      queryRequired(root, '[data-corrected]'),
      fill(messages.asTyped, { text: state.text }),
      quoteWords(state.text, unknown),
    );
  }
  const text = corrected?.text ?? state.text;
  // A sign before alternatives or several words would require only the first of them.
  const optional = terms.filter((term) => !term.required && !/\s/.test(term.text));
  for (const [name, parts, label, edit] of [
    ['drop', terms, messages.dropTerm, dropTerm],
    ['require', optional, messages.requireTerm, requireTerm],
  ] as const) {
    const list = queryRequired(root, `[data-${name}]`);
    list.hidden = parts.length === 0;
    const links = parts.map((term) => {
      const item = cloneTemplate(root, 'term');
      const link = show(item, fill(messages.quoted, { text: term.text }), edit(text, term));
      link.setAttribute('aria-label', fill(label, { text: term.text }));
      return item;
    });
    queryRequired(list, 'dd').replaceChildren(...links);
  }
}
