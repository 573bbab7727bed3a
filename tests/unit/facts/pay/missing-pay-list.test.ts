import { describe, expect, it } from 'vitest';
import { comparePay } from '../../../../src/facts/pay/index.ts';
import { buildCatalogueNames } from '../../../helpers/build-catalogue-names.ts';
import { buildPostingContext } from '../../../helpers/build-posting-context.ts';

const propose = (places: string, text: string) =>
  comparePay(
    buildPostingContext(`places: [${places}]`, text, undefined, buildCatalogueNames()),
  ).omissions.map(({ yaml }) => yaml);

describe('comparePay with ranges for several places', () => {
  it('proposes a list', () => {
    const text =
      'New York and San Francisco: $160,000–$190,000 a year. All other locations: $140,000–$165,000.';
    expect(propose('new-york, san-francisco', text)).toEqual([
      'pay: [{ min: 160000, max: 190000, currency: USD, per: year, places: [new-york, san-francisco] }, { min: 140000, max: 165000, currency: USD, per: year, for: "all other locations" }]',
    ]);
  });

  it.each([
    'Pay in Seattle: $30 to $34 an hour. Pay in Buffalo: $25 to $28 an hour.',
    '- Seattle: $30–$34 an hour\n- Buffalo: $25–$28 an hour',
    '| Seattle | $30–$34 an hour |\n|---|---|\n| Buffalo | $25–$28 an hour |',
  ])('proposes a list for %j', (text) => {
    expect(propose('seattle, buffalo', text)).toEqual([
      'pay: [{ min: 30, max: 34, currency: USD, per: hour, places: [seattle] }, { min: 25, max: 28, currency: USD, per: hour, places: [buffalo] }]',
    ]);
  });

  it.each([
    ['a place that the posting does not have', 'Seattle: $30–$34 an hour. Leeds: $25–$28 an hour.'],
    ['the same place twice', 'Seattle: $30–$34 an hour. Seattle: $25–$28 an hour.'],
    ['an amount for nobody in particular', 'Seattle: $30–$34 an hour. Also $25–$28 an hour.'],
  ])('proposes nothing for %s', (_name, text) => {
    expect(propose('seattle, buffalo', text)).toEqual([]);
  });
});
