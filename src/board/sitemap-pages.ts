import { latest, type IsoDate } from '../lib/date.ts';
import { BROWSE_BY } from '../model/browse-by.ts';
import { datedChanges } from './dated-changes.ts';
import { aliasesOf } from './aliases.ts';
import { isLive, type Board, type Entry } from './board.ts';

/** An entry of a sitemap. */
export interface SitemapPage {
  /** The day of the last dated change; missing if there is none. */
  lastmod?: IsoDate;
}

/**
 * Returns a function that looks up the sitemap entry of a page by its path. It returns undefined
 * for pages that are left out: closed postings, redirects, and values of ways to browse that the
 * board does not show. A list changes when one of its postings changes or closes.
 */
export function sitemapOf(board: Board): (path: string) => SitemapPage | undefined {
  const changed = (entries: readonly Entry[]) =>
    latest(entries.flatMap(changesOf).filter((day) => day <= board.today));
  const known = new Map<string, IsoDate | undefined>([
    ...board.live.map((entry) => [`/jobs/${entry.id}/`, changed([entry])] as const),
    ...BROWSE_BY.flatMap((browseBy) => board.values(browseBy)).map(
      ({ browseBy, id, entries }) => [`/${browseBy}/${id}/`, changed(entries)] as const,
    ),
    ['/', changed(board.entries)],
    ['/jobs/', changed(board.entries)],
    ['/closed/', changed(board.inState('closed'))],
  ]);
  const leftOut = new Set(
    [
      ...board.entries.filter((entry) => !isLive(entry)).map(({ id }) => id),
      ...aliasesOf(board).keys(),
    ].map((id) => `/jobs/${id}/`),
  );
  const hidden = BROWSE_BY.filter((browseBy) => !board.isShown(browseBy)).map(
    (browseBy) => `/${browseBy}/`,
  );
  return (path) => {
    if (leftOut.has(path) || hidden.some((start) => path.startsWith(start))) return undefined;
    const lastmod = known.get(path.replace(/page\/\d+\/$/, ''));
    return lastmod === undefined ? {} : { lastmod };
  };
}

/** The days of all dated changes of a posting, and the day on which it closed. */
function changesOf({ posting, state }: Entry): IsoDate[] {
  const closed = state.name === 'closed' ? [state.closing.on] : [];
  return [...datedChanges(posting), ...closed];
}
