/** The key in the session storage for the query string of the reader's last search. */
const STORAGE_KEY = 'last search';

/** The page of this site that led to the current one, or undefined. */
export function getPreviousPage(): URL | undefined {
  try {
    const before = new URL(document.referrer);
    return before.origin === location.origin ? before : undefined;
  } catch {
    return undefined; // the referrer is empty
  }
}

/**
 * The search that led to this page, either directly or through another posting.
 *
 * @param search the path of the search page
 * @param jobs the path above all postings
 * @returns its query string, and whether it led here directly; undefined if there was no search
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
    // Storage is blocked: only the first posting after the results links back.
  }
}

function recall(): string | null {
  try {
    return sessionStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}
