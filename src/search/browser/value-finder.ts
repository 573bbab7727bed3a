import { fillCount, type SearchMessages } from '../../i18n/search-messages.ts';
import type { FacetValue } from '../facet-table.ts';
import { normalizeName } from '../tokens.ts';
import { queryRequired } from './dom.ts';

/** Screen readers announce how many values are found if nothing is typed for this long. */
const ANNOUNCE_DELAY_MS = 500;

/**
 * The indexes of the values whose name contains a text, or that are within such a value: a country
 * is found with its regions and towns. Undefined if the text has no words.
 */
export function findValues(
  values: readonly FacetValue[],
  text: string,
): ReadonlySet<number> | undefined {
  // Words may be joined or apart, and an unfinished one may be split differently.
  const join = (name: string) => normalizeName(name).replaceAll(' ', '');
  const asked = join(text);
  if (asked === '') return undefined;
  const has = values.map(({ name }) => join(name).includes(asked));
  return new Set(
    [...values.keys()].filter((i) => has[i] || values[i]?.within?.some((outer) => has[outer])),
  );
}

/**
 * Makes the box of a facet find its values.
 *
 * @param show shows the found values, or all if there is no text
 * @returns a function that announces how many values are shown, if they are others than before
 */
export function connectFinder(
  fieldset: HTMLElement,
  values: readonly FacetValue[],
  messages: SearchMessages,
  locale: string,
  show: (found: ReadonlySet<number> | undefined) => void,
): () => void {
  const box = queryRequired<HTMLInputElement>(fieldset, '[data-find] input');
  const output = queryRequired(fieldset, 'output');
  const list = queryRequired(fieldset, 'ul');
  let found: ReadonlySet<number> | undefined;
  let announcing: ReturnType<typeof setTimeout> | undefined;
  const announce = () => {
    clearTimeout(announcing);
    announcing = setTimeout(() => {
      const text = found ? fillCount(messages.found, list.children.length, locale) : '';
      if (output.textContent !== text) output.textContent = text;
    }, ANNOUNCE_DELAY_MS);
  };
  const find = () => {
    found = findValues(values, box.value);
    show(found);
    announce();
  };
  box.addEventListener('input', find);
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing || box.value === '') return;
    // The sheet of filters stays open.
    event.preventDefault();
    box.value = '';
    find();
  });
  // The reader typed before this script was loaded.
  if (box.value !== '') find();
  return announce;
}
