import { describe, expect, it, vi } from 'vitest';
import { jobFeed } from '../../../../src/publish/feeds/job-feed.ts';
import {
  publishedBoard,
  publishedPosting,
} from '../../../../src/publish/feeds/published-posting.ts';
import { jobPosting } from '../../../../src/publish/structured-data/json-ld.ts';
import { placeSchema } from '../../../../src/model/place.ts';
import {
  buildBoard,
  contextOf,
  buildSinglePosting,
  type Fields,
} from '../../../helpers/build-board.ts';

// The environment variables for the board's URLs are read on first use.
vi.hoisted(() => {
  vi.stubEnv('BASE_URL', '/base');
  vi.stubEnv('SITE', 'https://board.example');
});

const TEXTS = {
  html: `<p>${'Some words. '.repeat(20)}</p>`,
  markdown: 'Some words.',
  blocks: [{ text: 'Some words. '.repeat(20).trim() }],
};

function publish(fields: Fields, otherwise?: Parameters<typeof buildSinglePosting>[1]) {
  const { entry, context } = buildSinglePosting(fields, otherwise);
  return { entry, context, published: publishedPosting(entry, TEXTS, context) };
}

describe('a published posting', () => {
  it('has its absolute URL and resolved references', () => {
    const { published, entry } = publish({
      posted: '2026-03-27',
      places: ['west-town', 'north-town'],
      skills: ['cpp'],
    });
    expect(published).toMatchObject({
      id: 'only',
      url: 'https://board.example/base/jobs/only/',
      company: { id: 'fixture-company', name: 'Fixture Company' },
      places: [{ id: 'west-town', locality: 'West Town' }, { id: 'north-town' }],
      skills: [{ id: 'cpp', name: 'C++' }],
      state: { name: 'open', evidence: { kind: 'posted', on: '2026-03-27' } },
    });
    expect(published.posting).toBe(entry.posting);
  });

  it('has the given texts', () => {
    expect(publish({}).published).toMatchObject(TEXTS);
    const { entry, context } = buildSinglePosting({});
    expect(publishedPosting(entry, { html: '', markdown: '', blocks: [] }, context)).toMatchObject({
      html: '',
      markdown: '',
    });
  });

  it.each<[string, Fields, string | undefined]>([
    ['the day it was reposted', { posted: '2026-03-01', reposted: ['2026-03-20'] }, '2026-03-20'],
    [
      'the day it was captured',
      { posted: '2026-03-01', source: { board: 'Elsewhere', captured: '2026-03-28' } },
      '2026-03-28',
    ],
    [
      'the day it was closed',
      { posted: '2026-03-01', closed: { on: '2026-03-29', reason: 'gone' } },
      '2026-03-29',
    ],
    [
      'its last day that is not in the future',
      { posted: '2026-03-01', reposted: ['2026-04-02'] },
      '2026-03-01',
    ],
    ['no day if it has no date', {}, undefined],
  ])('was last updated on %s', (_, fields, updated) => {
    const { published } = publish(fields);
    expect(published.updated).toBe(updated);
    expect('updated' in published).toBe(updated !== undefined);
  });
});

describe('the headline of a posting', () => {
  const sanFrancisco = placeSchema.parse({
    locality: 'San Francisco',
    region: 'California',
    country: 'US',
  });

  it.each<[string, Fields]>([
    [
      'PhD ML Internship 2026 · Other Company · San Francisco +3 · $12,100 a month',
      {
        title: 'PhD ML Internship 2026',
        company: 'other-company',
        places: ['san-francisco', 'west-town', 'west-city', 'north-town'],
        pay: { min: 12100, max: 12100, currency: 'USD', per: 'month' },
      },
    ],
    ['Intern · Fixture Company', { title: 'Intern' }],
    [
      'Intern · Fixture Company · San Francisco, California',
      { title: 'Intern', places: ['san-francisco'] },
    ],
    [
      'Intern · Fixture Company · San Francisco +1',
      { title: 'Intern', places: ['san-francisco', 'north-town'] },
    ],
    [
      'Intern · Fixture Company · $20–$30 an hour',
      { title: 'Intern', pay: { min: 20, max: 30, currency: 'USD', per: 'hour' } },
    ],
    [
      'Intern · Fixture Company · $90,000–$120,000, period not stated',
      {
        title: 'Intern',
        pay: { min: 90_000, max: 120_000, currency: 'USD', per: 'year', inferred: ['per'] },
      },
    ],
  ])('is "%s"', (headline, fields) => {
    const { published } = publish(fields, { places: { 'san-francisco': sanFrancisco } });
    // `Intl` formats ranges with thin and no-break spaces.
    expect(published.headline.replace(/[\u2009\u00A0\u202F]/g, '').replace(/ – /, '–')).toBe(
      headline,
    );
  });

  it('is the same in every state; the description gives the reason for the state', () => {
    const open = publish({ posted: '2026-03-27' }).published;
    const closed = publish({ closed: { on: '2026-03-30', reason: 'filled' } }).published;
    expect(closed.headline).toBe(open.headline);
    expect(open.description).toBe('Fixture Company · Pay not stated · Open. Posted 27 March 2026.');
    expect(closed.description).toBe(
      'Fixture Company · Pay not stated · Closed. Filled on 30 March 2026.',
    );
  });

  it('is accompanied by a description without relative dates', () => {
    const { published } = publish({ posted: '2026-01-01' });
    expect(published.description).toContain('Unconfirmed. Posted 1 January 2026');
    expect(published.description).not.toMatch(/ago|today|yesterday/);
  });
});

describe('the structured data of a posting', () => {
  const REQUIRED: Fields = {
    posted: '2026-03-27',
    places: ['west-town'],
    apply: { url: 'https://company.example/', kind: 'posting' },
  };
  const markupOf = (fields: Fields) => {
    const { published, context } = publish({ ...REQUIRED, ...fields });
    return jobPosting(published, context);
  };

  it('has the wording of the posting’s page for degrees and hours', () => {
    expect(
      markupOf({
        hoursPerWeek: 37.5,
        education: [
          { level: 'master', state: 'pursuing', required: true },
          { level: 'doctorate', state: 'pursuing', required: true },
        ],
      }),
    ).toMatchObject({
      workHours: '37.5 hours a week',
      educationRequirements: {
        credentialCategory: 'postgraduate degree',
        name: 'Master’s or PhD, in progress',
      },
    });
  });

  it('does not list preferred degrees as required', () => {
    const markup = markupOf({
      education: [
        { level: 'doctorate', state: 'completed', required: false },
        { level: 'bachelor', state: 'completed', required: true },
      ],
    });
    expect(markup).toMatchObject({
      educationRequirements: { credentialCategory: 'bachelor degree' },
    });
    expect(JSON.stringify(markup)).not.toContain('PhD');
  });

  it('is undefined if the posting is closed, undated, not to be republished or has no apply link', () => {
    expect(markupOf({ closed: { on: '2026-03-30', reason: 'filled' } })).toBeUndefined();
    expect(markupOf({ posted: undefined })).toBeUndefined();
    expect(markupOf({ republish: false })).toBeUndefined();
    expect(markupOf({ apply: undefined })).toBeUndefined();
  });
});

describe('the published board', () => {
  it('has its name, description, locale, absolute URL and date', () => {
    expect(publishedBoard(contextOf(buildBoard({})))).toEqual({
      name: 'Fixture board',
      description: 'Nothing here is real.',
      locale: 'en-GB',
      url: 'https://board.example/base/',
      today: '2026-04-01',
    });
  });

  it('has the locale of its pages if that is not the configured locale', () => {
    expect(publishedBoard(contextOf(buildBoard({}, { site: { locale: 'de' } }))).locale).toBe('en');
  });
});

describe('the feed for job search engines', () => {
  const feedOf = (fields: Fields) => {
    const { published, context } = publish({ posted: '2026-03-27', ...fields });
    return jobFeed(publishedBoard(context), [published], context);
  };

  it('has the wording of the pages for degrees', () => {
    const education = [{ level: 'doctorate', state: 'pursuing', required: true }] as const;
    expect(feedOf({ education: [...education] })).toContain('PhD, in progress');
  });

  it('has the wording of the pages for pay', () => {
    const pay = { min: 12100, max: 12100, currency: 'USD', per: 'month' } as const;
    expect(feedOf({ pay })).toContain('$12,100 a month');
  });

  it('has the wording of the pages for experience, required or not', () => {
    const required = feedOf({ experience: { months: 24, required: true } });
    const preferred = feedOf({ experience: { months: 24, required: false } });
    expect(required).toContain('2 years');
    expect(preferred).toContain('2 years');
    expect(required).not.toBe(preferred);
  });
});
