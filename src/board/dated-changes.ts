import { latest, type IsoDate } from '../lib/date.ts';
import type { Posting } from '../model/posting.ts';

type Dated = Pick<Posting, 'posted' | 'reposted' | 'confirmed' | 'closed' | 'source'>;

/** Every day on which something became known of a posting. */
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
 * The last day on which a posting is known to have changed, for a sitemap's `lastmod` (sitemaps.org):
 * its newest date that is not after `today`. None when it carries no date.
 */
export function lastChanged(posting: Dated, today: IsoDate): IsoDate | undefined {
  return latest(datedChanges(posting).filter((day) => day <= today));
}
