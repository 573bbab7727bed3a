import { describe, expect, it } from 'vitest';
import { getPayPath, paySchema, type Pay } from '../../../src/model/pay.ts';

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
    expect(paySchema.parse(pay)).toEqual([pay]);
  });

  it.each(['hour', 'day', 'week', 'two-weeks', 'month', 'year', 'total'])(
    'can be per %s',
    (per) => {
      expect(paySchema.safeParse({ ...monthly, per }).success).toBe(true);
    },
  );

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
    ['for a unit without its name', { ...monthly, per: 'unit' }],
    ['for a period with a unit', { ...monthly, unit: 'mile' }],
    ['for nobody', { ...monthly, for: '' }],
    ['in no places', { ...monthly, places: [] }],
    ['of an unknown kind', { ...monthly, kind: 'bonus' }],
    ['an empty list', []],
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

describe('several statements of pay', () => {
  const year = { currency: 'USD', per: 'year' } as const;
  const unit = { min: 1, currency: 'USD', per: 'unit' } as const;

  it.each<[string, object[]]>([
    ['one', [monthly]],
    [
      'places',
      [
        { ...year, min: 160, places: ['new-york-ny-us', 'san-francisco-ca-us'] },
        { ...year, min: 140, places: ['austin-tx-us'] },
      ],
    ],
    [
      'conditions',
      [
        { ...year, min: 20, for: 'with a BSc' },
        { ...year, min: 25, for: 'with an MSc' },
      ],
    ],
    [
      'places and a condition',
      [
        { ...year, min: 20, places: ['leeds-gb'] },
        { ...year, min: 25, for: 'elsewhere' },
      ],
    ],
    ['kinds', [monthly, { ...monthly, kind: 'total-compensation' }]],
    [
      'units',
      [
        { ...unit, unit: 'mile' },
        { ...unit, unit: 'stop' },
      ],
    ],
  ])('can be told apart by %s', (_, pay) => {
    expect(paySchema.parse(pay)).toEqual(pay);
  });

  it.each<[string, object[], (string | number)[][], RegExp]>([
    [
      'no places and no condition',
      [
        { ...year, min: 160, places: ['leeds-gb'] },
        { ...year, min: 140 },
      ],
      [[1]],
      /say for whom it holds.*for: /,
    ],
    [
      'nothing to tell them apart',
      [
        { ...year, min: 1 },
        { ...year, min: 2 },
      ],
      [[0], [1]],
      /for wh/,
    ],
    [
      'a place in common',
      [
        { ...year, min: 160, places: ['leeds-gb'] },
        { ...year, min: 140, places: ['york-gb', 'leeds-gb'] },
      ],
      [[1]],
      /same people as pay\[0\]/,
    ],
    [
      'the same condition',
      [
        { ...year, min: 160, for: 'nights' },
        { ...year, min: 140, for: 'nights' },
      ],
      [[1]],
      /same people as pay\[0\]/,
    ],
  ])('cannot have %s', (_, pay, paths, message) => {
    const { issues = [] } = paySchema.safeParse(pay).error ?? {};
    expect(issues.map(({ path }) => path)).toEqual(paths);
    expect(issues[0]?.message).toMatch(message);
  });
});

describe('getPayPath', () => {
  const statement: Pay = { min: 1, currency: 'USD', per: 'hour' };

  it('has the number of a statement if there are several', () => {
    expect(getPayPath([statement], 0, 'min')).toEqual(['pay', 'min']);
    expect(getPayPath([statement, statement], 1, 'min')).toEqual(['pay', 1, 'min']);
    expect(getPayPath([statement, statement], 1)).toEqual(['pay', 1]);
  });
});
