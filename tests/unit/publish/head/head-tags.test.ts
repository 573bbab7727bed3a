import { describe, expect, it } from 'vitest';
import { headTags, type HeadTag, type PageHead } from '../../../../src/publish/head/head-tags.ts';
import { breadcrumbs, webSite } from '../../../../src/publish/structured-data/json-ld.ts';
import { BOARD, HOSTILE } from '../../../helpers/build-published.ts';

const HEAD: PageHead = {
  title: 'A posting · Fixture board',
  headline: 'A posting · Fixture Company · West Town',
  description: 'Fixture Company · Open. Posted 27 March 2026.',
  url: 'https://board.example/base/jobs/a-posting/',
  siteName: 'Fixture board',
  locale: 'en-GB',
  image: {
    url: 'https://board.example/base/jobs/a-posting.png',
    alt: 'A posting on a card',
    width: 1200,
    height: 630,
  },
  search: { name: 'Fixture board', url: 'https://board.example/base/opensearch.xml' },
};

const BOARD_FEED = {
  title: 'New postings',
  rss: 'https://board.example/base/rss.xml',
  json: 'https://board.example/base/feed.json',
};
const VALUE_FEED = {
  title: 'Jobs in West Town',
  rss: 'https://board.example/base/places/west-town/rss.xml',
  json: 'https://board.example/base/places/west-town/feed.json',
};
const ALTERNATES = [
  { type: 'application/json', url: 'https://board.example/base/jobs/a-posting.json' },
  { type: 'text/markdown', url: 'https://board.example/base/jobs/a-posting.md' },
];

/** A tag as one line of text. */
function said(tag: HeadTag): string {
  if (tag.tag === 'title' || tag.tag === 'script') return `${tag.tag}: ${tag.text}`;
  const attributes = Object.entries(tag.attributes).map(([name, value]) => `${name}=${value}`);
  return `${tag.tag}: ${attributes.join(' | ')}`;
}

const tagsOf = (otherwise: Partial<PageHead> = {}) => headTags({ ...HEAD, ...otherwise });
const allSaid = (otherwise?: Partial<PageHead>) => tagsOf(otherwise).map(said);

describe('the head of a page', () => {
  it('has its elements in a fixed order, the title first', () => {
    expect(allSaid()).toEqual([
      'title: A posting · Fixture board',
      'meta: name=description | content=Fixture Company · Open. Posted 27 March 2026.',
      'link: rel=canonical | href=https://board.example/base/jobs/a-posting/',
      'meta: property=og:type | content=website',
      'meta: property=og:site_name | content=Fixture board',
      'meta: property=og:locale | content=en_GB',
      'meta: property=og:title | content=A posting · Fixture Company · West Town',
      'meta: property=og:description | content=Fixture Company · Open. Posted 27 March 2026.',
      'meta: property=og:url | content=https://board.example/base/jobs/a-posting/',
      'meta: property=og:image | content=https://board.example/base/jobs/a-posting.png',
      'meta: property=og:image:type | content=image/png',
      'meta: property=og:image:width | content=1200',
      'meta: property=og:image:height | content=630',
      'meta: property=og:image:alt | content=A posting on a card',
      'meta: name=twitter:card | content=summary_large_image',
      'link: rel=search | type=application/opensearchdescription+xml | title=Fixture board | href=https://board.example/base/opensearch.xml',
    ]);
  });

  it('adds feeds, then other formats, then JSON-LD, each in the given order', () => {
    const jsonLd = [webSite(BOARD), breadcrumbs([{ name: 'Home', url: BOARD.url }])];
    const added = allSaid({
      feeds: [VALUE_FEED, BOARD_FEED],
      alternates: ALTERNATES,
      jsonLd,
    }).slice(tagsOf().length);
    expect(added.slice(0, 6)).toEqual([
      'link: rel=alternate | type=application/rss+xml | title=Jobs in West Town | href=https://board.example/base/places/west-town/rss.xml',
      'link: rel=alternate | type=application/feed+json | title=Jobs in West Town | href=https://board.example/base/places/west-town/feed.json',
      'link: rel=alternate | type=application/rss+xml | title=New postings | href=https://board.example/base/rss.xml',
      'link: rel=alternate | type=application/feed+json | title=New postings | href=https://board.example/base/feed.json',
      'link: rel=alternate | type=application/json | href=https://board.example/base/jobs/a-posting.json',
      'link: rel=alternate | type=text/markdown | href=https://board.example/base/jobs/a-posting.md',
    ]);
    expect(added.slice(6).map((tag) => JSON.parse(tag.replace('script: ', '')))).toEqual(jsonLd);
  });

  it('is the same if its optional parts are empty', () => {
    expect(tagsOf({ feeds: [], alternates: [], jsonLd: [], noindex: false })).toEqual(tagsOf());
  });

  it('has each element at most once, apart from alternates and JSON-LD', () => {
    const keys = tagsOf().map((tag) =>
      'attributes' in tag
        ? (tag.attributes['name'] ?? tag.attributes['property'] ?? tag.attributes['rel'])
        : tag.tag,
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has Open Graph tags with a property and all other tags with a name', () => {
    for (const tag of tagsOf()) {
      if (tag.tag !== 'meta') continue;
      const { name = '', property = '' } = tag.attributes;
      expect(`${name} ${property}`).toMatch(/^(?:(?!og:)\S+ |(?: og:\S+))$/);
    }
  });
});

describe('a page with noindex', () => {
  it('has a robots tag instead of its canonical and Open Graph URLs, and is otherwise the same', () => {
    const usual = allSaid();
    const hidden = allSaid({ noindex: true });
    expect(hidden).not.toEqual(usual);
    expect(hidden).toEqual(
      usual
        .filter((tag) => !tag.includes('og:url'))
        .map((tag) =>
          tag.includes('rel=canonical') ? 'meta: name=robots | content=noindex' : tag,
        ),
    );
  });

  it('is the only one with a robots tag', () => {
    expect(allSaid().join('\n')).not.toMatch(/robots|noindex/);
  });
});

describe('the locale', () => {
  it.each([
    ['en-GB', 'en_GB'],
    ['en', 'en_US'],
    ['de-AT', 'de_AT'],
  ])('of %s is %s in Open Graph', (locale, expected) => {
    expect(allSaid({ locale })).toContain(`meta: property=og:locale | content=${expected}`);
  });
});

describe('URLs', () => {
  it('are absolute in every tag', () => {
    const tags = tagsOf({ feeds: [BOARD_FEED, VALUE_FEED], alternates: ALTERNATES });
    const addresses = tags.flatMap((tag) => {
      if (tag.tag === 'link') return [tag.attributes['href'] ?? ''];
      if (tag.tag !== 'meta') return [];
      const { property = '', content = '' } = tag.attributes;
      return ['og:url', 'og:image'].includes(property) ? [content] : [];
    });
    expect(addresses).toHaveLength(10);
    for (const address of addresses) expect(address).toMatch(/^https:\/\/board\.example\/base\//);
  });
});

describe('hostile strings', () => {
  it('are passed on unchanged, because the page’s renderer escapes attributes and titles', () => {
    for (const text of HOSTILE) {
      const tags = tagsOf({
        title: text,
        headline: text,
        description: text,
        siteName: text,
        image: { ...HEAD.image, alt: text },
        search: { ...HEAD.search, name: text },
        feeds: [{ ...BOARD_FEED, title: text }],
      });
      expect(tags[0]).toEqual({ tag: 'title', text });
      const values = tags.flatMap((tag) =>
        'attributes' in tag ? Object.values(tag.attributes) : [],
      );
      // The description twice, site name, headline, image, search and two feed links.
      expect(values.filter((value) => value === text).length, text).toBeGreaterThanOrEqual(8);
    }
  });

  it('do not change elements, attribute names or their order', () => {
    const shape = (tags: HeadTag[]) =>
      tags.map((tag) => [tag.tag, ...('attributes' in tag ? Object.keys(tag.attributes) : [])]);
    for (const text of HOSTILE) {
      expect(shape(tagsOf({ title: text, headline: text, description: text })), text).toEqual(
        shape(tagsOf()),
      );
    }
  });

  it('are escaped only in JSON-LD, which is written unchanged', () => {
    for (const text of HOSTILE) {
      const [script] = tagsOf({ jsonLd: [breadcrumbs([{ name: text, url: BOARD.url }])] }).slice(
        -1,
      );
      expect(script?.tag).toBe('script');
      if (script?.tag === 'script') expect(script.text, text).not.toMatch(/[<>&\u2028\u2029]/);
    }
  });
});
