import { queryRequired } from './dom.ts';

/**
 * When what had the focus is gone, the results have it: at their heading, or, for who asked for more of them, at the
 * first of those.
 *
 * @param focused what had the focus before the results changed
 * @param before how many results there were
 */
export function keepFocus(root: HTMLElement, focused: Element | null, before: number): void {
  if (!focused || focused.getClientRects().length > 0 || !root.contains(focused)) return;
  const { activeElement } = document;
  if (activeElement !== document.body && activeElement !== focused) return;
  const askedMore = focused.matches('[data-more]');
  const row = askedMore ? queryRequired(root, '[data-list]').children[before] : undefined;
  const target = row?.querySelector('a') ?? queryRequired(root, '[data-heading]');
  target.focus({ preventScroll: !askedMore });
}
