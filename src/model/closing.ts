import { addDays, type IsoDate, type Moment } from '../lib/date.ts';
import type { ClosedReason } from './enums.ts';

/** Why and since when a posting is closed. */
export type Closing =
  | { because: 'closed'; on: IsoDate; reason: ClosedReason }
  | { because: 'deadline'; on: IsoDate }
  | { because: 'last-start'; on: IsoDate }
  | { because: 'term-begun'; on: IsoDate; term: string };

/** A closing, and the first moment at which it closes the posting. */
export interface ScheduledClosing {
  closing: Closing;
  from: Moment;
  /**
   * Of a deadline, the first moment at which its day is over somewhere among the posting's places;
   * undefined if it has none.
   */
  pastFrom?: Moment;
}

/** A moment before every other one. */
const ALWAYS: Moment = '0000-01-01';

/** Creates the closing by a maintainer, which holds on every day that the board is built for. */
export function closeByHand(on: IsoDate, reason: ClosedReason): ScheduledClosing {
  return { closing: { because: 'closed', on, reason }, from: ALWAYS };
}

/** Creates the closing on the day after the last session begins, when nobody can join any more. */
export function closeAtLastStart(on: IsoDate): ScheduledClosing {
  return { closing: { because: 'last-start', on }, from: addDays(on, 1) };
}

/** Creates the closing on the day on which the last term has surely begun. */
export function closeAtTerm(term: string, on: IsoDate): ScheduledClosing {
  return { closing: { because: 'term-begun', on, term }, from: on };
}

/** Whether a deadline ends within a day in UTC, after its beginning. */
export function endsWithin(scheduled: ScheduledClosing | undefined, day: IsoDate): boolean {
  const { from, pastFrom } = scheduled ?? {};
  return [from, pastFrom].some((moment) => moment?.startsWith(`${day}T`));
}

/**
 * Whether the day of a deadline is over somewhere among the posting's places or, without places,
 * where the reader is.
 *
 * @param readersDay the calendar day of the reader
 */
export function isDeadlinePast(
  { closing, pastFrom }: ScheduledClosing,
  now: Moment,
  readersDay: IsoDate,
): boolean {
  if (closing.because !== 'deadline') return false;
  // A day by itself does not tell the hour, so the calendar decides.
  const isDay = now.length === closing.on.length;
  if (pastFrom === undefined || isDay) return readersDay > closing.on;
  return now >= pastFrom;
}
