import type { Piece } from './best-passage.ts';

/** @throws when the page's markup and its script do not belong together */
export function queryRequired<E extends HTMLElement = HTMLElement>(
  root: ParentNode,
  selector: string,
): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

/** A copy of what a template of the page holds. */
export function cloneTemplate(root: ParentNode, name: string): HTMLElement {
  const template = queryRequired<HTMLTemplateElement>(root, `template[data-template="${name}"]`);
  const element = template.content.firstElementChild?.cloneNode(true);
  if (!(element instanceof HTMLElement)) throw new Error(`The template ${name} is empty.`);
  return element;
}

/** Text whose asked-for words are marked; whatever is in it, it stays text. */
export function createMarkedNodes(pieces: readonly Piece[]): Node[] {
  return pieces.map(({ text, marked }) => {
    if (!marked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
