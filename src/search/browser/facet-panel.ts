import { fill, type SearchMessages } from '../../i18n/search-messages.ts';
import { cloneTemplate, queryRequired } from './dom.ts';
import type { FacetCounts, FacetValues } from './protocol.ts';
import { ANY_DATE, FACETS, isDayFacet } from '../facets.ts';
import type { Choices, Facet, FacetTitle } from '../facets.ts';
import { getBandPeriod } from '../band-period.ts';
import { orderByCount, orderByName } from './value-order.ts';

/** The number of values that a facet shows before the reader asks for all. */
const INITIAL_VALUES = 6;

/** A facet with more values has a box to find one. */
const MANY_VALUES = 12;

interface Row {
  /** Its place in the values and counts of the facet. */
  index: number;
  id: string;
  name: string;
  item: HTMLElement;
  box: HTMLInputElement;
  count: HTMLElement;
}

interface Group {
  facet: Facet;
  fieldset: HTMLElement;
  list: HTMLElement;
  more: HTMLButtonElement;
  find: HTMLInputElement;
  /** The values, in the order in which they are shown if their counts are equal. */
  rows: readonly Row[];
  /** Whether the reader asked for all values. */
  all: boolean;
  /** The values that the reader finds with the box; undefined if it is empty. */
  found?: ReadonlySet<number> | undefined;
  /** Announces how many they are. Missing until the reader uses the box. */
  announce?: () => void;
}

/**
 * The filters: a fieldset per facet, a checkbox per value. Values are in the order of their counts.
 * A choice does not change the counts in its own facet, so nothing moves there.
 */
export class FacetPanel {
  readonly #root: HTMLElement;
  readonly #form: HTMLElement;
  readonly #messages: SearchMessages;
  readonly #locale: string;
  readonly #number: Intl.NumberFormat;
  readonly #period: HTMLElement;
  readonly #names = new Map<string, string>();
  #groups: Group[] = [];
  #version: string | undefined;
  #counts: FacetCounts | undefined;

  constructor(
    root: HTMLElement,
    messages: SearchMessages,
    readonly shown: readonly FacetTitle[],
    locale: string,
    onChange: (facet: Facet, value: string, chosen: boolean) => void,
  ) {
    this.#root = root;
    this.#form = queryRequired(root, '[data-facets-form]');
    this.#messages = messages;
    this.#locale = locale;
    this.#number = new Intl.NumberFormat(locale);
    this.#period = queryRequired(root, '[data-pay-period]');
    this.#form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) this.#show();
      else if (target instanceof HTMLInputElement) {
        const facet = FACETS.find((one) => one === target.name);
        if (facet) onChange(facet, target.value, target.checked);
      }
    });
  }

  /** The version of the index that the values are from. */
  get version(): string | undefined {
    return this.#version;
  }

  /** Creates the checkboxes. Needed once, and again if another index has replaced the first. */
  build(values: FacetValues, version: string): void {
    this.#version = version;
    for (const { fieldset } of this.#groups) fieldset.remove();
    this.#names.clear();
    // A filter that the panel lacks can be in the URL, and its values have names in the chips.
    for (const facet of FACETS) {
      for (const { id, name } of values[facet]) this.#names.set(`${facet} ${id}`, name);
    }
    this.#groups = this.shown.map((title) => this.#createGroup(title, values));
  }

  #createGroup([facet, title, label]: FacetTitle, { [facet]: values }: FacetValues): Group {
    const fieldset = cloneTemplate(this.#root, 'facet');
    queryRequired(fieldset, 'legend').textContent = title;
    const unordered = values.map(({ id, name }, index): Row => {
      const item = cloneTemplate(this.#root, 'value');
      const box = queryRequired<HTMLInputElement>(item, 'input');
      if (isDayFacet(facet)) box.type = 'radio';
      box.name = facet;
      box.value = id;
      queryRequired(item, 'label > span').textContent = name;
      return { index, id, name, item, box, count: queryRequired(item, '[data-count]') };
    });
    const rows = orderByName(facet, unordered, this.#locale);
    const group: Group = {
      facet,
      fieldset,
      list: queryRequired(fieldset, 'ul'),
      more: queryRequired<HTMLButtonElement>(fieldset, '[data-more]'),
      find: queryRequired<HTMLInputElement>(fieldset, '[data-find] input'),
      rows,
      all: false,
    };
    const { more, find, list } = group;
    more.addEventListener('click', () => {
      const { length } = list.children;
      group.all = !group.all;
      this.#show();
      // The additional values come before the button.
      list.children[length]?.querySelector('input')?.focus();
    });
    if (label !== undefined) find.placeholder = find.ariaLabel = label;
    const connect = () => {
      // Without a connection, the next focus tries again.
      this.#connectFinder(group, values).catch(listen);
    };
    const listen = () => find.addEventListener('focus', connect, { once: true });
    listen();
    if (facet === 'pay') {
      list.before(this.#period);
      this.#period.hidden = false;
    }
    this.#form.append(fieldset);
    return group;
  }

  /** Loads what the box of a facet needs, when the reader uses it. */
  async #connectFinder(group: Group, values: FacetValues[Facet]): Promise<void> {
    const { connectFinder } = await import('./value-finder.ts');
    const { fieldset } = group;
    group.announce = connectFinder(fieldset, values, this.#messages, this.#locale, (found) => {
      group.found = found;
      this.#show();
    });
  }

  /** The name of a value outside its facet: a pay band with its period. */
  nameOf(facet: Facet, id: string): string {
    const name = this.#names.get(`${facet} ${id}`) ?? id;
    const period = facet === 'pay' ? getBandPeriod(id) : undefined;
    const option =
      period && queryRequired<HTMLOptionElement>(this.#period, `option[value=${period}]`);
    return option ? fill(this.#messages.payPer, { band: name, period: option.text }) : name;
  }

  update(choices: Choices, counts: FacetCounts): void {
    this.#counts = counts;
    // If the URL has pay bands, show the period that they belong to.
    const period = choices.pay?.map(getBandPeriod).find((one) => one !== undefined);
    if (period) queryRequired<HTMLSelectElement>(this.#period, 'select').value = period;
    for (const { facet, rows } of this.#groups) {
      const chosen = choices[facet] ?? (isDayFacet(facet) ? [ANY_DATE] : []);
      for (const { id, box } of rows) box.checked = chosen.includes(id);
    }
    this.#show();
  }

  #show(): void {
    const period = queryRequired<HTMLSelectElement>(this.#period, 'select').value;
    for (const { facet, fieldset, list, more, find, rows, all, found, announce } of this.#groups) {
      const counts = this.#counts?.[facet] ?? [];
      const countOf = ({ index }: Row) => counts[index] ?? 0;
      const isKept = ({ box }: Row) => box.checked || box === document.activeElement;
      const isOfPeriod = ({ id }: Row) =>
        facet !== 'pay' || [undefined, period].includes(getBandPeriod(id));
      const possible = orderByCount(facet, rows, counts).filter(
        (row) => isKept(row) || (countOf(row) > 0 && isOfPeriod(row)),
      );
      const shown = possible.filter((row, at) =>
        found ? found.has(row.index) : all || at < INITIAL_VALUES || isKept(row),
      );
      for (const row of shown) row.count.textContent = this.#number.format(countOf(row));
      showItems(
        list,
        shown.map(({ item }) => item),
      );
      // Spans of days between which nothing differs are of no use.
      const least = isDayFacet(facet) ? 2 : 1;
      fieldset.hidden = new Set(possible.map(countOf)).size < least;
      queryRequired(fieldset, '[data-find]').hidden =
        find.placeholder === '' || (possible.length <= MANY_VALUES && find.value === '');
      more.hidden = found !== undefined || possible.length <= (all ? INITIAL_VALUES : shown.length);
      more.textContent = all
        ? this.#messages.fewerValues
        : fill(this.#messages.allValues, { count: this.#number.format(possible.length) });
      announce?.();
    }
  }
}

/** Makes some elements the only children of a list. The focus stays where it is. */
function showItems(list: HTMLElement, items: readonly HTMLElement[]): void {
  const focused = document.activeElement;
  const wanted = new Set<Element>(items);
  for (const child of [...list.children]) if (!wanted.has(child)) child.remove();
  let next = list.firstElementChild;
  for (const item of items) {
    if (item === next) next = next.nextElementSibling;
    else list.insertBefore(item, next);
  }
  if (focused instanceof HTMLElement && list.contains(focused)) {
    focused.focus({ preventScroll: true });
  }
}
