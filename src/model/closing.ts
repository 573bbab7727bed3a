import { addDays, latest, type IsoDate } from '../lib/date.ts';
import { getFirstClosedDay } from './deadline.ts';
import type { ClosedReason } from './enums.ts';
import type { Posting } from './posting.ts';
import { begunBy, compareTermDates } from './term.ts';

/** Why and since when a posting is closed. */
export type Closing =
  | { because: 'closed'; on: IsoDate; reason: ClosedReason }
  | { because: 'deadline'; on: IsoDate }
  | { because: 'last-start'; on: IsoDate }
  | { because: 'term-begun'; on: IsoDate; term: string };

/** A closing, and the first day on which it closes the posting. */
export interface ScheduledClosing {
  closing: Closing;
  from: IsoDate;
}

/** The dates that may close a posting. */
type ClosingDates = Pick<Posting, 'closed' | 'closes' | 'sessions' | 'terms'>;

/** Before every other day. */
const ALWAYS: IsoDate = '0000-01-01';

/** Everything that closes a posting at some time, in the order in which reasons take precedence. */
export function getScheduledClosings({
  closed,
  closes,
  sessions,
  terms,
}: ClosingDates): ScheduledClosing[] {
  // Terms only name a season, so they matter only if no session has a date.
  const start = sessions ? closeAtLastStart(sessions) : closeAtLastTerm(terms ?? []);
  return [
    // A maintainer has closed it, whatever the day of the board is.
    ...(closed ? [{ closing: { because: 'closed' as const, ...closed }, from: ALWAYS }] : []),
    ...(closes === undefined ? [] : [closeAtDeadline(closes)]),
    ...(start ? [start] : []),
  ];
}

/** The first closing of a posting that is not closed yet. */
export function getEarliestClosing(posting: ClosingDates): Closing | undefined {
  return getScheduledClosings(posting).reduce<ScheduledClosing | undefined>(
    (first, one) => (first === undefined || one.from < first.from ? one : first),
    undefined,
  )?.closing;
}

function closeAtDeadline(deadline: IsoDate): ScheduledClosing {
  return {
    closing: { because: 'deadline', on: deadline },
    from: getFirstClosedDay(deadline),
  };
}

/** Nobody can join after the first day of the last session. */
function closeAtLastStart(
  sessions: NonNullable<ClosingDates['sessions']>,
): ScheduledClosing | undefined {
  const on = latest(sessions.map((session) => session.start));
  if (on === undefined) return undefined;
  return { closing: { because: 'last-start', on }, from: addDays(on, 1) };
}

function closeAtLastTerm(terms: readonly string[]): ScheduledClosing | undefined {
  const term = [...terms].sort(compareTermDates).at(-1);
  if (term === undefined) return undefined;
  const on = begunBy(term);
  return { closing: { because: 'term-begun', on, term }, from: on };
}
