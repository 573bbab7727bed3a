import { describe, expect, it, vi } from 'vitest';
import { pageHead, type PageFacts } from '../../../../src/publish/head/page-head.ts';
import { headlineParts } from '../../../../src/board/wording.ts';
import { TITLE_LENGTH } from '../../../../src/publish/head/page-title.ts';
import { placeSchema } from '../../../../src/model/place.ts';
import { headTags } from '../../../../src/publish/head/head-tags.ts';
import { buildBoard, contextOf, getEntry, type Fields } from '../../../helpers/build-board.ts';

// The environment variables for the board's URLs are read on first use.
vi.hoisted(() => {
  vi.stubEnv('BASE_URL', '/base');
  vi.stubEnv('SITE', 'https://board.example');
});

const context = contextOf(buildBoard({}));
const headOf = (page: Partial<PageFacts>, url = 'https://board.example/base/about/') =>
  pageHead({ title: ['About'], description: 'What it is.', ...page }, url, context);

/** The head of a posting's page. */
function postingHead(fields: Fields) {
  const on = contextOf(
    buildBoard(
      { only: fields },
      {
        places: {
          'san-francisco': placeSchema.parse({ locality: 'San Francisco', country: 'US' }),
        },
      },
    ),
  );
  const title = headlineParts(getEntry(on.board, 'only'), on);
  return pageHead({ title, description: '' }, 'https://board.example/base/jobs/only/', on);
}

describe('the title of a page', () => {
  it('is the page’s own title, then the board’s name', () => {
    expect(headOf({ title: ['All postings'] }).title).toBe('All postings · Fixture board');
  });

  it('on the front page is the board’s name, then its tagline', () => {
    expect(headOf({ title: [] }).title).toBe('Fixture board · Postings for tests');
  });

  it('has as many parts as fit, and the board’s name only if there is room', () => {
    const { title } = headOf({ title: ['a'.repeat(30), 'b'.repeat(30), 'c'.repeat(60)] });
    expect(title).toBe(`${'a'.repeat(30)} · ${'b'.repeat(30)}`);
    expect(title.length).toBeLessThanOrEqual(TITLE_LENGTH);
  });

  it.each([
    [53, true],
    [54, true],
    [55, false],
  ])('of %i characters is followed by the board’s name: %s', (length, followed) => {
    const own = 'a'.repeat(length);
    expect(headOf({ title: [own] }).title).toBe(followed ? `${own} · Fixture board` : own);
  });

  it('can be longer than search results show, up to 110 characters, if it has more parts', () => {
    const parts = ['a'.repeat(40), 'b'.repeat(30), 'c'.repeat(34)];
    expect(headOf({ title: parts }).title).toBe(parts.join(' · '));
    expect(headOf({ title: [...parts, 'd'] }).title).toBe(parts.join(' · '));
  });

  it('is cut between words if its first part alone is too long', () => {
    const { title } = headOf({ title: ['word '.repeat(60)] });
    expect(title).toMatch(/^word(?: word)+…$/);
    expect(title.length).toBeLessThanOrEqual(110);
  });
});

describe('the head of a posting', () => {
  const pinterest: Fields = {
    title: 'PhD ML Internship 2026',
    company: 'other-company',
    places: ['san-francisco', 'west-town', 'west-city', 'north-town'],
    pay: { min: 12100, max: 12100, currency: 'USD', per: 'month' },
  };

  it('has the title, company, places and pay as its headline and title', () => {
    const head = postingHead(pinterest);
    expect(head.headline).toBe(
      'PhD ML Internship 2026 · Other Company · San Francisco +3 · $12,100 a month',
    );
    expect(head.title).toBe(head.headline);
  });

  it('has the board’s name at the end of a short title', () => {
    const head = postingHead({ title: 'Intern' });
    expect(head.headline).toBe('Intern · Fixture Company');
    expect(head.title).toBe('Intern · Fixture Company · Fixture board');
  });

  it('has breadcrumbs from the front page through the parent pages to the posting', () => {
    const { jsonLd } = pageHead(
      {
        title: ['Intern', 'Fixture Company'],
        description: '',
        above: [{ name: 'All postings', path: '/jobs/' }],
      },
      'https://board.example/base/jobs/intern/',
      context,
    );
    expect(jsonLd).toEqual([
      {
        '@context': 'https://schema.org',
        '@type': 'BreadcrumbList',
        itemListElement: [
          {
            '@type': 'ListItem',
            position: 1,
            name: 'Fixture board',
            item: 'https://board.example/base/',
          },
          {
            '@type': 'ListItem',
            position: 2,
            name: 'All postings',
            item: 'https://board.example/base/jobs/',
          },
          {
            '@type': 'ListItem',
            position: 3,
            name: 'Intern',
            item: 'https://board.example/base/jobs/intern/',
          },
        ],
      },
    ]);
  });
});

describe('a preview of a page', () => {
  it('has the page’s title without the board’s name, which previews show separately', () => {
    const head = headOf({ title: ['All postings'] });
    expect(head).toMatchObject({ headline: 'All postings', siteName: 'Fixture board' });
  });

  it('has the board’s tagline on the front page', () => {
    expect(headOf({ title: [] }).headline).toBe('Postings for tests');
  });

  it('has the board’s image, unless the page has its own', () => {
    expect(headOf({}).image).toEqual({
      url: 'https://board.example/base/preview.png',
      alt: 'Fixture board: Postings for tests',
      width: 1200,
      height: 630,
    });
    const own = { url: 'https://board.example/base/jobs/a.png', alt: 'A posting' };
    expect(headOf({ image: own }).image).toEqual({ ...own, width: 1200, height: 630 });
  });
});

describe('the head of a page', () => {
  it('has the page’s own URL and description, and the board’s locale', () => {
    expect(headOf({})).toMatchObject({
      url: 'https://board.example/base/about/',
      description: 'What it is.',
      locale: 'en-GB',
      noindex: false,
    });
  });

  it('has the name and URL of the board’s search', () => {
    expect(headOf({}).search).toEqual({
      name: 'Fixture board',
      url: 'https://board.example/base/opensearch.xml',
    });
  });

  it('has the board’s feeds after those of the list that the page shows', () => {
    const board = {
      title: 'Fixture board: new postings',
      rss: 'https://board.example/base/rss.xml',
      json: 'https://board.example/base/feed.json',
    };
    expect(headOf({}).feeds).toEqual([board]);
    expect(headOf({ feed: { title: 'Jobs in West', list: '/places/west/' } }).feeds).toEqual([
      {
        title: 'Jobs in West',
        rss: 'https://board.example/base/places/west/rss.xml',
        json: 'https://board.example/base/places/west/feed.json',
      },
      board,
    ]);
  });

  it('has the page’s other formats, if there are any', () => {
    expect(headOf({})).not.toHaveProperty('alternates');
    const alternates = [{ type: 'text/markdown', url: 'https://board.example/base/jobs/a.md' }];
    expect(headOf({ alternates }).alternates).toEqual(alternates);
  });

  it('has the page’s own JSON-LD before its breadcrumbs', () => {
    const own = { '@context': 'https://schema.org', '@type': 'WebSite' } as const;
    expect(headOf({ jsonLd: [own] }).jsonLd).toMatchObject([own, { '@type': 'BreadcrumbList' }]);
  });

  it('has no breadcrumbs on the front page', () => {
    const own = { '@context': 'https://schema.org', '@type': 'WebSite' } as const;
    expect(headOf({ title: [], jsonLd: [own] }).jsonLd).toEqual([own]);
    expect(headOf({ title: [] }).jsonLd).toEqual([]);
  });

  it('has no breadcrumbs if the page has noindex', () => {
    const hidden = headOf({ noindex: true, above: [{ name: 'All postings', path: '/jobs/' }] });
    expect(hidden.noindex).toBe(true);
    expect(hidden.jsonLd).toEqual([]);
  });

  it('has only absolute URLs', () => {
    const head = headOf({
      above: [{ name: 'All postings', path: '/jobs/' }],
      feed: { title: 'Jobs in West', list: '/places/west/' },
    });
    const addresses = JSON.stringify(headTags(head)).match(/(?:https?:\/)?\/[^"\\ ]*\.\w[^"\\ ]*/g);
    expect(addresses?.length).toBeGreaterThan(8);
    for (const address of addresses ?? []) {
      expect(address).toMatch(/^https:\/\/(?:board\.example\/base\/|schema\.org$)/);
    }
  });
});
