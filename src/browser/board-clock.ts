import { isSiteReachable, reloadOnce } from './stale-page.ts';
import { readClock } from './clock.ts';

const { runs, today, readersDay, builtFor } = readClock();

/**
 * Whether a state or an age on the page may have changed. On the page's own day, only deadlines end,
 * and the search adds rows later.
 */
function mayHaveChanged(): boolean {
  if (today !== builtFor || readersDay !== builtFor) return true;
  return document.querySelector(`[data-dates*="/${today}T"], board-search`) !== null;
}

// Most pages are read on the day they were built for, or belong to boards set to one day. Only the
// others load the elements that update them.
if (runs && mayHaveChanged()) {
  import('./stale-page-elements.ts').catch(async () => {
    // The script is gone if the page belongs to an earlier deploy. The present page is up to date.
    if (await isSiteReachable()) reloadOnce();
  });
}
