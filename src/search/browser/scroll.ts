import { getPreviousPage } from './came-from.ts';

/** Between two times that the position is kept, in milliseconds. */
const SAVE_INTERVAL_MS = 150;

const key = () => `scroll ${location.pathname}${location.search}`;

/**
 * Keeps, for every search, how far down its results the reader was: the browser cannot, as they come late. Begins once
 * the results are there, so that a page that is still empty does not count.
 */
export function rememberScroll(): void {
  if (remembering) return;
  remembering = true;
  const save = () => {
    try {
      sessionStorage.setItem(key(), String(Math.round(scrollY)));
    } catch {
      // Storage is blocked: the results begin at the top.
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

/** How far down the results of the present address were left, in CSS pixels. */
export function getSavedScroll(): number {
  try {
    return Number(sessionStorage.getItem(key())) || 0;
  } catch {
    return 0;
  }
}

/**
 * Whether the reader was on the page before: by the browser's buttons, or a posting's link back.
 *
 * @param jobs the path above all postings
 */
export function isReturning(jobs: string): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  const type = navigation instanceof PerformanceNavigationTiming ? navigation.type : 'navigate';
  return (
    type === 'reload' || type === 'back_forward' || getPreviousPage()?.pathname.startsWith(jobs) === true
  );
}
