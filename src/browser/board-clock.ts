import { isSiteReachable, reloadOnce } from './stale-page.ts';
import { readClock } from './clock.ts';

// Most pages are read on the day they were built for, or belong to boards set to one day. Only the
// others load the elements that update them.
if (readClock().moved) {
  import('./stale-page-elements.ts').catch(async () => {
    // The script is gone if the page belongs to an earlier deploy. The present page is up to date.
    if (await isSiteReachable()) reloadOnce();
  });
}
