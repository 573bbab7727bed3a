import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../src/i18n/format.ts';

const format = createFormat('en-GB');
/** Replaces the thin and no-break spaces that `Intl` puts into ranges and numbers. */
const plain = (text: string) => text.replace(/[\u2009\u00A0\u202F]/g, ' ');
const TODAY = '2026-04-01';

describe('a day', () => {
  it.each([
    ['2026-03-27', '27 March 2026'],
    ['2026-01-01', '1 January 2026'],
    ['2024-02-29', '29 February 2024'],
  ])('%s is written %s', (day, text) => {
    expect(format.date(day)).toBe(text);
  });

  it('is the same day in every time zone', () => {
    const zone = process.env['TZ'];
    try {
      for (const tz of ['Pacific/Honolulu', 'Pacific/Kiritimati']) {
        process.env['TZ'] = tz;
        const there = createFormat('en-GB');
        expect(there.date('2026-03-27')).toBe('27 March 2026');
        expect(there.month('2026-03-01')).toBe('March 2026');
        expect(there.ago('2026-03-31', TODAY)).toBe('yesterday');
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('is written in the format of the locale', () => {
    expect(createFormat('en-US').date('2026-03-27')).toBe('March 27, 2026');
    expect(createFormat('de').date('2026-03-27')).toBe('27. März 2026');
  });
});

describe('how long ago a day is', () => {
  it.each([
    ['2026-04-01', 'today'],
    ['2026-03-31', 'yesterday'],
    ['2026-03-30', '2 days ago'],
    ['2026-03-27', '5 days ago'],
    ['2026-03-01', '31 days ago'],
    ['2026-02-15', '45 days ago'],
    ['2026-01-01', '3 months ago'],
    ['2025-10-01', '6 months ago'],
    ['2025-04-01', '12 months ago'],
    ['2023-04-01', '3 years ago'],
    ['2026-04-02', 'tomorrow'],
    ['2026-04-05', 'in 4 days'],
  ])('%s is %s', (day, text) => {
    expect(format.ago(day, TODAY)).toBe(text);
  });
});

describe('a range of days', () => {
  it.each([
    ['2026-05-18', '2026-08-07', '18 May – 7 August 2026'],
    ['2026-05-18', '2026-05-29', '18 – 29 May 2026'],
    ['2026-12-01', '2027-02-26', '1 December 2026 – 26 February 2027'],
    ['2026-05-18', '2026-05-18', '18 May 2026'],
  ])('from %s to %s is %s', (start, end, text) => {
    expect(plain(format.dateRange(start, end))).toBe(text);
  });
});

describe('a month', () => {
  it('is named with its year', () => {
    expect(format.month('2026-03-31')).toBe('March 2026');
  });
});

describe('a duration', () => {
  it.each([
    ['P12W', '12 weeks'],
    ['P1W', '1 week'],
    ['P3M', '3 months'],
    ['P90D', '90 days'],
    ['P1Y', '1 year'],
    ['P1Y6M', '1 year and 6 months'],
    ['P2M0W10D', '2 months and 10 days'],
  ])('%s is %s', (duration, text) => {
    expect(format.duration(duration)).toBe(text);
  });
});

describe('a number of months', () => {
  it.each([
    [1, '1 month'],
    [6, '6 months'],
    [12, '1 year'],
    [18, '18 months'],
    [24, '2 years'],
    [120, '10 years'],
  ])('%i is %s', (months, text) => {
    expect(format.months(months)).toBe(text);
  });
});

describe('a list', () => {
  it.each([
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a and b', 'a or b'],
    [['a', 'b', 'c'], 'a, b and c', 'a, b or c'],
    [[], '', ''],
  ])('of %j is "%s" or "%s"', (items, and, or) => {
    expect(format.and(items)).toBe(and);
    expect(format.or(items)).toBe(or);
  });
});

describe('names and numbers', () => {
  it('are in the language of the locale', () => {
    expect(format.country('CA')).toBe('Canada');
    expect(createFormat('de').country('US')).toBe('Vereinigte Staaten');
    expect(format.currency('USD')).toBe('US Dollar');
    expect(format.number(2080)).toBe('2,080');
    expect(createFormat('de').number(2080)).toBe('2.080');
  });
});
