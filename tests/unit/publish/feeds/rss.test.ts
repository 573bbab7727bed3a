import { parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { lastUpdated, rfc822, rss } from '../../../../src/publish/feeds/rss.ts';
import { escapeHtml, xmlText } from '../../../../src/lib/xml.ts';
import {
  buildFeed,
  buildPublished,
  childrenOf,
  expectWellFormed,
  FULL,
  HELD_BACK,
  HOSTILE,
  HOSTILE_POSTINGS,
  namesIn,
  parseXml,
  textOf,
  type Element,
} from '../../../helpers/build-published.ts';

function channelOf(document: string): Element {
  const root = parseXml(document);
  expect(root).toMatchObject({ name: 'rss', attributes: { version: '2.0' } });
  const [channel, ...others] = childrenOf(root, 'channel');
  expect(others).toEqual([]);
  if (!channel) throw new Error('The feed has no channel.');
  return channel;
}

/** An RFC 822 date with a four-digit year, which RSS 2.0 allows. */
const RFC_822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} 12:00:00 GMT$/;

const full = buildPublished(FULL, { id: 'full' });
const undated = buildPublished(
  { posted: undefined, confirmed: [{ on: '2026-03-30', by: 'link' }] },
  { id: 'undated', html: '', markdown: '' },
);

describe('the channel', () => {
  it('has the elements that RSS 2.0 requires, the feed’s own URL and its language', async () => {
    const document = await rss(buildFeed([full]));
    await expectWellFormed(document);
    expect(parseRssFeed(document)).toMatchObject({
      title: 'Fixture board: jobs',
      description: 'Open postings, the newest first.',
      link: 'https://board.example/base/companies/fixture-company/',
      language: 'en-GB',
      ttl: 360,
      atom: {
        links: [
          {
            href: 'https://board.example/base/companies/fixture-company/rss.xml',
            rel: 'self',
            type: 'application/rss+xml',
          },
        ],
      },
    });
  });

  it('has the latest update of its postings as its build date, regardless of the clock', async () => {
    const channel = channelOf(await rss(buildFeed([full, undated, HELD_BACK.kept])));
    expect(textOf(channel, 'lastBuildDate')).toBe('Mon, 30 Mar 2026 12:00:00 GMT');
    expect(await rss(buildFeed([full]))).toBe(await rss(buildFeed([full])));
  });

  it('is valid without items', async () => {
    const document = await rss(buildFeed([]));
    await expectWellFormed(document);
    const channel = channelOf(document);
    expect([...namesIn(channel)].sort()).toEqual([
      'atom:link',
      'description',
      'language',
      'link',
      'title',
      'ttl',
    ]);
  });
});

describe('an item', () => {
  it('has the headline, the description, the full text, the skills and the publication date', async () => {
    const { items = [] } = parseRssFeed(await rss(buildFeed([full])));
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      title: full.headline,
      link: full.url,
      guid: { value: full.url, isPermaLink: true },
      description: full.description,
      pubDate: 'Fri, 20 Mar 2026 12:00:00 GMT',
      categories: [{ name: 'C++' }, { name: 'Natural language processing' }],
      content: { encoded: full.html },
    });
  });

  it('has no date and no content if the posting has none', async () => {
    const [item] = childrenOf(channelOf(await rss(buildFeed([undated]))), 'item');
    expect(item && [...namesIn(item)].sort()).toEqual(['description', 'guid', 'link', 'title']);
  });

  it('has a description that is still plain text when read as HTML', async () => {
    const marked = buildPublished({}, { description: '<img src=x> R&D' });
    const [item] = childrenOf(channelOf(await rss(buildFeed([marked]))), 'item');
    expect(item && textOf(item, 'description')).toBe('&lt;img src=x&gt; R&amp;D');
  });

  it('is present for each open posting that may be republished, in the given order', async () => {
    const { closed, unconfirmed, kept } = HELD_BACK;
    const channel = channelOf(await rss(buildFeed([closed, undated, unconfirmed, full, kept])));
    const guids = childrenOf(channel, 'item').map((item) => textOf(item, 'guid'));
    expect(guids).toEqual([undated.url, full.url]);
  });
});

describe('dates', () => {
  it.each([
    ['2026-03-27', 'Fri, 27 Mar 2026 12:00:00 GMT'],
    ['2026-01-01', 'Thu, 01 Jan 2026 12:00:00 GMT'],
    ['2024-02-29', 'Thu, 29 Feb 2024 12:00:00 GMT'],
    ['9999-12-31', 'Fri, 31 Dec 9999 12:00:00 GMT'],
  ])('are formatted by RFC 822: %s is %s', (day, expected) => {
    expect(rfc822(day)).toBe(expected);
    expect(expected).toMatch(RFC_822);
  });

  it('have a latest one, which is undefined if there are no postings', () => {
    expect(lastUpdated([])).toBeUndefined();
    expect(lastUpdated([full, undated])).toBe('2026-03-30');
  });
});

describe('hostile strings', async () => {
  const document = await rss(buildFeed(HOSTILE_POSTINGS));
  const items = childrenOf(channelOf(document), 'item');

  it('leave the feed well-formed, with no unexpected elements', async () => {
    await expectWellFormed(document);
    expect(parseRssFeed(document).items).toHaveLength(HOSTILE.length);
    expect(items).toHaveLength(HOSTILE.length);
    for (const item of items) {
      for (const name of namesIn(item)) {
        expect('title link guid description pubDate content:encoded category').toContain(name);
      }
    }
  });

  it('are preserved, except for characters that XML forbids', () => {
    items.forEach((item, i) => {
      const text = xmlText(HOSTILE[i] ?? '');
      expect(textOf(item, 'title') ?? '').toBe(text);
      expect(textOf(item, 'description') ?? '').toBe(escapeHtml(text));
      expect(textOf(item, 'content:encoded') ?? '').toBe(text);
      expect(textOf(item, 'category')).toBe(text);
    });
  });

  it('leave GUIDs unique and RFC 822 dates valid', () => {
    const guids = items.map((item) => textOf(item, 'guid'));
    expect(new Set(guids).size).toBe(items.length);
    for (const item of items) {
      expect(textOf(item, 'pubDate')).toMatch(RFC_822);
      expect(textOf(item, 'link')).toBe(textOf(item, 'guid'));
    }
  });

  it('can be a feed’s title and description', async () => {
    const documents = await Promise.all(
      HOSTILE.map((text) => rss(buildFeed([full], { title: text, description: text }))),
    );
    await expectWellFormed(...documents);
    documents.forEach((one, i) => {
      const channel = channelOf(one);
      expect(textOf(channel, 'title')).toBe(xmlText(HOSTILE[i] ?? ''));
      expect(textOf(channel, 'description')).toBe(xmlText(HOSTILE[i] ?? ''));
    });
  });
});
