import { describe, expect, it } from 'vitest';
import { contains, distanceKm, placeKind, placeSchema } from '../../../src/model/place.ts';

const where = { latitude: 0, longitude: 0 };
const country = placeSchema.parse({ country: 'US', ...where });
const region = placeSchema.parse({ region: 'California', country: 'US', ...where });
const town = placeSchema.parse({
  locality: 'San Francisco',
  region: 'California',
  country: 'US',
  ...where,
});
const townElsewhere = placeSchema.parse({
  locality: 'San Francisco',
  region: 'Córdoba',
  country: 'AR',
  ...where,
});
const regionElsewhere = placeSchema.parse({ region: 'Ontario', country: 'CA', ...where });
const townUnplaced = placeSchema.parse({ locality: 'San Francisco', country: 'US', ...where });
const townOfNoRegion = placeSchema.parse({ locality: 'Singapore', country: 'SG', ...where });

describe('a place', () => {
  it.each([
    ['a country', country, 'country'],
    ['a region', region, 'region'],
    ['a town', town, 'locality'],
    ['a town without a region', townOfNoRegion, 'locality'],
  ])('that is %s has the right kind', (_, place, kind) => {
    expect(placeKind(place)).toBe(kind);
  });

  it.each([
    ['a country', 'a region in it', true, country, region],
    ['a country', 'a town in it', true, country, town],
    ['a region', 'a town in it', true, region, town],
    ['a country', 'itself', true, country, country],
    ['a region', 'itself', true, region, region],
    ['a town', 'itself', true, town, town],
    ['a town', 'its region', false, town, region],
    ['a town', 'its country', false, town, country],
    ['a region', 'its country', false, region, country],
    ['a country', 'a town of another', false, country, townElsewhere],
    ['a region', 'a town of the same name elsewhere', false, region, townElsewhere],
    ['a town', 'a town of the same name elsewhere', false, town, townElsewhere],
    ['a region', 'another region', false, region, regionElsewhere],
    ['a country', 'a town that names no region', false, country, townOfNoRegion],
    ['a town that names no region', 'itself', true, townOfNoRegion, townOfNoRegion],
    ['a town that names no region', 'one of that name in a region', false, townUnplaced, town],
    ['a town in a region', 'one of that name in none', false, town, townUnplaced],
  ])('%s contains %s: %s', (_outer, _inner, expected, outer, inner) => {
    expect(contains(outer, inner)).toBe(expected);
  });

  it.each([
    ['north of the pole', { latitude: 90.1 }],
    ['south of the pole', { latitude: -91 }],
    ['east of the date line', { longitude: 180.5 }],
    ['west of the date line', { longitude: -181 }],
  ])('cannot be %s', (_, coordinates) => {
    expect(placeSchema.safeParse({ country: 'US', ...where, ...coordinates }).success).toBe(false);
  });

  it.each([
    ['a country', { ...where }],
    ['a visible name', { locality: '\u200b', country: 'US', ...where }],
    [
      'its region in full as well as the code',
      { locality: 'Toronto', regionCode: 'ON', country: 'CA', ...where },
    ],
  ])('needs %s', (_, place) => {
    expect(placeSchema.safeParse(place).success).toBe(false);
  });

  it('may lack coordinates', () => {
    expect(placeSchema.safeParse({ country: 'US' }).success).toBe(true);
  });

  it('has no aliases unless they are listed', () => {
    expect(town.aliases).toEqual([]);
    expect(placeSchema.parse({ country: 'US', ...where, aliases: ['USA'] }).aliases).toEqual([
      'USA',
    ]);
  });
});

describe('the distance between places', () => {
  const at = (latitude?: number, longitude?: number) =>
    placeSchema.parse({ locality: 'Fixture', country: 'GB', latitude, longitude });

  it.each([
    ['the same place', at(51.5, -0.1), at(51.5, -0.1), 0],
    ['a degree of latitude', at(50, 0), at(51, 0), 111],
    ['over the date line', at(0, 179.5), at(0, -179.5), 111],
    ['half way round', at(0, 0), at(0, 180), 20_015],
  ])('is measured along the surface: %s', (_, a, b, km) => {
    expect(Math.round(distanceKm(a, b) ?? NaN)).toBe(km);
  });

  it('is undefined without coordinates', () => {
    expect(distanceKm(at(1, 2), at())).toBeUndefined();
  });
});
