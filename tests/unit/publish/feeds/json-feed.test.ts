import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parseJsonFeed } from 'feedsmith';
import schema from 'jsonfeed-schema/schema-v1.1.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { jsonFeed, type JsonFeed } from '../../../../src/publish/feeds/json-feed.ts';
import { publicPosting } from '../../../../src/publish/feeds/public-posting.ts';
import {
  buildFeed,
  buildPublished,
  FULL,
  HELD_BACK,
  HOSTILE,
  HOSTILE_POSTINGS,
} from '../../../helpers/build-published.ts';

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

/** Returns the feed after checking that it is valid as JSON. */
function published(feed: JsonFeed): JsonFeed {
  const text = JSON.stringify(feed);
  const read: unknown = JSON.parse(text);
  expect(validate(read), ajv.errorsText(validate.errors)).toBe(true);
  expect(read).toEqual(feed);
  return feed;
}

const full = buildPublished(FULL, { id: 'full' });
const undated = buildPublished(
  { posted: undefined, confirmed: [{ on: '2026-03-30', by: 'link' }] },
  { id: 'undated', html: '', markdown: '' },
);

describe('a JSON Feed', () => {
  it('has version 1.1, its own URL and the URL of its page', () => {
    const feed = published(jsonFeed(buildFeed([full])));
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Fixture board: jobs',
      home_page_url: 'https://board.example/base/companies/fixture-company/',
      feed_url: 'https://board.example/base/companies/fixture-company/feed.json',
      description: 'Open postings, the newest first.',
      language: 'en-GB',
    });
    expect(parseJsonFeed(JSON.stringify(feed))).toMatchObject({
      title: feed.title,
      items: [{ id: full.url, url: full.url, title: full.headline, content_html: full.html }],
    });
  });

  it('is valid without items', () => {
    expect(published(jsonFeed(buildFeed([]))).items).toEqual([]);
  });

  it('has the open postings that may be republished, in the given order', () => {
    const { closed, unconfirmed, kept } = HELD_BACK;
    const feed = published(jsonFeed(buildFeed([closed, undated, unconfirmed, full, kept])));
    expect(feed.items.map(({ id }) => id)).toEqual([undated.url, full.url]);
  });
});

describe('an item', () => {
  it('has its publication and modification dates, its skills as tags, and its record', () => {
    const [item] = published(jsonFeed(buildFeed([full]))).items;
    expect(item).toEqual({
      id: full.url,
      url: full.url,
      title: full.headline,
      content_html: full.html,
      summary: full.description,
      date_published: '2026-03-20T12:00:00Z',
      date_modified: '2026-03-28T12:00:00Z',
      tags: ['C++', 'Natural language processing'],
      _corkboard: publicPosting(full),
    });
  });

  it('has its description as content if there is no text, and omits missing dates and tags', () => {
    const [item] = published(jsonFeed(buildFeed([undated]))).items;
    expect(item).toMatchObject({ content_text: undated.description });
    expect(item).not.toHaveProperty('content_html');
    expect(item).not.toHaveProperty('date_published');
    expect(item).not.toHaveProperty('tags');
  });
});

describe('hostile strings', () => {
  it('leave the feed valid and are preserved', () => {
    const { items } = published(jsonFeed(buildFeed(HOSTILE_POSTINGS)));
    expect(items.map(({ title }) => title)).toEqual(HOSTILE);
    expect(items.map(({ summary }) => summary)).toEqual(HOSTILE);
    expect(items.map((item) => item.content_html ?? item.content_text)).toEqual(HOSTILE);
    expect(items.map(({ _corkboard }) => _corkboard.company.name)).toEqual(HOSTILE);
  });

  it('can be a feed’s title', () => {
    for (const text of HOSTILE) {
      expect(published(jsonFeed(buildFeed([], { title: text }))).title).toBe(text);
    }
  });
});
