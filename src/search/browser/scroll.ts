import { getPreviousPage } from './came-from.ts';

/** The minimum time between two writes to the storage. */
const SAVE_INTERVAL_MS = 150;

const key = () => `scroll ${location.pathname}${location.search}`;

/**
 * Stores the scroll position of each search. The browser cannot restore it, because the results are
 * loaded later. Called once there are results, so that the position of the empty page is not
 * stored.
 */
export function rememberScroll(): void {
  if (remembering) return;
  remembering = true;
  const save = () => {
    try {
      sessionStorage.setItem(key(), String(Math.round(scrollY)));
    } catch {
      // Storage is blocked: the page starts at the top.
    }
  };
  let waiting = false;
  addEventListener('scroll', () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      save();
    }, SAVE_INTERVAL_MS);
  });
  addEventListener('pagehide', save);
}

let remembering = false;

/** The stored scroll position of the current URL, in CSS pixels. */
export function getSavedScroll(): number {
  try {
    return Number(sessionStorage.getItem(key())) || 0;
  } catch {
    return 0;
  }
}

/** Whether the reader returns to the page: with the browser's buttons or a posting's link back. */
export function isReturning(jobs: string): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  const type = navigation instanceof PerformanceNavigationTiming ? navigation.type : 'navigate';
  return (
    type === 'reload' ||
    type === 'back_forward' ||
    getPreviousPage()?.pathname.startsWith(jobs) === true
  );
}
