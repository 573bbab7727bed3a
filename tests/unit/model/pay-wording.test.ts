import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en/index.ts';
import { showAmount, showPay } from '../../../src/model/pay-wording.ts';
import type { Pay } from '../../../src/model/pay.ts';

/** `Intl` puts a no-break space between a code and its amount; a reader sees a space. */
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
const shown = (pay: Pay, locale = 'en-GB') => plain(showPay(pay, locale, en.pay));
const monthly: Pay = { min: 12100, max: 12100, currency: 'USD', per: 'month' };

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
    [{ min: 2000, max: 2000, currency: 'USD', per: 'two-weeks' }, '$2,000 every two weeks'],
    [{ min: 7000, max: 7000, currency: 'USD', per: 'total' }, '$7,000 in total'],
    [{ min: 0.6, max: 0.6, currency: 'USD', per: 'unit', unit: 'mile' }, '$0.60 per mile'],
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
