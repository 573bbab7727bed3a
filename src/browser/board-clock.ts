import { isOutdated, reloadOnce } from './stale-page.ts';
import { readClock } from './clock.ts';

// Most pages are read on the day that they are made for, or on boards whose clock stands still.
// What puts older ones right is loaded only where there is something to put right.
if (readClock().moved) {
  import('./stale-page-elements.ts').catch(async () => {
    // It went with the deploy that this page is of; the present page needs less of it, or has its own.
    if (await isOutdated()) reloadOnce();
  });
}
