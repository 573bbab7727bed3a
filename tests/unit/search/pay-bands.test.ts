import { describe, expect, it } from 'vitest';
import { PERIODS_PER_YEAR } from '../../../src/model/pay-period.ts';
import { BAND_PERIODS } from '../../../src/search/band-period.ts';
import { getBandId, getBands, getUsualPeriod } from '../../../src/search/pay-bands.ts';
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
  ])('for %s are one per hour, one per month and one per year', (_, year, expected) => {
    expect(ids(year)).toEqual(expected);
  });

  it('for a range are all that overlap it', () => {
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

  it('for a range include the band that starts at its end', () => {
    expect(ids(80_000, 100_000).filter((id) => id.includes('year'))).toEqual([
      'usd-year-80000',
      'usd-year-100000',
    ]);
  });

  it('are in the given currency', () => {
    expect(ids(60_000, 60_000, 'CAD').every((id) => id.startsWith('cad-'))).toBe(true);
  });

  it('are limited to 24 per period, whatever the range', () => {
    for (const period of BAND_PERIODS) {
      expect(getBands('USD', 1, 1e12).filter(({ per }) => per === period).length).toBe(24);
    }
  });

  it('cover the entire range without gaps', () => {
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

  it('for a range include the bands of its maximum', () => {
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

describe('the id of a pay band in URLs', () => {
  it.each([
    ['USD', 'month', 10_000, 'usd-month-10000'],
    ['EUR', 'hour', 15, 'eur-hour-15'],
    ['KWD', 'hour', 1.5, 'kwd-hour-1.5'],
    ['JPY', 'year', 8_000_000, 'jpy-year-8000000'],
  ] as const)(
    'consists of its currency, period and lower limit: %s, %s, %d is %s',
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
