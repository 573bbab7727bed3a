import { describe, expect, it } from 'vitest';
import { placeAround, placeName, placesLine, valueName } from '../../../src/board/display-names.ts';
import { mainPlace } from '../../../src/board/posting-facts.ts';
import type { BrowseBy } from '../../../src/model/browse-by.ts';
import { buildBoard, contextOf, buildSinglePosting } from '../../helpers/build-board.ts';

const context = contextOf(buildBoard({}));

describe('the name of a value', () => {
  it.each<[BrowseBy, string, string]>([
    ['companies', 'other-company', 'Other Company'],
    ['places', 'west-town', 'West Town'],
    ['places', 'west', 'West'],
    ['places', 'united-states', 'United States'],
    ['skills', 'cpp', 'C++'],
    ['terms', 'fall-2026', 'Fall 2026'],
    ['degrees', 'doctorate', 'PhD'],
    ['work-modes', 'on-site', 'On site'],
    ['employment', 'per-diem', 'Per diem'],
  ])('of %s/%s is %s', (browseBy, id, name) => {
    expect(valueName(browseBy, id, context)).toBe(name);
  });
});

describe('a place', () => {
  it.each([
    ['west-town', 'West Town', 'West, United States'],
    ['west', 'West', 'United States'],
    ['united-states', 'United States', ''],
    ['idle-town', 'Idle Town', 'United Kingdom'],
  ])('%s is %s, in "%s"', (id, name, around) => {
    const place = context.board.place(id);
    if (!place) throw new Error(`The fixture board has no place "${id}".`);
    expect(placeName(place, context)).toBe(name);
    expect(placeAround(place, context)).toBe(around);
  });
});

describe('the names of places with the same name', () => {
  const twins = contextOf(
    buildBoard(
      {},
      {
        places: {
          'twin-west': { locality: 'Twin', region: 'West', country: 'US' },
          'twin-north': { locality: 'Twin', region: 'North', country: 'CA' },
          'twin-abroad': { locality: 'Twin', country: 'GB' },
          'new-york': { region: 'New York', country: 'US' },
          'new-york-city': { locality: 'New York', region: 'New York', country: 'US' },
          georgia: { region: 'Georgia', country: 'US' },
          'georgia-country': { country: 'GE' },
          singapore: { locality: 'Singapore', country: 'SG' },
          'singapore-country': { country: 'SG' },
        },
      },
    ),
  );

  it.each([
    ['two towns', 'twin-west', 'Twin, West, United States'],
    ['two towns', 'twin-north', 'Twin, North, Canada'],
    ['a town that names no region', 'twin-abroad', 'Twin, United Kingdom'],
    ['a region and its town', 'new-york', 'New York, United States'],
    ['a region and its town', 'new-york-city', 'New York, New York, United States'],
    ['a region and a country', 'georgia', 'Georgia, United States'],
    ['a region and a country', 'georgia-country', 'Georgia (country)'],
    ['a country and its town', 'singapore', 'Singapore, Singapore'],
    ['a country and its town', 'singapore-country', 'Singapore'],
  ])('differ by their region or country: for %s, %s is %s', (_, id, name) => {
    expect(valueName('places', id, twins)).toBe(name);
  });

  it('are in the language of the pages', () => {
    const { context: inEnglish } = buildSinglePosting(
      {},
      {
        site: { locale: 'de-DE' },
        places: {
          georgia: { region: 'Georgia', country: 'US' },
          'georgia-country': { country: 'GE' },
        },
      },
    );
    expect(valueName('places', 'georgia', inEnglish)).toBe('Georgia, United States');
  });

  it('do not change the names of other places', () => {
    expect(valueName('places', 'west-town', twins)).toBe('West Town');
    expect(valueName('places', 'united-states', twins)).toBe('United States');
  });
});

describe('places whose names are ambiguous or have their region and country in them', () => {
  const board = buildBoard(
    {
      london: { places: ['london-on-ca'] },
      both: { places: ['london-gb', 'london-on-ca'] },
      city: { places: ['singapore'] },
      written: { places: ['paris'] },
      abroad: { places: ['west-town', 'paris'] },
      georgia: { places: ['atlanta', 'georgia-us'] },
      west: { places: ['west-town', 'west-city'] },
      atlanta: { places: ['atlanta'] },
    },
    {
      places: {
        'london-gb': { locality: 'London', region: 'England', country: 'GB' },
        'london-on-ca': { locality: 'London', region: 'Ontario', country: 'CA' },
        singapore: { locality: 'Singapore', country: 'SG' },
        paris: { locality: 'Paris, France', country: 'FR' },
        atlanta: { locality: 'Atlanta', region: 'Georgia', country: 'US' },
        tbilisi: { locality: 'Tbilisi', country: 'GE' },
        lebanon: { locality: 'Lebanon', region: 'New Hampshire', country: 'US' },
        'georgia-us': { region: 'Georgia', country: 'US' },
      },
    },
  );
  const own = contextOf(board);
  /** The places under a posting's title, as its page joins them. */
  const underTitle = (id: string) => {
    const entry = board.entries.find((one) => one.id === id);
    const place = entry && mainPlace(entry, own);
    const shown = place ? [place.first, ...place.others] : [];
    return entry && placesLine(entry, shown, own);
  };

  it.each([
    ['london', 'London, Ontario, Canada'],
    ['both', 'London, England, United Kingdom; London, Ontario, Canada'],
    ['abroad', 'West Town, United States; Paris, France'],
    ['georgia', 'Atlanta, United States; Georgia, United States'],
    ['west', 'West Town, West City, United States'],
    ['city', 'Singapore'],
    ['written', 'Paris, France'],
    ['atlanta', 'Atlanta, Georgia, United States'],
  ])('name each country once: %s is %s', (id, names) => {
    expect(underTitle(id)).toBe(names);
  });

  it.each([
    ['lebanon', 'Lebanon, New Hampshire, United States'],
    ['georgia-us', 'Georgia, United States'],
    ['atlanta', 'Atlanta'],
  ])('are told apart from countries: %s is %s', (id, name) => {
    expect(valueName('places', id, own)).toBe(name);
  });
});
