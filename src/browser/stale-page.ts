/** A page is not reloaded twice within this time. */
const MIN_RELOAD_INTERVAL_MS = 30_000;

/** The kind of an error. Compares names, as each script has its own copy of the error classes. */
export function classifyError(error: unknown): {
  name: string;
  reason: 'blocked' | 'missing' | 'broken';
} {
  const name = error instanceof Error ? error.name : '';
  const reason = error instanceof Error && 'reason' in error ? error.reason : undefined;
  if (reason === 'blocked' || reason === 'missing') return { name, reason };
  // The import of a script that cannot be loaded rejects with a TypeError.
  return { name, reason: name === 'OutdatedPage' || name === 'TypeError' ? 'missing' : 'broken' };
}

/**
 * Reloads the page, unless it was just reloaded.
 *
 * @returns whether the page is being reloaded
 */
export function reloadOnce(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  const reloaded =
    navigation instanceof PerformanceNavigationTiming && navigation.type === 'reload';
  // `performance.now()` counts from the start of this navigation.
  if (reloaded && performance.now() < MIN_RELOAD_INTERVAL_MS) return false;
  location.reload();
  return true;
}

/** Whether the site still answers, so that a missing file must belong to an earlier deploy. */
export async function isSiteReachable(): Promise<boolean> {
  const page = await fetch(location.pathname, { cache: 'no-cache' }).catch(() => undefined);
  return page !== undefined && page.status < 500;
}
