import { describe, expect, it } from 'vitest';
import type { Board } from '../../../src/board/board.ts';
import { createRelations, type Related } from '../../../src/board/relations.ts';
import { buildBoard, getEntry, ids, type Fields } from '../../helpers/build-board.ts';

const ml = {
  title: 'Machine Learning Intern',
  level: 'intern',
  skills: ['python', 'pytorch'],
  terms: ['fall-2026'],
} as const;
const like = (fields: Fields): Fields => ({
  ...ml,
  skills: [...ml.skills],
  terms: [...ml.terms],
  ...fields,
});

const closed = { on: '2026-03-01', reason: 'filled' } as const;

const board = buildBoard({
  'ml-a': like({ posted: '2026-03-30' }),
  'ml-b': like({ posted: '2026-03-29' }),
  'ml-c': like({ company: 'other-company', skills: ['python'] }),
  'ml-closed': like({ closed }),
  welder: { title: 'Welder', skills: ['spark'], terms: ['summer-2026'], posted: '2026-03-28' },
  'only-closed': {
    title: 'Baker',
    company: 'other-company',
    closed,
    terms: ['summer-2026'],
  },
});

const relationsOf = (id: string, on: Board = board): Related =>
  createRelations(on).of(getEntry(on, id));

/** Seven similar open postings of one company, newest first, and a closed one. */
const crowd = buildBoard({
  ...Object.fromEntries(
    Array.from({ length: 7 }, (_, i) => [`p${i + 1}`, like({ posted: `2026-03-${30 - i}` })]),
  ),
  shut: like({ closed }),
});

describe('the list of more postings at the same company', () => {
  const more = (id: string, on?: Board) => {
    const { entries, total, all } = relationsOf(id, on).more;
    return { entries: ids(entries), total, all };
  };

  it('has the other live postings, newest first', () => {
    expect(more('ml-b')).toEqual({ entries: ['ml-a', 'welder'], total: 2, all: 3 });
  });

  it.each([
    ['p1', ['p2', 'p3', 'p4', 'p5']],
    ['p3', ['p1', 'p2', 'p4', 'p5']],
    ['p5', ['p1', 'p2', 'p3', 'p4']],
    ['p7', ['p1', 'p2', 'p3', 'p4']],
  ])('has the newest four postings other than %s, and the total', (id, entries) => {
    expect(more(id, crowd)).toEqual({ entries, total: 6, all: 7 });
  });

  it('has all live postings if the posting itself is closed', () => {
    expect(more('ml-closed')).toEqual({ entries: ['ml-a', 'ml-b', 'welder'], total: 3, all: 3 });
    expect(more('shut', crowd)).toMatchObject({ total: 7, all: 7 });
  });

  it('has open postings before unconfirmed ones, and no closed ones', () => {
    const mixed = buildBoard({
      this: { posted: '2026-03-30' },
      stale: { posted: '2026-01-01' },
      undated: {},
      'open-by-evidence': { posted: '2025-12-01', confirmed: [{ on: '2026-03-30', by: 'link' }] },
      shut: { closed, posted: '2026-03-31' },
    });
    expect(more('this', mixed)).toEqual({
      entries: ['open-by-evidence', 'stale', 'undated'],
      total: 3,
      all: 4,
    });
  });

  it('is empty if the company has no other live posting', () => {
    expect(more('ml-c')).toEqual({ entries: [], total: 0, all: 1 });
    expect(more('shut', buildBoard({ shut: { closed } }))).toEqual({
      entries: [],
      total: 0,
      all: 0,
    });
  });
});

describe('similar postings', () => {
  const similar = (id: string, on?: Board) =>
    ids(relationsOf(id, on).similar.map((one) => one.entry));

  it('are the most similar live postings, without the posting itself', () => {
    const elsewhere = (fields: Fields) => like({ company: 'other-company', ...fields });
    const others = buildBoard({
      this: like({ places: ['west-town'] }),
      alike: elsewhere({}),
      'most-alike': elsewhere({ places: ['west-town'] }),
      'less-alike': elsewhere({ skills: ['python'] }),
      'hardly-alike': { title: 'Welder', company: 'other-company', skills: ['python'] },
      shut: elsewhere({ closed }),
    });
    expect(similar('this', others)).toEqual(['most-alike', 'alike', 'less-alike']);
  });

  it('omit postings that are already listed as more at the company', () => {
    expect(similar('ml-a')).toEqual(['ml-c']);
    expect(similar('p1', crowd)).toEqual(['p6', 'p7']);
  });

  it('do not include postings with nothing in common', () => {
    expect(similar('welder')).toEqual([]);
  });

  it.each<[string, Fields]>([
    ['a place', { places: ['west-town'] }],
    ['a term', { terms: ['fall-2026'] }],
    ['a level', { level: 'senior' }],
    ['a skill', { skills: ['python'] }],
    ['a degree', { education: [{ level: 'master', state: 'pursuing', required: true }] }],
    ['a way to work', { workModes: ['remote'], employment: ['full-time'] }],
  ])('do not include postings that have only %s in common', (_, fields) => {
    const two = buildBoard({
      this: { title: 'Cook', ...fields },
      other: { title: 'Welder', company: 'other-company', ...fields },
    });
    expect(similar('this', two)).toEqual([]);
  });

  it('are limited to four', () => {
    const many = buildBoard({
      this: like({ company: 'other-company' }),
      ...Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id) => [id, like({})])),
    });
    expect(similar('this', many)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('can share a level, and are sorted by id if equally similar', () => {
    const senior = (title: string, company = 'fixture-company'): Fields => ({
      title,
      company,
      level: 'senior',
      places: ['west-town'],
    });
    const seniors = buildBoard({
      c: senior('Cook'),
      b: senior('Baker', 'other-company'),
      a: senior('Archivist'),
    });
    expect(similar('b', seniors)).toEqual(['a', 'c']);
  });

  it('have the traits that they share', () => {
    const [first] = relationsOf('ml-c').similar;
    expect(first?.entry.id).toBe('ml-a');
    expect(first?.sharedTraits).toEqual(
      expect.arrayContaining([
        { kind: 'title', words: ['machine', 'learning'] },
        { kind: 'skills', ids: ['python'] },
        { kind: 'terms', ids: ['fall-2026'] },
        { kind: 'level', id: 'intern' },
      ]),
    );
  });

  it('are limited to four on a board with many similar postings', () => {
    const many = buildBoard({
      ...Object.fromEntries(
        Array.from({ length: 200 }, (_, i) => [
          `ml-${String(i).padStart(3, '0')}`,
          like({ posted: '2026-03-30', company: i % 2 ? 'other-company' : 'fixture-company' }),
        ]),
      ),
    });
    const found = similar('ml-199', many);
    expect(found).toHaveLength(4);
    expect(found).not.toContain('ml-199');
  });

  it('are the same whatever order the postings were read in', () => {
    const fields = { a: like({}), b: like({}), c: like({ company: 'other-company' }) };
    const backwards = Object.fromEntries(Object.entries(fields).reverse());
    expect(similar('c', buildBoard(backwards))).toEqual(similar('c', buildBoard(fields)));
  });
});

describe('similar postings to a closed one', () => {
  it('are only open ones if there are any, from any company', () => {
    const { similar, allOpen } = relationsOf('ml-closed');
    expect(ids(similar.map(({ entry }) => entry))).toEqual(['ml-a', 'ml-b']);
    expect(allOpen).toBe(true);
  });

  it('are open ones even if unconfirmed ones are more similar', () => {
    const { similar, allOpen } = relationsOf(
      'shut',
      buildBoard({
        shut: like({ closed }),
        ...Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id) => [id, like({})])),
        open: { title: 'Machine Learning Engineer', posted: '2026-03-30' },
      }),
    );
    expect(ids(similar.map(({ entry }) => entry))).toEqual(['open']);
    expect(allOpen).toBe(true);
  });

  it('are unconfirmed ones if none is open', () => {
    const { similar, allOpen } = relationsOf(
      'shut',
      buildBoard({ shut: like({ closed }), stale: like({ posted: '2026-01-01' }) }),
    );
    expect(ids(similar.map(({ entry }) => entry))).toEqual(['stale']);
    expect(allOpen).toBe(false);
  });

  it('are empty if no posting is similar', () => {
    expect(relationsOf('only-closed')).toMatchObject({ similar: [], allOpen: false });
  });

  it('are not reported as all open if the posting itself is live', () => {
    const { similar, allOpen } = relationsOf('ml-c');
    expect(similar.map(({ entry }) => entry.state.name)).toEqual(['open', 'open']);
    expect(allOpen).toBe(false);
  });
});

describe('related searches', () => {
  const related = (id: string, on?: Board) =>
    relationsOf(id, on).related.map((value) => `${value.browseBy}/${value.id}`);

  it('link to values that other live postings have', () => {
    expect(related('ml-a')).toEqual(['terms/fall-2026', 'skills/pytorch', 'skills/python']);
  });

  it('do not link to values that only this posting has', () => {
    // The only other posting with its term is closed, and no other posting has its skill.
    expect(related('welder')).toEqual([]);
  });

  it('link from a closed posting to values with live postings', () => {
    expect(related('only-closed')).toEqual(['terms/summer-2026']);
  });

  const rich: Fields = {
    terms: ['spring-2027', 'summer-2026', 'fall-2026'],
    education: [
      { level: 'bachelor', state: 'pursuing', required: true },
      { level: 'master', state: 'pursuing', required: true },
      { level: 'doctorate', state: 'pursuing', required: true },
    ],
    skills: ['python', 'cpp', 'spark'],
    places: ['west-town', 'north-town', 'west-city'],
    workModes: ['hybrid', 'remote', 'on-site'],
  };

  it('are limited to two of each kind and eight in total, most specific kind first', () => {
    expect(related('this', buildBoard({ this: rich, other: rich }))).toEqual([
      'terms/spring-2027',
      'terms/summer-2026',
      'degrees/bachelor',
      'degrees/master',
      'skills/python',
      'skills/cpp',
      'places/west-town',
      'places/north-town',
    ]);
  });

  it('begin with the values that the fewest postings share', () => {
    const few = buildBoard({
      this: { skills: ['python', 'cpp', 'spark'] },
      a: { skills: ['python', 'cpp', 'spark'] },
      b: { skills: ['python', 'cpp'] },
      c: { skills: ['python'] },
    });
    expect(related('this', few)).toEqual(['skills/spark', 'skills/cpp']);
  });

  it('have the number of live postings for each value', () => {
    const [term] = relationsOf('ml-a').related;
    expect(term).toMatchObject({ browseBy: 'terms', id: 'fall-2026', live: 3 });
  });
});

describe('a posting that is not published yet', () => {
  const preview = buildBoard({
    'ml-a': like({ posted: '2026-03-30' }),
    'ml-b': like({ posted: '2026-03-29' }),
    draft: like({ posted: '2026-03-31', draft: true }),
    later: like({ posted: '2026-03-31', publishOn: '2026-05-03' }),
    elsewhere: like({ company: 'other-company' }),
    'elsewhere-draft': like({ company: 'other-company', draft: true }),
  });

  it('is on no other page of a posting', () => {
    const { more, similar } = relationsOf('ml-a', preview);
    expect(ids(more.entries)).toEqual(['ml-b']);
    expect(more).toMatchObject({ total: 1, all: 2 });
    expect(similar.map(({ entry }) => entry.id)).toEqual(['elsewhere']);
  });

  it('refers to published ones', () => {
    const { more } = relationsOf('draft', preview);
    expect(ids(more.entries)).toEqual(['ml-a', 'ml-b']);
    expect(more).toMatchObject({ total: 2, all: 2 });
  });
});
