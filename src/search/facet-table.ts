import { getStateAfter, type StateChanges } from './state-changes.ts';
import { FACETS, type Choices, type Facet, type Sort } from './facets.ts';
import { getBandId, getBands } from './pay-bands.ts';
import { normalizeName } from './tokens.ts';
import { STATES } from '../model/state.ts';

/** One value of a facet as it is stored: its id, its name, and where in the list the places around it stand. */
export type StoredValue = [id: string, name: string, within?: number[]];

/** The facets whose values are stored row by row; pay is worked out from its amounts. */
export type StoredFacet = Exclude<Facet, 'pay'>;

/** What is known of every posting, in the order of the index: what the build writes and the browser reads. */
export interface StoredTable {
  values: Record<StoredFacet, StoredValue[]>;
  /** For each posting, one index into the values, several, or none. */
  rows: Record<StoredFacet, (number | number[] | null)[]>;
  /** Days from 1 January 1970 to the day by which lists date it; `null` without one. */
  dates: (number | null)[];
  /** Days from 1 January 1970 to the last day to apply. */
  closes: (number | null)[];
  pay: {
    /** ISO 4217 codes, the one that most postings pay in first. */
    currencies: string[];
    /** An index into the currencies, and the least and the most a year. */
    rows: ([currency: number, from: number, to: number] | null)[];
    /** The names of the values of pay. */
    values: StoredValue[];
  };
}

export interface FacetValue {
  id: string;
  name: string;
}

interface Column {
  values: readonly FacetValue[];
  /** For each posting, where its values begin in `flat`; one more at the end. */
  offsets: Uint32Array;
  flat: Uint16Array;
}

/** The table as it is asked. */
export interface Table {
  /** How many postings there are. */
  size: number;
  columns: Record<Facet, Column>;
  dates: Int32Array;
  closes: Int32Array;
  /** Higher is more; a currency that fewer postings pay in comes behind; 0 is not stated. */
  pay: Float64Array;
}

/** The postings that are left, and how many of each value there would be. */
export interface Narrowed {
  rows: number[];
  /** For each facet, a count for each of its values. */
  counts: Record<Facet, Uint32Array>;
}

const NO_DATE = 0;

export function readTable(stored: StoredTable): Table {
  const size = stored.dates.length;
  const columns = Object.fromEntries(
    FACETS.map((facet) => [
      facet,
      facet === 'pay'
        ? createPayColumn(stored.pay)
        : createColumn(stored.values[facet], stored.rows[facet].map(toList)),
    ]),
  ) as Record<Facet, Column>;
  const none = (days: (number | null)[]) => Int32Array.from(days, (day) => day ?? NO_DATE);
  return {
    size,
    columns,
    dates: none(stored.dates),
    closes: none(stored.closes),
    pay: Float64Array.from(stored.pay.rows, (row) =>
      row === null ? 0 : row[2] + 1e15 * (stored.pay.currencies.length - row[0]),
    ),
  };
}

/** The table on a later day: every posting in the state that it has then. */
export function updateStates(table: Table, changes: StateChanges, days: number): Table {
  const { state } = table.columns;
  const names = state.values.map(({ id }) => STATES.find((name) => name === id) ?? 'unconfirmed');
  const flat = state.flat.map((built, row) =>
    names.indexOf(getStateAfter(changes, row, days, names[built] ?? 'unconfirmed')),
  );
  return { ...table, columns: { ...table.columns, state: { ...state, flat } } };
}

function toList(cell: number | number[] | null): number[] {
  return cell === null ? [] : typeof cell === 'number' ? [cell] : cell;
}

/** A posting has each of its values, and what lies around them. */
function createColumn(values: readonly StoredValue[], rows: readonly number[][]): Column {
  const within = values.map(([, , around]) => around ?? []);
  const offsets = new Uint32Array(rows.length + 1);
  const flat: number[] = [];
  rows.forEach((row, i) => {
    flat.push(...new Set(row.flatMap((value) => [value, ...(within[value] ?? [])])));
    offsets[i + 1] = flat.length;
  });
  return {
    values: values.map(([id, name]) => ({ id, name })),
    offsets,
    flat: Uint16Array.from(flat),
  };
}

/** Whether pay is stated is a value like its bands. */
export const PAY_STATED = ['stated', 'not-stated'] as const;

function createPayColumn({ currencies, rows, values }: StoredTable['pay']): Column {
  const index = new Map(values.map(([id], i) => [id, i]));
  return createColumn(
    values,
    rows.map((row) => getPayValues(row, currencies).flatMap((id) => index.get(id) ?? [])),
  );
}

/** The ids of the values of pay that a posting has. */
export function getPayValues(
  row: StoredTable['pay']['rows'][number],
  currencies: readonly string[],
): string[] {
  if (row === null) return [PAY_STATED[1]];
  const [currency, from, to] = row;
  return [PAY_STATED[0], ...getBands(currencies[currency] ?? '', from, to).map(getBandId)];
}

/** A facet's chosen values as numbers; one that the board does not have is in no posting. */
function getChosenValues(table: Table, facet: Facet, choices: Choices): Set<number> | undefined {
  const ids = choices[facet] ?? (facet === 'state' ? ['open', 'unconfirmed'] : []);
  if (ids.length === 0) return undefined;
  const { values } = table.columns[facet];
  return new Set(ids.flatMap((id) => values.findIndex((value) => value.id === id)));
}

/**
 * Keeps the postings that have, of every facet with choices, one of the chosen values. A facet's counts leave its own
 * choices aside, so that each says how many there would be with that value alone. Without a choice of state,
 * closed postings stay out.
 */
export function narrow(table: Table, hits: Iterable<number>, choices: Choices): Narrowed {
  const active = FACETS.flatMap((facet) => {
    const wanted = getChosenValues(table, facet, choices);
    return wanted ? [{ facet, wanted, column: table.columns[facet] }] : [];
  });
  const counts = Object.fromEntries(
    FACETS.map((facet) => [facet, new Uint32Array(table.columns[facet].values.length)]),
  ) as Record<Facet, Uint32Array>;
  const rows: number[] = [];
  for (const row of hits) {
    let failed: Facet | undefined;
    let failures = 0;
    for (const { facet, wanted, column } of active) {
      if (hasAnyValue(column, row, wanted)) continue;
      failed = facet;
      failures += 1;
      if (failures > 1) break;
    }
    if (failures > 1) continue;
    if (failures === 0) rows.push(row);
    for (const facet of failed === undefined ? FACETS : [failed]) {
      countValues(table.columns[facet], row, counts[facet]);
    }
  }
  return { rows, counts };
}

function hasAnyValue({ offsets, flat }: Column, row: number, wanted: ReadonlySet<number>): boolean {
  const end = offsets[row + 1] ?? 0;
  for (let i = offsets[row] ?? 0; i < end; i += 1) if (wanted.has(flat[i] ?? -1)) return true;
  return false;
}

function countValues({ offsets, flat }: Column, row: number, counts: Uint32Array): void {
  const end = offsets[row + 1] ?? 0;
  for (let i = offsets[row] ?? 0; i < end; i += 1) {
    const value = flat[i] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
}

/** Puts postings in order. Those that are alike in it stay in the board's own. */
export function sortRows(
  table: Table,
  rows: readonly number[],
  sort: Sort,
  scores: ReadonlyMap<number, number> | undefined,
): number[] {
  const by = (value: (row: number) => number) =>
    [...rows].sort((a, b) => value(b) - value(a) || a - b);
  switch (sort) {
    case 'relevance':
      return by((row) => scores?.get(row) ?? 0);
    case 'newest':
      return by((row) => table.dates[row] ?? NO_DATE);
    case 'pay':
      return by((row) => table.pay[row] ?? 0);
    case 'deadline':
      // The soonest first, and those without one last.
      return by((row) => -(table.closes[row] || Infinity));
  }
}

/** The choices that a board has, and the values that it does not have. */
export interface ResolvedChoices {
  known: Choices;
  unknown: string[];
}

/** Finds values by their ids, or by their names as a person would write them. */
export function resolveChoices(table: Table, choices: Choices): ResolvedChoices {
  const known: Choices = {};
  const unknown: string[] = [];
  for (const facet of FACETS) {
    const asked = choices[facet];
    if (!asked) continue;
    const { values } = table.columns[facet];
    const byId = new Map(values.map(({ id }) => [id, id]));
    // Of values with one name, the first is meant.
    const byName = new Map([...values].reverse().map(({ id, name }) => [normalizeName(name), id]));
    const ids = asked.flatMap((value) => {
      const id = byId.get(value) ?? byName.get(normalizeName(value));
      if (id === undefined) unknown.push(value);
      return id ?? [];
    });
    if (ids.length > 0) known[facet] = [...new Set(ids)].sort();
  }
  return { known, unknown };
}
