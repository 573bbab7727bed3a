import { latest, type IsoDate } from '../lib/date.ts';
import { compareText } from '../lib/order.ts';
import type { Place } from './place.ts';
import { getDayBegun, termParts, type Season } from './term.ts';

const splitCodes = (codes: string): ReadonlySet<string> => new Set(codes.split(' '));

/** Countries that are wholly or mostly south of the equator. */
const SOUTHERN = splitCodes(
  'AO AR AS AU BI BO BR BW CC CD CK CL CX FJ FK GS ID KM LS MG MU MW MZ NA NC NF NR NU NZ PE PF PG ' +
    'PN PY RE RW SB SC SH SZ TF TK TL TO TV TZ UY VU WF WS YT ZA ZM ZW',
);
/** Countries that the equator divides. */
const EQUATORIAL = splitCodes('CG EC GA KE KI MV ST UG');

export type Hemisphere = 'north' | 'south';

/**
 * The hemispheres of some places, by their countries; the northern one if there are no places. A
 * country that the equator divides is in both.
 */
export function getHemispheres(places: readonly Place[]): readonly Hemisphere[] {
  const isIn = (hemisphere: Hemisphere) =>
    places.some(
      ({ country }) =>
        EQUATORIAL.has(country) || SOUTHERN.has(country) === (hemisphere === 'south'),
    );
  const south = isIn('south');
  const north = isIn('north') || !south;
  return [...(north ? ['north' as const] : []), ...(south ? ['south' as const] : [])];
}

const OPPOSITE: Record<Season, Season> = {
  winter: 'summer',
  spring: 'fall',
  summer: 'winter',
  fall: 'spring',
};

/** The northern name of a southern term: `summer-2026` for `winter-2026`. */
export function toNorthernTerm(term: string): string {
  const { season, year } = termParts(term);
  return `${OPPOSITE[season]}-${year}`;
}

/** Whether some of the places are south of the equator. */
export function isSouthern(places: readonly Place[]): boolean {
  return getHemispheres(places).includes('south');
}

/**
 * Whether a listed term can be the one that a text names. A winter is named by the year of its
 * December or of its January; south of the equator, some companies name the seasons of the north.
 */
export function canMeanTerm(term: string, stated: string, south: boolean): boolean {
  const [first, second] = [termParts(term), termParts(stated)];
  const isWinter = first.season === 'winter' && second.season === 'winter';
  return (
    term === stated ||
    (isWinter && Math.abs(first.year - second.year) === 1) ||
    (south && canMeanTerm(toNorthernTerm(term), stated, false))
  );
}

/** A term, and the first day on which it has surely begun. */
export interface TermBegun {
  term: string;
  on: IsoDate;
}

/**
 * The last of some terms to begin, in the year that is meant; undefined if there are none. If both
 * hemispheres come into question, a term begins with the later one.
 *
 * @param known a day on which the posting was there already; undefined if none is known
 */
export function getLastTermBegun(
  terms: readonly string[],
  hemispheres: readonly Hemisphere[],
  known: IsoDate | undefined,
): TermBegun | undefined {
  const begun = terms.map((term) => ({ term, on: getTermBegun(term, hemispheres, known) }));
  const last = begun.toSorted((a, b) => compareText(a.on, b.on)).at(-1);
  if (!last || known === undefined || known <= last.on) return last;
  // A posting that is published after its season means the next one.
  return { term: last.term, on: getTermBegun(last.term, hemispheres, known, 1) };
}

function getTermBegun(
  term: string,
  hemispheres: readonly Hemisphere[],
  known: IsoDate | undefined,
  yearsLater = 0,
): IsoDate {
  const { season, year } = termParts(term);
  const days = hemispheres.map((hemisphere) => {
    const northern = hemisphere === 'north' ? season : OPPOSITE[season];
    const first = getDayBegun(northern, year + yearsLater);
    // The season over New Year may be named by the year of its December.
    const mayBeLater = northern === 'winter' && (known === undefined || known > first);
    return mayBeLater ? getDayBegun(northern, year + yearsLater + 1) : first;
  });
  return latest(days) ?? getDayBegun(season, year);
}
