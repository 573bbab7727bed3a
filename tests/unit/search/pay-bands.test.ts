import { describe, expect, it } from 'vitest';
import { PERIODS_PER_YEAR } from '../../../src/model/pay-period.ts';
import {
  BAND_PERIODS,
  getBandId,
  getBands,
  getUsualPeriod,
} from '../../../src/search/pay-bands.ts';
import { createRandom } from '../../helpers/seeded-random.ts';

const ids = (from: number, to = from, currency = 'USD') =>
  getBands(currency, from, to).map(getBandId);

describe('the bands of pay', () => {
  it.each([
    ['$12,100 a month', 145_200, ['usd-hour-60', 'usd-month-10000', 'usd-year-100000']],
    ['$30 an hour', 62_400, ['usd-hour-30', 'usd-month-5000', 'usd-year-60000']],
    ['$29 an hour', 60_320, ['usd-hour-20', 'usd-month-5000', 'usd-year-60000']],
    ['$100,000 a year', 100_000, ['usd-hour-40', 'usd-month-8000', 'usd-year-100000']],
    ['$99,999 a year', 99_999, ['usd-hour-40', 'usd-month-8000', 'usd-year-80000']],
  ])('of %s are one by the hour, the month and the year', (_, year, expected) => {
    expect(ids(year)).toEqual(expected);
  });

  it('of a range are all that it touches', () => {
    expect(ids(90_000, 160_000)).toEqual([
      'usd-hour-40',
      'usd-hour-50',
      'usd-hour-60',
      'usd-month-6000',
      'usd-month-8000',
      'usd-month-10000',
      'usd-year-80000',
      'usd-year-100000',
      'usd-year-150000',
    ]);
  });

  it('of a range that ends where a band begins has that band too', () => {
    expect(ids(80_000, 100_000).filter((id) => id.includes('year'))).toEqual([
      'usd-year-80000',
      'usd-year-100000',
    ]);
  });

  it('are of the currency', () => {
    expect(ids(60_000, 60_000, 'CAD').every((id) => id.startsWith('cad-'))).toBe(true);
  });

  it('are few, whatever the range', () => {
    for (const period of BAND_PERIODS) {
      expect(getBands('USD', 1, 1e12).filter(({ per }) => per === period).length).toBe(24);
    }
  });

  it('hold the pay between them, without a gap, from one round amount to the next', () => {
    const chance = createRandom(7);
    for (let round = 0; round < 1000; round += 1) {
      const from = 1 + chance.below(10 ** (1 + chance.below(7)));
      const to = from + chance.below(from + 1);
      for (const period of BAND_PERIODS) {
        const bands = getBands('EUR', from, to).filter(({ per }) => per === period);
        const [least, most] = [from, to].map((amount) => amount / PERIODS_PER_YEAR[period]);
        const text = `${from}–${to} by the ${period}`;
        expect(bands[0]?.from, text).toBeLessThanOrEqual((least ?? 0) * (1 + 1e-9));
        expect(bands[0]?.to, text).toBeGreaterThan(least ?? 0);
        expect(bands.at(-1)?.to, text).toBeGreaterThan(most ?? 0);
        expect(bands.at(-1)?.from, text).toBeLessThanOrEqual((most ?? 0) * (1 + 1e-9));
        bands.slice(1).forEach((band, i) => expect(band.from, text).toBe(bands[i]?.to));
      }
    }
  });

  it('are the same for the same amount, whatever range it lies in', () => {
    const chance = createRandom(8);
    for (let round = 0; round < 500; round += 1) {
      const amount = 1000 + chance.below(1_000_000);
      const least = Math.ceil(amount / (1 + chance.below(10)));
      const within = ids(least, amount);
      const own = ids(amount);
      for (const id of own) expect(within, `${amount} in ${least}–${amount}`).toContain(id);
    }
  });
});

describe('the name of a band in addresses', () => {
  it.each([
    ['USD', 'month', 10_000, 'usd-month-10000'],
    ['EUR', 'hour', 15, 'eur-hour-15'],
    ['KWD', 'hour', 1.5, 'kwd-hour-1.5'],
    ['JPY', 'year', 8_000_000, 'jpy-year-8000000'],
  ] as const)(
    'has its currency, period and beginning: %s, %s, %d is %s',
    (currency, per, from, id) => {
      expect(getBandId({ currency, per, from, to: from * 2 })).toBe(id);
    },
  );
});

describe('the usual pay period', () => {
  it.each([
    ['hour', []],
    ['month', ['month', 'month', 'year']],
    ['year', ['year', 'week', 'week']],
    ['hour', ['week']],
  ] as const)('is the %s for %j', (period, pays) => {
    expect(getUsualPeriod(pays.map((per) => ({ per })))).toBe(period);
  });
});
