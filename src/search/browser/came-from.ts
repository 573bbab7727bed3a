/** Where a tab keeps the address of the search that its reader came from. */
const STORAGE_KEY = 'search address';

/** The page of this site that led to this one. */
export function getPreviousPage(): URL | undefined {
  try {
    const before = new URL(document.referrer);
    return before.origin === location.origin ? before : undefined;
  } catch {
    return undefined; // typed, or from a page that does not say
  }
}

/**
 * The search whose results led here: the page before this one, or, when that was another posting, the one before it.
 *
 * @param search the search page's path
 * @param jobs the path above all postings
 * @returns its query string, and whether it was the page before; nothing when the reader came another way
 */
export function getPreviousSearch(
  search: string,
  jobs: string,
): { query: string; direct: boolean } | undefined {
  const before = getPreviousPage();
  if (before?.pathname === search && before.search !== '') {
    remember(before.search);
    return { query: before.search, direct: true };
  }
  const isPosting =
    before?.pathname.startsWith(jobs) && /^[^/]+\/$/.test(before.pathname.slice(jobs.length));
  const kept = isPosting ? recall() : null;
  return kept === null ? undefined : { query: kept, direct: false };
}

function remember(query: string): void {
  try {
    sessionStorage.setItem(STORAGE_KEY, query);
  } catch {
    // Storage is blocked: only the posting that comes right after the results leads back.
  }
}

function recall(): string | null {
  try {
    return sessionStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}
