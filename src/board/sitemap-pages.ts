import { latest, type IsoDate } from '../lib/date.ts';
import { BROWSE_BY } from '../model/browse-by.ts';
import { datedChanges } from './dated-changes.ts';
import { aliasesOf } from './aliases.ts';
import { isLive, type Board, type Entry } from './board.ts';

/** A page as a sitemap lists it. */
export interface SitemapPage {
  /** The day of its last dated change; missing where none is known. */
  lastmod?: IsoDate;
}

/**
 * Says of each page how a sitemap lists it; nothing of one that is left out: a closed posting, or an address that
 * leads elsewhere. A list has changed when one of its
 * postings has, or has closed.
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
  return (path) => {
    if (leftOut.has(path)) return undefined;
    const lastmod = known.get(path.replace(/page\/\d+\/$/, ''));
    return lastmod === undefined ? {} : { lastmod };
  };
}

/** The days on which something became known of a posting, or it closed. */
function changesOf({ posting, state }: Entry): IsoDate[] {
  const closed = state.name === 'closed' ? [state.closing.on] : [];
  return [...datedChanges(posting), ...closed];
}
