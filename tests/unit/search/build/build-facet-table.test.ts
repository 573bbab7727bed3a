import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../../../src/lib/date.ts';
import type { Choices } from '../../../../src/search/facets.ts';
import { createFacetTable } from '../../../../src/search/build/build-facet-table.ts';
import {
  narrow,
  readTable,
  sortRows,
  type StoredFacet,
} from '../../../../src/search/facet-table.ts';
import { buildBoard, contextOf, ids, type Fields } from '../../../helpers/build-board.ts';

const month = (min: number, currency = 'USD', max = min) =>
  ({ min, max, currency, per: 'month' }) as const;

const POSTINGS: Record<string, Fields> = {
  town: {
    places: ['west-town'],
    skills: ['cpp', 'python'],
    posted: '2026-03-30',
    pay: month(12_100),
  },
  country: { places: ['united-states'], posted: '2026-03-20', closes: '2026-05-01' },
  north: { places: ['north-town'], company: 'other-company', pay: month(20_000, 'CAD') },
  over: { places: ['west-city'], posted: '2026-03-01', closes: '2026-03-15', level: 'senior' },
  range: { posted: '2026-03-10', pay: { min: 40, max: 60, currency: 'USD', per: 'hour' } },
};

const context = contextOf(buildBoard(POSTINGS));
const stored = createFacetTable(context);
const TIME = { today: daysBetween('1970-01-01', context.board.today), days: 0 };
const table = readTable(stored, TIME);
const order = ids(context.board.entries);
const everything = order.map((_, i) => i);

/** The ids of the postings that match the choices. */
const left = (choices: Choices) => narrow(table, everything, choices).rows.map((row) => order[row]);
const valuesOf = (facet: StoredFacet) => stored.values[facet].map(([id]) => id);
const names = (facet: StoredFacet) => stored.values[facet].map(([, name]) => name);

describe('the facet table of a board', () => {
  it('has a row for each posting, in the board’s order', () => {
    expect(order).toEqual(['town', 'country', 'range', 'north', 'over']);
    for (const [facet, rows] of Object.entries(stored.rows)) {
      expect(rows, facet).toHaveLength(order.length);
    }
    expect(stored.pay.rows).toHaveLength(order.length);
    expect(stored.dates).toHaveLength(order.length);
    expect(stored.closes).toHaveLength(order.length);
  });

  it('does not change when written and read as JSON', () => {
    expect(JSON.parse(JSON.stringify(stored))).toEqual(stored);
  });

  it('omits values without postings, except for states', () => {
    expect(valuesOf('company')).not.toContain('idle-company');
    expect(valuesOf('skill')).not.toContain('idle');
    expect(valuesOf('place')).not.toContain('idle-town');
    expect(valuesOf('level')).toEqual(['senior']);
    expect(valuesOf('state')).toEqual(['open', 'unconfirmed', 'closed']);
  });

  it('names values as the pages do', () => {
    expect(names('skill')).toContain('C++');
    expect(names('place')).toEqual(expect.arrayContaining(['West Town', 'United States']));
    expect(names('level')).toEqual(['Senior']);
  });

  it('gives a country another id if the catalogue has one that is the same', () => {
    const board = buildBoard(
      { only: { places: ['nz'] } },
      { places: { nz: { locality: 'Northzone', country: 'NZ' } } },
    );
    const { values, rows } = createFacetTable(contextOf(board));
    expect(values.place).toEqual([
      ['nz', 'Northzone', [1]],
      ['all-nz', 'New Zealand'],
    ]);
    expect(rows.place).toEqual([0]);
  });

  it.each<[Choices, string[]]>([
    [{ place: ['west-town'] }, ['town']],
    [{ place: ['west'] }, ['town']],
    [{ place: ['united-states'] }, ['town', 'country']],
    [{ place: ['west'], state: ['open', 'closed'] }, ['town', 'over']],
    [{ place: ['north-town'] }, ['north']],
    [{ company: ['other-company'] }, ['north']],
    [{ skill: ['python'] }, ['town']],
    [{ level: ['senior'] }, []],
    [{ level: ['senior'], state: ['closed'] }, ['over']],
    [{ pay: ['usd-month-10000'] }, ['town', 'range']],
    [{ pay: ['usd-hour-40'] }, ['range']],
    [{ pay: ['not-stated'] }, ['country']],
    [{ posted: ['3-days'] }, ['town']],
    [{ posted: ['2-weeks'] }, ['town', 'country']],
    [{ deadline: ['month'] }, ['country']],
    [{ deadline: ['not-stated'] }, ['town', 'range', 'north']],
    [{}, ['town', 'country', 'range', 'north']],
  ])('narrowed by %j leaves %j', (choices, expected) => {
    expect(left(choices)).toEqual(expected);
  });

  it('can be sorted by annual pay, by date and by deadline', () => {
    const sorted = (sort: 'pay' | 'newest' | 'deadline') =>
      sortRows(table, [0, 1, 2, 3], sort, undefined).map((row) => order[row]);
    expect(sorted('pay')).toEqual(['town', 'range', 'north', 'country']);
    expect(sorted('newest')).toEqual(['town', 'country', 'range', 'north']);
    expect(sorted('deadline')[0]).toBe('country');
  });

  it('is empty for a board without postings', () => {
    const empty = createFacetTable(contextOf(buildBoard({})));
    expect(empty.dates).toEqual([]);
    expect(narrow(readTable(empty, TIME), [], { company: ['fixture-company'] }).rows).toEqual([]);
  });

  it('has the same postings for each value as the lists to browse', () => {
    const { board } = context;
    for (const [facet, browseBy] of [
      ['company', 'companies'],
      ['place', 'places'],
      ['skill', 'skills'],
    ] as const) {
      // Regions and countries without an entry in the catalogue exist only in the table.
      for (const id of valuesOf(facet).filter((one) => board.value(browseBy, one))) {
        const choices = { [facet]: [id], state: ['open', 'unconfirmed', 'closed'] };
        expect(left(choices), id).toEqual(ids(board.value(browseBy, id)?.entries ?? []));
      }
    }
  });
});

describe('pay in the facet table', () => {
  it('is annual, and the most common currency comes first', () => {
    expect(stored.pay.currencies).toEqual(['USD', 'CAD']);
    expect(stored.pay.currencyNames).toEqual(['US dollars', 'Canadian dollars']);
    expect(stored.pay.rows[0]).toEqual([[0, 145_200, 145_200]]);
    expect(stored.pay.rows[2]).toEqual([[0, 83_200, 124_800]]);
    expect(stored.pay.rows[3]).toEqual([[1, 240_000, 240_000]]);
    expect(stored.pay.rows[1]).toBeNull();
  });

  it.each<[string, Fields, [number, number]]>([
    ['from an amount', { pay: { min: 1000, currency: 'USD', per: 'week' } }, [52_000, 52_000]],
    ['up to an amount', { pay: { max: 1000, currency: 'USD', per: 'day' } }, [260_000, 260_000]],
    ['an odd amount', { pay: { max: 29.09, currency: 'USD', per: 'hour' } }, [60_507, 60_507]],
  ])('may be %s', (_, fields, [from, to]) => {
    const { pay } = createFacetTable(contextOf(buildBoard({ only: fields })));
    expect(pay.rows).toEqual([[[0, from, to]]]);
  });

  const year = (min: number, max: number, currency: string, more: string) => ({
    min,
    max,
    currency,
    per: 'year' as const,
    for: more,
  });

  it.each<[string, Fields, unknown[]]>([
    [
      'the whole span of several statements',
      { pay: [year(160, 190, 'USD', 'here'), year(140, 165, 'USD', 'elsewhere')] },
      [[0, 140, 190]],
    ],
    [
      'a span in each currency',
      { pay: [year(160, 190, 'USD', 'here'), year(140, 165, 'EUR', 'elsewhere')] },
      [
        [1, 160, 190],
        [0, 140, 165],
      ],
    ],
    [
      'the pay at the stated hours a week',
      { hoursPerWeek: 20, pay: { min: 12.5, max: 12.5, currency: 'GBP', per: 'hour' } },
      [[0, 13_000, 13_000, 1040]],
    ],
    [
      'the yearly rate of a total over a stated time',
      { duration: 'P73D', pay: { min: 7000, max: 7000, currency: 'USD', per: 'total' } },
      [[0, 35_000, 35_000]],
    ],
    ['no amount for a total', { pay: { min: 7000, currency: 'USD', per: 'total' } }, []],
    [
      'no amount for a piece of work',
      { pay: { min: 1, currency: 'USD', per: 'unit', unit: 'mile' } },
      [],
    ],
  ])('is %s', (_, fields, stored) => {
    const { pay } = createFacetTable(contextOf(buildBoard({ only: fields })));
    expect(pay.rows).toEqual([stored]);
  });

  it('has values for the pay of postings, ordered by period, currency and amount', () => {
    const values = stored.pay.values.map(([id]) => id);
    expect(values.slice(0, 2)).toEqual(['stated', 'not-stated']);
    expect(values.slice(2)).toEqual([
      'usd-hour-40',
      'usd-hour-50',
      'usd-hour-60',
      'cad-hour-100',
      'usd-month-6000',
      'usd-month-8000',
      'usd-month-10000',
      'cad-month-20000',
      'usd-year-80000',
      'usd-year-100000',
      'cad-year-200000',
    ]);
  });

  it('names bands by their amounts', () => {
    const named = new Map(stored.pay.values.map(([id, name]) => [id, name]));
    expect(named.get('usd-month-10000')).toBe('$10,000–$15,000');
    expect(named.get('usd-hour-40')).toBe('$40–$50');
  });
});

describe('the areas of applicants', () => {
  const POSTINGS_BY_AREA: Record<string, Fields> = {
    listed: { applicants: ['AT', 'DE', 'FR'] },
    group: { applicants: ['EU'] },
    state: { applicants: ['US-TX'], sponsorship: 'offered' },
    country: { applicants: ['US'], applicantsExcept: ['US-CA'] },
    world: { applicants: ['worldwide'], sponsorship: 'citizens-only' },
    partly: { applicants: ['worldwide'], applicantsExcept: ['DE'] },
  };
  const areas = contextOf(buildBoard(POSTINGS_BY_AREA));
  const areaTable = readTable(createFacetTable(areas), TIME);
  const found = (choices: Choices) =>
    narrow(
      areaTable,
      areas.board.entries.map((_, i) => i),
      { state: ['open', 'unconfirmed'], ...choices },
    )
      .rows.map((row) => areas.board.entries[row]?.id)
      .sort();

  it.each([
    ['de', ['group', 'listed', 'world']],
    ['pl', ['group', 'partly', 'world']],
    ['us', ['country', 'partly', 'state', 'world']],
    ['us-tx', ['country', 'partly', 'state', 'world']],
    ['worldwide', ['partly', 'world']],
  ])('find postings for %s', (area, expected) => {
    expect(found({ applicants: [area] })).toEqual(expected);
    const value = areas.board.value('applicants', area);
    expect(ids(value?.entries ?? []).sort()).toEqual(expected);
  });

  it('have no country that no posting names', () => {
    expect(areas.board.value('applicants', 'jp')).toBeUndefined();
  });

  it('stand beside whether a visa is sponsored', () => {
    expect(found({ visa: ['offered'] })).toEqual(['state']);
    expect(areaTable.columns.visa.values).toEqual([
      { id: 'offered', name: 'Sponsorship offered' },
      { id: 'citizens-only', name: 'Citizens only' },
    ]);
  });
});
