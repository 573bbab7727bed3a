import { getStateAfter, type StateChanges } from './state-changes.ts';
import { listSpans } from '../model/day-spans.ts';
import { FACETS, type Choices, type DayFacet, type Facet, type Sort } from './facets.ts';
import { getBandId, getBands } from './pay-bands.ts';
import { normalizeName } from './tokens.ts';
import { STATES, type StateName } from '../model/state.ts';

/** A value of a facet: its id, its name, and the indexes of the values that contain it. */
export type StoredValue = [id: string, name: string, within?: number[]];

/** The values of a posting: the index of one, a list of indexes, or null. */
type Cell = number | number[] | null;

/**
 * The facets that are stored by posting. Pay bands are computed from amounts instead, and spans of
 * days from dates and the present day.
 */
export type StoredFacet = Exclude<Facet, 'pay' | DayFacet>;

/** The data by which search filters and sorts, by row, as the build writes it. */
export interface StoredTable {
  values: Record<StoredFacet | DayFacet, StoredValue[]>;
  rows: Record<StoredFacet, Cell[]>;
  /** The day that lists show, in days since 1 January 1970, or null. */
  dates: (number | null)[];
  /** The last day to apply, in days since 1 January 1970, or null. */
  closes: (number | null)[];
  pay: {
    /** ISO 4217 codes, the most frequent currency first. */
    currencies: string[];
    /** Their names in a sentence: `US dollars`. */
    currencyNames: string[];
    /**
     * For each currency of a posting's pay, its index, the least and the most per year and, if they
     * are known, the hours of work in a year. Empty if pay is stated in amounts that cannot be
     * compared; null if it is not stated.
     */
    rows: (StoredPay[] | null)[];
    /** The pay bands, and whether pay is stated. */
    values: StoredValue[];
  };
}

export type StoredPay = [currency: number, from: number, to: number, hoursPerYear?: number];

export interface FacetValue {
  id: string;
  name: string;
  /** The indexes of the values that contain it. */
  within?: readonly number[] | undefined;
}

interface Column {
  values: readonly FacetValue[];
  /** For each posting, the offset of its first value in `flat`; the last element is the length. */
  offsets: Uint32Array;
  flat: Uint16Array;
}

/** The table as it is queried. */
export interface Table {
  /** The number of postings. */
  size: number;
  columns: Record<Facet, Column>;
  dates: Int32Array;
  closes: Int32Array;
  /**
   * A number to sort by: higher is better paid, all amounts of a frequent currency come before
   * those of a rarer one, and 0 means that pay is not stated or cannot be compared.
   */
  payOrder: Float64Array;
  /** The pay of all postings, as it is stored. */
  pay: Pick<StoredTable['pay'], 'currencies' | 'currencyNames' | 'rows'>;
}

/** The postings that match some choices, and the number of postings for each value. */
export interface Narrowed {
  rows: number[];
  /** For each facet, the number of postings with each of its values. */
  counts: Record<Facet, Uint32Array>;
}

const NO_DATE = 0;

/** More than any pay per year. */
const CURRENCY_STEP = 1e15;

/** When a table is used. */
export interface TableTime {
  /** The present day, in days since 1 January 1970. */
  today: number;
  /** Days since the beginning of the build's day, with a fraction. */
  days: number;
  /** Undefined if no state has changed since the build. */
  changes?: StateChanges | undefined;
}

export function readTable(stored: StoredTable, time: TableTime): Table {
  const { closes, dates, pay } = stored;
  const values: Record<Facet, StoredValue[]> = { ...stored.values, pay: pay.values };
  const states = getStates(stored.rows.state, time);
  const findIndexes = (facet: Facet, ids: readonly (readonly string[])[]) => {
    const indexes = new Map(values[facet].map(([id], i) => [id, i]));
    return ids.map((some) => some.flatMap((id) => indexes.get(id) ?? []));
  };
  const rows: Record<Facet, Cell[]> = {
    ...stored.rows,
    state: findIndexes(
      'state',
      states.map((state) => [state]),
    ),
    pay: findIndexes(
      'pay',
      pay.rows.map((row) => getPayValues(row, pay.currencies)),
    ),
    posted: findIndexes(
      'posted',
      dates.map((day) => listSpans(day === null ? undefined : time.today - day)),
    ),
    deadline: findIndexes(
      'deadline',
      closes.map((day, row) => {
        if (day === null) return listSpans(undefined);
        // Nobody can apply to a closed posting within any number of days.
        return listSpans(states[row] === 'closed' ? Infinity : day - time.today);
      }),
    ),
  };
  const none = (days: (number | null)[]) => Int32Array.from(days, (day) => day ?? NO_DATE);
  return {
    size: dates.length,
    columns: Object.fromEntries(
      FACETS.map((facet) => [facet, createColumn(values[facet], rows[facet])]),
    ) as Record<Facet, Column>,
    dates: none(dates),
    closes: none(closes),
    pay,
    payOrder: Float64Array.from(pay.rows, (row) => {
      const [first] = row ?? [];
      return first ? first[2] + CURRENCY_STEP * (pay.currencies.length - first[0]) : 0;
    }),
  };
}

/** The states of all postings. */
function getStates(built: readonly Cell[], { changes, days }: TableTime): StateName[] {
  return built.map((cell, row) => {
    const [at = 0] = toList(cell);
    const state = STATES[at] ?? 'unconfirmed';
    return changes ? getStateAfter(changes, row, days, state) : state;
  });
}

function toList(cell: Cell): number[] {
  return cell === null ? [] : typeof cell === 'number' ? [cell] : cell;
}

/** A posting has its values and all values that contain them. */
function createColumn(values: readonly StoredValue[], rows: readonly Cell[]): Column {
  const within = values.map(([, , around]) => around ?? []);
  const offsets = new Uint32Array(rows.length + 1);
  const flat: number[] = [];
  rows.forEach((row, i) => {
    flat.push(...new Set(toList(row).flatMap((value) => [value, ...(within[value] ?? [])])));
    offsets[i + 1] = flat.length;
  });
  return {
    values: values.map(([id, name, around]) => ({ id, name, within: around })),
    offsets,
    flat: Uint16Array.from(flat),
  };
}

/** The values of "pay" that are not bands. */
export const PAY_STATED = ['stated', 'not-stated'] as const;

/** The ids of the values of "pay" that a posting has. */
export function getPayValues(
  row: StoredTable['pay']['rows'][number],
  currencies: readonly string[],
): string[] {
  if (row === null) return [PAY_STATED[1]];
  return [
    PAY_STATED[0],
    ...row.flatMap(([currency, from, to, hoursPerYear]) =>
      getBands(currencies[currency] ?? '', from, to, hoursPerYear).map(getBandId),
    ),
  ];
}

/** The indexes of the chosen values of a facet. Undefined if every posting matches. */
function getChosenValues(table: Table, facet: Facet, choices: Choices): Set<number> | undefined {
  const ids = choices[facet] ?? (facet === 'state' ? ['open', 'unconfirmed'] : []);
  if (ids.length === 0) return undefined;
  const { values } = table.columns[facet];
  return new Set(ids.flatMap((id) => values.findIndex((value) => value.id === id)));
}

/**
 * Finds the postings that have a chosen value of every facet with choices. Without chosen states,
 * closed postings are left out. The counts of a facet ignore its own choices, because values of one
 * facet are alternatives.
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

/** Sorts postings. Equal ones keep the order of the board. */
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
      return by((row) => table.payOrder[row] ?? 0);
    case 'deadline':
      // Those without a deadline come last.
      return by((row) => -(table.closes[row] || Infinity));
  }
}

/** How far the pay of results can be compared. */
export interface PayComparison {
  /** The names of their currencies, in the order by pay. */
  currencies: string[];
  /** Whether the pay of some is not stated or cannot be compared. They come last. */
  incomparable: boolean;
}

export function comparePay({ pay, payOrder }: Table, rows: readonly number[]): PayComparison {
  const names = pay.currencyNames;
  const ranks = new Set(rows.map((row) => Math.floor((payOrder[row] ?? 0) / CURRENCY_STEP)));
  return {
    currencies: names.filter((_, i) => ranks.has(names.length - i)),
    incomparable: ranks.has(0),
  };
}

/** The choices, as ids of values that the board has, and those that it does not have. */
export interface ResolvedChoices {
  known: Choices;
  unknown: string[];
}

/** Finds the chosen values by their ids or by their names. */
export function resolveChoices(table: Table, choices: Choices): ResolvedChoices {
  const known: Choices = {};
  const unknown: string[] = [];
  for (const facet of FACETS) {
    const asked = choices[facet];
    if (!asked) continue;
    const { values } = table.columns[facet];
    const byId = new Map(values.map(({ id }) => [id, id]));
    // If several values have the same name, the first is used.
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
