import type { IsoDate } from '../lib/date.ts';
import { termParts, type Season } from './term.ts';

/** The first day of a role and, if it is known, the last. */
export interface Session {
  start: IsoDate;
  end?: IsoDate | undefined;
}

/** A period from one month and day to another, in the year of the term or the one before. */
interface Period {
  from: string;
  until: string;
  yearBefore?: true;
}

/**
 * The periods in which sessions of a season may begin. Schools begin quarters, trimesters and
 * breaks on different days, and name a winter by the year of its December or of its January.
 */
const POSSIBLE_STARTS: Record<Season, readonly Period[]> = {
  winter: [
    { from: '11-01', until: '12-31', yearBefore: true },
    { from: '01-01', until: '03-31' },
    { from: '11-15', until: '12-31' },
  ],
  spring: [
    { from: '12-15', until: '12-31', yearBefore: true },
    { from: '01-01', until: '05-31' },
  ],
  summer: [{ from: '04-01', until: '08-15' }],
  fall: [{ from: '07-01', until: '11-30' }],
};

/**
 * The middle of each season. A session that includes it belongs to the season, whenever it began.
 */
const MIDDLE: Record<Season, Period> = {
  winter: { from: '01-15', until: '03-15' },
  spring: { from: '03-01', until: '05-01' },
  summer: { from: '06-15', until: '08-01' },
  fall: { from: '10-01', until: '11-15' },
};

/**
 * Whether a session may belong to a term, by its first day or by the part of the season it
 * includes.
 */
export function canBeOfTerm({ start, end = start }: Session, term: string): boolean {
  const { season, year } = termParts(term);
  return (
    POSSIBLE_STARTS[season].some((period) => overlaps(start, start, period, year)) ||
    overlaps(start, end, MIDDLE[season], year)
  );
}

function overlaps(start: IsoDate, end: IsoDate, period: Period, year: number): boolean {
  const periodYear = period.yearBefore ? year - 1 : year;
  return end >= `${periodYear}-${period.from}` && start <= `${periodYear}-${period.until}`;
}

/** The periods in which sessions of a season certainly begin. */
const CERTAIN_STARTS: Record<Season, readonly Period[]> = {
  winter: [
    { from: '01-01', until: '03-15' },
    { from: '12-01', until: '12-31' },
  ],
  spring: [{ from: '01-10', until: '05-10' }],
  summer: [{ from: '04-15', until: '07-31' }],
  fall: [{ from: '08-01', until: '11-15' }],
};

/** Whether the first day of a session implies a term, so that the term need not be stated. */
export function impliesTerm({ start }: Session, term: string): boolean {
  const { season, year } = termParts(term);
  return CERTAIN_STARTS[season].some((period) => overlaps(start, start, period, year));
}
