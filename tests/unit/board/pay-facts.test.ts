import { describe, expect, it } from 'vitest';
import { payFacts, payLine, shortPayLine } from '../../../src/board/pay-facts.ts';
import type { Pay } from '../../../src/model/pay.ts';
import { buildSinglePosting, type Fields } from '../../helpers/build-board.ts';

/** Replaces the thin and no-break spaces that `Intl` puts into ranges. */
const plain = (text: string | undefined) => text?.replace(/[\u2009\u00A0\u202F]/g, ' ');

type Part = NonNullable<Pay['inferred']>[number];

const monthly = { min: 12100, max: 12100, currency: 'USD', per: 'month' } as const;
const yearly = (min: number, max: number) => ({ min, max, currency: 'USD', per: 'year' }) as const;

/** Two statements for the places of a posting. */
const BY_PLACE = {
  places: ['west-town', 'north-town'],
  pay: [
    { ...yearly(160_000, 190_000), places: ['west-town'] },
    { ...yearly(140_000, 165_000), for: 'all other locations' },
  ],
} satisfies Fields;

function state(fields: Fields, locale = 'en-GB') {
  const { entry, context } = buildSinglePosting(fields, { site: { locale } });
  const facts = payFacts(entry, context);
  if (!facts) throw new Error('The fixture has no pay.');
  return {
    ...facts,
    statements: facts.statements.map((statement) => ({
      ...statement,
      stated: plain(statement.stated),
      ...(statement.equivalents !== undefined && { equivalents: plain(statement.equivalents) }),
    })),
  };
}

const line = (fields: Fields, locale = 'en-GB') => {
  const { entry, context } = buildSinglePosting(fields, { site: { locale } });
  return plain(payLine(entry, context));
};

describe('pay on the facts card', () => {
  it('is undefined if it is not stated', () => {
    const { entry, context } = buildSinglePosting({});
    expect(payFacts(entry, context)).toBeUndefined();
  });

  it('has the stated amount, equivalents and their assumptions', () => {
    expect(state({ pay: monthly })).toEqual({
      statements: [
        {
          stated: '$12,100 a month',
          remarks: [],
          equivalents: '≈ $69.81 an hour · $145,200 a year',
        },
      ],
      assumption: 'for comparison, at 2,080 hours and 12 months a year',
    });
  });

  it('has equivalents by the stated hours a week', () => {
    const pay = { min: 12.5, max: 12.5, currency: 'GBP', per: 'hour' } as const;
    expect(state({ pay, hoursPerWeek: 20 })).toEqual({
      statements: [{ stated: '£12.50 an hour', remarks: [], equivalents: '≈ £13,000 a year' }],
      assumption: 'for comparison, at 20 hours a week',
    });
    expect(state({ pay, hoursPerWeek: 20 }, 'fr').assumption).toBe(
      'pour comparer, à 20 heures par semaine',
    );
  });

  it('has every statement with those for whom it holds', () => {
    const { statements } = state(BY_PLACE);
    expect(statements.map(({ whom, stated }) => `${whom}: ${stated}`)).toEqual([
      'West Town: $160,000–$190,000 a year',
      'all other locations: $140,000–$165,000 a year',
    ]);
  });

  it.each<[Pay, string, string]>([
    [{ min: 7000, max: 7000, currency: 'USD', per: 'total' }, 'en', '$7,000 in total'],
    [{ min: 7000, max: 7000, currency: 'USD', per: 'total' }, 'fr', '7 000 $ au total'],
    [{ min: 0.6, max: 0.6, currency: 'USD', per: 'unit', unit: 'mile' }, 'en', '$0.60 per mile'],
    [{ min: 40, max: 40, currency: 'EUR', per: 'unit', unit: 'article' }, 'fr', '40 € par article'],
  ])('has no equivalents for %j in %s: %s', (pay, locale, stated) => {
    expect(state({ pay: [pay] }, locale)).toEqual({ statements: [{ stated, remarks: [] }] });
  });

  it('omits a period that is not in the text, and marks it as inferred', () => {
    const { statements } = state({ pay: { ...yearly(192_000, 264_000), inferred: ['per'] } });
    expect(statements).toEqual([
      {
        stated: '$192,000–$264,000',
        remarks: ['The text gives no pay period; “a year” is inferred.'],
      },
    ]);
  });

  it.each<[Part[], string[]]>([
    [['per'], ['The text gives no pay period; “an hour” is inferred.']],
    [['currency'], ['The text gives no currency; “US Dollar” is inferred.']],
    [['min'], ['The lower amount is inferred.']],
    [['max'], ['The upper amount is inferred.']],
    [
      ['max', 'min', 'currency', 'per'],
      [
        'The text gives no pay period; “an hour” is inferred.',
        'The text gives no currency; “US Dollar” is inferred.',
        'The lower amount is inferred.',
        'The upper amount is inferred.',
      ],
    ],
  ])('reports that %j is inferred, in one sentence per part', (inferred, sentences) => {
    const pay = { min: 25, max: 30, currency: 'USD', per: 'hour', inferred } as const;
    expect(state({ pay }).statements[0]?.remarks).toEqual(sentences);
  });

  it('is in the language of the pages, even if the board has another locale', () => {
    expect(state({ pay: monthly }, 'en-CA').statements[0]?.stated).toBe('US$12,100 a month');
    expect(state({ pay: monthly }, 'de-DE').statements[0]?.stated).toBe('$12,100 a month');
  });

  it('includes the note, and that an amount is total compensation', () => {
    const pay = { ...monthly, kind: 'total-compensation', note: 'Depends on the place.' } as const;
    expect(state({ pay }).statements[0]).toMatchObject({
      includes: 'with commissions and bonuses',
      note: 'Depends on the place.',
    });
  });

  it('names those for whom successive statements hold once', () => {
    const places = ['west-town'];
    const base = { ...yearly(60_000, 60_000), places };
    const total = { ...yearly(95_000, 95_000), places, kind: 'total-compensation' as const };
    const { statements } = state({ places, pay: [base, total] });
    expect(statements.map(({ whom }) => whom)).toEqual(['West Town', undefined]);
  });
});

describe('pay on one line', () => {
  it.each<[string, Fields, string]>([
    ['one statement', { pay: monthly }, '$12,100 a month'],
    [
      'two statements',
      BY_PLACE,
      '$160,000–$190,000 a year (West Town) or $140,000–$165,000 a year (all other locations)',
    ],
    [
      'total compensation',
      { pay: { ...monthly, kind: 'total-compensation' } },
      '$12,100 a month with commissions and bonuses',
    ],
    [
      'base pay and total compensation, which are not alternatives',
      {
        pay: [
          yearly(60_000, 60_000),
          { ...yearly(95_000, 95_000), kind: 'total-compensation' as const },
        ],
      },
      '$60,000 a year, $95,000 a year with commissions and bonuses',
    ],
    [
      'an inferred period',
      { pay: { ...monthly, inferred: ['per', 'currency'] } },
      '$12,100, period not stated, partly inferred',
    ],
    [
      'the number of further statements',
      {
        pay: ['one', 'two', 'three', 'four'].map((group, i) => ({
          min: 20 + i,
          max: 20 + i,
          currency: 'USD',
          per: 'hour' as const,
          for: group,
        })),
      },
      '$20 an hour (one), $21 an hour (two), and 2 other rates',
    ],
  ])('has %s', (_, fields, expected) => {
    expect(line(fields)).toBe(expected);
  });

  it('is in French on a French board', () => {
    expect(line(BY_PLACE, 'fr')).toBe(
      '160 000–190 000 $ par an (West Town) ou 140 000–165 000 $ par an (all other locations)',
    );
  });

  it('has only the first statement where there is less space', () => {
    const { entry, context } = buildSinglePosting(BY_PLACE);
    expect(plain(shortPayLine(entry, context))).toBe('$160,000–$190,000 a year (West Town) +1');
    expect(plain(shortPayLine(entry, context, { whom: false }))).toBe(
      '$160,000–$190,000 a year +1',
    );
  });
});
