import { describe, expect, it } from 'vitest';
import type { Board } from '../../../src/board/board.ts';
import { groupValues, type ListedValue } from '../../../src/board/value-groups.ts';
import { BROWSE_BY, type BrowseBy } from '../../../src/model/browse-by.ts';
import { buildBoard, contextOf, ids } from '../../helpers/build-board.ts';

const board = buildBoard({
  a: {
    posted: '2026-03-30',
    places: ['north-town', 'west-town'],
    skills: ['pytorch', 'cpp'],
    terms: ['fall-2026'],
    workModes: ['remote'],
    employment: ['internship'],
    applicants: ['US'],
    education: [{ level: 'master', state: 'pursuing', required: true }],
  },
  b: { posted: '2026-03-30', skills: ['cpp'], terms: ['summer-2026'] },
});

const groupsOf = (browseBy: BrowseBy, on: Board = board) => groupValues(browseBy, contextOf(on));

/** A line as it is shown: indented if it is below a region, and followed by its note. */
const line = ({ value, note, nested }: ListedValue) =>
  [nested ? '  ' : '', value.id, note === undefined ? '' : ` (${note})`].join('');

const groups = (browseBy: BrowseBy, on?: Board) =>
  groupsOf(browseBy, on).map(({ title, values }) => [title, values.map(line)]);

describe('the values of an index page', () => {
  it('are grouped by kind for skills', () => {
    expect(groups('skills')).toEqual([
      ['Languages', ['cpp', 'python']],
      ['Frameworks', ['pytorch']],
      ['Tools', ['idle', 'spark']],
      ['Fields', ['nlp']],
    ]);
  });

  it('are grouped by country for places, with towns below their region', () => {
    expect(groups('places')).toEqual([
      ['Canada', ['north-town (North)']],
      ['United States', ['united-states', 'west', '  west-town', '  west-city']],
      ['United Kingdom', ['idle-town']],
    ]);
  });

  it('are countries by name for applicants, with regions below their country', () => {
    const areas = buildBoard({
      a: { applicants: ['worldwide', 'US-TX', 'US-GA'] },
      b: { applicants: ['CH', 'DE', 'US-TX'] },
      c: { applicants: ['GE'] },
    });
    expect(groups('applicants', areas)).toEqual([
      [undefined, ['worldwide', 'ge', 'de', 'ch', 'us', '  us-ga', '  us-tx']],
    ]);
  });

  it('are in one group without a title otherwise', () => {
    expect(groups('terms')).toEqual([[undefined, ['summer-2026', 'fall-2026']]]);
  });

  it.each(BROWSE_BY)('are each listed exactly once by %s', (browseBy) => {
    const listed = groupsOf(browseBy).flatMap(({ values }) =>
      ids(values.map(({ value }) => value)),
    );
    expect(listed.sort()).toEqual([...ids(board.values(browseBy))].sort());
    expect(listed.length).toBeGreaterThan(0);
  });

  it('are not grouped if there are none', () => {
    expect(groups('terms', buildBoard({}))).toEqual([]);
  });
});

describe('places in a list', () => {
  const places = {
    east: { region: 'East', country: 'US' },
    'east-town': { locality: 'East Town', region: 'East', country: 'US' },
    'south-town': { locality: 'South Town', region: 'South', country: 'US' },
    'lone-town': { locality: 'Lone Town', country: 'US' },
    'west-abroad': { locality: 'West Abroad', region: 'West', country: 'CA' },
  };
  const many = buildBoard(
    {
      a: { posted: '2026-03-30', places: ['south-town', 'west-abroad'] },
      b: { posted: '2026-03-30', places: ['south-town', 'east-town'] },
      c: { posted: '2026-03-30', places: ['east-town', 'lone-town'] },
      d: { posted: '2026-03-30', places: ['east'] },
    },
    { places },
  );
  const inCountry = (name: string) =>
    groupsOf('places', many).find(({ title }) => title === name)?.values ?? [];

  it('begin with countries and regions, each followed by its towns', () => {
    const lines = inCountry('United States').map(line);
    expect(lines.slice(0, 6)).toEqual([
      'united-states',
      'east',
      '  east-town',
      'west',
      '  west-city',
      '  west-town',
    ]);
  });

  it('have a note with the region if the region itself is not listed', () => {
    const lines = inCountry('United States').map(line);
    expect(lines.slice(6)).toEqual(['south-town (South)', 'lone-town']);
  });

  it('are not nested below a region of the same name in another country', () => {
    expect(inCountry('Canada').map(line)).toContain('west-abroad (West)');
  });

  it('are listed once each', () => {
    const listed = groupsOf('places', many).flatMap(({ values }) => values.map(line));
    expect(listed).toHaveLength(many.values('places').length);
    expect(new Set(listed.map((one) => one.trim())).size).toBe(listed.length);
  });

  it('that share a name have no note, because their name includes the region', () => {
    const twins = buildBoard(
      {},
      {
        places: {
          'twin-south': { locality: 'Twin', region: 'South', country: 'US' },
          'twin-east': { locality: 'Twin', region: 'East', country: 'US' },
        },
      },
    );
    const twin = groupsOf('places', twins)
      .flatMap(({ values }) => values)
      .find(({ value }) => value.id === 'twin-south');
    expect(twin).not.toHaveProperty('note');
  });
});
