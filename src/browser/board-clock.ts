import { addDays } from '../lib/date.ts';
import { isSiteReachable, reloadOnce } from './stale-page.ts';
import { readClock } from './clock.ts';
import { MAX_NAMED_DAYS } from './named-days.ts';

const { runs, today, readersDay, builtFor } = readClock();

/** Whether a state or an age on the page may have changed since it was built. */
function mayHaveChanged(): boolean {
  if (today !== builtFor) return true;
  // On the page's own day, only deadlines end. The search adds its rows later.
  const changing = [`[data-dates*="/${today}T"]`, 'board-search[data-ends-today]'];
  if (readersDay !== today) changing.push(...getNamedDays());
  return document.querySelector(changing.join()) !== null;
}

/** Selectors of what depends on the reader's calendar: days such as “yesterday”, and deadlines. */
function getNamedDays(): string[] {
  return Array.from({ length: 2 * MAX_NAMED_DAYS + 1 }, (_, i) =>
    addDays(today, i - MAX_NAMED_DAYS),
  ).flatMap((day) => [`relative-day[data-day="${day}"]`, `[data-dates*="closes:${day}/"]`]);
}

// Most pages are read on the day they were built for, or belong to boards set to one day. Only the
// others load the elements that update them.
if (runs && mayHaveChanged()) {
  import('./stale-page-elements.ts').catch(async () => {
    // The script is gone if the page belongs to an earlier deploy. The present page is up to date.
    if (await isSiteReachable()) reloadOnce();
  });
}
