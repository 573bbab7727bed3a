import { stateOf, type State } from '../model/state.ts';
import { readDates } from '../model/state-dates.ts';
import type { Clock } from './clock.ts';

/** The state that dates in a page lead to by now. */
export function stateNow(dates: string, { today, freshDays }: Clock): State {
  return stateOf(readDates(dates), today, freshDays);
}
