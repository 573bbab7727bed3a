import type { Board, Entry, Named } from '../../board/board.ts';
import type { BoardContext } from '../../board/board-context.ts';
import { placeName, valueName } from '../../board/display-names.ts';
import { daysBetween, type IsoDate } from '../../lib/date.ts';
import { countPeriodsPerYear } from '../../model/pay-period.ts';
import { getYearlyRate } from '../../model/pay-rate.ts';
import { showAmount } from '../../model/pay-wording.ts';
import { contains, type Place } from '../../model/place.ts';
import { LEVELS, SPONSORSHIP, type Posting } from '../../model/posting.ts';
import { STATES } from '../../model/state.ts';
import { valuesOf, type BrowseBy } from '../../model/browse-by.ts';
import { DEADLINE_SPANS, POSTED_SPANS } from '../../model/day-spans.ts';
import { FACETS, isDayFacet } from '../facets.ts';
import { BAND_PERIODS } from '../band-period.ts';
import { getBandId, getBands, type PayBand } from '../pay-bands.ts';
import {
  PAY_STATED,
  type StoredFacet,
  type StoredPay,
  type StoredTable,
  type StoredValue,
} from '../facet-table.ts';
import { splitWords } from '../tokens.ts';

type BrowseFacet = Exclude<StoredFacet, 'level' | 'state' | 'visa'>;

/** The facets that lists can be browsed by. */
const BROWSE_BY_OF_FACET: Record<BrowseFacet, BrowseBy> = {
  company: 'companies',
  place: 'places',
  'work-mode': 'work-modes',
  applicants: 'applicants',
  employment: 'employment',
  term: 'terms',
  degree: 'degrees',
  skill: 'skills',
};

const STORED_FACETS = FACETS.filter(
  (facet): facet is StoredFacet => facet !== 'pay' && !isDayFacet(facet),
);

const EPOCH: IsoDate = '1970-01-01';

/** The data by which search filters and sorts, of all postings in the order of the board. */
export function createFacetTable(context: BoardContext): StoredTable {
  const { board, messages } = context;
  const values = Object.fromEntries(
    STORED_FACETS.map((facet) => [facet, getStoredValues(facet, context)]),
  ) as Record<StoredFacet, StoredValue[]>;
  const areaIds = listAreaIds(board);
  const rows = Object.fromEntries(
    STORED_FACETS.map((facet) => {
      const index = new Map(values[facet].map(([id], i) => [id, i]));
      return [
        facet,
        board.entries.map((entry) => toCell(getValueIds(facet, entry, areaIds), index)),
      ];
    }),
  ) as StoredTable['rows'];
  const day = (date: IsoDate | undefined) => (date === undefined ? null : daysBetween(EPOCH, date));
  const { posted, deadline } = messages.search;
  return {
    values: {
      ...values,
      posted: POSTED_SPANS.map((id) => [id, posted[id]]),
      deadline: DEADLINE_SPANS.map((id) => [id, deadline[id]]),
    },
    rows,
    dates: board.entries.map(({ date }) => day(date)),
    closes: board.entries.map(({ posting }) => day(posting.closes)),
    pay: createPayTable(context),
  };
}

function toCell(ids: readonly string[], index: ReadonlyMap<string, number>) {
  const numbers = ids.flatMap((id) => index.get(id) ?? []);
  const [only = null] = numbers;
  return numbers.length > 1 ? numbers : only;
}

/** The ids of the areas of each posting's applicants, with those that others name. */
function listAreaIds(board: Board): ReadonlyMap<Entry, readonly string[]> {
  const ids = new Map<Entry, string[]>();
  for (const { id, entries } of board.values('applicants')) {
    for (const entry of entries) ids.set(entry, [...(ids.get(entry) ?? []), id]);
  }
  return ids;
}

function getValueIds(
  facet: StoredFacet,
  entry: Entry,
  areaIds: ReadonlyMap<Entry, readonly string[]>,
): readonly string[] {
  const { posting, state } = entry;
  switch (facet) {
    case 'applicants':
      return areaIds.get(entry) ?? [];
    case 'visa':
      return posting.sponsorship === undefined ? [] : [posting.sponsorship];
    case 'level':
      return posting.level === undefined ? [] : [posting.level];
    case 'state':
      return [state.name];
    default:
      return valuesOf(BROWSE_BY_OF_FACET[facet], posting);
  }
}

function getStoredValues(facet: StoredFacet, context: BoardContext): StoredValue[] {
  switch (facet) {
    case 'level':
      return getLevelValues(context);
    case 'state':
      return STATES.map((state) => [state, context.messages.state.names[state]]);
    case 'place':
      return getPlaceValues(context);
    case 'visa':
      return getVisaValues(context);
    default:
      return getBrowseValues(BROWSE_BY_OF_FACET[facet], context);
  }
}

function getLevelValues({ board, messages }: BoardContext): StoredValue[] {
  const used = new Set(board.entries.map(({ posting }) => posting.level));
  return LEVELS.filter((level) => used.has(level)).map((level) => [level, messages.level[level]]);
}

function getVisaValues({ board, messages, locale }: BoardContext): StoredValue[] {
  const used = new Set(board.entries.map(({ posting }) => posting.sponsorship));
  return SPONSORSHIP.filter((kind) => used.has(kind)).map((kind) => {
    const name = messages.sponsorship[kind];
    return [kind, name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)];
  });
}

function getBrowseValues(browseBy: BrowseBy, context: BoardContext): StoredValue[] {
  return context.board
    .values(browseBy)
    .filter(({ entries }) => entries.length > 0)
    .map(({ id }) => [id, valueName(browseBy, id, context)]);
}

/**
 * Places, each with the places that contain it, so that a posting in a town also counts for the
 * region and the country. Regions and countries are added if the catalogue does not have them.
 */
function getPlaceValues(context: BoardContext): StoredValue[] {
  const { board, format } = context;
  const listed = board
    .values('places')
    .filter(({ entries }) => entries.length > 0)
    .flatMap(({ id }) => board.place(id) ?? []);
  const places = [...listed, ...getPlacesAround(listed)];
  const taken = new Set(listed.map((place) => placeName(place, context)));
  return places.map((place, at): StoredValue => {
    const around = places.flatMap((outer, i) => (i !== at && contains(outer, place) ? [i] : []));
    const alone = placeName(place, context);
    const name =
      at >= listed.length && place.region !== undefined && taken.has(alone)
        ? `${alone}, ${format.country(place.country)}`
        : alone;
    return around.length > 0 ? [place.id, name, around] : [place.id, name];
  });
}

/** The regions and countries that contain the given places and are not among them. */
function getPlacesAround(places: readonly Named<Place>[]): Named<Place>[] {
  const known = new Set(places.map(getPlaceKey));
  const ids = new Set(places.map(({ id }) => id));
  const around = new Map<string, Named<Place>>();
  for (const { region, regionCode, country } of places) {
    const whole = { country, aliases: [] };
    const part = { ...whole, ...(region && { region }), ...(regionCode && { regionCode }) };
    for (const place of [part, whole]) {
      const key = getPlaceKey(place);
      // Another place of the catalogue may have that id.
      if (!known.has(key)) around.set(key, { ...place, id: ids.has(key) ? `all-${key}` : key });
    }
  }
  return [...around.values()];
}

/** An id for a region or country, in the form of ids in the catalogue: `washington-us`, `us`. */
function getPlaceKey({ locality, region, country }: Place): string {
  return splitWords([locality, region, country].filter(Boolean).join(' ')).join('-');
}

/**
 * Pay is stored per year, so that all periods can be compared: the whole span of a posting's
 * statements. Currencies are never compared.
 */
function createPayTable(context: BoardContext): StoredTable['pay'] {
  const { board, messages, locale, format } = context;
  const paid = board.entries.flatMap(({ posting }) => getSpans(posting));
  const counts = Map.groupBy(paid, ({ currency }) => currency);
  const currencies = [...counts]
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .map(([currency]) => currency);
  const rows = board.entries.map(({ posting }) =>
    posting.pay
      ? getSpans(posting).map(({ currency, from, to }): StoredPay => [
          currencies.indexOf(currency),
          from,
          to,
          ...getHoursPerYear(posting),
        ])
      : null,
  );
  const bands = new Map<string, PayBand>();
  for (const [currency, from, to, hoursPerYear] of rows.flatMap((row) => row ?? [])) {
    for (const band of getBands(currencies[currency] ?? '', from, to, hoursPerYear))
      bands.set(getBandId(band), band);
  }
  const sorted = [...bands].sort(
    ([, a], [, b]) =>
      BAND_PERIODS.indexOf(a.per) - BAND_PERIODS.indexOf(b.per) ||
      currencies.indexOf(a.currency) - currencies.indexOf(b.currency) ||
      a.from - b.from,
  );
  const bandName = ({ currency, from, to }: PayBand) =>
    showAmount({ min: from, max: to, currency }, locale, messages.pay);
  return {
    currencies,
    currencyNames: currencies.map(format.currencyUnits),
    rows,
    values: [
      [PAY_STATED[0], messages.search.payStated],
      [PAY_STATED[1], messages.search.payNotStated],
      ...sorted.map(([id, band]): StoredValue => [id, bandName(band)]),
    ],
  };
}

/** The least and the most pay per year in each currency, in the order of the statements. */
function getSpans(posting: Posting): { currency: string; from: number; to: number }[] {
  const rates = (posting.pay ?? []).flatMap((pay) => getYearlyRate(pay, posting) ?? []);
  return [...Map.groupBy(rates, ({ currency }) => currency)].map(([currency, group]) => ({
    currency,
    from: Math.round(Math.min(...group.map(({ min, max }) => min ?? max ?? 0))),
    to: Math.round(Math.max(...group.map(({ min, max }) => max ?? min ?? 0))),
  }));
}

function getHoursPerYear({ hoursPerWeek }: Posting): [hours?: number] {
  return hoursPerWeek === undefined ? [] : [countPeriodsPerYear(hoursPerWeek).hour];
}
