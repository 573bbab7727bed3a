import { fill, type SearchMessages } from '../../i18n/search-messages.ts';
import { RESULTS_PER_STEP, type SearchState } from '../search-params.ts';
import { cloneTemplate, queryRequired } from './dom.ts';
import { dropTerm, quoteWords, requireTerm } from './edit-query.ts';
import type { SearchResult } from './protocol.ts';
import { formatCorrection, formatPartial } from './search-status.ts';
import { makeSearchLink } from './suggestions.ts';

/**
 * Shows what was searched instead of the query, with a link to the query as it is written; and how
 * many results lack something, with links to the query without each part, and with it required.
 */
export function showQueryNotes(
  root: HTMLElement,
  found: SearchResult,
  state: SearchState,
  messages: SearchMessages,
  locale: string,
  onFollow: (state: SearchState) => void,
): void {
  const { corrected, partial, terms } = found;
  const link = (element: HTMLAnchorElement, text: string) =>
    makeSearchLink(element, { ...state, text, shown: RESULTS_PER_STEP }, onFollow);

  const correction = queryRequired(root, '[data-corrected]');
  correction.hidden = !corrected;
  if (corrected) {
    queryRequired(correction, 'span').textContent = formatCorrection(corrected, messages, locale);
    const back = queryRequired<HTMLAnchorElement>(correction, 'a');
    back.textContent = fill(messages.asTyped, { text: state.text });
    const unknown = corrected.words.map((word) => word.unknown);
    link(back, quoteWords(state.text, unknown));
  }

  const note = queryRequired(root, '[data-partial]');
  note.hidden = partial === 0;
  queryRequired(note, 'h2').textContent = formatPartial(partial, messages, locale);
  const text = corrected?.text ?? state.text;
  const showLinks = (name: string, label: string, edit: typeof dropTerm, shown: typeof terms) => {
    const list = queryRequired(note, `[data-${name}]`);
    list.hidden = shown.length === 0;
    queryRequired(list, 'dd').replaceChildren(
      ...shown.map((term) => {
        const item = cloneTemplate(root, 'term');
        const element = queryRequired<HTMLAnchorElement>(item, 'a');
        element.textContent = fill(messages.quoted, { text: term.text });
        element.setAttribute('aria-label', fill(label, { text: term.text }));
        link(element, edit(text, term));
        return item;
      }),
    );
  };
  showLinks('drop', messages.dropTerm, dropTerm, terms);
  const optional = terms.filter((term) => !term.required);
  showLinks('require', messages.requireTerm, requireTerm, optional);
}
