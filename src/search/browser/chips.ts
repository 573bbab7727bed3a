import { fill, type SearchMessages } from '../../i18n/search-messages.ts';
import type { Facet } from '../facets.ts';
import { cloneTemplate, queryRequired } from './dom.ts';

/** A chosen value of a facet, with its name. */
export interface Chip {
  facet: Facet;
  value: string;
  name: string;
}

/** Shows the choices, each with a button that removes it, and a button that removes all. */
export function showChips(
  root: HTMLElement,
  chips: readonly Chip[],
  messages: SearchMessages,
  on: { remove: (chip: Chip) => void; clear: () => void },
): void {
  const list = queryRequired(root, '[data-chips]');
  const focused = [...list.querySelectorAll('button')].findIndex(
    (button) => button === document.activeElement,
  );
  const items = chips.map((chip) => {
    const item = cloneTemplate(root, 'chip');
    const button = queryRequired(item, 'button');
    queryRequired(button, 'span').textContent = chip.name;
    button.setAttribute('aria-label', fill(messages.remove, { name: chip.name }));
    button.addEventListener('click', () => on.remove(chip));
    return item;
  });
  if (items.length > 0) {
    const clear = cloneTemplate(root, 'clear');
    queryRequired(clear, 'button').addEventListener('click', on.clear);
    items.push(clear);
  }
  list.replaceChildren(...items);
  list.hidden = items.length === 0;
  // If the button with the focus was removed, the next one gets the focus.
  if (focused >= 0) items[Math.min(focused, items.length - 1)]?.querySelector('button')?.focus();
}
