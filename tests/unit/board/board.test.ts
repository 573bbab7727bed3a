import { describe, expect, it } from 'vitest';
import { isLive } from '../../../src/board/board.ts';
import { BROWSE_BY, type BrowseBy } from '../../../src/model/browse-by.ts';
import { buildBoard, getEntry, ids } from '../../helpers/build-board.ts';

const board = buildBoard(
  {
    'closed-long-ago': { closed: { on: '2025-11-01', reason: 'filled' }, posted: '2026-03-31' },
    'old-but-dated': { posted: '2025-12-01' },
    'open-older': { posted: '2026-03-01', places: ['west-town'], skills: ['python'] },
    undated: { places: ['west-city', 'west-town'], terms: ['summer-2026'] },
    'closed-lately': {
      closed: { on: '2026-03-20', reason: 'gone' },
      posted: '2025-01-01',
      places: ['west-town'],
      skills: ['python', 'spark'],
      terms: ['winter-2025'],
    },
    'open-newest': {
      posted: '2026-03-31',
      company: 'other-company',
      places: ['north-town'],
      skills: ['cpp'],
      terms: ['fall-2026', 'summer-2026'],
      education: [{ level: 'doctorate', state: 'pursuing', required: true }],
      workModes: ['hybrid'],
      employment: ['internship'],
    },
    'open-reposted': { reposted: ['2026-03-15', '2026-03-10'], places: ['united-states'] },
    'open-newest-too': { posted: '2026-03-31' },
  },
  { guides: [{ id: 'about-west-town', data: { title: 'West Town', place: 'west-town' } }] },
);

describe('the postings of a board', () => {
  it('are sorted by state, then newest first with undated ones last, then by id', () => {
    expect(ids(board.entries)).toEqual([
      'open-newest',
      'open-newest-too',
      'open-reposted',
      'open-older',
      'old-but-dated',
      'undated',
      'closed-lately',
      'closed-long-ago',
    ]);
  });

  it('are in the same order whatever order they were read in', () => {
    const fields = { a: { posted: '2026-03-01' }, b: { posted: '2026-03-02' }, c: {} };
    const backwards = Object.fromEntries(Object.entries(fields).reverse());
    expect(ids(buildBoard(backwards).entries)).toEqual(ids(buildBoard(fields).entries));
  });

  it('can be listed by state', () => {
    expect(ids(board.inState('open'))).toHaveLength(4);
    expect(ids(board.inState('unconfirmed'))).toEqual(['old-but-dated', 'undated']);
    expect(ids(board.inState('closed'))).toEqual(['closed-lately', 'closed-long-ago']);
  });

  it('are live if they are open or unconfirmed', () => {
    expect(ids(board.live)).toEqual([
      ...ids(board.inState('open')),
      ...ids(board.inState('unconfirmed')),
    ]);
  });

  it('are live according to isLive exactly if they are in that list', () => {
    expect(ids(board.entries.filter(isLive))).toEqual(ids(board.live));
    expect(isLive(getEntry(board, 'undated'))).toBe(true);
    expect(isLive(getEntry(board, 'closed-lately'))).toBe(false);
  });

  it('are counted by state', () => {
    expect(board.counts).toEqual({ open: 4, unconfirmed: 2, closed: 2 });
  });

  it('have the date of their last publication, or none if it is unknown', () => {
    const dates = Object.fromEntries(board.entries.map(({ id, date }) => [id, date]));
    expect(dates).toMatchObject({
      'open-older': '2026-03-01',
      'open-reposted': '2026-03-15',
      undated: undefined,
    });
  });

  it('have their company, places and skills resolved', () => {
    expect(board.entries[0]).toMatchObject({
      id: 'open-newest',
      company: { id: 'other-company', name: 'Other Company' },
      places: [{ id: 'north-town', locality: 'North Town' }],
      skills: [{ id: 'cpp', name: 'C++' }],
    });
  });

  it('have a state that depends on the day of the board and on freshDays', () => {
    const fields = { one: { posted: '2026-03-01' } };
    expect(buildBoard(fields, { today: '2026-04-15' }).inState('open')).toHaveLength(1);
    expect(buildBoard(fields, { today: '2026-04-16' }).inState('unconfirmed')).toHaveLength(1);
  });
});

describe('a reference to a missing catalogue entry', () => {
  it.each([
    ['a company', { company: 'no-company' }, 'no-company'],
    ['a place', { places: ['west-town', 'no-town'] }, 'no-town'],
    ['a skill', { skills: ['no-skill'] }, 'no-skill'],
  ])('to %s throws an error with the posting and the id', (_, fields, id) => {
    expect(() => buildBoard({ wrong: fields })).toThrow(/postings\/wrong/);
    expect(() => buildBoard({ wrong: fields })).toThrow(id);
  });
});

describe('a way to browse', () => {
  const under = (browseBy: BrowseBy, id: string) => ids(board.value(browseBy, id)?.entries ?? []);

  it('lists the postings of a town under its region and country', () => {
    expect(under('places', 'west-town')).toEqual(['open-older', 'undated', 'closed-lately']);
    expect(under('places', 'west')).toEqual(['open-older', 'undated', 'closed-lately']);
    expect(under('places', 'united-states')).toEqual([
      'open-reposted',
      'open-older',
      'undated',
      'closed-lately',
    ]);
  });

  it('does not list the postings of a country under its towns', () => {
    expect(under('places', 'west-city')).toEqual(['undated']);
  });

  it('lists a posting once, even if two of its places are in one region', () => {
    expect(under('places', 'west').filter((id) => id === 'undated')).toHaveLength(1);
  });

  it('counts open and unconfirmed postings as live', () => {
    expect(board.value('places', 'west')?.live).toBe(2);
    expect(board.value('skills', 'spark')?.live).toBe(0);
    expect(board.value('skills', 'spark')?.entries).toHaveLength(1);
  });

  it.each<[BrowseBy, string, number, number, number]>([
    ['companies', 'fixture-company', 3, 2, 2],
    ['companies', 'other-company', 1, 0, 0],
    ['companies', 'idle-company', 0, 0, 0],
    ['places', 'united-states', 2, 1, 1],
    ['places', 'west', 1, 1, 1],
    ['places', 'north-town', 1, 0, 0],
    ['skills', 'spark', 0, 0, 1],
    ['terms', 'summer-2026', 1, 1, 0],
    ['terms', 'winter-2025', 0, 0, 1],
  ])(
    'counts under %s/%s %i open, %i unconfirmed and %i closed postings',
    (browseBy, id, open, unconfirmed, closed) => {
      expect(board.value(browseBy, id)?.counts).toEqual({ open, unconfirmed, closed });
    },
  );

  it.each(BROWSE_BY)('by %s counts the listed postings by state, and the live ones', (browseBy) => {
    for (const { entries, counts, live } of board.values(browseBy)) {
      const names = entries.map(({ state }) => state.name);
      for (const [state, count] of Object.entries(counts)) {
        expect(names.filter((name) => name === state)).toHaveLength(count);
      }
      expect(live).toBe(counts.open + counts.unconfirmed);
    }
  });

  it.each(BROWSE_BY)(
    'by %s can list only values with live postings, in the same order',
    (browseBy) => {
      expect(ids(board.liveValues(browseBy))).toEqual(
        ids(board.values(browseBy).filter(({ entries }) => entries.some(isLive))),
      );
    },
  );

  it('has no live values without live postings', () => {
    expect(ids(board.liveValues('skills'))).toEqual(['python', 'cpp']);
    expect(ids(board.liveValues('terms'))).toEqual(['summer-2026', 'fall-2026']);
    expect(ids(board.liveValues('companies'))).toEqual(['fixture-company', 'other-company']);
  });

  it.each<[BrowseBy, string]>([
    ['companies', 'idle-company'],
    ['places', 'idle-town'],
    ['skills', 'idle'],
  ])('by %s keeps catalogue entries that have no postings', (browseBy, id) => {
    expect(board.value(browseBy, id)).toMatchObject({ browseBy, id, entries: [], live: 0 });
    expect(ids(board.values(browseBy))).toContain(id);
  });

  it('keeps a term that only a closed posting has', () => {
    expect(board.value('terms', 'winter-2025')).toMatchObject({ live: 0 });
  });

  it.each(BROWSE_BY)('by %s returns undefined for an unknown value', (browseBy) => {
    expect(board.value(browseBy, 'no-such-value')).toBeUndefined();
  });

  it('sorts terms chronologically', () => {
    expect(ids(board.values('terms'))).toEqual(['winter-2025', 'summer-2026', 'fall-2026']);
  });

  it('sorts companies, places and skills by their number of live postings', () => {
    for (const browseBy of ['companies', 'places', 'skills'] as const) {
      const counts = board.values(browseBy).map(({ live }) => live);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
    }
    expect(ids(board.values('companies'))).toEqual([
      'fixture-company',
      'other-company',
      'idle-company',
    ]);
  });

  it('sorts areas of applicants by count and name, with regions after the countries', () => {
    const { values } = buildBoard({
      a: { posted: '2026-03-30', applicants: ['CH', 'DE', 'US-TX'] },
      b: { posted: '2026-03-30', applicants: ['US-TX', 'AT', 'ES'] },
    });
    expect(ids(values('applicants'))).toEqual(['us', 'at', 'de', 'es', 'ch', 'us-tx']);
  });

  it('sorts values with equally many live postings by their total, then by id', () => {
    const { values } = buildBoard({
      a: { skills: ['spark', 'nlp', 'cpp'] },
      b: { skills: ['spark'], closed: { on: '2026-03-01', reason: 'gone' } },
    });
    expect(ids(values('skills'))).toEqual(['spark', 'cpp', 'nlp', 'idle', 'python', 'pytorch']);
  });

  it.each<[BrowseBy, number]>([
    ['companies', 0],
    ['places', 2],
    ['skills', 4],
    ['terms', 4],
    ['degrees', 5],
    ['work-modes', 5],
    ['employment', 5],
  ])('by %s omits %i live postings that do not state it', (browseBy, count) => {
    expect(board.notStated(browseBy)).toBe(count);
  });
});

describe('a catalogue', () => {
  it('returns each entry with its id', () => {
    expect(board.company('fixture-company')).toEqual({
      id: 'fixture-company',
      name: 'Fixture Company',
    });
    expect(board.place('west')).toMatchObject({ id: 'west', region: 'West' });
    expect(board.skill('cpp')).toMatchObject({ id: 'cpp', name: 'C++' });
  });

  it('returns undefined for an unknown id', () => {
    expect(board.company('no-company')).toBeUndefined();
    expect(board.place('no-place')).toBeUndefined();
    expect(board.skill('no-skill')).toBeUndefined();
  });

  it('returns the id of the guide to a place', () => {
    expect(board.guideTo('west-town')).toBe('about-west-town');
    expect(board.guideTo('west-city')).toBeUndefined();
  });
});

describe('a place', () => {
  const sharing = (
    id: string,
    places: NonNullable<Parameters<typeof buildBoard>[1]>['places'] = {},
  ) => {
    const on = buildBoard({}, { places });
    const place = on.place(id);
    if (!place) throw new Error(`The fixture board has no place "${id}".`);
    return on.sharesName(place);
  };

  it.each(['west-town', 'west', 'united-states', 'idle-town'])(
    'does not share its name if no other place has it: %s',
    (id) => {
      expect(sharing(id)).toBe(false);
    },
  );

  it.each([
    ['a town', 'west-town', { other: { locality: 'West Town', region: 'North', country: 'CA' } }],
    ['a town and a region', 'west', { other: { locality: 'West', region: 'West', country: 'US' } }],
    ['regions', 'west', { other: { region: 'West', country: 'CA' } }],
  ])('shares its name with another: %s', (_, id, places) => {
    expect(sharing(id, places)).toBe(true);
  });

  it('does not share its name just because its region or country has other places', () => {
    expect(
      sharing('west-town', { other: { locality: 'Other', region: 'West', country: 'US' } }),
    ).toBe(false);
  });
});

describe('a board without postings', () => {
  const empty = buildBoard({});

  it('has no postings in any state, and only catalogue entries to browse', () => {
    expect(empty.entries).toEqual([]);
    expect(empty.live).toEqual([]);
    expect(empty.inState('closed')).toEqual([]);
    expect(empty.values('terms')).toEqual([]);
    expect(empty.values('companies')).toHaveLength(3);
    expect(empty.notStated('places')).toBe(0);
    expect(empty.counts).toEqual({ open: 0, unconfirmed: 0, closed: 0 });
    for (const browseBy of BROWSE_BY) expect(empty.liveValues(browseBy)).toEqual([]);
  });
});
