import { fromTemplate, markedText, part } from './dom.ts';
import type { Hit } from './protocol.ts';

/** A result as a row like those of the lists elsewhere. */
function resultRow(root: ParentNode, hit: Hit, jobs: string): HTMLElement {
  const row = fromTemplate(root, 'result');
  part(row, '[data-pin]').classList.add(`pin-${hit.state}`);
  const title = part<HTMLAnchorElement>(row, '[data-title]');
  title.href = `${jobs}${hit.id}/`;
  title.replaceChildren(...markedText(hit.title));
  part(row, '[data-company]').textContent = hit.company;
  part(row, '[data-place]').textContent = hit.place;
  const more = part(row, 'details');
  if (hit.more) {
    part(more, '[data-sign]').textContent = hit.more.sign;
    part(more, '[data-spoken]').textContent = hit.more.words;
    part(more, '[data-names]').textContent = hit.more.names;
  } else more.remove();
  part(row, '[data-facts]').textContent = hit.facts.join('\u00a0· ');
  const passage = part(row, '[data-passage]');
  if (hit.passage) passage.replaceChildren(...markedText(hit.passage));
  else passage.remove();
  part(row, '[data-state]').textContent = hit.stateName;
  const dates = part(row, 'row-state');
  dates.dataset['built'] = hit.state;
  dates.dataset['dates'] = hit.dates;
  const day = part<HTMLTimeElement>(row, '[data-day]');
  const [first = '', ...rest] = hit.dateLines;
  const ago = part(row, 'relative-day');
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
  hits: readonly Hit[],
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
