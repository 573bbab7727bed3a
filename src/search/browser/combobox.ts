import { fillCount, type SuggestionMessages } from '../../i18n/search-messages.ts';
import type { Facet } from '../facets.ts';
import { FORMAT, SUGGESTIONS_FILE } from '../index-files.ts';
import type { SuggestionFile } from '../suggestion-file.ts';
import styleUrl from './combobox.css?url';
import { loadManifest } from './load-manifest.ts';
import {
  findSuggestions,
  readSuggestions,
  type Suggestion,
  type SuggestionMatch,
} from './match-suggestions.ts';
import { unpack } from './unpack.ts';

/**
 * A suggestion that the reader has chosen: a query, and for all kinds except titles a filter. It is
 * the detail of a `suggestion` event on the form. If nothing handles the event, the page leads to
 * the search.
 */
export interface ChosenSuggestion {
  text: string;
  facet?: Facet;
  value: string;
}

/** The number of suggestions is announced if nothing is typed for this long. */
const ANNOUNCEMENT_DELAY_MS = 800;

/** A manifest that is older may name a deleted index. */
const MANIFEST_MAX_AGE_MS = 60_000;

/** The maximum number of suggestions. */
const MAX_SUGGESTIONS = 8;

/** The maximum number where the list hides results, or most of a small window. */
const MAX_OVER_RESULTS = 5;

const SMALL_WINDOW = '(width < 44rem)';

const LIST_ID = 'search-suggestions';

/**
 * Suggests titles, companies, places and skills below a search box, as an editable combobox whose
 * list has no selection until the reader makes one. It changes nothing until the suggestions are
 * loaded.
 *
 * @param box the element around the form, which has the path of the index
 * @param before the text of the input when it got the focus
 * @throws when the suggestions cannot be loaded
 */
export async function connectCombobox(
  box: HTMLElement,
  input: HTMLInputElement,
  before: string,
): Promise<void> {
  const folder = new URL(box.dataset['index'] ?? '', location.href).href;
  const [file] = await Promise.all([loadSuggestions(folder), loadStyles()]);
  const combobox = new Combobox(box, input, file);
  // The reader may have typed meanwhile, or have searched already.
  const isSearched = new URLSearchParams(location.search).get('q') === input.value;
  if (input.value !== before && !isSearched && document.activeElement === input) combobox.update();
}

async function loadSuggestions(folder: string): Promise<SuggestionFile> {
  const { format, version } = await loadManifest(folder, MANIFEST_MAX_AGE_MS);
  if (format !== FORMAT) throw new Error('The index has another format.');
  const response = await fetch(`${folder}${version}/${SUGGESTIONS_FILE}`);
  if (!response.ok) throw new Error(String(response.status));
  const content = await unpack(new Uint8Array(await response.arrayBuffer()));
  return JSON.parse(new TextDecoder().decode(content)) as SuggestionFile;
}

/** The styles are loaded here, so that pages without a list do not load them. */
function loadStyles(): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styleUrl;
  document.head.append(link);
  return new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
  });
}

class Combobox {
  readonly #input: HTMLInputElement;
  readonly #suggestions: readonly Suggestion[];
  readonly #messages: SuggestionMessages;
  readonly #locale: string;
  readonly #isOnSearchPage: boolean;
  readonly #list = document.createElement('div');
  readonly #status = document.createElement('p');
  /** The suggestions in the list. */
  #matches: readonly SuggestionMatch[] = [];
  /** The index of the active option; -1 if the text is active. */
  #active = -1;
  #announcing: ReturnType<typeof setTimeout> | undefined;

  constructor(box: HTMLElement, input: HTMLInputElement, file: SuggestionFile) {
    this.#input = input;
    this.#isOnSearchPage = box.closest('board-search') !== null;
    this.#suggestions = readSuggestions(file);
    this.#messages = file.messages;
    this.#locale = file.locale;
    this.#list.id = LIST_ID;
    this.#list.className = 'suggestions';
    this.#list.role = 'listbox';
    this.#list.ariaLabel = file.messages.list;
    this.#list.hidden = true;
    this.#status.className = 'sr-only';
    this.#status.role = 'status';
    box.append(this.#list, this.#status);
    input.setAttribute('aria-controls', LIST_ID);
    // Before the listeners of the input itself, which ignore a key that the list has used.
    box.addEventListener('keydown', (event) => this.#handleKey(event), { capture: true });
    input.addEventListener('input', () => this.update());
    input.addEventListener('blur', () => this.#close());
    input.form?.addEventListener('submit', () => this.#close());
    // The input keeps the focus while an option is pressed.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element && target.closest('[role=option]');
      if (option) this.#choose([...this.#list.children].indexOf(option));
    });
  }

  /** Shows the suggestions for the typed text. */
  update(): void {
    if (this.#input.value.trim() === '') this.#close();
    else this.#open();
  }

  #handleKey(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    // An input method uses the same keys.
    if (event.target !== this.#input || event.isComposing || ctrlKey || metaKey || shiftKey) return;
    const isOpen = !this.#list.hidden;
    const last = this.#matches.length - 1;
    if (key === 'ArrowDown' && !isOpen) {
      // Without a list, the search page has another use for the key.
      if (!altKey && this.#isOnSearchPage) return;
      this.#open();
      if (!altKey && this.#matches.length > 0) this.#activate(0);
    } else if (!isOpen) return;
    else if (key === 'ArrowDown') this.#activate(this.#active < last ? this.#active + 1 : -1);
    else if (key === 'ArrowUp' && altKey) this.#close();
    else if (key === 'ArrowUp') this.#activate(this.#active < 0 ? last : this.#active - 1);
    else if (key === 'Enter' && this.#active >= 0) this.#choose(this.#active);
    else if (key === 'Escape') this.#close();
    else {
      // Other keys edit the text or leave the box.
      if (key !== 'Alt') this.#activate(-1);
      return;
    }
    event.preventDefault();
  }

  #open(): void {
    const { value } = this.#input;
    const isSmall = this.#isOnSearchPage || matchMedia(SMALL_WINDOW).matches;
    const max = isSmall ? MAX_OVER_RESULTS : MAX_SUGGESTIONS;
    this.#matches = findSuggestions(value, this.#suggestions, max);
    const isFiltered = [...new URLSearchParams(location.search).keys()].some(
      (name) => !['q', 'sort', 'show'].includes(name),
    );
    this.#list.replaceChildren(
      ...this.#matches.map((match, i) =>
        this.#createOption(match, i, match.rest === '' && !isFiltered),
      ),
    );
    this.#setOpen(this.#matches.length > 0);
  }

  #close(): void {
    this.#setOpen(false);
  }

  #setOpen(open: boolean): void {
    this.#list.hidden = !open;
    this.#input.ariaExpanded = String(open);
    this.#activate(-1);
    clearTimeout(this.#announcing);
    if (!open) this.#status.textContent = '';
    else {
      this.#announcing = setTimeout(() => {
        const { length } = this.#matches;
        this.#status.textContent = fillCount(this.#messages.count, length, this.#locale);
      }, ANNOUNCEMENT_DELAY_MS);
    }
  }

  /** @param isCounted whether the search finds as many postings as have the suggestion */
  #createOption({ suggestion, rest, marks }: SuggestionMatch, i: number, isCounted: boolean) {
    const { kind, name, count } = suggestion;
    const kindName = this.#messages.kinds[kind];
    const option = document.createElement('div');
    option.id = `${LIST_ID}-${i}`;
    option.role = 'option';
    option.ariaSelected = 'false';
    const marked = document.createElement('bdi');
    let end = 0;
    for (const [from, to] of marks) {
      const mark = document.createElement('b');
      mark.textContent = name.slice(from, to);
      marked.append(name.slice(end, from), mark);
      end = to;
    }
    marked.append(name.slice(end));
    const label = document.createElement('span');
    label.dir = 'auto';
    label.append(rest === '' ? '' : `${rest} `, marked);
    const number = new Intl.NumberFormat(this.#locale).format(count);
    const postings = fillCount(this.#messages.postings, count, this.#locale);
    const meta = createSpan('meta', isCounted ? `${kindName} · ${number}` : kindName);
    // Screen readers say what the number counts.
    meta.ariaHidden = 'true';
    const spoken = createSpan('sr-only', isCounted ? `${kindName}, ${postings}` : kindName);
    option.append(label, meta, spoken);
    return option;
  }

  #activate(index: number): void {
    this.#active = index;
    [...this.#list.children].forEach((option, i) => (option.ariaSelected = String(i === index)));
    const option = this.#list.children[index];
    if (option) {
      this.#input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else this.#input.removeAttribute('aria-activedescendant');
  }

  #choose(index: number): void {
    const match = this.#matches[index];
    const { form } = this.#input;
    if (!match || !form) return;
    this.#close();
    const { suggestion, rest } = match;
    const { kind, name, id } = suggestion;
    const chosen: ChosenSuggestion =
      kind === 'title'
        ? { text: rest === '' ? name : `${rest} ${name}`, value: '' }
        : { text: rest, facet: kind, value: id };
    const event = new CustomEvent('suggestion', { detail: chosen, cancelable: true });
    if (!form.dispatchEvent(event)) return;
    const params = new URLSearchParams();
    if (chosen.text !== '') params.set('q', chosen.text);
    if (chosen.facet) params.set(chosen.facet, chosen.value);
    location.assign(`${form.action}?${params.toString()}`);
  }
}

function createSpan(className: string, text: string): HTMLElement {
  const span = document.createElement('span');
  span.className = className;
  span.textContent = text;
  return span;
}
