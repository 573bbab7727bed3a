import type { IsoDate } from '../../lib/date.ts';
import { listedOn } from '../../model/state.ts';
import { publicPosting, type PublicPosting } from './public-posting.ts';
import { isPublishable, type Feed, type PublishedPosting } from './feed.ts';

/** One posting in a JSON Feed. Of the two contents exactly one is there. */
export interface JsonFeedItem {
  id: string;
  url: string;
  title: string;
  content_html?: string;
  content_text?: string;
  summary: string;
  date_published?: string;
  date_modified?: string;
  tags?: string[];
  /** The posting's facts as data; readers that do not know it pass over it. */
  _corkboard: PublicPosting;
}

/** A feed by JSON Feed 1.1. */
export interface JsonFeed {
  version: 'https://jsonfeed.org/version/1.1';
  title: string;
  home_page_url: string;
  feed_url: string;
  description: string;
  language: string;
  items: JsonFeedItem[];
}

/** The feed as JSON Feed 1.1, of the postings that may be passed on, in the order given. */
export function jsonFeed(feed: Feed): JsonFeed {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.url,
    feed_url: feed.json,
    description: feed.description,
    language: feed.locale,
    items: feed.postings.filter(isPublishable).map(itemOf),
  };
}

function itemOf(published: PublishedPosting): JsonFeedItem {
  const { url, posting, skills, updated, headline, description, html } = published;
  const listed = listedOn(posting);
  return {
    id: url,
    url,
    title: headline,
    // An item has to have content; its facts are what there is without a text.
    ...(html === '' ? { content_text: description } : { content_html: html }),
    summary: description,
    ...(listed !== undefined && { date_published: startOf(listed) }),
    ...(updated !== undefined && { date_modified: startOf(updated) }),
    ...(skills.length > 0 && { tags: skills.map(({ name }) => name) }),
    _corkboard: publicPosting(published),
  };
}

/** A day's first instant in UTC, by RFC 3339. */
function startOf(day: IsoDate): string {
  return `${day}T00:00:00Z`;
}
