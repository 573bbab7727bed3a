import { isSiteReachable, reloadOnce } from './stale-page.ts';

/** Whether a state or an age on the page may have changed since it was built. */
function mayHaveChanged(): boolean {
  const { today: builtFor = '', frozen } = document.documentElement.dataset;
  const now = new Date();
  const today = now.toISOString().slice(0, 10);
  if (frozen !== undefined || today < builtFor) return false;
  if (today !== builtFor) return true;
  // On the page's own day, only deadlines end. The search adds its rows later.
  const changing = [`[data-dates*="/${today}T"]`, '[data-ends-today]'];
  // Where the calendar shows another day, the names of days differ too, such as “yesterday”.
  if (now.getDate() !== now.getUTCDate()) changing.push('[data-near]', '[data-dates*="closes:"]');
  return document.querySelector(changing.join()) !== null;
}

/** Reloads the page if a script is gone, because then the page belongs to an earlier deploy. */
async function reloadIfOutdated(): Promise<void> {
  if (await isSiteReachable()) reloadOnce();
}

// Most pages are read on the day they were built for, or belong to boards set to one day. Only the
// others load the elements that update them.
if (mayHaveChanged()) import('./stale-page-elements.ts').catch(reloadIfOutdated);
