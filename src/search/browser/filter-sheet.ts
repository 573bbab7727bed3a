import { part } from './dom.ts';

/** On a narrow screen the filters are in a sheet, where they are moved while it is open. */
export function connectSheet(root: HTMLElement): void {
  const sheet = part<HTMLDialogElement>(root, '[data-sheet]');
  const facets = part(root, '[data-facets-form]');
  const place = part(root, '[data-facets-place]');
  part(root, '[data-open-filters]').addEventListener('click', () => {
    part(sheet, '[data-sheet-place]').append(facets);
    sheet.showModal();
  });
  part(sheet, '[data-close-filters]').addEventListener('click', () => sheet.close());
  sheet.addEventListener('close', () => place.append(facets));
  // Another search, or room for the filters beside the results.
  addEventListener('popstate', () => sheet.close());
  matchMedia('(width >= 60rem)').addEventListener('change', () => sheet.close());
  sheet.addEventListener('click', ({ target }) => {
    if (target === sheet) sheet.close(); // beside the sheet
  });
}
