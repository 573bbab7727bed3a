import { describe, expect, it } from 'vitest';
import { placeSchema } from '../../../../../src/model/place.ts';
import type { Passage } from '../../../../../src/text/passage.ts';
import { createPlaceExtractor } from '../../../../../src/facts/places/index.ts';
import { findPlaceStatements } from '../../../../../src/facts/places/en/place-statement.ts';
import { buildPassage, hostileTexts } from '../../../../helpers/build-passage.ts';

const town = (locality: string, regionCode: string, region: string, country: string) => ({
  locality,
  ...(region !== '' && { region }),
  ...(regionCode !== '' && { regionCode }),
  country,
});
const PLACES = new Map(
  Object.entries({
    sf: {
      ...town('San Francisco', 'CA', 'California', 'US'),
      aliases: ['SF', 'San Francisco, CA'],
    },
    nyc: { ...town('New York', 'NY', 'New York', 'US'), aliases: ['NYC', 'New York, NY'] },
    seattle: town('Seattle', 'WA', 'Washington', 'US'),
    dc: { ...town('Washington', 'DC', 'District of Columbia', 'US'), aliases: ['Washington, DC'] },
    'portland-or': town('Portland', 'OR', 'Oregon', 'US'),
    'portland-me': town('Portland', 'ME', 'Maine', 'US'),
    'london-on': town('London', 'ON', 'Ontario', 'CA'),
    'london-gb': town('London', '', 'England', 'GB'),
    toronto: town('Toronto', 'ON', 'Ontario', 'CA'),
    boston: town('Boston', 'MA', 'Massachusetts', 'US'),
    chicago: town('Chicago', 'IL', 'Illinois', 'US'),
    paris: town('Paris', '', '', 'FR'),
    reading: town('Reading', '', 'England', 'GB'),
    mobile: town('Mobile', 'AL', 'Alabama', 'US'),
    nice: town('Nice', '', '', 'FR'),
    of: town('Of', '', '', 'TR'),
    zurich: town('Zürich', '', '', 'CH'),
    california: { region: 'California', regionCode: 'CA', country: 'US' },
    usa: { country: 'US' },
  }).map(([id, place]) => [id, placeSchema.parse(place)]),
);
const read = createPlaceExtractor(PLACES);
const found = (text: string, rest: Partial<Passage> = {}) =>
  read(buildPassage(text, rest)).map(
    ({ start, end, value, certain }) => `${text.slice(start, end)} = ${value}${certain ? '!' : ''}`,
  );

describe('createPlaceExtractor', () => {
  it.each([
    ['Offices in SF, NYC and Seattle.', ['SF = sf', 'NYC = nyc', 'Seattle = seattle']],
    ['SEATTLE, WA', ['SEATTLE, WA = seattle']],
    ['San Francisco, CA, USA', ['San Francisco, CA, USA = sf']],
    ['Seattle (Washington)', ['Seattle (Washington) = seattle']],
    [
      'Portland, ME or Portland, Oregon',
      ['Portland, ME = portland-me', 'Portland, Oregon = portland-or'],
    ],
    ['London, UK', ['London, UK = london-gb']],
    ['London, Ontario, Canada', ['London, Ontario, Canada = london-on']],
    ['Seattle, New York or Boston', ['Seattle = seattle', 'New York = nyc', 'Boston = boston']],
    ['a desk in Zurich', ['Zurich = zurich']],
    ['Mobile, AL', ['Mobile, AL = mobile']],
    ['Reading, UK, or Nice, France', ['Reading, UK = reading', 'Nice, France = nice']],
    ['in California, in the U.S.', ['California = california', 'U.S. = usa']],
    ['Greater Boston', ['Boston = boston']],
    ['our Seattle HQ', ['Seattle = seattle']],
  ])('finds places in “%s”', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('returns all towns of the name if the text is ambiguous', () => {
    expect(found('Location: Portland')).toEqual([
      'Portland = portland-or',
      'Portland = portland-me',
    ]);
  });

  it.each([
    'As the New York Times wrote.',
    'She reads the Chicago Tribune.',
    'Fixture students from the University of Toronto.',
    'A study with Boston Consulting Group.',
    'We had a Paris Hilton poster.',
    'Reading papers is part of it.',
    'Nice to have: a sense of order.',
    'Mobile engineers write for phones.',
    'Of course you can.',
    'Tell us about sf novels.',
    'Portland, TX is small.',
    'This OR that, IN or out, tell ME.',
  ])('finds no place in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('ignores a place within a name in a title', () => {
    expect(found('Boston University Fellow', { kind: 'title' })).toEqual([]);
    expect(found('Boston Machine Fellow', { kind: 'title' })).toEqual(['Boston = boston']);
  });
});

describe('the place of a role', () => {
  it.each([
    ['This role is based in Seattle.', 'Seattle = seattle!'],
    ['This full-time role will be located in Seattle, WA.', 'Seattle, WA = seattle!'],
    ['The position is a hybrid role based in Toronto, Canada.', 'Toronto, Canada = toronto!'],
    ['This is an on-site internship based in Boston.', 'Boston = boston!'],
    ['Please note that this job is in Boston.', 'Boston = boston!'],
    ['Location: Boston', 'Boston = boston!'],
    ['Job location – Boston', 'Boston = boston!'],
    ['You will be based in Boston.', 'Boston = boston!'],
    ['You’ll work from our Boston office.', 'Boston = boston!'],
    ['Based in Boston, this role lasts a year.', 'Boston = boston!'],
    ['The role is at our headquarters in Boston.', 'Boston = boston!'],
    ['The pay is good, and this role is based in Boston.', 'Boston = boston!'],
  ])('is certain in “%s”', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('is certain in a line under a location heading', () => {
    expect(found('Seattle, WA', { heading: 'Location' })).toEqual(['Seattle, WA = seattle!']);
    expect(found('Seattle is where we began', { heading: 'Location' })).toEqual([
      'Seattle = seattle',
    ]);
  });

  it.each([
    'We are headquartered in Seattle.',
    'The team for this role is based in Seattle.',
    'If this role is based in Seattle, the range is another.',
    'For this role based in Seattle, the range is another.',
    'This role is based in Seattle or remote.',
    'This role is based in Seattle, or another of our offices.',
    'This role is preferably based in Seattle.',
    'Based in Seattle, we make fixtures.',
    'This role is not based in Seattle.',
    'Join our Seattle office.',
  ])('is uncertain in “%s”', (text) => {
    expect(found(text)).toEqual(['Seattle = seattle']);
  });

  it('is uncertain if another town or area may be meant', () => {
    expect(found('This role is based in Washington.')).toEqual(['Washington = dc']);
    expect(found('This role is based in West Seattle.')).toEqual(['Seattle = seattle']);
  });

  it('is uncertain if it may only specify the place before it', () => {
    expect(found('Location: Fixtureville, Paris, France')).toEqual(['Paris, France = paris']);
  });

  it('is uncertain under a heading about other roles', () => {
    expect(found('Location: Boston', { heading: 'Similar jobs' })).toEqual(['Boston = boston']);
  });
});

describe('findPlaceStatements', () => {
  it('returns all names in a statement, including unknown ones', () => {
    const text = 'Location: Fixtureville, Texas, or New Fixture | Hybrid';
    const [statement] = findPlaceStatements(buildPassage(text));
    expect(statement?.names.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Fixtureville',
      'Texas',
      'New Fixture',
    ]);
  });
});

describe('createPlaceExtractor for an adversarial text', () => {
  it('handles long texts', () => {
    const texts = hostileTexts(
      'Seattle',
      'Seattle,',
      'Location:',
      'this role is based in',
      'the a',
      'Location: A',
      ': this',
    );
    for (const text of [...texts, `Location: ${'Seattle or '.repeat(90_000)}`]) {
      expect(() => read(buildPassage(text))).not.toThrow();
    }
  });
});
