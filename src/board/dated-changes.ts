import { latest, type IsoDate } from '../lib/date.ts';
import type { Posting } from '../model/posting.ts';

type Dated = Pick<Posting, 'posted' | 'reposted' | 'confirmed' | 'closed' | 'source'>;

/** The days of all dated changes of a posting. */
export function datedChanges({
  posted,
  reposted = [],
  confirmed = [],
  closed,
  source,
}: Dated): IsoDate[] {
  const days = [
    posted,
    ...reposted,
    ...confirmed.map(({ on }) => on),
    closed?.on,
    source?.captured,
  ];
  return days.filter((day) => day !== undefined);
}

/**
 * The day of the last change of a posting, for a sitemap's `lastmod` (sitemaps.org): its newest
 * date that is not after `today`; undefined if it has none.
 */
export function lastChanged(posting: Dated, today: IsoDate): IsoDate | undefined {
  return latest(datedChanges(posting).filter((day) => day <= today));
}
