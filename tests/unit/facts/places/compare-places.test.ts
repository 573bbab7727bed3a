import { describe, expect, it } from 'vitest';
import { comparePlaces } from '../../../../src/facts/places/index.ts';
import { createCatalogueNames } from '../../../../src/facts/catalogue-names.ts';
import { placeSchema } from '../../../../src/model/place.ts';
import { buildPostingContext, getWords } from '../../../helpers/build-posting-context.ts';
import { buildCatalogueNames } from '../../../helpers/build-catalogue-names.ts';

const names = buildCatalogueNames();
const compare = (places: string, text: string, title?: string) =>
  comparePlaces(
    buildPostingContext(places === '' ? '' : `places: [${places}]`, text, title, names),
  );
const contradiction = (places: string, text: string) =>
  compare(places, text).conflicts.map(({ stated }) => stated);

describe('comparePlaces with places that the text supports', () => {
  it('supports each place, in the order of the list, with the best words', () => {
    const comparison = compare(
      'seattle, san-francisco, toronto',
      'People sit in San Francisco. This role is based in SF or Seattle, WA.',
      'Fixture Maker (Seattle)',
    );
    expect(comparison.supporting.map(getWords)).toEqual(['Seattle, WA', 'SF']);
    expect(comparison.unstated).toEqual([['places', 2]]);
    expect(comparison.conflicts).toEqual([]);
    expect(comparison.omissions).toEqual([]);
  });

  it.each([
    ['california', 'This role is based in San Francisco.', 'San Francisco'],
    ['san-francisco', 'This role is based in California.', 'California'],
    ['toronto', 'The job is in Canada.', 'Canada'],
    ['new-york', 'This role is based in Brooklyn, NY.', 'NY'],
    ['portland-me', 'We sit in Portland.', 'Portland'],
    ['montreal', 'The role is in Montreal, Québec.', 'Montreal, Québec'],
  ])('accepts a containing or contained place: %s in “%s”', (places, text, words) => {
    const comparison = compare(places, text);
    expect(comparison.supporting.map(getWords)).toEqual([words]);
    expect(comparison.unstated).toEqual([]);
  });

  it('finds support in the title', () => {
    expect(compare('toronto', 'Fine.', 'Fixture Maker, Toronto').supporting.map(getWords)).toEqual([
      'Toronto',
    ]);
  });
});

describe('comparePlaces with places that the text contradicts', () => {
  it.each([
    ['san-francisco', 'This role is based in Seattle.', 'Seattle'],
    ['california', 'This role is based in Seattle, WA.', 'Seattle, WA'],
    ['canada', 'This internship is located in Seattle.', 'Seattle'],
    ['toronto', 'Location: Fixtureville, Germany', 'Fixtureville, Germany'],
    ['seattle', 'Location: Fixtureville, TX', 'Fixtureville, TX'],
    ['toronto', 'Location: London', 'London'],
    ['portland-or', 'The position is in Portland, ME.', 'Portland, ME'],
    ['seattle, toronto', 'The job is in San Francisco or New York.', 'San Francisco or New York'],
    ['seattle', '## Location\n\nToronto, ON', 'Toronto, ON'],
  ])('reports a contradiction: %s in “%s”', (places, text, stated) => {
    const comparison = compare(places, text);
    expect(comparison.conflicts).toMatchObject([
      { rule: 'places-contradicted', path: ['places'], stated },
    ]);
    expect(comparison.conflicts.map(({ span }) => getWords(span))).toEqual([stated]);
    expect(comparison.omissions).toEqual([]);
  });

  it.each([
    ['seattle', 'This role is based in Toronto. We also sit in Seattle.'],
    ['seattle', 'This role is based in Washington.'],
    ['buffalo', 'This role is based in New York.'],
    ['leeds', 'This role is based in England.'],
    ['portland-or', 'This role is based in Portland.'],
    ['canada', 'This role is based in London.'],
    ['toronto', 'This role is based in Fixtureville.'],
    ['toronto', 'This role is based in Fixtureville or Seattle.'],
    ['toronto', 'This role is based in Fixture Valley, or in Seattle.'],
    ['toronto', 'This role is based in Seattle or remote.'],
    ['toronto', 'For roles based in Seattle, the range is another.'],
    ['toronto', 'We are based in Seattle.'],
    ['toronto', '## Similar jobs\n\nLocation: Seattle'],
  ])('reports no contradiction: %s in “%s”', (places, text) => {
    expect(contradiction(places, text)).toEqual([]);
  });

  it('reports no contradiction with the title', () => {
    expect(compare('toronto', 'Fine.', 'Location: Seattle').conflicts).toEqual([]);
  });
});

describe('comparePlaces with places that are missing from the list', () => {
  it.each([
    ['', 'This role is based in Seattle, Washington, United States.', 'places: [seattle]'],
    ['seattle', 'This role is based in Seattle or Toronto.', 'places: [seattle, toronto]'],
  ])('reports missing places: %s in “%s”', (places, text, yaml) => {
    expect(compare(places, text).omissions).toMatchObject([{ path: ['places'], yaml }]);
  });

  it.each([
    ['', 'We have an office in Seattle.'],
    ['', 'This role is based in Washington.'],
    ['california', 'This role is based in San Francisco.'],
    ['san-francisco', 'This role is based in California.'],
    ['buffalo', 'This role is based in New York.'],
    ['', 'This role is based in Portland.'],
  ])('reports no missing places: %s in “%s”', (places, text) => {
    expect(compare(places, text).omissions).toEqual([]);
  });
});

describe('comparePlaces with places nearby', () => {
  const town = (locality: string, region: string, at?: readonly [number, number], country = 'US') =>
    placeSchema.parse({
      locality,
      region,
      country,
      ...(at && { latitude: at[0], longitude: at[1] }),
    });
  const near = createCatalogueNames(
    new Map([
      ['cambridge-us', town('Cambridge', 'Massachusetts', [42.37, -71.11])],
      ['boston', town('Boston', 'Massachusetts', [42.36, -71.06])],
      ['springfield-us', town('Springfield', 'Massachusetts', [42.1, -72.59])],
      ['palo-alto', town('Palo Alto', 'California', [37.44, -122.14])],
      ['san-francisco', town('San Francisco', 'California', [37.77, -122.42])],
      ['washington-dc', town('Washington', 'District of Columbia', [38.9, -77.04])],
      ['new-york', town('New York', 'New York', [40.71, -74.01])],
      ['newark', town('Newark', 'New Jersey', [40.74, -74.17])],
      ['kansas-city', town('Kansas City', 'Missouri', [39.1, -94.58])],
      ['seattle', town('Seattle', 'Washington', [47.61, -122.33])],
      ['ottawa', town('Ottawa', 'Ontario', [45.42, -75.7], 'CA')],
    ]),
    new Map(),
  );
  const compareNear = (places: string, text: string) =>
    comparePlaces(buildPostingContext(`places: [${places}]`, text, undefined, near));

  it.each([
    ['cambridge-us', 'Location: Greater Boston, Massachusetts'],
    ['cambridge-us', 'Location: Boston, MA'],
    ['cambridge-us', 'Location: Nashua, New Hampshire'],
    ['palo-alto', 'This role is based in the San Francisco Bay Area.'],
    ['palo-alto', 'This role is based in the San Francisco area.'],
    ['springfield-us', 'Location: Boston metro'],
    ['washington-dc', 'Location: Pentagon City, Virginia'],
    ['washington-dc', 'Location: Bethesda, MD'],
    ['new-york', 'Location: Jersey City, NJ'],
    ['new-york', 'Location: Newark, NJ'],
    ['new-york', 'Location: Stamford, Connecticut'],
    ['kansas-city', 'Location: Overland Park, KS'],
    ['ottawa', 'Location: Gatineau, Quebec'],
  ])('reports no contradiction between %s and “%s”', (places, text) => {
    expect(compareNear(places, text)).toMatchObject({ conflicts: [], omissions: [] });
  });

  it.each([
    ['springfield-us', 'Location: Boston, MA'],
    ['new-york', 'Location: Seattle, WA'],
    ['seattle', 'Location: Pentagon City, Virginia'],
    ['seattle', 'This role is based in the San Francisco area.'],
    ['ottawa', 'Location: Greater Boston, Massachusetts'],
    ['new-york', 'Location: Kansas City, Missouri'],
  ])('reports a contradiction between %s and the distant “%s”', (places, text) => {
    expect(compareNear(places, text).conflicts).toHaveLength(1);
  });
});

describe('comparePlaces with towns in addresses and towns named like words', () => {
  const town = (locality: string, country: string, region?: string, regionCode?: string) =>
    placeSchema.parse({
      locality,
      country,
      ...(region !== undefined && { region }),
      ...(regionCode !== undefined && { regionCode }),
    });
  const towns = createCatalogueNames(
    new Map([
      ['belfast', town('Belfast', 'GB')],
      ['seattle', town('Seattle', 'US', 'Washington', 'WA')],
      ['austin', town('Austin', 'US', 'Texas', 'TX')],
      ['toronto', town('Toronto', 'CA', 'Ontario', 'ON')],
      ['sydney', town('Sydney', 'AU', 'New South Wales', 'NSW')],
      ['berlin', town('Berlin', 'DE')],
      ['paris', town('Paris', 'FR')],
      ['amsterdam', town('Amsterdam', 'NL')],
      ['bengaluru', town('Bengaluru', 'IN')],
      ['munich', town('Munich', 'DE')],
      ['overland-park', town('Overland Park', 'US', 'Kansas', 'KS')],
      ['bath', town('Bath', 'GB')],
      ['bergen', town('Bergen', 'NO')],
      ['hull', town('Hull', 'GB')],
      ['essen', town('Essen', 'DE')],
      ['nice', town('Nice', 'FR')],
      ['reading', town('Reading', 'GB')],
      ['mobile', town('Mobile', 'US', 'Alabama', 'AL')],
    ]),
    new Map(),
  );
  const read = (places: string, text: string, title?: string) =>
    comparePlaces(buildPostingContext(`places: [${places}]`, text, title, towns));

  it.each([
    ['belfast', 'The role is based at Mill Plaza, Mill Rd, Belfast BT1 1AA.'],
    ['belfast', 'Our shop is at 5 High Street, Belfast, BT1 1AA.'],
    ['austin', 'Location: 12 Main Street, Austin, TX 78704'],
    ['toronto', 'Location: 100 Queen Street, Suite 20, Toronto, ON M5H 2N2'],
    ['sydney', 'Work location: Level 5, 12 George Street, Sydney NSW 2000'],
    ['berlin', 'Location: Lindenstraße 12, 10969 Berlin'],
    ['paris', 'Location: 12 rue de la Paix, 75002 Paris'],
    ['amsterdam', 'Location: Keizersgracht 100, 1012 AB Amsterdam'],
    ['bengaluru', 'Location: 3rd Floor, 12 Fixture Road, Bengaluru 560001, India'],
    ['overland-park', 'Location: Overland Park, KS'],
  ])('supports %s with the address in “%s”', (places, text) => {
    expect(read(places, text)).toMatchObject({ conflicts: [], doubts: [], unstated: [] });
    expect(read(places, text).supporting).toHaveLength(1);
  });

  it.each([
    ['Location: 12 Main Street, Austin, TX 78704', 'Austin, TX'],
    ['Location: 12 Main Street, Fixtureville, TX 78704', 'Fixtureville, TX'],
    ['The role is based at Mill Plaza, Mill Rd, Belfast BT1 1AA.', 'Belfast'],
    ['Location: Friedrich-Ebert-Straße 12, 10969 Berlin, Germany', 'Berlin, Germany'],
    ['You will work at 12 Main Street, Austin.', 'Austin'],
    ['You work in our shop in Bath.', 'Bath'],
    ['You work on site in Bergen.', 'Bergen'],
  ])('contradicts Seattle with “%s”', (text, stated) => {
    expect(read('seattle', text).conflicts).toMatchObject([{ stated }]);
  });

  it.each([
    ['bath', 'You work in our shop in Bath.'],
    ['bergen', 'You work on site in Bergen.'],
    ['hull', 'This post is at our Hull depot.'],
    ['essen', 'You work in Essen.'],
    ['nice', 'Our studio in Nice needs you.'],
    ['reading', 'Join our Reading office.'],
    ['mobile', 'You will help in our plant in Mobile.'],
  ])('supports %s with “%s”', (places, text) => {
    expect(read(places, text).supporting).toHaveLength(1);
  });

  it('reads the town in a title after a separator', () => {
    expect(read('bath', 'You sell soap.', 'Shop Assistant – Bath').supporting).toHaveLength(1);
  });

  it.each([
    ['reading', 'You need experience in Reading.'],
    ['mobile', 'You know how to work in Mobile 3 networks.'],
    ['nice', 'Nice people wanted.'],
    ['belfast', 'You join us in Fixturetown.'],
    ['berlin', 'You work at Kreuzberg.'],
    ['berlin', 'Our address: 12 Lindenstraße, 10969 B.'],
    ['munich', 'Unser Büro in München freut sich.'],
    ['bath', 'Bath is lovely.'],
  ])('reports nothing about %s for “%s”, which may name it', (places, text) => {
    expect(read(places, text)).toMatchObject({
      supporting: [],
      conflicts: [],
      doubts: [],
      unstated: [],
      unclear: [['places', 0]],
    });
  });

  it('reports a place as unstated if the text names no place at all', () => {
    expect(read('seattle', 'You bake bread.')).toMatchObject({ unstated: [['places', 0]] });
  });

  it.each([
    ['Address: 12 Main Street, Austin, TX 78704', 'Austin, TX'],
    ['We look for a baker at our Austin bakery.', 'Austin'],
    ['We are a small bakery in Austin.', 'Austin'],
    ['You bake for the University of Austin.', 'Austin'],
    ['Free parking in Austin is a perk.', 'Austin'],
  ])('doubts Seattle because of “%s”', (text, stated) => {
    expect(read('seattle', text)).toMatchObject({
      conflicts: [],
      unstated: [],
      doubts: [{ path: ['places'], stated }],
    });
  });

  it.each([
    'We have customers in Austin.',
    'We were founded in Austin and have offices in Paris.',
    'Seattle is close to us; Austin is not.',
    'You graduated in Austin.',
    'Notice to applicants for jobs located in Austin: see the ordinance.',
    'For roles in Austin, we use a tool.',
    'Read https://jobs.example/austin/terms first.',
  ])('does not doubt Seattle because of “%s”', (text) => {
    expect(read('seattle', text).doubts).toEqual([]);
  });

  it('doubts one of several places if an item of a list has another in its stead', () => {
    expect(read('seattle, berlin', 'Where:\n\n- Berlin, Germany\n- Austin, Texas')).toMatchObject({
      doubts: [{ path: ['places', 0], stated: 'Austin, Texas' }],
      unstated: [],
    });
  });

  it('doubts one of several places if the text lists another in its stead', () => {
    expect(read('seattle, berlin', 'Our shops are in Austin, Berlin and elsewhere.')).toMatchObject(
      {
        doubts: [{ path: ['places', 0], stated: 'Austin' }],
        unstated: [],
      },
    );
  });
});
