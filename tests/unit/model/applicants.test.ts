import { describe, expect, it } from 'vitest';
import {
  admitsFrom,
  areaSchema,
  includesArea,
  listAdmitted,
  listFoundUnder,
} from '../../../src/model/applicants.ts';
import { AREA_GROUPS, listMembers, type AreaGroup } from '../../../src/model/area-group.ts';
import { COUNTRY_CODES } from '../../../src/model/country.ts';
import { getSubdivisionName, listSubdivisions } from '../../../src/model/subdivision.ts';

const accepts = (area: string) => areaSchema.safeParse(area).success;

describe('an area of applicants', () => {
  it.each(['US', 'XK', 'US-TX', 'CA-ON', 'GB-ENG', 'DE-BY', 'FR-IDF', ...AREA_GROUPS])(
    'can be %s',
    (area) => {
      expect(accepts(area)).toBe(true);
    },
  );

  it.each(['USA', 'us', 'UK', 'US-XX', 'XX-TX', 'US-', 'texas', 'Worldwide', 'emea', 'EZ', ''])(
    'cannot be %j',
    (area) => {
      expect(accepts(area)).toBe(false);
    },
  );
});

describe('a group of countries', () => {
  it.each(AREA_GROUPS)('%s has known countries, each once', (group) => {
    const members = listMembers(group);
    expect(members.length).toBeGreaterThan(1);
    expect(new Set(members).size).toBe(members.length);
    expect(members.filter((code) => !COUNTRY_CODES.includes(code))).toEqual([]);
  });

  it.each<[AreaGroup, number, string, string]>([
    ['EU', 27, 'DE', 'GB'],
    ['EEA', 30, 'NO', 'CH'],
    ['Schengen', 29, 'CH', 'IE'],
    ['ASEAN', 11, 'SG', 'CN'],
    ['North America', 3, 'MX', 'GT'],
    ['worldwide', 250, 'XK', 'EU'],
  ])('%s has %i members, %s among them, but not %s', (group, size, member, other) => {
    expect(listMembers(group)).toHaveLength(size);
    expect(listMembers(group)).toContain(member);
    expect(listMembers(group)).not.toContain(other);
  });

  it.each<[AreaGroup, string[], string[]]>([
    ['EMEA', ['GB', 'ZA', 'AE', 'TR', 'XK'], ['IN', 'US']],
    ['APAC', ['JP', 'IN', 'AU', 'SG'], ['AE', 'KZ', 'US', 'AQ', 'HM']],
    ['LATAM', ['MX', 'BR', 'CR', 'DO'], ['US', 'ES']],
    ['Europe', ['GB', 'CH', 'CY', 'UA', 'XK'], ['TR', 'GE']],
    ['MENA', ['EG', 'SA', 'MA'], ['TR', 'CY']],
    ['Nordics', ['IS', 'FI'], ['EE']],
  ])('%s has %j, but not %j', (group, members, others) => {
    expect(listMembers(group)).toEqual(expect.arrayContaining(members));
    expect(others.filter((code) => listMembers(group).includes(code))).toEqual([]);
  });
});

describe('a region', () => {
  it.each([
    ['US-TX', 'Texas'],
    ['CA-QC', 'Quebec'],
    ['FR-IDF', 'Île-de-France'],
  ])('%s has the English name %s', (code, name) => {
    expect(getSubdivisionName(code)).toBe(name);
  });

  it('is listed with the others of its country', () => {
    expect(listSubdivisions('GB')).toEqual(['GB-ENG', 'GB-NIR', 'GB-SCT', 'GB-WLS']);
    expect(listSubdivisions('XK')).toEqual([]);
  });
});

describe('areas', () => {
  it.each([
    ['EU', 'DE', true],
    ['EMEA', 'EU', true],
    ['DE', 'DE-BY', true],
    ['EU', 'DE-BY', true],
    ['worldwide', 'XK', true],
    ['EU', 'GB', false],
    ['US-TX', 'US', false],
    ['US-TX', 'US-CA', false],
    ['EU', 'EMEA', false],
  ])('%s includes %s: %s', (outer, inner, expected) => {
    expect(includesArea(outer, inner)).toBe(expected);
  });

  it('are listed as countries and regions, without what is excepted', () => {
    expect(listAdmitted({ applicants: ['DACH', 'US-TX'], applicantsExcept: ['CH'] })).toEqual([
      'DE',
      'AT',
      'US-TX',
    ]);
    expect(listAdmitted({ applicants: ['US'], applicantsExcept: ['US-CA'] })).not.toContain(
      'US-CA',
    );
    expect(listAdmitted({ applicants: ['EMEA'], applicantsExcept: ['EU'] })).not.toContain('FR');
  });

  it.each([
    [['EU'], undefined, 'DE', true],
    [['US-TX'], undefined, 'US', true],
    [['US'], undefined, 'US-TX', true],
    [['US'], ['US-CA'], 'US-CA', false],
    [['US'], ['US-CA'], 'US', true],
    [['worldwide'], undefined, 'DE', true],
    [['worldwide'], ['RU'], 'RU', false],
    [['US', 'CA'], undefined, 'worldwide', false],
  ])(
    '%j except %j admit applicants from %s: %s',
    (applicants, applicantsExcept, area, expected) => {
      expect(admitsFrom({ applicants, applicantsExcept }, area)).toBe(expected);
    },
  );

  it('are found under their countries, those of a group without exceptions', () => {
    expect(listFoundUnder({ applicants: ['US-TX'] })).toEqual(['US-TX', 'US']);
    expect(listFoundUnder({ applicants: ['DACH'], applicantsExcept: ['CH'] })).toEqual([
      'DE',
      'AT',
    ]);
    expect(listFoundUnder({ applicants: ['worldwide'] })).toEqual(['worldwide']);
    expect(listFoundUnder({})).toEqual([]);
  });
});
