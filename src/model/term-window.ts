import type { IsoDate } from '../lib/date.ts';
import { termParts, type Season } from './term.ts';

/** A role's first day and, where it is known, its last. */
interface Session {
  start: IsoDate;
  end?: IsoDate | undefined;
}

/** A stretch of time by its first and last month and day, in the term's year or the one before. */
interface Stretch {
  from: string;
  until: string;
  yearBefore?: true;
}

/**
 * When the sessions of a season begin at the earliest and the latest: schools begin quarters, trimesters and breaks on
 * different days, and name a winter by the year of its December or of its January.
 */
const BEGIN: Record<Season, readonly Stretch[]> = {
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

/** The middle of each season: a longer session that began before is one of the season, too. */
const MIDDLE: Record<Season, Stretch> = {
  winter: { from: '01-15', until: '03-15' },
  spring: { from: '03-01', until: '05-01' },
  summer: { from: '06-15', until: '08-01' },
  fall: { from: '10-01', until: '11-15' },
};

/** Whether a session can be one of a term, by its first day or by what of the season it spans. */
export function canBeOfTerm({ start, end = start }: Session, term: string): boolean {
  const { season, year } = termParts(term);
  return (
    BEGIN[season].some((stretch) => overlaps(start, start, stretch, year)) ||
    overlaps(start, end, MIDDLE[season], year)
  );
}

function overlaps(start: IsoDate, end: IsoDate, stretch: Stretch, year: number): boolean {
  const its = stretch.yearBefore ? year - 1 : year;
  return end >= `${its}-${stretch.from}` && start <= `${its}-${stretch.until}`;
}

/** When a session begins whose season nobody doubts. */
const SURELY_BEGIN: Record<Season, readonly Stretch[]> = {
  winter: [
    { from: '01-01', until: '03-15' },
    { from: '12-01', until: '12-31' },
  ],
  spring: [{ from: '01-10', until: '05-10' }],
  summer: [{ from: '04-15', until: '07-31' }],
  fall: [{ from: '08-01', until: '11-15' }],
};

/** Whether a session's first day says by itself that it is one of a term, so that nobody has to name the term. */
export function saysTerm({ start }: Session, term: string): boolean {
  const { season, year } = termParts(term);
  return SURELY_BEGIN[season].some((stretch) => overlaps(start, start, stretch, year));
}
