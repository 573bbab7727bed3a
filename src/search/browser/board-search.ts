import type { SearchMessages } from '../../i18n/search-messages.ts';
import { ANY_DATE, isDayFacet, withoutFacet, type Facet, type Sort } from '../facets.ts';
import {
  hasConditions,
  cleanText,
  readState,
  RESULTS_PER_STEP,
  writeState,
  type SearchState,
} from '../search-params.ts';
import type { SearchClient, Session } from './client.ts';
import type { ChosenSuggestion } from './combobox.ts';
import { queryRequired } from './dom.ts';
import { FacetPanel } from './facet-panel.ts';
import { classifyError, reloadOnce } from '../../browser/stale-page.ts';
import { connectSheet } from './filter-sheet.ts';
import { keepFocus } from './focus.ts';
import { loadClient } from './load-client.ts';
import type { SearchRequest } from './protocol.ts';
import { isReturning, rememberScroll, getSavedScroll } from './scroll.ts';
import { makeSearchLink } from './search-link.ts';
import { SearchView } from './search-view.ts';
import { removeOperators } from './edit-query.ts';
import { showQueryLinks } from './query-links.ts';
import { showSuggestions } from './suggestions.ts';

/**
 * A query counts as finished if nothing is typed for this long. Longer than between two letters.
 */
const SETTLE_DELAY_MS = 600;

/** After this time the page shows that it is searching. Readers do not notice a shorter wait. */
const SLOW_SEARCH_MS = 400;

/** With this many results or fewer, the page also suggests searches that find more. */
const FEW_RESULTS = 3;

/** Why a search runs: a letter was typed, the reader chose something, or the URL asks for it. */
type Cause = 'typing' | 'choice' | 'url';

class BoardSearch extends HTMLElement {
  readonly #messages: SearchMessages = JSON.parse(this.dataset['sentences'] ?? '{}');
  readonly #locale = this.dataset['locale'] ?? 'en';
  readonly #jobs = this.dataset['jobs'] ?? '';
  readonly #view = new SearchView(this, this.#messages, this.#locale);
  readonly #input = queryRequired<HTMLInputElement>(this, 'input[name=q]');
  readonly #sort = queryRequired<HTMLSelectElement>(this, '[data-sort]');
  readonly #facets = new FacetPanel(
    this,
    this.#messages,
    JSON.parse(this.dataset['facets'] ?? '[]'),
    this.#locale,
    (facet, value, chosen) => this.#toggle(facet, value, chosen),
  );
  #state: SearchState = readState(new URLSearchParams(location.search));
  /** The query string of the search whose results are shown. */
  #query = location.search;
  #client: Promise<SearchClient> | undefined;
  /** The number of searches so far; an answer is dropped if another search began meanwhile. */
  #run = 0;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #slow: ReturnType<typeof setTimeout> | undefined;
  /** Whether search works only after the page has been reloaded. */
  #outdated = false;
  /** Whether the reader returns to the page, so that the scroll position is restored. */
  #returning = isReturning(this.#jobs);

  connectedCallback() {
    const form = queryRequired<HTMLFormElement>(this, 'search-box form');
    for (const intent of ['focusin', 'pointerenter']) {
      form.addEventListener(intent, () => void this.#loadClient().catch(() => undefined), {
        once: true,
      });
    }
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#apply({ text: cleanText(this.#input.value), shown: RESULTS_PER_STEP });
    });
    form.addEventListener('suggestion', (event) => {
      if (!(event instanceof CustomEvent)) return;
      event.preventDefault();
      const { text, facet, value }: ChosenSuggestion = event.detail;
      this.#input.value = text;
      if (facet) this.#toggle(facet, value, true);
      else this.#apply({ shown: RESULTS_PER_STEP });
    });
    this.#input.addEventListener('input', (event) => {
      // Ignore text that an input method is still composing.
      if (!(event instanceof InputEvent) || !event.isComposing) this.#searchTyped();
    });
    this.#input.addEventListener('compositionend', () => this.#searchTyped());
    this.#sort.addEventListener('change', () => {
      this.#apply({ sort: this.#sort.value as Sort, shown: RESULTS_PER_STEP });
    });
    queryRequired(this, 'section [data-more]').addEventListener('click', () => this.#showMore());
    queryRequired(this, '[data-retry]').addEventListener('click', () => {
      if (this.#outdated) location.reload();
      else void this.#search('choice');
    });
    const everything = { text: '', choices: {}, sort: 'newest', shown: RESULTS_PER_STEP } as const;
    makeSearchLink(
      queryRequired<HTMLAnchorElement>(this, '[data-everything]'),
      everything,
      (state) => this.#show(state),
    );
    // If a result is opened before its query is in the URL, the way back must lead to that query.
    for (const list of this.querySelectorAll('[data-list]')) {
      list.addEventListener('click', () => this.#finishTyping());
    }
    connectSheet(this);
    const loadArrowKeys = async () => {
      const { connectArrowKeys } = await import('./arrow-keys.ts');
      connectArrowKeys(this, this.#input);
    };
    // Without the script, the Tab key still leads to the results.
    this.addEventListener('focusin', () => void loadArrowKeys().catch(() => undefined), {
      once: true,
    });
    addEventListener('popstate', () => {
      if (location.search === this.#query) return; // another place on the same page
      this.#query = location.search;
      this.#state = readState(new URLSearchParams(location.search));
      this.#returning = true;
      void this.#search('url');
    });
    history.scrollRestoration = 'manual';
    // The page was reloaded while the reader was typing.
    if (history.state?.typing === true) {
      history.replaceState({ ...history.state, typing: false }, '');
      this.#input.focus();
    }
    if (hasConditions(this.#state)) void this.#search('url');
    // The reader typed before the script was loaded.
    else if (this.#input.value !== '') this.#searchTyped();
  }

  /** Loads what every search needs, as soon as the reader seems to want one. */
  #loadClient(): Promise<SearchClient> {
    const folder = new URL(this.dataset['index'] ?? '', location.href).href;
    this.#client ??= loadClient(folder);
    this.#client.catch(() => (this.#client = undefined));
    return this.#client;
  }

  #searchTyped(): void {
    this.#state = { ...this.#state, text: cleanText(this.#input.value), shown: RESULTS_PER_STEP };
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.#finishTyping(), SETTLE_DELAY_MS);
    void this.#search('typing');
  }

  /** Searches for the typed query as it is, which is now taken for finished. */
  #finishTyping(): void {
    if (this.#settling === undefined) return;
    this.#settle();
    void this.#search('choice');
  }

  /** Puts the typed query into the URL. If the reader goes on typing, the next one replaces it. */
  #settle(): void {
    if (this.#settling === undefined) return;
    this.#writeUrl(history.state?.typed === true, true);
  }

  #stopSettling(): void {
    clearTimeout(this.#settling);
    this.#settling = undefined;
  }

  #toggle(facet: Facet, value: string, chosen: boolean): void {
    const { choices } = this.#state;
    const isSingle = isDayFacet(facet);
    const before = isSingle ? [] : (choices[facet] ?? []);
    const isAny = isSingle && value === ANY_DATE;
    const after = chosen && !isAny ? [...before, value] : before.filter((one) => one !== value);
    const others = withoutFacet(choices, facet);
    this.#apply({
      choices: after.length > 0 ? { ...others, [facet]: after } : others,
      shown: RESULTS_PER_STEP,
    });
  }

  #showMore(): void {
    this.#state = { ...this.#state, shown: this.#state.shown + RESULTS_PER_STEP };
    this.#writeUrl(true);
    void this.#search('choice');
  }

  #show(state: SearchState): void {
    this.#input.value = state.text;
    this.#apply(state);
  }

  #apply(change: Partial<SearchState>): void {
    this.#state = { ...this.#state, text: cleanText(this.#input.value), ...change };
    this.#writeUrl(false);
    void this.#search('choice');
  }

  /** Puts the search into the page's URL. */
  #writeUrl(replace: boolean, typed = false): void {
    this.#stopSettling();
    // A URL without conditions shows no results; one with a sort order shows all postings.
    const all = hasConditions(this.#state) ? {} : ({ sort: 'newest' } as const);
    const query = writeState({ ...this.#state, ...all });
    const same = query === location.search;
    const url = location.pathname + query + (same ? location.hash : '');
    if (replace || same) history.replaceState({ ...history.state, typed }, '', url);
    else history.pushState({ typed }, '', url);
    this.#query = query;
  }

  async #search(cause: Cause): Promise<void> {
    const run = (this.#run += 1);
    const isLate = () => run !== this.#run;
    const state = this.#state;
    if (cause === 'url') {
      this.#stopSettling();
      this.#input.value = state.text;
    }
    this.#view.showSort(state);
    if (cause === 'url' && !hasConditions(state)) {
      this.#stopWaiting();
      return this.#view.showStart();
    }
    const focused = this.querySelector(':focus');
    // More letters do not restart the timer: the old heading would stay while they are typed.
    this.#slow ??= setTimeout(() => this.#view.showSearching(), SLOW_SEARCH_MS);
    this.#view.setBusy(true);
    let finished = true;
    try {
      const client = await this.#loadClient();
      finished = await client.run(
        (session) => this.#answer(session, state, cause, isLate),
        cause !== 'typing',
      );
    } catch (error) {
      if (!isLate()) this.#showFailure(error, cause);
    } finally {
      if (finished && !isLate()) {
        this.#stopWaiting();
        this.#view.setBusy(false);
        keepFocus(this, focused, this.#state.shown - RESULTS_PER_STEP);
      }
    }
  }

  #stopWaiting(): void {
    clearTimeout(this.#slow);
    this.#slow = undefined;
  }

  /** @returns whether the page shows the results; otherwise another search follows */
  async #answer(
    session: Session,
    state: SearchState,
    cause: Cause,
    isLate: () => boolean,
  ): Promise<boolean> {
    const search: SearchRequest = { ...state, typing: cause === 'typing' };
    const found = await session.ask('find', search);
    if (isLate()) return true;
    const total = found.total + found.partial;
    // The text may be unfinished: the results of the letters before stay, without their heading.
    if (cause === 'typing' && total === 0) {
      this.#view.showSearching();
      return false;
    }
    // A newer index may have results.
    if (total === 0) await session.confirm();
    if (isLate()) return true;
    this.#stopWaiting();
    const { choices, unknown } = found;
    this.#state = { ...this.#state, choices };
    const show = (next: SearchState) => this.#show(next);
    const status = this.#view.showResults(found, state);
    showQueryLinks(this, found, { ...state, choices }, this.#messages, show);
    if (this.#query !== '') rememberScroll();
    if (cause === 'url') this.#restoreUrl();
    else if (unknown.length > 0) this.#writeUrl(true);
    if (cause !== 'typing') this.#view.announce(status);

    const counts = await session.ask('counts', search);
    if (this.#facets.version !== session.version) {
      this.#facets.build(await session.ask('values', search), session.version);
    }
    if (isLate()) return true;
    this.#facets.update(choices, counts);
    const nameOf = (facet: Facet, value: string) => this.#facets.nameOf(facet, value);
    this.#view.showChips(choices, nameOf, {
      remove: ({ facet, value }) => this.#toggle(facet, value, false),
      clear: () => this.#apply({ choices: {}, shown: RESULTS_PER_STEP }),
    });

    const few = found.total <= FEW_RESULTS && Object.keys(choices).length > 0;
    if (found.total > 0 && !few) return true;
    const suggestions = await session.ask('suggest', search);
    const words = removeOperators(state.text);
    const plain =
      total > 0 || words === '' || words === state.text
        ? undefined
        : await session.ask('find', { ...search, text: words, shown: 0 });
    if (isLate()) return true;
    showSuggestions(
      this,
      found.total > 0 ? { ...suggestions, closed: 0 } : suggestions,
      plain && { text: words, total: plain.total + plain.partial },
      { ...state, choices },
      this.#messages,
      this.#locale,
      nameOf,
      show,
    );
    return true;
  }

  /**
   * Removes what the board does not have from the URL, and restores the scroll position if the
   * reader returns to the page.
   */
  #restoreUrl(): void {
    const place = this.#returning && location.hash === '' ? getSavedScroll() : undefined;
    this.#returning = false;
    this.#writeUrl(true, history.state?.typed === true);
    if (place !== undefined) scrollTo({ top: place, behavior: 'instant' });
  }

  #showFailure(error: unknown, cause: Cause): void {
    const { name, reason } = classifyError(error);
    this.#outdated = name === 'OutdatedPage';
    if (this.#outdated) {
      // Reloaded in the middle of a word, the page would show only its first letters.
      if (cause === 'typing') return;
      this.#settle();
      const typing = document.activeElement === this.#input;
      history.replaceState({ ...history.state, typing }, '');
      if (reloadOnce()) return;
    } else if (name !== 'SearchError') console.error(error);
    const { blocked, broken, missing, offline, outdated } = this.#messages;
    const text = this.#outdated ? outdated : { blocked, missing, broken }[reason];
    this.#view.showFailure(navigator.onLine ? text : offline);
  }
}

customElements.define('board-search', BoardSearch);
