import { publicPosting, type PublicPosting } from './public-posting.ts';
import { markLanguage } from './mark-language.ts';
import { isPublishable, type Feed, type PublishedPosting } from './feed.ts';
import { getNoon } from './noon.ts';

/** One posting in a JSON Feed. It has exactly one of the two contents. */
export interface JsonFeedItem {
  id: string;
  url: string;
  title: string;
  language?: string;
  content_html?: string;
  content_text?: string;
  summary: string;
  date_published?: string;
  date_modified?: string;
  tags?: string[];
  /** The posting's facts as data. Feed readers ignore it. */
  _corkboard: PublicPosting;
}

/** A feed in JSON Feed 1.1. */
export interface JsonFeed {
  version: 'https://jsonfeed.org/version/1.1';
  title: string;
  home_page_url: string;
  feed_url: string;
  description: string;
  language: string;
  items: JsonFeedItem[];
}

/** The feed in JSON Feed 1.1, with the postings that feeds may carry, in the given order. */
export function jsonFeed(feed: Feed): JsonFeed {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.url,
    feed_url: feed.json,
    description: feed.description,
    language: feed.locale,
    items: feed.postings.filter(isPublishable).map(createItem),
  };
}

function createItem(published: PublishedPosting): JsonFeedItem {
  const { url, posting, skills, date, updated, headline, description, html } = published;
  return {
    id: url,
    url,
    title: headline,
    ...(posting.language !== undefined && { language: posting.language }),
    // An item needs content. Without a text, the facts are the content.
    ...(html === ''
      ? { content_text: description }
      : { content_html: markLanguage(html, posting.language) }),
    summary: description,
    ...(date !== undefined && { date_published: getNoon(date) }),
    ...(updated !== undefined && { date_modified: getNoon(updated) }),
    ...(skills.length > 0 && { tags: skills.map(({ name }) => name) }),
    _corkboard: publicPosting(published),
  };
}
