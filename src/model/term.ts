import type { IsoDate } from '../lib/date.ts';
import { compareText } from '../lib/order.ts';

/** The seasons of an academic year, in the order of a calendar year. */
export const SEASONS = ['winter', 'spring', 'summer', 'fall'] as const;
export type Season = (typeof SEASONS)[number];

/** An academic term: `summer-2026`. */
export type Term = `${Season}-${number}`;

/** The month and day by which a term of each season has certainly begun. */
const BEGUN_BY: Record<Season, string> = {
  winter: '02-01',
  spring: '03-01',
  summer: '07-01',
  fall: '10-01',
};

/** A season and a year from 1900 to 2199. */
export const TERM_PATTERN = /^(winter|spring|summer|fall)-((?:19|20|21)\d{2})$/;

/** Whether `text` is a season and a year. */
export function isTerm(text: string): text is Term {
  return TERM_PATTERN.test(text);
}

/**
 * The parts of a term.
 *
 * @throws if `term` is not a term
 */
export function termParts(term: string): { season: Season; year: number } {
  const [, season, year] = TERM_PATTERN.exec(term) ?? [];
  const known = SEASONS.find((name) => name === season);
  if (known === undefined || year === undefined) throw new Error(`"${term}" is not a term`);
  return { season: known, year: Number(year) };
}

/** The first day of a year on which a season of the northern hemisphere has certainly begun. */
export function getDayBegun(season: Season, year: number): IsoDate {
  return `${year}-${BEGUN_BY[season]}`;
}

/**
 * The first day on which a term has begun, if its season is one of the northern hemisphere and its
 * year that of its last month.
 */
export function begunBy(term: string): IsoDate {
  const { season, year } = termParts(term);
  return getDayBegun(season, year);
}

/** Compares terms by their beginning. */
export function compareTermDates(a: string, b: string): number {
  return compareText(begunBy(a), begunBy(b));
}
