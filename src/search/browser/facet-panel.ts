import { fill, type SearchMessages } from '../../i18n/search-messages.ts';
import { cloneTemplate, queryRequired } from './dom.ts';
import type { FacetCounts, FacetValues } from './protocol.ts';
import { FACETS, type Choices, type Facet, type FacetTitle } from '../facets.ts';
import { BAND_PERIODS, type BandPeriod } from '../pay-bands.ts';

/** The number of values that a facet shows before the reader asks for all. */
const INITIAL_VALUES = 6;

interface Group {
  fieldset: HTMLElement;
  more: HTMLButtonElement;
  rows: { id: string; item: HTMLElement; box: HTMLInputElement; count: HTMLElement }[];
  all: boolean;
}

/**
 * The filters: a fieldset per facet, a checkbox per value. Values keep their order, so that nothing
 * moves while the reader uses them.
 */
export class FacetPanel {
  readonly #form: HTMLElement;
  readonly #messages: SearchMessages;
  readonly #number: Intl.NumberFormat;
  readonly #groups = new Map<Facet, Group>();
  readonly #period: HTMLElement;
  readonly #names = new Map<string, string>();
  #version: string | undefined;
  #counts: FacetCounts | undefined;

  constructor(
    root: HTMLElement,
    messages: SearchMessages,
    readonly shown: readonly FacetTitle[],
    locale: string,
    onChange: (facet: Facet, value: string, chosen: boolean) => void,
  ) {
    this.#form = queryRequired(root, '[data-facets-form]');
    this.#messages = messages;
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
  build(root: ParentNode, values: FacetValues, version: string): void {
    this.#version = version;
    for (const { fieldset } of this.#groups.values()) fieldset.remove();
    this.#groups.clear();
    this.#names.clear();
    // A filter that the panel lacks can be in the URL, and its values have names in the chips.
    for (const facet of FACETS) {
      for (const { id, name } of values[facet]) this.#names.set(`${facet} ${id}`, name);
    }
    for (const [facet, title] of this.shown) {
      const fieldset = cloneTemplate(root, 'facet');
      queryRequired(fieldset, 'legend').textContent = title;
      const list = queryRequired(fieldset, 'ul');
      const rows = values[facet].map(({ id, name }) => {
        const item = cloneTemplate(root, 'value');
        const box = queryRequired<HTMLInputElement>(item, 'input');
        box.name = facet;
        box.value = id;
        queryRequired(item, 'label > span').textContent = name;
        list.append(item);
        return { id, item, box, count: queryRequired(item, '[data-count]') };
      });
      const group: Group = {
        fieldset,
        rows,
        more: queryRequired<HTMLButtonElement>(fieldset, '[data-more]'),
        all: false,
      };
      group.more.addEventListener('click', () => {
        group.all = !group.all;
        this.#show();
      });
      if (facet === 'pay') {
        list.before(this.#period);
        this.#period.hidden = false;
      }
      this.#groups.set(facet, group);
      this.#form.append(fieldset);
    }
  }

  /** The name of a value outside its facet: a pay band with its period. */
  nameOf(facet: Facet, id: string): string {
    const name = this.#names.get(`${facet} ${id}`) ?? id;
    const period = facet === 'pay' ? getPeriod(id) : undefined;
    const option =
      period && queryRequired<HTMLOptionElement>(this.#period, `option[value=${period}]`);
    return option ? fill(this.#messages.payPer, { band: name, period: option.text }) : name;
  }

  update(choices: Choices, counts: FacetCounts): void {
    this.#counts = counts;
    // If the URL has pay bands, show the period that they belong to.
    const period = choices.pay?.map(getPeriod).find((one) => one !== undefined);
    if (period) queryRequired<HTMLSelectElement>(this.#period, 'select').value = period;
    for (const [facet, { rows }] of this.#groups) {
      for (const { id, box } of rows) box.checked = choices[facet]?.includes(id) ?? false;
    }
    this.#show();
  }

  #show(): void {
    const period = queryRequired<HTMLSelectElement>(this.#period, 'select').value;
    for (const [facet, group] of this.#groups) {
      const counts = this.#counts?.[facet];
      let shown = 0;
      let possible = 0;
      group.rows.forEach(({ id, item, box, count }, i) => {
        const n = counts?.[i] ?? 0;
        const other = facet === 'pay' && ![undefined, period].includes(getPeriod(id));
        const wanted = box.checked || box === document.activeElement || (n > 0 && !other);
        if (wanted) possible += 1;
        item.hidden = !wanted || (!group.all && shown >= INITIAL_VALUES && !box.checked);
        if (!item.hidden) shown += 1;
        count.textContent = this.#number.format(n);
      });
      group.fieldset.hidden = possible === 0;
      group.more.hidden = possible <= INITIAL_VALUES;
      group.more.textContent = group.all
        ? this.#messages.fewerValues
        : fill(this.#messages.allValues, { count: this.#number.format(possible) });
    }
  }
}

/** The period of a pay band, from the band's id. */
function getPeriod(id: string): BandPeriod | undefined {
  return BAND_PERIODS.find((period) => id.split('-')[1] === period);
}
