import { fill, fillCount, type SearchWords } from '../../words/search.ts';
import type { SearchClient } from './client.ts';
import { fromTemplate, part } from './dom.ts';
import type { Advice, Found, Search } from './engine.ts';
import { FacetPanel } from './facet-panel.ts';
import { FACETS, without, type Choices, type Facet, type Sort } from '../facets.ts';
import {
  asksForResults,
  cleanText,
  readState,
  STEP,
  writeState,
  type SearchState,
} from '../params.ts';
import type { BandPeriod } from '../pay-bands.ts';
import { showResults } from './result-list.ts';
import { cameBack, rememberScroll, savedScroll } from './scroll.ts';

/** How long nothing is typed until a query counts as finished, in milliseconds: longer than between two letters. */
const SETTLE = 600;

/** How long a search may take before it says so: a shorter wait is not noticed. */
const SLOW = 400;

/** With so few results, it is said what fewer filters would find. */
const FEW_RESULTS = 3;

/** A page that was loaded anew so recently is not loaded anew again, in milliseconds. */
const RELOADED_RECENTLY = 30_000;

/** Why a search is run: while a word is typed, by a choice, or because an address asks for it. */
type Cause = 'typing' | 'choice' | 'address';

class BoardSearch extends HTMLElement {
  readonly #sentences: SearchWords = JSON.parse(this.dataset['sentences'] ?? '{}');
  readonly #locale = this.dataset['locale'] ?? 'en';
  readonly #input = part<HTMLInputElement>(this, 'input[name=q]');
  readonly #sort = part<HTMLSelectElement>(this, '[data-sort]');
  readonly #sheet = part<HTMLDialogElement>(this, '[data-sheet]');
  readonly #facets = new FacetPanel(
    this,
    this.#sentences,
    JSON.parse(this.dataset['facets'] ?? '{}'),
    this.#locale,
    (facet, value, chosen) => this.#choose(facet, value, chosen),
  );
  #state: SearchState = readState(new URLSearchParams(location.search));
  #client: Promise<SearchClient> | undefined;
  /** Whether the reader was here before, and goes on where that was. */
  #returning = cameBack();
  /** Counts the searches, so that an answer that comes late is not shown over a later one. */
  #run = 0;
  #settling: ReturnType<typeof setTimeout> | undefined;

  connectedCallback() {
    const form = part<HTMLFormElement>(this, 'search-box form');
    for (const intent of ['focusin', 'pointerenter']) {
      form.addEventListener(intent, () => void this.#prepare().catch(() => undefined), {
        once: true,
      });
    }
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#commit({ text: cleanText(this.#input.value), shown: STEP });
    });
    this.#input.addEventListener('input', () => this.#type());
    this.#sort.addEventListener('change', () => {
      this.#commit({ sort: this.#sort.value as Sort, shown: STEP });
    });
    part(this, 'section [data-more]').addEventListener('click', () => this.#showMore());
    part(this, '[data-retry]').addEventListener('click', () => void this.#search('choice'));
    part(this, '[data-everything]').addEventListener('click', (event) => {
      event.preventDefault();
      this.#commit({ sort: 'newest' });
    });
    this.#connectSheet();
    addEventListener('popstate', () => {
      this.#returning = true;
      this.#state = readState(new URLSearchParams(location.search));
      void this.#search('address');
    });
    rememberScroll();
    this.#input.value = this.#state.text || this.#input.value;
    if (this.#input.value !== this.#state.text) this.#type();
    else if (asksForResults(this.#state)) void this.#search('address');
  }

  /** Loads what a search needs, as soon as the reader seems to want one. */
  #prepare(): Promise<SearchClient> {
    const folder = new URL(this.dataset['index'] ?? '', location.href).href;
    this.#client ??= import('./client.ts').then(
      ({ SearchClient }) => {
        const client = new SearchClient(folder);
        client.prepare();
        return client;
      },
      async (error: unknown) => {
        const online = await fetch(location.pathname, { cache: 'no-cache' }).catch(() => undefined);
        // The site answers and the script is gone: it went with an earlier build, and so must this page.
        throw online?.ok
          ? Object.assign(new Error(String(error)), { name: 'OutdatedPage' })
          : error;
      },
    );
    this.#client.catch(() => (this.#client = undefined));
    return this.#client;
  }

  #type(): void {
    this.#state = { ...this.#state, text: cleanText(this.#input.value), shown: STEP };
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      this.#write(history.state?.typed === true, true);
      void this.#search('choice');
    }, SETTLE);
    void this.#search('typing');
  }

  #choose(facet: Facet, value: string, chosen: boolean): void {
    const { choices } = this.#state;
    const before = choices[facet] ?? [];
    const others = without(choices, facet);
    const after = chosen ? [...before, value] : before.filter((one) => one !== value);
    this.#commit({
      choices: after.length > 0 ? { ...others, [facet]: after } : others,
      shown: STEP,
    });
  }

  #showMore(): void {
    this.#state = { ...this.#state, shown: this.#state.shown + STEP };
    this.#write(true);
    void this.#search('choice');
  }

  #commit(change: Partial<SearchState>): void {
    this.#state = { ...this.#state, text: cleanText(this.#input.value), ...change };
    this.#write(false);
    void this.#search('choice');
  }

  /** Puts the search into the page's address. */
  #write(replace: boolean, typed = false): void {
    clearTimeout(this.#settling);
    const address = location.pathname + writeState(this.#state);
    if (replace || address === location.pathname + location.search) {
      history.replaceState({ ...history.state, typed }, '', address);
    } else history.pushState({ typed }, '', address);
  }

  async #search(cause: Cause): Promise<void> {
    const run = (this.#run += 1);
    const late = () => run !== this.#run;
    const state = this.#state;
    if (cause === 'address') {
      clearTimeout(this.#settling);
      this.#input.value = state.text;
    }
    this.#sort.value = state.sort;
    if (!asksForResults(state)) return this.#showStart();
    const slow = setTimeout(() => {
      if (!late()) this.#begin();
    }, SLOW);
    const search: Search = { ...state, typing: cause === 'typing' };
    this.setAttribute('aria-busy', 'true');
    try {
      const client = await this.#prepare();
      const found = await client.ask('find', search);
      if (late() || (cause === 'typing' && found.total === 0)) return;
      this.#show(found, state);
      if (cause === 'address') {
        this.#restore(found.choices);
        if (this.#returning) scrollTo({ top: savedScroll(), behavior: 'instant' });
        this.#returning = false;
      }
      if (cause !== 'typing') this.#announce(found, state);
      await this.#showFacets(client, search, found.choices, late);
      const few = found.total === 0 || (found.total <= FEW_RESULTS && hasChoices(found.choices));
      const advice = few ? await client.ask('advise', search) : { without: [] };
      if (!late()) this.#advise(advice, state, found.choices);
    } catch (error) {
      if (!late()) this.#fail(error);
    } finally {
      clearTimeout(slow);
      if (!late()) this.setAttribute('aria-busy', 'false');
    }
  }

  /** What is not on the board, or not written as it would be, goes from the address that a reader came by. */
  #restore(choices: Choices): void {
    this.#state = { ...this.#state, choices };
    this.#write(true, history.state?.typed === true);
  }

  #begin(): void {
    this.#reveal('results');
    part(this, '[data-heading]').textContent = this.#sentences.searching;
  }

  #reveal(view: 'start' | 'results' | 'failure'): void {
    part(this, '[data-results]').hidden = view !== 'results';
    part(this, '[data-failure]').hidden = view !== 'failure';
    part(this, '[data-browse]').hidden = view === 'results';
    part(this, '[data-start]').hidden = view !== 'start';
  }

  #showStart(): void {
    this.#reveal('start');
    this.setAttribute('aria-busy', 'false');
    part(this, '[data-list]').replaceChildren();
    part(this, '[data-status]').textContent = '';
  }

  #show({ total, hits, choices }: Found, { text, shown }: SearchState): void {
    this.#reveal('results');
    this.#state = { ...this.#state, choices };
    part(this, '[data-heading]').textContent = this.#heading(total, text);
    showResults(part(this, '[data-list]'), this, hits, this.dataset['jobs'] ?? '');
    part(this, '[data-none]').hidden = total > 0;
    const more = part(this, 'section [data-more]');
    more.hidden = total <= shown;
    more.textContent = fillCount(this.#sentences.more, Math.min(STEP, total - shown), this.#locale);
    part(this, '[data-close-filters]').textContent = fillCount(
      this.#sentences.showPostings,
      total,
      this.#locale,
    );
    part(this, '[data-spelling]').hidden = true;
    part(this, '[data-advice]').hidden = true;
  }

  #heading(total: number, text: string): string {
    const { none, noneFor, postings, postingsFor } = this.#sentences;
    if (total === 0) return text === '' ? none : fill(noneFor, { text });
    return fillCount(text === '' ? postings : postingsFor, total, this.#locale, { text });
  }

  #announce({ total }: Found, { text, sort }: SearchState): void {
    const heading = this.#heading(total, text);
    const order = this.#sentences.order[text === '' && sort === 'relevance' ? 'newest' : sort];
    part(this, '[data-status]').textContent =
      total === 0 ? heading : fill(this.#sentences.status, { heading, order });
  }

  async #showFacets(
    client: SearchClient,
    search: Search,
    choices: Choices,
    late: () => boolean,
  ): Promise<void> {
    const counts = await client.ask('counts', search);
    if (!this.#facets.ready) this.#facets.build(this, await client.ask('values', search));
    if (late()) return;
    this.#facets.update(choices, counts);
    this.#showChips(choices);
    const button = part(this, '[data-open-filters]');
    const chosen = Object.values(choices).flat().length;
    const { filter, filterCount } = this.#sentences;
    button.hidden = false;
    button.textContent = chosen > 0 ? fill(filterCount, { count: `${chosen}` }) : filter;
  }

  #showChips(choices: Choices): void {
    const list = part(this, '[data-chips]');
    const chosen = FACETS.flatMap((facet) =>
      (choices[facet] ?? []).map((value) => ({ facet, value, name: this.#nameOf(facet, value) })),
    );
    const focused = [...list.querySelectorAll('button')].findIndex(
      (button) => button === document.activeElement,
    );
    const chips = chosen.map(({ facet, value, name }) => {
      const chip = fromTemplate(this, 'chip');
      const button = part(chip, 'button');
      part(button, 'span').textContent = name;
      button.setAttribute('aria-label', fill(this.#sentences.remove, { name }));
      button.addEventListener('click', () => this.#choose(facet, value, false));
      return chip;
    });
    if (chips.length > 0) {
      const clear = fromTemplate(this, 'clear');
      part(clear, 'button').addEventListener('click', () =>
        this.#commit({ choices: {}, shown: STEP }),
      );
      chips.push(clear);
    }
    list.replaceChildren(...chips);
    list.hidden = chips.length === 0;
    if (focused < 0) return;
    // Where the chip that had the focus went, the next one takes it, or the heading.
    const next = chips[Math.min(focused, chips.length - 1)]?.querySelector('button');
    (next ?? part(this, '[data-heading]')).focus();
  }

  #nameOf(facet: Facet, value: string): string {
    const options = [...this.querySelectorAll<HTMLOptionElement>('#pay-period option')];
    const periods = Object.fromEntries(options.map(({ value, text }) => [value, text])) as Record<
      BandPeriod,
      string
    >;
    return this.#facets.nameOf(facet, value, periods);
  }

  #advise({ spelling, without: dropped }: Advice, state: SearchState, choices: Choices): void {
    const hint = part(this, '[data-spelling]');
    hint.hidden = !spelling;
    if (spelling) {
      const link = part<HTMLAnchorElement>(hint, 'a');
      link.textContent = fill(this.#sentences.spelling, { text: spelling.text });
      this.#lead(link, { ...state, text: spelling.text, shown: STEP });
    }
    const list = part(this, '[data-advice]');
    const lines = dropped
      .filter(({ total }) => total > 0)
      .map(({ facet, total }) => {
        const line = fromTemplate(this, 'advice');
        const names = (choices[facet] ?? []).map((value) => `“${this.#nameOf(facet, value)}”`);
        const name = new Intl.ListFormat(this.#locale, { type: 'disjunction' }).format(names);
        part(line, 'span').textContent = fill(this.#sentences.without, { name });
        const link = part<HTMLAnchorElement>(line, 'a');
        link.textContent = fillCount(this.#sentences.postings, total, this.#locale);
        this.#lead(link, { ...state, choices: without(choices, facet), shown: STEP });
        return line;
      });
    list.replaceChildren(...lines);
    list.hidden = lines.length === 0;
  }

  /** A link to another search, which this page runs itself. */
  #lead(link: HTMLAnchorElement, state: SearchState): void {
    link.href = location.pathname + writeState(state);
    link.onclick = (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#input.value = state.text;
      this.#commit(state);
    };
  }

  #fail(error: unknown): void {
    const name = error instanceof Error ? error.name : '';
    if (name === 'OutdatedPage' && reloadOnce()) return;
    this.#reveal('failure');
    part(this, '[data-reason]').textContent = navigator.onLine
      ? this.#sentences.missing
      : this.#sentences.offline;
    part(this, '[data-status]').textContent = '';
  }

  /** On a narrow screen the filters are in a sheet, where they are moved while it is open. */
  #connectSheet(): void {
    const facets = part(this, '[data-facets-form]');
    const place = part(this, '[data-facets-place]');
    part(this, '[data-open-filters]').addEventListener('click', () => {
      part(this, '[data-sheet-place]').append(facets);
      this.#sheet.showModal();
    });
    part(this, '[data-close-filters]').addEventListener('click', () => this.#sheet.close());
    this.#sheet.addEventListener('close', () => place.append(facets));
    this.#sheet.addEventListener('click', ({ target }) => {
      if (target === this.#sheet) this.#sheet.close();
    });
  }
}

function hasChoices(choices: Choices): boolean {
  return Object.keys(choices).length > 0;
}

/** Loads the page anew, unless that was just done and did not help. */
function reloadOnce(): boolean {
  const key = 'search reloaded';
  try {
    const before = Number(sessionStorage.getItem(key));
    if (Date.now() - before < RELOADED_RECENTLY) return false;
    sessionStorage.setItem(key, String(Date.now()));
  } catch {
    return false; // without storage, it could go on for ever
  }
  location.reload();
  return true;
}

customElements.define('board-search', BoardSearch);
