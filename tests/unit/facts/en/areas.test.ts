import { describe, expect, it } from 'vitest';
import { getAreasByCode, findAreas, getAreaNames } from '../../../../src/facts/en/areas.ts';

const named = (text: string) =>
  findAreas(text).map(({ areas }) =>
    areas.map(({ country, region }) => [country, region].filter(Boolean).join(' ')).join(' or '),
  );

describe('area names', () => {
  it.each([
    ['in the US, the U.S., the USA or the United States of America', ['US', 'US', 'US', 'US']],
    ['the United Kingdom, the UK, Great Britain', ['GB', 'GB', 'GB']],
    ['Czechia or the Czech Republic', ['CZ', 'CZ']],
    ['Turkey, Türkiye', ['TR', 'TR']],
    ['South Korea, Hong Kong, Ivory Coast', ['KR', 'HK', 'CI']],
    ['New Mexico and Mexico', ['US New Mexico', 'MX']],
    ['Northern Ireland or Ireland', ['GB Northern Ireland', 'IE']],
    ['Quebec', ['CA Québec']],
    ['Georgia', ['GE or US Georgia']],
    ['Washington', ['US Washington or US District of Columbia']],
    ['Washington, D.C.', ['US District of Columbia']],
    ['US-based', ['US']],
  ])('are found in “%s”', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each(['Contact us.', 'We eat turkey.', 'Indiana-like? no, indiana', 'chinaware', 'bus'])(
    'are not found in “%s”',
    (text) => {
      expect(named(text).filter((name) => !name.startsWith('US Indiana'))).toEqual([]);
    },
  );

  it('can share a code', () => {
    expect(getAreasByCode('CA').map(({ country, region }) => [country, region])).toEqual([
      ['CA', undefined],
      ['US', 'California'],
    ]);
    expect(getAreasByCode('QQ')).toEqual([]);
  });

  it('include alternative names', () => {
    expect(getAreaNames({ country: 'GB' })).toContain('UK');
    expect(getAreaNames({ country: 'US', region: 'Texas' })).toEqual(['Texas']);
  });
});
