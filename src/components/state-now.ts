import { stateOf, type State } from '../posting/state.ts';
import { readDates } from '../posting/state-dates.ts';
import type { Clock } from './clock.ts';

/** The state that dates in a page lead to by now. */
export function stateNow(dates: string, { today, freshDays }: Clock): State {
  return stateOf(readDates(dates), today, freshDays);
}
