import { isDeadlinePast } from '../model/closing.ts';
import { stateOf, type State } from '../model/state.ts';
import { readDates } from '../model/state-dates.ts';
import type { Clock } from './clock.ts';

/** The present state of a posting, from the dates in its markup. */
export function stateNow(dates: string, { now, freshDays }: Clock): State {
  return stateOf(readDates(dates), now, freshDays);
}

/** Whether the day of a posting's deadline is over, from the dates in its markup. */
export function isDeadlinePastNow(dates: string, { now, readersDay }: Clock): boolean {
  const { closing } = readDates(dates);
  return closing !== undefined && isDeadlinePast(closing, now, readersDay);
}
