import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../src/i18n/format.ts';
import { showAmount, showPay } from '../../../src/model/pay-wording.ts';
import type { Pay } from '../../../src/model/pay.ts';
import { en } from '../../../src/i18n/en/index.ts';
import { getMessages } from '../../../src/i18n/messages.ts';

describe('the messages for a locale', () => {
  it.each(['en', 'en-GB', 'en-US', 'en-CA', 'EN-gb', 'en-Latn-GB-u-ca-gregory'])(
    '%s are English, with its date and number formats',
    (locale) => {
      expect(getMessages(locale)).toEqual({ messages: en, locale });
    },
  );

  it.each(['fi', 'de-DE', 'zh-Hant-TW', 'enm', 'tostring', 'valueof'])(
    '%s are English if there is no translation, and so are dates and numbers',
    (locale) => {
      expect(getMessages(locale)).toEqual({ messages: en, locale: 'en' });
    },
  );

  it('have a language and a locale for pages', () => {
    expect(getMessages('de-DE').messages.language).toBe('en');
    expect(createFormat(getMessages('de-DE').locale).date('2026-04-01')).toBe('April 1, 2026');
    expect(createFormat(getMessages('en-GB').locale).date('2026-04-01')).toBe('1 April 2026');
  });
});

describe('a name in the middle of a line', () => {
  it.each([
    ['Full time', 'full time'],
    ['On site', 'on site'],
    ['New graduate', 'new graduate'],
    ['', ''],
  ])('%j is %j', (name, within) => {
    expect(en.lower(name)).toBe(within);
  });
});

describe('the messages for pay', () => {
  const amounts: [Omit<Pay, 'per' | 'currency'>, string][] = [
    [{ min: 10, max: 10 }, '£10'],
    [{ min: 10, max: 12 }, '£10–£12'],
    [{ min: 10 }, 'from £10'],
    [{ max: 12 }, 'up to £12'],
  ];

  it.each(amounts)('%j are %s', (amount, text) => {
    expect(showAmount({ ...amount, currency: 'GBP' }, 'en-GB', en.pay)).toBe(text);
  });

  it.each([
    ['hour', '£10 an hour'],
    ['day', '£10 a day'],
    ['week', '£10 a week'],
    ['month', '£10 a month'],
    ['year', '£10 a year'],
  ] as const)('per %s are %s', (per, text) => {
    expect(showPay({ min: 10, max: 10, currency: 'GBP', per }, 'en-GB', en.pay)).toBe(text);
  });
});

describe('counts', () => {
  it.each([
    [0, '0 postings, newest first'],
    [1, '1 posting'],
    [2, '2 postings, newest first'],
    [10000, '10,000 postings, newest first'],
  ])('of %i open postings are "%s"', (n, text) => {
    expect(en.counts.open(n)).toBe(text);
  });

  it.each([
    [1, '1 posting without recent evidence', '1 posting no longer open', 'See all 1 posting'],
    [2, '2 postings without recent evidence', '2 postings no longer open', 'See all 2 postings'],
    [
      10000,
      '10,000 postings without recent evidence',
      '10,000 postings no longer open',
      'See all 10,000 postings',
    ],
  ])('of %i others are "%s" and "%s", and all are "%s"', (n, unconfirmed, closed, all) => {
    expect(en.counts.unconfirmed(n)).toBe(unconfirmed);
    expect(en.counts.closed(n)).toBe(closed);
    expect(en.home.allPostings(n)).toBe(all);
  });

  it.each([
    [0, 'postings'],
    [1, 'posting'],
    [2, 'postings'],
  ])('are followed by a unit for screen readers: %i, %s', (n, unit) => {
    expect(en.counts.unit(n)).toBe(unit);
  });

  it.each([
    [{ open: 6, unconfirmed: 3, closed: 0 }, '6 open, 3 unconfirmed'],
    [{ open: 1, unconfirmed: 1, closed: 4 }, '1 open, 1 unconfirmed'],
    [{ open: 1200, unconfirmed: 0, closed: 0 }, '1,200 open'],
    [{ open: 0, unconfirmed: 2, closed: 1 }, '2 unconfirmed'],
    [{ open: 0, unconfirmed: 0, closed: 2 }, 'none open, 2 closed'],
    [{ open: 0, unconfirmed: 0, closed: 0 }, ''],
  ])('by state, %j, are "%s"', (counts, text) => {
    expect(en.counts.states(counts)).toBe(text);
  });

  it.each([
    ['places', 1, '1 posting names no place.'],
    ['skills', 2, '2 postings name no skill.'],
    ['terms', 3, '3 postings name no term.'],
    ['degrees', 1, '1 posting names no degree.'],
    ['work-modes', 1, '1 posting states no work mode.'],
    ['employment', 2, '2 postings do not state the kind of employment.'],
  ] as const)('of postings that are not under %s, for %i, are "%s"', (browseBy, n, text) => {
    expect(en.browse.notStated[browseBy](n)).toBe(text);
  });
});

describe('the about page', () => {
  const facts = {
    freshDays: 45,
    email: 'report@board.example',
    hoursPerYear: 2080,
    monthsPerYear: 12,
    checks: '/about/checks/',
  };
  const text = (frozen?: string) =>
    en.about
      .sections({ ...facts, ...(frozen !== undefined && { frozen }) })
      .flatMap(({ paragraphs }) => paragraphs)
      .join('\n');

  it('states for how many days evidence counts, and where to report a posting', () => {
    expect(text()).toContain('45 days');
    expect(en.about.sections(facts).flatMap(({ links = [] }) => links)).toEqual([
      { text: 'All checks, one by one', href: '/about/checks/' },
      { text: 'report@board.example', href: 'mailto:report@board.example' },
    ]);
  });

  it('states the assumptions of the pay comparison', () => {
    expect(text()).toContain('2,080 hours and 12 months a year');
  });

  it('names the day that the board is set to, if there is one', () => {
    const day = createFormat('en-GB').date('2026-04-01');
    expect(text(day)).toContain('1 April 2026');
    expect(titles(day)).toContain('A board set to one day');
    expect(titles()).not.toContain('A board set to one day');
  });

  const titles = (frozen?: string) =>
    en.about
      .sections({ ...facts, ...(frozen !== undefined && { frozen }) })
      .map(({ title }) => title);

  it('gives each section a unique id', () => {
    const ids = en.about.sections({ ...facts, frozen: 'x' }).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
