import { describe, expect, it } from 'vitest';
import {
  payEquivalents,
  payPer,
  paySchema,
  showAmount,
  showEquivalent,
  showPay,
  type Pay,
} from '../../../src/model/pay.ts';
import { en } from '../../../src/i18n/en/index.ts';

/** `Intl` puts a no-break space between a code and its amount; a reader sees a space. */
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
const shown = (pay: Pay, locale = 'en-GB') => plain(showPay(pay, locale, en.pay));
const least = { min: 25, currency: 'USD', per: 'hour' } as const;
const most = { max: 30, currency: 'USD', per: 'hour' } as const;
const monthly: Pay = { min: 12100, max: 12100, currency: 'USD', per: 'month' };

describe('pay in frontmatter', () => {
  it.each([
    ['a single amount', monthly],
    ['a range', { min: 192000, max: 264000, currency: 'USD', per: 'year' }],
    ['only a minimum', { min: 25, currency: 'USD', per: 'hour' }],
    ['only a maximum', { max: 30.5, currency: 'GBP', per: 'day' }],
    [
      'an inferred period and a note',
      {
        min: 192000,
        max: 264000,
        currency: 'USD',
        per: 'year',
        inferred: ['per'],
        note: 'Depends on the place.',
      },
    ],
    ['any part inferred', { ...monthly, inferred: ['min', 'max', 'currency', 'per'] }],
    ['the one amount that is given inferred', { ...least, inferred: ['min'] }],
  ])('can be %s', (_, pay) => {
    expect(paySchema.parse(pay)).toEqual(pay);
  });

  it.each(['hour', 'day', 'week', 'month', 'year'])('can be per %s', (per) => {
    expect(paySchema.safeParse({ ...monthly, per }).success).toBe(true);
  });

  it.each(['USD', 'CAD', 'EUR', 'GBP', 'CHF', 'JPY', 'INR', 'PLN', 'BRL', 'KRW'])(
    'can be in %s',
    (currency) => {
      expect(paySchema.safeParse({ ...monthly, currency }).success).toBe(true);
    },
  );

  it.each([
    ['without an amount', { currency: 'USD', per: 'month' }],
    ['without a currency', { min: 1, per: 'month' }],
    ['without a period', { min: 1, currency: 'USD' }],
    ['of an unknown period', { ...monthly, per: 'fortnight' }],
    ['for a period in other words', { ...monthly, per: 'monthly' }],
    ['in a sign', { ...monthly, currency: '$' }],
    ['in small letters', { ...monthly, currency: 'usd' }],
    ['in a currency that does not exist', { ...monthly, currency: 'ABC' }],
    ['in a currency of the past', { ...monthly, currency: 'DEM' }],
    ['as text', { ...monthly, min: '12,100' }],
    ['zero', { ...monthly, min: 0 }],
    ['negative', { ...monthly, min: -5 }],
    ['infinite', { ...monthly, max: Number.POSITIVE_INFINITY }],
    ['with an unknown field', { ...monthly, period: 'month' }],
    ['inferred in an unknown part', { ...monthly, inferred: ['note'] }],
    ['inferred in no part', { ...monthly, inferred: [] }],
    ['from more to less', { ...monthly, min: 264000, max: 192000 }],
    ['inferred in an amount that is not given', { ...least, inferred: ['max'] }],
    ['inferred in the other amount that is not given', { ...most, inferred: ['min'] }],
    ['with an invisible note', { ...monthly, note: '\u200b' }],
  ])('cannot be %s', (_, pay) => {
    expect(paySchema.safeParse(pay).success).toBe(false);
  });
});

describe('invalid pay', () => {
  it.each<[object, string, RegExp]>([
    [{ ...monthly, min: 2, max: 1 }, 'min', /not be above max/],
    [{ ...least, inferred: ['per', 'max'] }, 'inferred', /not given/],
  ])('such as %j is reported at %s: %s', (pay, field, message) => {
    const issue = paySchema.safeParse(pay).error?.issues[0];
    expect(issue?.path).toEqual([field]);
    expect(issue?.message).toMatch(message);
  });
});

describe('showPay and showAmount', () => {
  it.each<[Pay, string]>([
    [monthly, '$12,100 a month'],
    [{ min: 192000, max: 264000, currency: 'USD', per: 'year' }, '$192,000–$264,000 a year'],
    [{ min: 25, currency: 'USD', per: 'hour' }, 'from $25 an hour'],
    [{ max: 30, currency: 'USD', per: 'hour' }, 'up to $30 an hour'],
    [{ min: 58.17, max: 58.17, currency: 'USD', per: 'hour' }, '$58.17 an hour'],
    [{ min: 30.5, max: 30.5, currency: 'USD', per: 'hour' }, '$30.50 an hour'],
    [{ min: 29, max: 30.5, currency: 'USD', per: 'hour' }, '$29.00–$30.50 an hour'],
    // Amounts are never rounded.
    [{ min: 30.555, max: 30.555, currency: 'USD', per: 'hour' }, '$30.555 an hour'],
    [{ min: 1500.5, max: 1500.5, currency: 'JPY', per: 'hour' }, '¥1,500.5 an hour'],
    [{ min: 10.125, max: 10.125, currency: 'KWD', per: 'hour' }, 'KWD 10.125 an hour'],
    [{ min: 200, max: 200, currency: 'USD', per: 'day' }, '$200 a day'],
    [{ min: 1000, max: 1000, currency: 'USD', per: 'week' }, '$1,000 a week'],
    [{ min: 45000, max: 50000, currency: 'GBP', per: 'year' }, '£45,000–£50,000 a year'],
    [{ min: 3500, max: 3500, currency: 'EUR', per: 'month' }, '€3,500 a month'],
    [{ min: 8000, max: 8000, currency: 'CAD', per: 'month' }, 'CA$8,000 a month'],
    [{ min: 8000, max: 8000, currency: 'AUD', per: 'month' }, 'A$8,000 a month'],
    [{ min: 8000, max: 8000, currency: 'CHF', per: 'month' }, 'CHF 8,000 a month'],
    [{ min: 500000, max: 500000, currency: 'JPY', per: 'month' }, '¥500,000 a month'],
  ])('show %j as %s', (pay, expected) => {
    expect(shown(pay)).toBe(expected);
  });

  it('show no other dollar currency like the US dollar', () => {
    for (const currency of ['CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'MXN', 'BRL']) {
      expect(shown({ ...monthly, currency })).not.toMatch(/^\$/);
    }
  });

  it.each([
    ['en', 'USD', '$12,100'],
    ['en', 'CAD', 'CA$12,100'],
    ['en-US', 'USD', '$12,100'],
    ['en-GB', 'USD', '$12,100'],
    ['en-GB', 'CAD', 'CA$12,100'],
    ['en-GB', 'AUD', 'A$12,100'],
    // The bare sign denotes the currency of the locale.
    ['en-CA', 'CAD', '$12,100'],
    ['en-CA', 'USD', 'US$12,100'],
    ['en-CA', 'AUD', 'A$12,100'],
    ['en-AU', 'AUD', '$12,100'],
    ['en-AU', 'USD', 'USD 12,100'],
    ['es-MX', 'MXN', '$12,100'],
    ['es-MX', 'USD', 'USD 12,100'],
    ['zh-CN', 'CNY', '¥12,100'],
    ['zh-CN', 'JPY', 'JP¥12,100'],
    ['en-CA', 'EUR', '€12,100'],
    ['de-DE', 'EUR', '12.100 €'],
    ['de-DE', 'USD', '12.100 $'],
  ])('follow the locale: in %s, %s is %s', (locale, currency, expected) => {
    expect(plain(showAmount({ ...monthly, currency }, locale, en.pay))).toBe(expected);
  });

  it.each(['en-GB', 'en-US', 'en-CA', 'en-AU', 'en-NZ', 'en-SG', 'de-DE', 'fr-CA', 'es-MX'])(
    'show each currency differently in %s',
    (locale) => {
      const currencies = 'USD CAD AUD NZD HKD SGD MXN BRL GBP EUR JPY CNY KRW INR SEK NOK DKK CHF';
      const signs = currencies
        .split(' ')
        .map((currency) => shown({ ...monthly, currency }, locale).replace(/[\d.,\s]/g, ''));
      expect(new Set(signs).size).toBe(signs.length);
    },
  );

  it('omit the period if only the amount is requested', () => {
    expect(showAmount(monthly, 'en-GB', en.pay)).toBe('$12,100');
  });
});

describe('pay for another period', () => {
  it.each<[Pay, string[]]>([
    [monthly, ['$69.81 an hour', '$145,200 a year']],
    [{ min: 29, max: 29, currency: 'USD', per: 'hour' }, ['$60,320 a year']],
    [{ min: 145200, max: 145200, currency: 'USD', per: 'year' }, ['$69.81 an hour']],
    [{ min: 1000, max: 1000, currency: 'USD', per: 'week' }, ['$25 an hour', '$52,000 a year']],
    [{ min: 200, max: 200, currency: 'USD', per: 'day' }, ['$25 an hour', '$52,000 a year']],
    [
      { min: 1000, max: 1500, currency: 'USD', per: 'week' },
      ['$25.00–$37.50 an hour', '$52,000–$78,000 a year'],
    ],
    [{ min: 25, currency: 'USD', per: 'hour' }, ['from $52,000 a year']],
    [{ max: 52000, currency: 'CAD', per: 'year' }, ['up to CA$25 an hour']],
  ])('for %j is %j', (pay, expected) => {
    expect(
      payEquivalents(pay).map((equivalent) => plain(showEquivalent(equivalent, 'en-GB', en.pay))),
    ).toEqual(expected);
  });

  it('keeps the currency, but not what applies only to the stated amount', () => {
    const pay: Pay = { ...monthly, currency: 'CAD', inferred: ['per'], note: 'Before tax.' };
    expect(payPer(pay, 'year')).toEqual({ min: 145200, max: 145200, currency: 'CAD', per: 'year' });
  });

  it('is the same when converted back', () => {
    const there = payPer(monthly, 'week');
    expect(payPer(there, 'month').min).toBeCloseTo(12100, 6);
  });
});
