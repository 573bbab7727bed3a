import { FACETS, isDayFacet, type DayFacet, type Facet } from '../../src/search/facets.ts';
import { DEADLINE_SPANS, POSTED_SPANS } from '../../src/model/day-spans.ts';
import { getBandId, getBands } from '../../src/search/pay-bands.ts';
import {
  PAY_STATED,
  readTable,
  type StoredFacet,
  type StoredTable,
  type StoredValue,
  type Table,
  type TableTime,
} from '../../src/search/facet-table.ts';

/** A test's posting: ids of values, days since 1970, and pay per year. */
export type Row = Partial<Record<StoredFacet, readonly string[]>> & {
  date?: number;
  closes?: number;
  pay?: [currency: string, from: number, to: number];
};

/** The ids of places, each with the places that contain it. */
const AROUND: Record<string, readonly string[]> = {
  'west-town': ['west', 'united-states'],
  'west-city': ['west', 'united-states'],
  west: ['united-states'],
  'united-states': [],
  'north-town': [],
};

const VALUES: Record<StoredFacet | DayFacet, readonly string[]> = {
  company: ['fixture-company', 'other-company'],
  place: Object.keys(AROUND),
  'work-mode': ['remote', 'on-site'],
  applicants: ['us', 'de'],
  visa: ['offered', 'not-offered'],
  employment: ['internship', 'full-time'],
  level: ['new-grad', 'senior'],
  term: ['summer-2026', 'fall-2026'],
  degree: ['bachelor', 'doctorate'],
  skill: ['c', 'cpp', 'csharp', 'python'],
  posted: POSTED_SPANS,
  deadline: DEADLINE_SPANS,
  state: ['open', 'unconfirmed', 'closed'],
};

const NAMES: Record<string, string> = {
  'fixture-company': 'Fixture Company',
  cpp: 'C++',
  csharp: 'C#',
  c: 'C',
  doctorate: 'PhD',
  'full-time': 'Full time',
  'west-town': 'West Town',
};

const STORED = FACETS.filter(
  (facet): facet is StoredFacet => facet !== 'pay' && !isDayFacet(facet),
);

/** The present day of tables, in days since 1970. */
export const TODAY = 20_550;

/** A table as the build writes it. A posting is open unless `state` is given. */
function buildStoredTable(
  rows: readonly Row[],
  currencies: string[] = ['USD', 'CAD'],
): StoredTable {
  const indexOf = (facet: StoredFacet, id: string) => VALUES[facet].indexOf(id);
  const cell = (facet: StoredFacet, row: Row) => {
    const ids = row[facet] ?? (facet === 'state' ? ['open'] : []);
    const [only = null, ...others] = ids.map((id) => indexOf(facet, id));
    return others.length > 0 ? [only ?? 0, ...others] : only;
  };
  const values = (facet: StoredFacet | DayFacet) =>
    VALUES[facet].map((id): StoredValue => {
      const around = facet === 'place' ? (AROUND[id] ?? []) : [];
      const name = NAMES[id] ?? id;
      return around.length > 0 ? [id, name, around.map((o) => indexOf('place', o))] : [id, name];
    });
  const bands = rows.flatMap(({ pay }) => (pay ? getBands(...pay).map(getBandId) : []));
  return {
    values: Object.fromEntries(
      [...STORED, 'posted' as const, 'deadline' as const].map((facet) => [facet, values(facet)]),
    ) as StoredTable['values'],
    rows: Object.fromEntries(
      STORED.map((facet) => [facet, rows.map((row) => cell(facet, row))]),
    ) as StoredTable['rows'],
    dates: rows.map(({ date }) => date ?? null),
    closes: rows.map(({ closes }) => closes ?? null),
    pay: {
      currencies,
      currencyNames: currencies.map((code) => `${code} units`),
      rows: rows
        .map(({ pay }) => pay && [[currencies.indexOf(pay[0]), pay[1], pay[2]]])
        .map((row) => row ?? null) as StoredTable['pay']['rows'],
      values: [...PAY_STATED, ...new Set(bands)].map((id): StoredValue => [id, id]),
    },
  };
}

export const buildTable = (rows: readonly Row[], time: Partial<TableTime> = {}): Table =>
  readTable(buildStoredTable(rows), { today: TODAY, days: 0, ...time });

/** The number of postings of each value, by its id. Values without postings are left out. */
export function countsOf(table: Table, counts: Uint32Array, facet: Facet): Record<string, number> {
  return Object.fromEntries(
    table.columns[facet].values.flatMap(({ id }, i) => (counts[i] ? [[id, counts[i]]] : [])),
  );
}

/** Every value of a facet. */
export const idsOf = (table: Table, facet: Facet) =>
  table.columns[facet].values.map(({ id }) => id);
