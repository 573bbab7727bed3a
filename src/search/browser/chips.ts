import { fill, type SearchWords } from '../../words/search.ts';
import type { Facet } from '../facets.ts';
import { fromTemplate, part } from './dom.ts';

/** A chosen value, with its name. */
export interface Chip {
  facet: Facet;
  value: string;
  name: string;
}

/** Shows what is chosen, each with a button that takes it back, and one for all of them. */
export function showChips(
  root: HTMLElement,
  chips: readonly Chip[],
  words: SearchWords,
  on: { remove: (chip: Chip) => void; clear: () => void },
): void {
  const list = part(root, '[data-chips]');
  const focused = [...list.querySelectorAll('button')].findIndex(
    (button) => button === document.activeElement,
  );
  const items = chips.map((chip) => {
    const item = fromTemplate(root, 'chip');
    const button = part(item, 'button');
    part(button, 'span').textContent = chip.name;
    button.setAttribute('aria-label', fill(words.remove, { name: chip.name }));
    button.addEventListener('click', () => on.remove(chip));
    return item;
  });
  if (items.length > 0) {
    const clear = fromTemplate(root, 'clear');
    part(clear, 'button').addEventListener('click', on.clear);
    items.push(clear);
  }
  list.replaceChildren(...items);
  list.hidden = items.length === 0;
  // Where the chip that had the focus went, the next one takes it.
  if (focused >= 0) items[Math.min(focused, items.length - 1)]?.querySelector('button')?.focus();
}
