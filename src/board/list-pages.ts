import { STATES, type StateName } from '../model/state.ts';
import type { Board, Entry } from './board.ts';

/** Postings on one page of a list: few enough to load at once, enough not to tire of turning pages. */
export const PAGE_SIZE = 25;

/** One page of a long list. */
export interface ListPage<Item> {
  /** From 1. */
  page: number;
  pages: number;
  items: readonly Item[];
}

/** Cuts a list into pages. An empty list still has a first page, which says that it is empty. */
export function listPages<Item>(items: readonly Item[], size = PAGE_SIZE): ListPage<Item>[] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: pages }, (_, i) => ({
    page: i + 1,
    pages,
    items: items.slice(i * size, (i + 1) * size),
  }));
}

/** The static paths of a list's pages: nothing after the list's own address on the first, `page/2` on the second. */
export function listPaths<Item>(items: readonly Item[]) {
  return listPages(items).map((list) => ({
    params: { page: list.page === 1 ? undefined : `page/${list.page}` },
    props: { list },
  }));
}

/** Sorted entries in runs of the same state, without the states that have none. */
export function byState(entries: readonly Entry[]): { state: StateName; entries: Entry[] }[] {
  return STATES.map((state) => ({
    state,
    entries: entries.filter((entry) => entry.state.name === state),
  })).filter((group) => group.entries.length > 0);
}

/** Closed entries by the month in which they closed, as `YYYY-MM`, in the order given. */
export function byMonthClosed(entries: readonly Entry[]): { month: string; entries: Entry[] }[] {
  const months = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.state.name !== 'closed') continue;
    const month = entry.state.closing.on.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return [...months].map(([month, inMonth]) => ({ month, entries: inMonth }));
}

/** The pages that a page of a list links to: the first, the last and its neighbours; a gap where some are left out. */
export function pageLinks(page: number, pages: number): (number | 'gap')[] {
  const shown = [1, page - 1, page, page + 1, pages].filter((one) => one >= 1 && one <= pages);
  return [...new Set(shown)].flatMap((one, i, all) => {
    const before = all[i - 1];
    return before !== undefined && one - before > 1 ? ['gap' as const, one] : [one];
  });
}

/** How many postings of each state the front page shows. */
const FRONT = { open: 12, unconfirmed: 8, closed: 4 };

/** The postings on the front page, and whether they are all that are open or unconfirmed. */
export function frontLists(board: Board) {
  const open = board.inState('open').slice(0, FRONT.open);
  const unconfirmed = board.inState('unconfirmed').slice(0, FRONT.unconfirmed);
  const closed = board.inState('closed').slice(0, FRONT.closed);
  return { open, unconfirmed, closed, all: open.length + unconfirmed.length === board.live.length };
}
