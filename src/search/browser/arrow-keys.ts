/** The links of the titles of results. */
const TITLES = '[data-list] h3 a';

/** Moves the focus with the arrow keys: from the search box to the results, and between them. */
export function connectArrowKeys(root: HTMLElement, box: HTMLElement): void {
  root.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const isModified = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
    if (!step || isModified || event.isComposing || event.defaultPrevented) return;
    const stops = [box, ...root.querySelectorAll<HTMLElement>(TITLES)];
    const at = stops.findIndex((stop) => stop === event.target);
    const next = at < 0 ? undefined : stops[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
