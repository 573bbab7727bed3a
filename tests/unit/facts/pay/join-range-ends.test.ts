import { describe, expect, it } from 'vitest';
import { comparePay } from '../../../../src/facts/pay/index.ts';
import { buildPostingContext } from '../../../helpers/build-posting-context.ts';

const compare = (pay: string, text: string) =>
  comparePay(buildPostingContext(`pay: { ${pay} }`, text));

const RANGES: readonly [text: string, pay: string, other: string][] = [
  [
    'You get a salary of at least €2,651 up to a maximum of €3,997 gross a month.',
    'min: 2651, max: 3997, currency: EUR, per: month',
    'min: 2651, max: 4400, currency: EUR, per: month',
  ],
  [
    'Trainees start as guides at $12.50 per hour. You can earn up to $14 an hour.',
    'min: 12.5, max: 14, currency: USD, per: hour',
    'min: 11.2, max: 14, currency: USD, per: hour',
  ],
  [
    'The minimum salary is $52,000 a year; the maximum is $61,000.',
    'min: 52000, max: 61000, currency: USD, per: year',
    'min: 52000, max: 67100, currency: USD, per: year',
  ],
  [
    'Pay starts at 14.20 pounds an hour and rises to 16.10 pounds an hour after training.',
    'min: 14.2, max: 16.1, currency: GBP, per: hour',
    'min: 14.2, max: 17.7, currency: GBP, per: hour',
  ],
  [
    'Salary will be £38,249 per annum, with an annual increment up to £45,413 per annum.',
    'min: 38249, max: 45413, currency: GBP, per: year',
    'min: 34400, max: 45413, currency: GBP, per: year',
  ],
  [
    'Monthly salary between € 2,000 in the first year and € 2,558 in the fourth year.',
    'min: 2000, max: 2558, currency: EUR, per: month',
    'min: 2000, max: 2810, currency: EUR, per: month',
  ],
];

describe('comparePay with the ends of one range in separate phrases', () => {
  it.each(RANGES)('reads one range in %j', (text, pay) => {
    const { supporting, ...rest } = compare(pay, text);
    expect(supporting.length).toBeGreaterThan(0);
    expect(rest).toEqual({ unstated: [], unclear: [], conflicts: [], doubts: [], omissions: [] });
  });

  it.each(RANGES)('reports another end for %j', (text, _pay, other) => {
    const { conflicts, doubts } = compare(other, text);
    expect(conflicts.length + doubts.length).toBe(1);
  });

  it('keeps the amounts of two roles apart', () => {
    const text = 'Cooks earn $20 an hour. Managers earn $35 an hour.';
    const { omissions } = compare('min: 20, currency: USD, per: hour', text);
    expect(omissions).toEqual([]);
  });
});

describe('comparePay with an amount that something comes on top of', () => {
  it.each([
    ['Salary: £39,544 - £45,000 + benefits', 'min: 39544, max: 45000, currency: GBP'],
    ['Salary €39,544 - €45,000 + DOE', 'min: 39544, max: 45000, currency: EUR'],
    ['Pay: $39,544 – $45,000 + generous tips', 'min: 39544, max: 45000, currency: USD'],
  ])('states its upper end: %j', (text, pay) => {
    const { supporting, unstated } = compare(`${pay}, per: year, inferred: [per]`, text);
    expect(supporting).toHaveLength(1);
    expect(unstated).toEqual([]);
  });
});

describe('comparePay with hundredths', () => {
  it.each([
    ['Drivers earn 62 cents per mile.', 'min: 0.62, currency: USD, per: unit, unit: mile'],
    ['You get 80p a mile.', 'min: 0.8, currency: GBP, per: unit, unit: mile'],
    ['Pay: 50–70 cents per word', 'min: 0.5, max: 0.7, currency: USD, per: unit, unit: word'],
  ])('supports %j', (text, pay) => {
    expect(compare(pay, text).supporting).toHaveLength(1);
  });

  it('contradicts other cents', () => {
    const pay = 'min: 0.72, max: 0.72, currency: USD, per: unit, unit: mile';
    expect(compare(pay, 'Drivers earn 62 cents per mile.').conflicts).toHaveLength(1);
  });
});
