import { addDays, type IsoDate } from '../lib/date.ts';
import { isSiteReachable, reloadOnce } from './stale-page.ts';
import { readClock } from './clock.ts';
import { MAX_NAMED_DAYS } from './named-days.ts';

const { runs, today, readersDay, builtFor } = readClock();

/** Whether a state or an age on the page may have changed since it was built. */
function mayHaveChanged(): boolean {
  if (today !== builtFor) return true;
  // On the page's own day, only deadlines end. The search adds its rows later.
  const changing = [`[data-dates*="/${today}T"]`, 'board-search[data-ends-today]'];
  if (readersDay !== today)
    changing.push(...selectNearDays((day) => `[data-dates*="closes:${day}/"]`));
  return has(changing);
}

/** Whether the page names a day, such as “yesterday”, for which the reader has another name. */
function hasOtherNames(): boolean {
  return readersDay !== today && has(selectNearDays((day) => `relative-day[data-day="${day}"]`));
}

/** Selectors of the elements with a day that may have a name today. */
function selectNearDays(select: (day: IsoDate) => string): string[] {
  const length = 2 * MAX_NAMED_DAYS + 1;
  return Array.from({ length }, (_, i) => select(addDays(today, i - MAX_NAMED_DAYS)));
}

function has(selectors: readonly string[]): boolean {
  return document.querySelector(selectors.join()) !== null;
}

/** Reloads the page if a script is gone, because then the page belongs to an earlier deploy. */
async function reloadIfOutdated(): Promise<void> {
  if (await isSiteReachable()) reloadOnce();
}

// Most pages are read on the day they were built for, or belong to boards set to one day. Only the
// others load the elements that update them.
if (runs && mayHaveChanged()) import('./stale-page-elements.ts').catch(reloadIfOutdated);
else if (runs && hasOtherNames()) import('./relative-day.ts').catch(reloadIfOutdated);
