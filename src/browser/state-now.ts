import { stateOf, type State } from '../model/state.ts';
import { readDates } from '../model/state-dates.ts';
import type { Clock } from './clock.ts';

/** The present state of a posting, from the dates in its markup. */
export function stateNow(dates: string, { today, freshDays }: Clock): State {
  return stateOf(readDates(dates), today, freshDays);
}
