/** Where a tab keeps the address of the search that its reader came from. */
const KEY = 'search address';

/** The search that the reader of a posting came from, and whether directly from its results. */
export interface Origin {
  address: URL;
  direct: boolean;
}

/**
 * The search whose results led here: the page before this one, or, when that was another posting, the one before it.
 *
 * @param search the search page's path
 * @param jobs the path above all postings
 */
export function searchBefore(search: string, jobs: string): Origin | undefined {
  const before = URL.canParse(document.referrer) ? new URL(document.referrer) : undefined;
  if (before?.origin !== location.origin) return undefined;
  if (before.pathname === search) {
    if (before.search === '') return undefined;
    remember(before.search);
    return { address: before, direct: true };
  }
  const kept = before.pathname.startsWith(jobs) ? recall() : null;
  return kept === null
    ? undefined
    : { address: new URL(search + kept, location.origin), direct: false };
}

function remember(query: string): void {
  try {
    sessionStorage.setItem(KEY, query);
  } catch {
    // Storage is blocked: only the posting that comes right after the results leads back.
  }
}

function recall(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}
