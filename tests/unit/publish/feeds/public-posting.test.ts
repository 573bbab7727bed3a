import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { postingSchema } from '../../../../src/model/posting.ts';
import {
  publicPosting,
  publicPostingSchema,
} from '../../../../src/publish/feeds/public-posting.ts';
import { buildPublished, FULL, HELD_BACK, TODAY } from '../../../helpers/build-published.ts';

describe('the public record', () => {
  it('has all public fields of a posting, with references resolved', () => {
    const stated = { ...FULL };
    delete stated.check;
    expect(publicPosting(buildPublished(FULL, { id: 'full' }))).toStrictEqual({
      ...stated,
      id: 'full',
      url: 'https://board.example/base/jobs/full/',
      title: 'Machine Learning Intern',
      asOf: TODAY,
      state: { name: 'open', evidence: { kind: 'confirmed', on: '2026-03-28', by: 'source' } },
      company: {
        id: 'fixture-company',
        name: 'Fixture Company',
        url: 'https://company.example/',
      },
      places: [
        {
          id: 'west-town',
          locality: 'West Town',
          region: 'West',
          regionCode: 'WE',
          country: 'US',
        },
        { id: 'north-town', locality: 'North Town', region: 'North', country: 'CA' },
      ],
      skills: [
        { id: 'cpp', name: 'C++' },
        { id: 'nlp', name: 'Natural language processing' },
      ],
      republish: true,
    });
  });

  it('omits fields that are not stated', () => {
    const record = publicPosting(buildPublished());
    expect(JSON.parse(JSON.stringify(record))).toStrictEqual({
      id: 'a-posting',
      url: 'https://board.example/base/jobs/a-posting/',
      title: 'Machine Learning Intern',
      company: { id: 'fixture-company', name: 'Fixture Company', url: 'https://company.example/' },
      state: { name: 'open', evidence: { kind: 'posted', on: '2026-03-27' } },
      asOf: TODAY,
      posted: '2026-03-27',
      completeness: 'full',
      republish: true,
    });
  });

  it.each([
    [
      'closed',
      { name: 'closed', closing: { because: 'closed', on: '2026-03-30', reason: 'filled' } },
    ],
    ['unconfirmed', { name: 'unconfirmed', evidence: { kind: 'posted', on: '2025-01-01' } }],
  ] as const)('states why a posting is %s', (which, state) => {
    expect(publicPosting(HELD_BACK[which]).state).toStrictEqual(state);
  });

  it.each([
    [{ closes: '2026-03-01' }, { because: 'deadline', on: '2026-03-01' }],
    [{ sessions: [{ start: '2026-03-01' }] }, { because: 'last-start', on: '2026-03-01' }],
    [
      { posted: '2026-01-10', terms: ['winter-2026' as const] },
      { because: 'term-begun', on: '2026-02-01', term: 'winter-2026' },
    ],
  ])('states what closed the posting: %j', (fields, closing) => {
    expect(publicPosting(buildPublished(fields)).state).toStrictEqual({ name: 'closed', closing });
  });

  it('marks the parts of pay that were inferred', () => {
    const pay = { min: 12, currency: 'USD', per: 'hour', inferred: ['per'] } as const;
    expect(publicPosting(buildPublished({ pay: { ...pay, inferred: ['per'] } })).pay).toStrictEqual(
      pay,
    );
  });

  it('has one statement of pay alone, and several as a list', () => {
    const pay = [
      { min: 12, currency: 'USD', per: 'hour' as const, places: ['west-town'] },
      { min: 0.5, currency: 'USD', per: 'unit' as const, unit: 'mile' },
    ];
    expect(publicPosting(buildPublished({ pay })).pay).toStrictEqual(pay);
    expect(publicPosting(buildPublished({ pay: pay.slice(0, 1) })).pay).toStrictEqual(pay[0]);
  });

  it('has every field of the front matter except the internal ones', () => {
    const inside = ['check', 'draft', 'publishOn'];
    const missing = Object.keys(postingSchema.shape).filter(
      (field) => !Object.hasOwn(publicPostingSchema.shape, field),
    );
    expect(missing).toEqual(inside);
  });
});

/** The paths of the properties without a description in a JSON Schema. */
function undescribed(schema: unknown, path = '$'): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    if (key !== 'properties' || typeof value !== 'object' || value === null) {
      return undescribed(value, `${path}.${key}`);
    }
    return Object.entries(value).flatMap(([name, property]: [string, unknown]) => [
      ...(JSON.stringify(property).includes('"description":') &&
      typeof property === 'object' &&
      property !== null &&
      'description' in property
        ? []
        : [`${path}.${name}`]),
      ...undescribed(property, `${path}.${name}`),
    ]);
  });
}

describe('the schema of the public record', () => {
  it('describes every field', () => {
    expect(undescribed(z.toJSONSchema(publicPostingSchema))).toEqual([]);
  });
});
