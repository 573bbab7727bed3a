/** Where the reader was in the results of an address, for this tab. */
const key = () => `scroll ${location.pathname}${location.search}`;

/** Keeps, for every search, how far down its results the reader was; the browser cannot, as they come late. */
export function rememberScroll(): void {
  history.scrollRestoration = 'manual';
  const save = () => {
    try {
      sessionStorage.setItem(key(), String(Math.round(scrollY)));
    } catch {
      // Storage is blocked: the results begin at the top.
    }
  };
  addEventListener('scrollend', save);
  addEventListener('pagehide', save);
}

/** How far down the results of the present address were left, in CSS pixels. */
export function savedScroll(): number {
  try {
    return Number(sessionStorage.getItem(key())) || 0;
  } catch {
    return 0;
  }
}

/** Whether the page is one that the reader was on before: by the browser's buttons, or a posting's link back. */
export function cameBack(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  const type = navigation instanceof PerformanceNavigationTiming ? navigation.type : 'navigate';
  return type === 'reload' || type === 'back_forward' || cameFrom('/jobs/');
}

/** Whether the page was reached from one of this site below a path. */
function cameFrom(path: string): boolean {
  if (!URL.canParse(document.referrer)) return false;
  const { origin, pathname } = new URL(document.referrer);
  return origin === location.origin && pathname.includes(path);
}
