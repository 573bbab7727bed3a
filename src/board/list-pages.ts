import { STATES, type StateName } from '../model/state.ts';
import type { Board, Entry } from './board.ts';

/** One page of a long list. */
export interface ListPage<Item> {
  /** From 1. */
  page: number;
  pages: number;
  items: readonly Item[];
}

/** Splits a list into pages of a size. An empty list has one empty page. */
export function listPages<Item>(items: readonly Item[], size: number): ListPage<Item>[] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: pages }, (_, i) => ({
    page: i + 1,
    pages,
    items: items.slice(i * size, (i + 1) * size),
  }));
}

/**
 * The static paths of a list's pages: the list's own URL for the first, `page/2` for the second.
 * Astro's `paginate()` would put page 2 of `/jobs/` at `/jobs/2/`, where a posting may be
 * (`/jobs/[id]/`).
 */
export function listPaths<Item>(items: readonly Item[], size: number) {
  return listPages(items, size).map((list) => ({
    params: { page: list.page === 1 ? undefined : `page/${list.page}` },
    props: { list },
  }));
}

/** Groups entries by state, without empty groups. */
export function byState(entries: readonly Entry[]): { state: StateName; entries: Entry[] }[] {
  return STATES.map((state) => ({
    state,
    entries: entries.filter((entry) => entry.state.name === state),
  })).filter((group) => group.entries.length > 0);
}

/** Groups closed entries by the month in which they closed (`YYYY-MM`), in the order given. */
export function byMonthClosed(entries: readonly Entry[]): { month: string; entries: Entry[] }[] {
  const months = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.state.name !== 'closed') continue;
    const month = entry.state.closing.on.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return [...months].map(([month, inMonth]) => ({ month, entries: inMonth }));
}

/** The pages to link to: the first, the last and the neighbours, with gaps between. */
export function pageLinks(page: number, pages: number): (number | 'gap')[] {
  const shown = [1, page - 1, page, page + 1, pages].filter((one) => one >= 1 && one <= pages);
  return [...new Set(shown)].flatMap((one, i, all) => {
    const before = all[i - 1];
    return before !== undefined && one - before > 1 ? ['gap' as const, one] : [one];
  });
}

/** Number of postings of each state on the front page. */
const MAX_ON_FRONT_PAGE = { open: 12, unconfirmed: 8, closed: 4 };

/** The postings on the front page. `all` is true if no live posting is left out. */
export function frontLists(board: Board) {
  const open = board.inState('open').slice(0, MAX_ON_FRONT_PAGE.open);
  const unconfirmed = board.inState('unconfirmed').slice(0, MAX_ON_FRONT_PAGE.unconfirmed);
  const closed = board.inState('closed').slice(0, MAX_ON_FRONT_PAGE.closed);
  return { open, unconfirmed, closed, all: open.length + unconfirmed.length === board.live.length };
}
