import { fill, fillCount, type SearchMessages } from '../../i18n/search-messages.ts';
import { FACETS, type Choices, type Facet } from '../facets.ts';
import { PAGE_SIZE, type SearchState } from '../search-params.ts';
import { showChips, type Chip } from './chips.ts';
import { queryRequired } from './dom.ts';
import type { SearchResult } from './protocol.ts';
import { showResults } from './result-list.ts';
import { getEffectiveSort, formatHeading } from './search-status.ts';

/** Shows the states of a search page. */
export class SearchView {
  readonly #root: HTMLElement;
  readonly #words: SearchMessages;
  readonly #locale: string;

  constructor(root: HTMLElement, words: SearchMessages, locale: string) {
    this.#root = root;
    this.#words = words;
    this.#locale = locale;
  }

  /** Has a sentence read out by screen readers, unless it is the last one again. */
  announce(sentence: string): void {
    const status = this.#part('[data-status]');
    if (status.textContent !== sentence) status.textContent = sentence;
  }

  /** Shows whether a search is running. */
  busy(busy: boolean): void {
    this.#root.dataset['busy'] = String(busy);
    this.#part('[data-results]').setAttribute('aria-busy', String(busy));
  }

  /** Shows the page without a search. */
  start(): void {
    this.#reveal('start');
    this.busy(false);
    this.#part('[data-list]').replaceChildren();
    this.announce('');
  }

  /** Shows that a search takes long. */
  searching(): void {
    this.#reveal('results');
    this.#part('[data-heading]').textContent = this.#words.searching;
  }

  results({ total, items, unknown }: SearchResult, { text, shown }: SearchState): void {
    this.#reveal('results');
    this.#part('[data-heading]').textContent = formatHeading(
      total,
      text,
      this.#words,
      this.#locale,
    );
    showResults(this.#part('[data-list]'), this.#root, items);
    this.#passedOver(unknown);
    this.#part('[data-none]').hidden = total > 0;
    this.#part('[data-spelling]').hidden = true;
    this.#part('[data-suggestions]').hidden = true;
    const more = this.#part('section [data-more]');
    more.hidden = total <= shown;
    more.textContent = fillCount(
      this.#words.more,
      Math.min(PAGE_SIZE, total - shown),
      this.#locale,
    );
    this.#part('[data-close-filters]').textContent = fillCount(
      this.#words.showPostings,
      total,
      this.#locale,
    );
  }

  /** Shows the order of the results. Relevance is disabled without text. */
  sort(state: SearchState): void {
    const sort = queryRequired<HTMLSelectElement>(this.#root, '[data-sort]');
    sort.value = getEffectiveSort(state);
    queryRequired<HTMLOptionElement>(sort, '[value=relevance]').disabled = state.text === '';
  }

  /** Shows the choices, each with a button that removes it. */
  chips(
    choices: Choices,
    nameOf: (facet: Facet, value: string) => string,
    act: { remove: (chip: Chip) => void; clear: () => void },
  ): void {
    const chips = FACETS.flatMap((facet) =>
      (choices[facet] ?? []).map((value) => ({ facet, value, name: nameOf(facet, value) })),
    );
    showChips(this.#root, chips, this.#words, act);
    const button = this.#part('[data-open-filters]');
    const { filter, filterCount } = this.#words;
    button.hidden = false;
    button.textContent =
      chips.length > 0 ? fill(filterCount, { count: String(chips.length) }) : filter;
  }

  failure(reason: string): void {
    this.#reveal('failure');
    this.#part('[data-reason]').textContent = reason;
    queryRequired<HTMLDialogElement>(this.#root, '[data-sheet]').close();
    this.announce('');
  }

  /** Names the values in the URL that the board does not have. */
  #passedOver(unknown: readonly string[]): void {
    const passedOver = this.#part('[data-unknown]');
    passedOver.hidden = unknown.length === 0;
    const names = new Intl.ListFormat(this.#locale).format(
      unknown.map((text) => fill(this.#words.quoted, { text })),
    );
    passedOver.textContent = fill(this.#words.unknown, { names });
  }

  #reveal(view: 'start' | 'results' | 'failure'): void {
    this.#part('[data-results]').hidden = view !== 'results';
    this.#part('[data-failure]').hidden = view !== 'failure';
    this.#part('[data-browse]').hidden = view === 'results';
    this.#part('[data-start]').hidden = view !== 'start';
  }

  #part(selector: string): HTMLElement {
    return queryRequired(this.#root, selector);
  }
}
