/** A page that was loaded anew so recently is not loaded anew again, in milliseconds. */
const RELOADED_RECENTLY = 30_000;

/** What kind of error it is, whichever of the scripts its class came from. */
export function describe(error: unknown): {
  name: string;
  reason: 'blocked' | 'missing' | 'broken';
} {
  const name = error instanceof Error ? error.name : '';
  const reason = error instanceof Error && 'reason' in error ? error.reason : undefined;
  if (reason === 'blocked' || reason === 'missing') return { name, reason };
  // A script that cannot be loaded is a part that did not come.
  return { name, reason: name === 'OutdatedPage' || name === 'TypeError' ? 'missing' : 'broken' };
}

/** Loads the page anew, unless that was just done and did not help. */
export function reloadOnce(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  const reloaded =
    navigation instanceof PerformanceNavigationTiming && navigation.type === 'reload';
  // Counted from when this page was asked for.
  if (reloaded && performance.now() < RELOADED_RECENTLY) return false;
  location.reload();
  return true;
}

/** Whether the site answers at this page's address, so that what does not come is gone with an earlier build. */
export async function isOutdated(): Promise<boolean> {
  const page = await fetch(location.pathname, { cache: 'no-cache' }).catch(() => undefined);
  return page !== undefined && page.status < 500;
}
