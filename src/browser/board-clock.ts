import { isSiteReachable, reloadOnce } from './stale-page.ts';

const MS_PER_DAY = 86_400_000;

/** Imports the elements of the page that may have changed since it was built. */
function importStaleElements(): Promise<unknown> | undefined {
  const { today: builtFor = '', frozen } = document.documentElement.dataset;
  const now = new Date();
  const [yesterday, today = '', tomorrow] = [-1, 0, 1].map((days) =>
    new Date(now.getTime() + days * MS_PER_DAY).toISOString().slice(0, 10),
  );
  if (frozen !== undefined || today < builtFor) return undefined;
  const isElsewhere = now.getDate() !== now.getUTCDate();
  // On the page's own day, only deadlines end. The search adds its rows later.
  const changing = [`[data-dates*="/${today}T"]`, '[data-ends-today]'];
  // Where the calendar shows another day, deadlines without a place end on another day too.
  if (isElsewhere)
    changing.push(...[yesterday, today, tomorrow].map((day) => `[data-dates*="closes:${day}/"]`));
  if (today !== builtFor || document.querySelector(changing.join()))
    return import('./stale-page-elements.ts');
  // There, days may have other names, such as “yesterday”.
  return isElsewhere && document.querySelector('[data-near]')
    ? import('./relative-day.ts')
    : undefined;
}

/** Reloads the page if a script is gone, because then the page belongs to an earlier deploy. */
async function reloadIfOutdated(): Promise<void> {
  if (await isSiteReachable()) reloadOnce();
}

// Most pages are read on the day they were built for, or belong to boards set to one day. Only the
// others load the elements that update them.
importStaleElements()?.catch(reloadIfOutdated);
