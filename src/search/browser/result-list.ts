import { fill, type SearchMessages } from '../../i18n/search-messages.ts';
import { cloneTemplate, createMarkedNodes, queryRequired } from './dom.ts';
import type { ResultItem, SearchResult } from './protocol.ts';

/**
 * Shows the results: those that match completely, then those that lack something, in a list of
 * their own after the note about them. A row that was shown before is kept, so that an opened list
 * of places stays open.
 *
 * @param root holds the lists, the note and the templates
 */
export function showResults(
  root: ParentNode,
  { total, items, terms }: SearchResult,
  messages: SearchMessages,
): void {
  const lists = [...root.querySelectorAll<HTMLElement>('[data-list]')];
  const shown = new Map(
    lists.flatMap(({ children }) => [...children]).map((row) => [htmlOfRows.get(row), row]),
  );
  const rows = items.map((item) => {
    const row = shown.get(item.html) ?? createRow(item.html);
    const lacks = item.lacks.map((index) => terms[index]?.text).join(', ');
    updateRow(row, item, root, lacks && fill(messages.lacks, { words: lacks }));
    return row;
  });
  // Without complete matches, the others are in the first list, and the note is before it.
  const complete = total > 0 ? total : rows.length;
  fillList(lists[0], rows.slice(0, complete));
  fillList(lists[1], rows.slice(complete));
  const note = queryRequired(root, '[data-partial]');
  const list = lists[total > 0 ? 1 : 0];
  if (list?.previousElementSibling !== note) list?.before(note);
}

function fillList(list: HTMLElement | undefined, rows: readonly Element[]): void {
  if (!list) return;
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

/** Marks the words of the query, and shows the passage that has them and what the posting lacks. */
function updateRow(
  row: Element,
  { marks, passage }: ResultItem,
  root: ParentNode,
  lacks: string,
): void {
  const markable = row.querySelectorAll('[data-mark]');
  marks.forEach((pieces, i) => markable[i]?.replaceChildren(...createMarkedNodes(pieces)));
  row.querySelectorAll('[data-passage], [data-lacks]').forEach((line) => line.remove());
  const link = queryRequired(row, 'h3 a');
  const place = link.closest('div');
  if (passage) {
    const text = cloneTemplate(root, 'passage');
    text.append(...createMarkedNodes(passage));
    if (link.lang !== '') text.lang = link.lang;
    place?.append(text);
  }
  if (lacks !== '') {
    const line = cloneTemplate(root, 'lacks');
    line.textContent = lacks;
    place?.append(line);
  }
}
