import { queryRequired } from './dom.ts';

/**
 * If the element with the focus is gone, moves the focus to the heading of the results, or to the
 * first additional result if the reader asked for more.
 *
 * @param focused the element of the page's search that had the focus before the results changed
 * @param before the number of results before
 */
export function keepFocus(root: HTMLElement, focused: Element | null, before: number): void {
  if (!focused || focused.getClientRects().length > 0) return;
  const { activeElement } = document;
  if (activeElement !== document.body && activeElement !== focused) return;
  const askedMore = focused.matches('[data-more]');
  const row = askedMore ? root.querySelectorAll('[data-list] > li')[before] : undefined;
  const target = row?.querySelector('a') ?? queryRequired(root, '[data-heading]');
  target.focus({ preventScroll: !askedMore });
}
