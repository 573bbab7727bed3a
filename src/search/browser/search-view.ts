import { fill, fillCount, type SearchMessages } from '../../i18n/search-messages.ts';
import { FACETS, type Choices, type Facet } from '../facets.ts';
import { RESULTS_PER_STEP, type SearchState } from '../search-params.ts';
import { showChips, type Chip } from './chips.ts';
import { queryRequired } from './dom.ts';
import type { SearchResult } from './protocol.ts';
import { formatPayNote } from './pay-note.ts';
import { showResults } from './result-list.ts';
import { describeResults, getEffectiveSort } from './search-status.ts';

/** Shows the states of a search page. */
export class SearchView {
  readonly #root: HTMLElement;
  readonly #messages: SearchMessages;
  readonly #locale: string;

  constructor(root: HTMLElement, messages: SearchMessages, locale: string) {
    this.#root = root;
    this.#messages = messages;
    this.#locale = locale;
  }

  /** Has a sentence read out by screen readers, unless it is the last one again. */
  announce(sentence: string): void {
    const status = this.#query('[data-status]');
    if (status.textContent !== sentence) status.textContent = sentence;
  }

  /** Shows whether a search is running. */
  setBusy(busy: boolean): void {
    this.#root.dataset['busy'] = String(busy);
    this.#query('[data-results]').setAttribute('aria-busy', String(busy));
  }

  /** Shows the page without a search. */
  showStart(): void {
    this.#reveal('start');
    this.setBusy(false);
    for (const list of this.#root.querySelectorAll('[data-list]')) list.replaceChildren();
    this.announce('');
  }

  /** Shows that a search takes long, or that its text may be unfinished. */
  showSearching(): void {
    this.#reveal('results');
    this.#query('[data-heading]').textContent = this.#messages.searching;
  }

  /** @returns what screen readers should announce */
  showResults(found: SearchResult, state: SearchState): string {
    const { shown } = state;
    const texts = describeResults(found, state, this.#messages, this.#locale);
    const total = found.total + found.partial;
    this.#reveal('results');
    this.#showOrder(state, found.payComparison);
    // Readers who find nothing complete can browse instead.
    if (found.total === 0) this.#showBrowse(this.#query('section'));
    this.#query('[data-heading]').textContent = texts.heading;
    for (const name of ['corrected', 'partial'] as const) {
      const note = this.#query(`[data-${name}]`);
      note.hidden = texts[name] === '';
      queryRequired(note, 'h2, span').textContent = texts[name];
    }
    showResults(this.#root, found, this.#messages);
    this.#showUnknown(found.unknown);
    this.#query('[data-none]').hidden = total > 0 || state.text === '';
    this.#query('[data-spelling]').hidden = true;
    this.#query('[data-suggestions]').hidden = true;
    const more = this.#query('section [data-more]');
    more.hidden = total <= shown;
    more.textContent = fillCount(
      this.#messages.more,
      Math.min(RESULTS_PER_STEP, total - shown),
      this.#locale,
    );
    this.#query('[data-close-filters]').textContent = fillCount(
      this.#messages.showPostings,
      total,
      this.#locale,
    );
    return texts.status;
  }

  /** Shows what the order of the results needs: deadlines, or a note about pay. */
  #showOrder(state: SearchState, payComparison: SearchResult['payComparison']): void {
    this.#query('[data-results]').dataset['order'] = getEffectiveSort(state);
    const note = this.#query('[data-pay-note]');
    note.textContent = payComparison
      ? formatPayNote(payComparison, this.#messages, this.#locale)
      : '';
    note.hidden = note.textContent === '';
  }

  /** Shows the order of the results. Relevance is disabled without text. */
  showSort(state: SearchState): void {
    const sort = queryRequired<HTMLSelectElement>(this.#root, '[data-sort]');
    sort.value = getEffectiveSort(state);
    queryRequired<HTMLOptionElement>(sort, '[value=relevance]').disabled = state.text === '';
  }

  /** Shows the choices, each with a button that removes it. */
  showChips(
    choices: Choices,
    nameOf: (facet: Facet, value: string) => string,
    act: { remove: (chip: Chip) => void; clear: () => void },
  ): void {
    const chips = FACETS.flatMap((facet) =>
      (choices[facet] ?? []).map((value) => ({ facet, value, name: nameOf(facet, value) })),
    );
    showChips(this.#root, chips, this.#messages, act);
    const button = this.#query('[data-open-filters]');
    const { filter, filterCount } = this.#messages;
    button.hidden = false;
    button.textContent =
      chips.length > 0 ? fill(filterCount, { count: String(chips.length) }) : filter;
  }

  showFailure(reason: string): void {
    this.#reveal('failure');
    this.#query('[data-reason]').textContent = reason;
    queryRequired<HTMLDialogElement>(this.#root, '[data-sheet]').close();
    this.announce('');
  }

  /** Names the values in the URL that the board does not have. */
  #showUnknown(unknown: readonly string[]): void {
    const note = this.#query('[data-unknown]');
    note.hidden = unknown.length === 0;
    const names = new Intl.ListFormat(this.#locale).format(
      unknown.map((text) => fill(this.#messages.quoted, { text })),
    );
    note.textContent = fill(this.#messages.unknown, { names });
  }

  #reveal(view: 'start' | 'results' | 'failure'): void {
    this.#query('[data-results]').hidden = view !== 'results';
    this.#query('[data-failure]').hidden = view !== 'failure';
    this.#query('[data-start]').hidden = view === 'failure';
    if (view === 'results') this.#query('[data-browse]').hidden = true;
    else this.#showBrowse(this.#root);
  }

  /** Shows the ways to browse at the end of an element. */
  #showBrowse(parent: HTMLElement): void {
    const browse = this.#query('[data-browse]');
    browse.hidden = false;
    parent.append(browse);
  }

  #query(selector: string): HTMLElement {
    return queryRequired(this.#root, selector);
  }
}
