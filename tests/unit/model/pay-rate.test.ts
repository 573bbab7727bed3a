import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en/index.ts';
import {
  convertPay,
  getEquivalents,
  getLengthInDays,
  getYearlyRate,
  type WorkTime,
} from '../../../src/model/pay-rate.ts';
import { showEquivalent } from '../../../src/model/pay-wording.ts';
import type { Pay } from '../../../src/model/pay.ts';

/** `Intl` puts a no-break space between a code and its amount; a reader sees a space. */
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
const equivalents = (pay: Pay, time: WorkTime = {}) =>
  getEquivalents(pay, time).map((rate) => plain(showEquivalent(rate, 'en-GB', en.pay)));

const monthly = { min: 12100, max: 12100, currency: 'USD', per: 'month' } as const;
const hourly: Pay = { min: 12.5, max: 12.5, currency: 'GBP', per: 'hour' };
const total: Pay = { min: 7000, max: 7000, currency: 'USD', per: 'total' };
const perMile: Pay = { min: 0.6, max: 0.6, currency: 'USD', per: 'unit', unit: 'mile' };

describe('pay for another period', () => {
  it.each<[Pay, string[]]>([
    [monthly, ['$69.81 an hour', '$145,200 a year']],
    [{ min: 29, max: 29, currency: 'USD', per: 'hour' }, ['$60,320 a year']],
    [{ min: 145200, max: 145200, currency: 'USD', per: 'year' }, ['$69.81 an hour']],
    [{ min: 1000, max: 1000, currency: 'USD', per: 'week' }, ['$25 an hour', '$52,000 a year']],
    [
      { min: 2000, max: 2000, currency: 'USD', per: 'two-weeks' },
      ['$25 an hour', '$52,000 a year'],
    ],
    [{ min: 200, max: 200, currency: 'USD', per: 'day' }, ['$25 an hour', '$52,000 a year']],
    [
      { min: 1000, max: 1500, currency: 'USD', per: 'week' },
      ['$25.00–$37.50 an hour', '$52,000–$78,000 a year'],
    ],
    [{ min: 25, currency: 'USD', per: 'hour' }, ['from $52,000 a year']],
    [{ max: 52000, currency: 'CAD', per: 'year' }, ['up to CA$25 an hour']],
    [total, []],
    [perMile, []],
    [{ ...hourly, per: 'year', note: 'pro rata' }, []],
  ])('for %j is %j', (pay, expected) => {
    expect(equivalents(pay)).toEqual(expected);
  });

  it.each<[WorkTime, string[]]>([
    [{ hoursPerWeek: 20 }, ['£13,000 a year']],
    [{ hoursPerWeek: 37.5 }, ['£24,375 a year']],
    [{ hoursPerWeek: 37.5, duration: 'P10W' }, ['£2,031 a month']],
    [{ duration: 'P6M' }, ['£2,167 a month']],
    [{ duration: 'P10D' }, ['£500 a week']],
    [{ duration: 'P1Y' }, ['£26,000 a year']],
    [{ duration: 'P52W' }, ['£26,000 a year']],
    [{ terms: ['summer-2026'] }, ['£2,167 a month']],
    [{ sessions: [{ start: '2026-06-01', end: '2026-08-14' }] }, ['£2,167 a month']],
    [{ sessions: [{ start: '2026-06-01' }] }, ['£26,000 a year']],
  ])('follows the time of the work: %j, £12.50 an hour, is %j', (time, expected) => {
    expect(equivalents(hourly, time)).toEqual(expected);
  });

  it('counts part-time work in days of eight hours', () => {
    const daily: Pay = { min: 200, max: 200, currency: 'USD', per: 'day' };
    expect(equivalents(daily, { hoursPerWeek: 16 })).toEqual(['$25 an hour', '$20,800 a year']);
    expect(equivalents(daily, { hoursPerWeek: 37.5 })[1]).toBe('$52,000 a year');
  });

  it('keeps the currency, but not what applies only to the stated amount', () => {
    const pay = { ...monthly, currency: 'CAD', inferred: ['per'], note: 'Before tax.' };
    expect(convertPay(pay, 'year')).toEqual({
      min: 145200,
      max: 145200,
      currency: 'CAD',
      per: 'year',
    });
  });

  it('is the same when converted back', () => {
    expect(convertPay(convertPay(monthly, 'week'), 'month').min).toBeCloseTo(12100, 6);
  });
});

describe('the yearly rate by which postings are compared', () => {
  it.each<[string, Pay, WorkTime, number | undefined]>([
    ['short work', monthly, { duration: 'P12W' }, 145_200],
    ['part-time work', hourly, { hoursPerWeek: 20 }, 13_000],
    ['a total over a stated time', total, { duration: 'P73D' }, 35_000],
    ['a total over an unknown time', total, {}, undefined],
    ['a piece of work', perMile, { duration: 'P1Y' }, undefined],
  ])('for %s', (_, pay, time, expected) => {
    expect(getYearlyRate(pay, time)?.max).toBe(expected);
  });
});

describe('the length of the work', () => {
  it.each<[WorkTime, number | undefined]>([
    [{ duration: 'P1Y2W' }, 379],
    [
      {
        sessions: [
          { start: '2026-06-01', end: '2026-06-10' },
          { start: '2026-07-01', end: '2026-07-20' },
        ],
      },
      20,
    ],
    [{ sessions: [{ start: '2026-06-01' }] }, undefined],
    [{}, undefined],
  ])('of %j in days is %s', (time, days) => {
    expect(getLengthInDays(time)).toBe(days);
  });
});
