import { describe, expect, it } from 'vitest';
import { addDays, dayOf, daysBetween, isIsoDate, latest } from '../../../src/lib/date.ts';
import { isoDateSchema } from '../../../src/model/date-schema.ts';

describe('a date', () => {
  it.each([
    '2026-03-27',
    '2024-02-29',
    '2000-02-29',
    '2026-12-31',
    '2026-01-01',
    '1900-01-01',
    '9999-12-31',
  ])('%s is valid', (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  it.each([
    ['2026-02-30', 'February has no 30th'],
    ['2026-02-29', '2026 is not a leap year'],
    ['1900-02-29', '1900 was not a leap year'],
    ['2026-04-31', 'April has 30 days'],
    ['2026-13-01', 'there is no 13th month'],
    ['2026-00-10', 'there is no month before January'],
    ['2026-03-00', 'there is no day before the 1st'],
    ['2026-3-27', 'the month has two digits'],
    ['27-03-2026', 'the year comes first'],
    ['20260327', 'there are hyphens'],
    ['2026-03-27T10:00:00Z', 'a time is not a day'],
    [' 2026-03-27', 'there is nothing before it'],
    ['2026-03-27\n', 'there is nothing after it'],
    ['1899-12-31', 'no posting is that old'],
    ['0026-03-27', 'the year has four digits'],
    ['0000-01-01', 'there was no such year'],
    ['10000-01-01', 'the year has four digits'],
    ['-2026-03-27', 'there is no sign before it'],
    ['May or June', 'words are not a date'],
    ['', 'nothing is not a date'],
  ])('%j is not valid: %s', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });

  it('in frontmatter is kept as written', () => {
    expect(isoDateSchema.parse('2026-03-27')).toBe('2026-03-27');
  });

  it.each([[new Date('2026-03-27')], [new Date(Number.NaN)], [20260327], [null], ['2026-02-30']])(
    'is not accepted as %j',
    (value) => {
      expect(isoDateSchema.safeParse(value).success).toBe(false);
    },
  );

  it('of an instant is its UTC day', () => {
    expect(dayOf(new Date('2026-03-27T23:59:59.999Z'))).toBe('2026-03-27');
    expect(dayOf(new Date('2026-03-28T00:30:00+01:00'))).toBe('2026-03-27');
  });
});

describe('days between', () => {
  it.each([
    ['2026-04-01', '2026-04-01', 0],
    ['2026-03-31', '2026-04-01', 1],
    ['2026-04-01', '2026-03-31', -1],
    ['2026-02-28', '2026-03-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2025-04-01', '2026-04-01', 365],
    // Clocks change between these two in most of Europe and North America.
    ['2026-03-01', '2026-04-01', 31],
  ])('%s and %s are %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(addDays(from, days)).toBe(to);
  });
});

describe('addDays', () => {
  it.each([
    ['9999-12-31', 0, '9999-12-31'],
    ['9999-12-30', 1, '9999-12-31'],
    ['9999-12-31', 1, '9999-12-31'],
    ['9999-12-30', 400, '9999-12-31'],
  ])('stops at the end of the last four-digit year: %s plus %i is %s', (day, days, later) => {
    expect(addDays(day, days)).toBe(later);
  });
});

describe('latest', () => {
  it('returns the latest date, whatever their order', () => {
    expect(latest(['2026-03-01', '2026-11-02', '2026-10-31'])).toBe('2026-11-02');
  });

  it('returns undefined if there are no dates', () => {
    expect(latest([])).toBeUndefined();
  });
});
