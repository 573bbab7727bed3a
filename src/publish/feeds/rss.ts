import { getRssString } from '@astrojs/rss';
import { latest, type IsoDate } from '../../lib/date.ts';
import { isPublishable, type Feed, type PublishedPosting } from './feed.ts';
import { markLanguage } from './mark-language.ts';
import { escapeHtml, xmlFragment, xmlText } from '../../lib/xml.ts';
import { getNoon } from './noon.ts';

/**
 * The time for which a feed may be cached, in minutes. A board is built a few times a day at most.
 */
const TTL_MINUTES = 360;

/** The noon of a day as RFC 822 writes it, with the four-digit year that RSS 2.0 prefers. */
export function rfc822(day: IsoDate): string {
  return toDate(day).toUTCString();
}

/** The day of the last dated change of any of the postings; undefined if none has a date. */
export function lastUpdated(postings: readonly PublishedPosting[]): IsoDate | undefined {
  return latest(postings.flatMap(({ updated }) => (updated === undefined ? [] : [updated])));
}

/**
 * The feed in RSS 2.0, with the postings that feeds may carry, in the given order. Descriptions are
 * escaped twice, because the format reads them as HTML; titles are plain text.
 */
export function rss(feed: Feed): Promise<string> {
  const postings = feed.postings.filter(isPublishable);
  return getRssString({
    title: xmlText(feed.title),
    description: xmlText(feed.description),
    site: feed.url,
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: createChannelData(feed, lastUpdated(postings)),
    items: postings.map(createItem),
  });
}

/** The elements of the channel besides its title, link and description. */
function createChannelData(feed: Feed, updated: IsoDate | undefined): string {
  return xmlFragment({
    language: feed.locale,
    lastBuildDate: updated === undefined ? undefined : rfc822(updated),
    ttl: String(TTL_MINUTES),
    // A feed should name its own URL (RSS Advisory Board, Best Practices Profile).
    'atom:link': { '@href': feed.rss, '@rel': 'self', '@type': 'application/rss+xml' },
  });
}

function createItem(published: PublishedPosting) {
  const { url, posting, date, skills, headline, description, html } = published;
  const { language } = posting;
  return {
    title: xmlText(headline),
    // Also the guid of the item, as a permalink, because the URL of a posting never changes.
    link: url,
    description: xmlText(escapeHtml(description)),
    categories: skills.map(({ name }) => xmlText(name)),
    ...(date !== undefined && { pubDate: toDate(date) }),
    ...(html !== '' && { content: xmlText(markLanguage(html, language)) }),
    ...(language !== undefined && { customData: xmlFragment({ 'dc:language': language }) }),
  };
}

function toDate(day: IsoDate): Date {
  return new Date(getNoon(day));
}
