import { expect, it } from 'vitest';
import { getBandPeriod } from '../../../src/search/band-period.ts';

it.each([
  ['usd-hour-40', 'hour'],
  ['nzd-year-100000', 'year'],
  ['stated', undefined],
  ['not-stated', undefined],
])('the period of the value %s of pay is %s', (id, period) => {
  expect(getBandPeriod(id)).toBe(period);
});
