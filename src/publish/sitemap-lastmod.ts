import { latest, type IsoDate } from '../posting/date.ts';
import type { Posting } from '../posting/schema.ts';

/**
 * The last day on which a posting is known to have changed, for a sitemap's `lastmod` (sitemaps.org):
 * its newest date that is not after `today`. None when it carries no date.
 */
export function lastChanged(
  posting: Pick<Posting, 'posted' | 'reposted' | 'confirmed' | 'closed' | 'source'>,
  today: IsoDate,
): IsoDate | undefined {
  const { posted, reposted = [], confirmed = [], closed, source } = posting;
  const days = [
    posted,
    ...reposted,
    ...confirmed.map(({ on }) => on),
    closed?.on,
    source?.captured,
  ];
  return latest(days.filter((day) => day !== undefined).filter((day) => day <= today));
}
