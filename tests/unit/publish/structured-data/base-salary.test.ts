import { describe, expect, it } from 'vitest';
import type { Pay } from '../../../../src/model/pay.ts';
import { complaintsAbout } from '../../../fixtures/structured-data.ts';
import { buildMarkup, getProperty } from '../../../helpers/build-markup.ts';

describe('the base salary', () => {
  const value = (amounts: object, unitText: string) => ({
    '@type': 'MonetaryAmount',
    currency: 'USD',
    value: { '@type': 'QuantitativeValue', ...amounts, unitText },
  });

  it.each<[string, Omit<Pay, 'currency'>, object]>([
    ['a single value', { min: 12100, max: 12100, per: 'month' }, value({ value: 12100 }, 'MONTH')],
    [
      'a range',
      { min: 90_000, max: 120_000, per: 'year' },
      value({ minValue: 90_000, maxValue: 120_000 }, 'YEAR'),
    ],
    ['from', { min: 20, per: 'hour' }, value({ minValue: 20 }, 'HOUR')],
    ['up to', { max: 400, per: 'day' }, value({ maxValue: 400 }, 'DAY')],
    ['a fraction', { min: 20.5, max: 20.5, per: 'week' }, value({ value: 20.5 }, 'WEEK')],
  ])('is exactly the stated pay: %s', async (_, pay, expected) => {
    const markup = buildMarkup({ pay: { ...pay, currency: 'USD' } }) ?? {};
    expect(markup['baseSalary']).toEqual(expected);
    expect(await complaintsAbout(markup)).toEqual([]);
  });

  it('is in the currency of the pay', () => {
    expect(getProperty('baseSalary', { pay: { min: 1, currency: 'JPY', per: 'hour' } })).toEqual(
      expect.objectContaining({ currency: 'JPY' }),
    );
  });

  it('has no note', () => {
    expect(
      JSON.stringify(
        getProperty('baseSalary', {
          pay: { min: 1, currency: 'USD', per: 'hour', note: 'before tax' },
        }),
      ),
    ).not.toContain('before tax');
  });

  const PARTS = ['min', 'max', 'currency', 'per'] as const;
  const inferred = Array.from({ length: 15 }, (_, i) =>
    PARTS.filter((_part, bit) => ((i + 1) >> bit) & 1),
  );

  const salaryOf = (parts: readonly (typeof PARTS)[number][]) => {
    const pay = { min: 90_000, max: 120_000, currency: 'USD', per: 'year' as const };
    const markup = buildMarkup({ pay: { ...pay, inferred: [...parts] } }) ?? {};
    return 'baseSalary' in markup ? JSON.stringify(markup['baseSalary']) : '';
  };

  it.each(inferred.filter((parts) => parts.includes('per')).map((parts) => [parts]))(
    'is omitted if its period was inferred: %j',
    (parts) => {
      expect(salaryOf(parts)).toBe('');
    },
  );

  it.each(inferred.filter((parts) => !parts.includes('per')).map((parts) => [parts]))(
    'has no amount that was inferred: %j',
    (parts) => {
      const salary = salaryOf(parts);
      expect(salary.includes('90000')).toBe(!parts.includes('min'));
      expect(salary.includes('120000')).toBe(!parts.includes('max'));
      expect(salary === '').toBe(parts.includes('min') && parts.includes('max'));
    },
  );

  const year = { min: 90_000, max: 120_000, currency: 'USD', per: 'year' as const };

  it.each<[string, Pay[]]>([
    [
      'several statements',
      [
        { ...year, for: 'in the north' },
        { ...year, max: 110_000, for: 'elsewhere' },
      ],
    ],
    ['a statement that holds only for some', [{ ...year, for: 'in the north' }]],
    ['total compensation', [{ ...year, kind: 'total-compensation' }]],
    ['a total', [{ ...year, per: 'total' }]],
    ['the pay of a piece of work', [{ ...year, per: 'unit', unit: 'class' }]],
    ['a period that schema.org lacks', [{ ...year, per: 'two-weeks' }]],
  ])('is omitted for %s', (_, pay) => {
    expect(buildMarkup({ pay })).not.toHaveProperty('baseSalary');
  });

  it('is omitted if no pay is stated', () => {
    expect(buildMarkup()).not.toHaveProperty('baseSalary');
  });
});
