import { getRssString } from '@astrojs/rss';
import { latest, type IsoDate } from '../../lib/date.ts';
import { listedOn } from '../../model/state.ts';
import { isPublishable, type Feed, type PublishedPosting } from './feed.ts';
import { escapeHtml, xmlFragment, xmlText } from '../../lib/xml.ts';

/** Minutes for which a reader may keep a feed: a board is built anew a few times a day at most. */
const MINUTES_KEPT = 360;

/** A day's first instant in UTC as RFC 822 writes it, with four digits of the year as RSS 2.0 prefers. */
export function rfc822(day: IsoDate): string {
  return startOf(day).toUTCString();
}

/** The last day on which something became known about any of the postings; none when no day is known. */
export function lastUpdated(postings: readonly PublishedPosting[]): IsoDate | undefined {
  return latest(postings.flatMap(({ updated }) => (updated === undefined ? [] : [updated])));
}

/**
 * The feed as RSS 2.0, of the postings that may be passed on, in the order given. An item's description
 * is escaped twice, as the format reads it as HTML; titles are plain text.
 */
export function rss(feed: Feed): Promise<string> {
  const postings = feed.postings.filter(isPublishable);
  return getRssString({
    title: xmlText(feed.title),
    description: xmlText(feed.description),
    site: feed.url,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: channelData(feed, lastUpdated(postings)),
    items: postings.map(itemOf),
  });
}

/** What the channel says besides its title, its link and its description. */
function channelData(feed: Feed, updated: IsoDate | undefined): string {
  return xmlFragment({
    language: feed.locale,
    lastBuildDate: updated === undefined ? undefined : rfc822(updated),
    ttl: String(MINUTES_KEPT),
    // RSS Advisory Board, Best Practices Profile: a feed says where it is found.
    'atom:link': { '@href': feed.rss, '@rel': 'self', '@type': 'application/rss+xml' },
  });
}

function itemOf({ url, posting, skills, headline, description, html }: PublishedPosting) {
  const listed = listedOn(posting);
  return {
    title: xmlText(headline),
    // Also the item's guid, as a permalink: a posting's address never changes.
    link: url,
    description: xmlText(escapeHtml(description)),
    categories: skills.map(({ name }) => xmlText(name)),
    ...(listed !== undefined && { pubDate: startOf(listed) }),
    ...(html !== '' && { content: xmlText(html) }),
  };
}

function startOf(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`);
}
