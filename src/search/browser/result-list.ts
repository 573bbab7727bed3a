import { cloneTemplate, createMarkedNodes, queryRequired } from './dom.ts';
import type { ResultItem } from './protocol.ts';

/**
 * Shows a list of results. A row that was in the list before is kept, so that it keeps the focus
 * and an opened list of places stays open.
 *
 * @param root holds the templates
 */
export function showResults(
  list: HTMLElement,
  root: ParentNode,
  items: readonly ResultItem[],
): void {
  const shown = new Map([...list.children].map((row) => [htmlOfRows.get(row), row]));
  const rows = items.map((item) => {
    const row = shown.get(item.html) ?? createRow(item.html);
    markRow(row, item, root);
    return row;
  });
  rows.forEach((row, i) => {
    // Moving a row would take the focus from it.
    if (list.children[i] !== row) list.insertBefore(row, list.children[i] ?? null);
  });
  while (list.children.length > rows.length) list.lastElementChild?.remove();
}

/** The HTML that each row was made of, which identifies the posting and its version. */
const htmlOfRows = new WeakMap<Element, string>();

/** @param html from the index, where every text in it was escaped when the board was built */
function createRow(html: string): Element {
  const template = document.createElement('template');
  template.innerHTML = html;
  const row = template.content.firstElementChild;
  if (!row) throw new Error('The index has an empty row.');
  htmlOfRows.set(row, html);
  return row;
}

/** Marks the words of the query in the title, and shows the passage that has them. */
function markRow(row: Element, { title, passage }: ResultItem, root: ParentNode): void {
  const link = queryRequired(row, 'h3 a');
  link.replaceChildren(...createMarkedNodes(title));
  row.querySelector('[data-passage]')?.remove();
  if (!passage) return;
  const text = cloneTemplate(root, 'passage');
  text.append(...createMarkedNodes(passage));
  if (link.lang !== '') text.lang = link.lang;
  link.closest('div')?.append(text);
}
