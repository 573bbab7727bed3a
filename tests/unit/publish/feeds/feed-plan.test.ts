import { describe, expect, it, vi } from 'vitest';
import { feedOf } from '../../../../src/publish/feeds/feed-plan.ts';
import { addDays } from '../../../../src/lib/date.ts';
import { BROWSE_BY } from '../../../../src/model/browse-by.ts';
import { buildBoard, contextOf, ids, TODAY, type Fields } from '../../../helpers/build-board.ts';

// The environment variables for the board's URLs are read on first use.
vi.hoisted(() => {
  vi.stubEnv('BASE_URL', '/base');
  vi.stubEnv('SITE', 'https://board.example');
});

const contextWith = (postings: Record<string, Fields>) => contextOf(buildBoard(postings));

/** Open postings, newest first, up to four a day. */
const many = (count: number): Record<string, Fields> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `posting-${String(i).padStart(3, '0')}`,
      { posted: addDays('2026-02-14', 45 - Math.floor(i / 4)), skills: ['python'] },
    ]),
  );

describe('the feed of the entire board', () => {
  it('has the board’s title, description and URL, and its own URLs', () => {
    expect(feedOf(undefined, contextWith({})).feed).toEqual({
      title: 'Fixture board: new postings',
      description: 'Nothing here is real.',
      locale: 'en-GB',
      url: 'https://board.example/base/',
      rss: 'https://board.example/base/rss.xml',
      json: 'https://board.example/base/feed.json',
    });
  });

  it('has the open postings that may be republished, newest first', () => {
    const context = contextWith({
      older: { posted: '2026-03-01' },
      newest: { posted: '2026-03-30' },
      newer: { posted: '2026-03-20' },
      kept: { posted: '2026-03-29', republish: false },
      stale: { posted: '2026-01-01' },
      undated: {},
      closed: { posted: '2026-03-29', closed: { on: '2026-03-30', reason: 'filled' } },
      'past-deadline': { posted: '2026-03-29', closes: '2026-03-30' },
      ahead: { posted: '2026-04-03' },
    });
    expect(ids(feedOf(undefined, context).entries)).toEqual(['newest', 'newer', 'older']);
  });

  it('has undated open postings last and sorts those of the same day by id', () => {
    const context = contextWith({
      seen: { confirmed: [{ on: '2026-03-31', by: 'source' }] },
      b: { posted: '2026-03-20' },
      a: { posted: '2026-03-20' },
      c: { posted: '2026-03-21' },
    });
    expect(ids(feedOf(undefined, context).entries)).toEqual(['c', 'a', 'b', 'seen']);
  });

  it.each([
    [99, 99],
    [100, 100],
    [101, 100],
    [150, 100],
  ])('of %i open postings holds the newest %i', (count, held) => {
    const { entries } = feedOf(undefined, contextWith(many(count)));
    expect(ids(entries)).toEqual(Object.keys(many(count)).slice(0, held));
  });

  it('does not count excluded postings towards its limit', () => {
    const keptBack: Record<string, Fields> = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`kept-${i}`, { posted: TODAY, republish: false }]),
    );
    const { entries } = feedOf(undefined, contextWith({ ...many(120), ...keptBack }));
    expect(ids(entries)).toEqual(Object.keys(many(120)).slice(0, 100));
  });

  it('is empty if there are no postings', () => {
    expect(feedOf(undefined, contextWith({})).entries).toEqual([]);
  });
});

describe('the feed of a value', () => {
  const context = contextWith({
    town: { posted: '2026-03-20', places: ['west-town'], terms: ['fall-2026'] },
    city: { posted: '2026-03-30', places: ['west-city'], company: 'other-company' },
    north: { posted: '2026-03-31', places: ['north-town'] },
    closed: { places: ['west-town'], closed: { on: '2026-03-30', reason: 'gone' } },
    kept: { posted: '2026-03-30', places: ['west-town'], republish: false },
  });
  const feed = (browseBy: Parameters<typeof context.board.value>[0], id: string) => {
    const value = context.board.value(browseBy, id);
    if (!value) throw new Error(`The fixture board has no ${browseBy} "${id}".`);
    return feedOf(value, context);
  };

  it('has the list’s title, description and URL, and its own URLs', () => {
    expect(feed('companies', 'fixture-company').feed).toEqual({
      title: 'Jobs at Fixture Company · Fixture board',
      description: 'Jobs at Fixture Company: open postings, newest first.',
      locale: 'en-GB',
      url: 'https://board.example/base/companies/fixture-company/',
      rss: 'https://board.example/base/companies/fixture-company/rss.xml',
      json: 'https://board.example/base/companies/fixture-company/feed.json',
    });
  });

  it('has only the value’s open postings that may be republished, newest first', () => {
    expect(ids(feed('companies', 'other-company').entries)).toEqual(['city']);
    expect(ids(feed('terms', 'fall-2026').entries)).toEqual(['town']);
    expect(ids(feed('places', 'west-town').entries)).toEqual(['town']);
  });

  it('includes the postings of a region’s towns', () => {
    expect(ids(feed('places', 'west').entries)).toEqual(['city', 'town']);
    expect(ids(feed('places', 'united-states').entries)).toEqual(['city', 'town']);
  });

  it('is empty for a value without open postings', () => {
    const closed = contextWith({ one: { skills: ['cpp'], closes: '2026-03-01' } });
    const value = closed.board.value('skills', 'cpp');
    expect(value && feedOf(value, closed).entries).toEqual([]);
    expect(value && feedOf(value, closed).feed.url).toBe('https://board.example/base/skills/cpp/');
  });

  it.each([
    [49, 49],
    [50, 50],
    [51, 50],
    [120, 50],
  ])('of %i open postings holds the newest %i', (count, held) => {
    const large = contextWith(many(count));
    const { entries } = feedOf(large.board.value('skills', 'python'), large);
    expect(ids(entries)).toEqual(Object.keys(many(count)).slice(0, held));
  });

  it('has a unique title and unique URLs for every value', () => {
    const all = contextWith({
      one: {
        posted: '2026-03-30',
        places: ['west-town'],
        skills: ['python'],
        terms: ['fall-2026'],
        education: [{ level: 'doctorate', state: 'pursuing', required: true }],
        workModes: ['remote'],
        employment: ['internship'],
      },
    });
    const feeds = BROWSE_BY.flatMap((browseBy) => all.board.liveValues(browseBy)).map(
      (value) => feedOf(value, all).feed,
    );
    expect(feeds.length).toBeGreaterThanOrEqual(BROWSE_BY.length);
    for (const key of ['title', 'url', 'rss', 'json'] as const) {
      expect(new Set(feeds.map((one) => one[key])).size, key).toBe(feeds.length);
    }
    for (const { url, rss, json } of feeds) {
      expect(url).toMatch(/^https:\/\/board\.example\/base\/[\w-]+\/[\w-]+\/$/);
      expect([rss, json]).toEqual([`${url}rss.xml`, `${url}feed.json`]);
    }
  });
});
