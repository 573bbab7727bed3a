import type { Piece } from './best-passage.ts';

/** @throws when the page has no such element, because its markup and its script do not fit */
export function queryRequired<E extends HTMLElement = HTMLElement>(
  root: ParentNode,
  selector: string,
): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

/** A copy of the element in one of the page's templates. */
export function cloneTemplate(root: ParentNode, name: string): HTMLElement {
  const template = queryRequired<HTMLTemplateElement>(root, `template[data-template="${name}"]`);
  const element = template.content.firstElementChild?.cloneNode(true);
  if (!(element instanceof HTMLElement)) throw new Error(`The template ${name} is empty.`);
  return element;
}

/** Text nodes and `<mark>` elements for some pieces. No markup in the pieces is interpreted. */
export function createMarkedNodes(pieces: readonly Piece[]): Node[] {
  return pieces.map(({ text, marked }) => {
    if (!marked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
