import { queryRequired } from './dom.ts';

/** On narrow screens, moves the filters into a dialog while it is open. */
export function connectSheet(root: HTMLElement): void {
  const sheet = queryRequired<HTMLDialogElement>(root, '[data-sheet]');
  const facets = queryRequired(root, '[data-facets-form]');
  const place = queryRequired(root, '[data-facets-place]');
  queryRequired(root, '[data-open-filters]').addEventListener('click', () => {
    queryRequired(sheet, '[data-sheet-place]').append(facets);
    sheet.showModal();
  });
  queryRequired(sheet, '[data-close-filters]').addEventListener('click', () => sheet.close());
  sheet.addEventListener('close', () => place.append(facets));
  // Close it when the reader goes back, or when the window becomes wide enough for the filters.
  addEventListener('popstate', () => sheet.close());
  matchMedia('(width >= 60rem)').addEventListener('change', () => sheet.close());
  sheet.addEventListener('click', ({ target }) => {
    if (target === sheet) sheet.close(); // a click outside the sheet
  });
}
