import { describe, expect, it } from 'vitest';
import { getUsualPayPeriod } from '../../../src/search/usual-pay-period.ts';
import { aBoard, type Fields } from '../../helpers/build-board.ts';

describe('the pay period that most postings use', () => {
  const usual = (pays: Fields[]) =>
    getUsualPayPeriod(aBoard(Object.fromEntries(pays.map((pay, i) => [`posting-${i}`, pay]))));
  const per = (period: 'hour' | 'week' | 'month' | 'year') => ({
    pay: { min: 50, max: 50, currency: 'USD', per: period },
  });

  it.each([
    ['hour', []],
    ['month', [per('month'), per('month'), per('year')]],
    ['year', [per('year'), per('week'), per('week')]],
    ['hour', [per('week')]],
  ] as const)('is the %s', (period, pays) => {
    expect(usual([...pays])).toBe(period);
  });
});
