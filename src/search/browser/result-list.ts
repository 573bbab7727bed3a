import { cloneTemplate, createMarkedNodes, queryRequired } from './dom.ts';
import type { ResultItem } from './protocol.ts';

/** A result as a row like those of the lists elsewhere. */
function resultRow(root: ParentNode, hit: ResultItem, jobs: string): HTMLElement {
  const row = cloneTemplate(root, 'result');
  queryRequired(row, '[data-pin]').classList.add(`pin-${hit.state}`);
  const title = queryRequired<HTMLAnchorElement>(row, '[data-title]');
  title.href = `${jobs}${hit.id}/`;
  title.replaceChildren(...createMarkedNodes(hit.title));
  queryRequired(row, '[data-company]').textContent = hit.company;
  queryRequired(row, '[data-place]').textContent = hit.place;
  const more = queryRequired(row, 'details');
  if (hit.more) {
    queryRequired(more, '[data-sign]').textContent = hit.more.sign;
    queryRequired(more, '[data-spoken]').textContent = hit.more.words;
    queryRequired(more, '[data-names]').textContent = hit.more.names;
  } else more.remove();
  queryRequired(row, '[data-facts]').textContent = hit.facts.join('\u00a0· ');
  const passage = queryRequired(row, '[data-passage]');
  if (hit.passage) passage.replaceChildren(...createMarkedNodes(hit.passage));
  else passage.remove();
  queryRequired(row, '[data-state]').textContent = hit.stateName;
  const dates = queryRequired(row, 'row-state');
  dates.dataset['built'] = hit.state;
  dates.dataset['dates'] = hit.dates;
  const day = queryRequired<HTMLTimeElement>(row, '[data-day]');
  const [first = '', ...rest] = hit.dateLines;
  const ago = queryRequired(row, 'relative-day');
  if (hit.aged && hit.day !== undefined) {
    ago.dataset['day'] = hit.day;
    ago.textContent = rest[0] ?? '';
  } else ago.replaceWith(...rest.map(line));
  if (hit.day === undefined) {
    const plain = line(first);
    plain.dataset['day'] = '';
    day.replaceWith(plain);
  } else {
    day.dateTime = hit.day;
    day.textContent = first;
  }
  return row;
}

function line(text: string): HTMLElement {
  const span = document.createElement('span');
  span.textContent = text;
  return span;
}

/** Shows a list of results; rows that stay are kept, so that nothing that a reader has opened closes. */
export function showResults(
  list: HTMLElement,
  root: ParentNode,
  hits: readonly ResultItem[],
  jobs: string,
): void {
  const shown = new Map([...list.children].map((row) => [keys.get(row), row]));
  const rows = hits.map((hit) => {
    const key = JSON.stringify(hit);
    const row = shown.get(key) ?? resultRow(root, hit, jobs);
    keys.set(row, key);
    return row;
  });
  rows.forEach((row, i) => {
    // A row that is in its place already is not touched: it may have the focus.
    if (list.children[i] !== row) list.insertBefore(row, list.children[i] ?? null);
  });
  while (list.children.length > rows.length) list.lastElementChild?.remove();
}

/** What each row shows. */
const keys = new WeakMap<Element, string>();
