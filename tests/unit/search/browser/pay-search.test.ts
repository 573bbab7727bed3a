import { describe, expect, it } from 'vitest';
import { findPay } from '../../../../src/search/browser/pay-search.ts';
import type { StoredPay } from '../../../../src/search/facet-table.ts';
import type { AmountNeed } from '../../../../src/search/query.ts';

const HOURS = 2080;
const [USD, GBP] = [0, 1];

/** Postings by their pay per year. */
const PAY: Record<string, StoredPay[] | null> = {
  hourly29: [[USD, 29 * HOURS, 29 * HOURS]],
  hourly25to35: [[USD, 25 * HOURS, 35 * HOURS]],
  hourly29partTime: [[USD, 29 * 1040, 29 * 1040, 1040]],
  monthly12100: [[USD, 12_100 * 12, 12_100 * 12]],
  yearly28k: [[GBP, 28_000, 28_000]],
  yearly30to35k: [[GBP, 30_000, 35_000]],
  yearly120k: [[GBP, 120_000, 120_000]],
  bothCurrencies: [
    [USD, 90_000, 95_000],
    [GBP, 70_000, 75_000],
  ],
  incomparable: [],
  unstated: null,
};
const names = Object.keys(PAY);

const find = (need: Partial<AmountNeed> & Pick<AmountNeed, 'amount'>) => {
  const found = findPay(
    { atLeast: false, ...need },
    { currencies: ['USD', 'GBP'], rows: Object.values(PAY) },
  );
  return Object.fromEntries([...found].map(([row, strength]) => [names[row], strength === 1]));
};

describe('an amount of pay', () => {
  it('finds the postings whose range contains it, by their own hours', () => {
    expect(find({ amount: 29, period: 'hour' })).toEqual({
      hourly29: true,
      hourly25to35: false,
      hourly29partTime: true,
    });
    expect(find({ amount: 12_100, period: 'month' })).toEqual({ monthly12100: true });
    expect(find({ amount: 32_000, period: 'year' })).toEqual({ yearly30to35k: false });
  });

  it('finds the same postings without a period', () => {
    expect(find({ amount: 29 })).toHaveProperty('hourly29', true);
    expect(find({ amount: 12_100 })).toHaveProperty('monthly12100', true);
    expect(find({ amount: 32_000 })).toHaveProperty('yearly30to35k', false);
  });

  it('tolerates rounding', () => {
    expect(find({ amount: 12_100.4, period: 'month' })).toEqual({ monthly12100: true });
    expect(find({ amount: 27_000, period: 'year' })).toEqual({});
  });

  it('finds pay in one currency only if it has one', () => {
    expect(find({ amount: 72_000, period: 'year', currency: 'USD' })).toEqual({
      hourly25to35: false,
    });
    expect(find({ amount: 72_000, period: 'year', currency: 'GBP' })).toEqual({
      bothCurrencies: false,
    });
    expect(find({ amount: 72_000, period: 'year', currency: 'EUR' })).toEqual({});
  });
});

describe('the strength of a match', () => {
  const strengths = (need: Partial<AmountNeed> & Pick<AmountNeed, 'amount'>) => [
    ...findPay({ atLeast: false, ...need }, { currencies: ['GBP'], rows: ROWS }).values(),
  ];
  /** £20 an hour, £19 to £21 an hour, £40,000 to £43,000 a year. */
  const ROWS: StoredPay[][] = [
    [[0, 20 * HOURS, 20 * HOURS]],
    [[0, 19 * HOURS, 21 * HOURS]],
    [[0, 40_000, 43_000]],
  ];

  it('is higher for the same amount, and for pay that was stated for the same period', () => {
    const [same = 0, range = 0, yearly = 0] = strengths({ amount: 20, period: 'hour' });
    expect(same).toBeGreaterThan(range);
    expect(range).toBeGreaterThan(yearly);
  });
});

describe('a range of pay', () => {
  it('finds the postings whose range overlaps it', () => {
    expect(find({ amount: 33_000, max: 80_000, currency: 'GBP', period: 'year' })).toEqual({
      yearly30to35k: false,
      bothCurrencies: false,
    });
  });
});

describe('at least an amount of pay', () => {
  it('finds the postings that reach it', () => {
    expect(find({ amount: 30_000, atLeast: true, currency: 'GBP', period: 'year' })).toEqual({
      yearly30to35k: true,
      yearly120k: false,
      bothCurrencies: false,
    });
  });

  it.each([
    [30_000, ['yearly30to35k', 'yearly120k', 'bothCurrencies']],
    [2600, ['yearly30to35k', 'yearly120k', 'bothCurrencies']],
    [20, ['yearly120k', 'bothCurrencies']],
  ])('takes %d for the period for which postings pay most like it', (amount, found) => {
    expect(Object.keys(find({ amount, atLeast: true, currency: 'GBP' }))).toEqual(found);
  });
});

describe('a board without pay', () => {
  it('has no postings for an amount', () => {
    const empty = { currencies: [], rows: [null, []] };
    expect(findPay({ amount: 5, atLeast: true }, empty).size).toBe(0);
  });
});
