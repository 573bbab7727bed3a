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
  const key = 'search reloaded';
  try {
    const before = Number(sessionStorage.getItem(key));
    if (Date.now() - before < RELOADED_RECENTLY) return false;
    sessionStorage.setItem(key, String(Date.now()));
  } catch {
    return false; // without storage, it could go on for ever
  }
  location.reload();
  return true;
}
