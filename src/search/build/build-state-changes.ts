import type { BoardContext } from '../../board/board-context.ts';
import { MS_PER_DAY, type Moment } from '../../lib/date.ts';
import { statesAhead, type StateName } from '../../model/state.ts';
import type { StateChanges } from '../state-changes.ts';

/** When each posting's state changes, if the posting does not change. */
export function createStateChanges({ board }: BoardContext): StateChanges {
  const { entries, today, site } = board;
  const ahead = entries.map(({ dates }) => statesAhead(dates, today, site.freshDays));
  const daysTo = (name: StateName) =>
    ahead.map((changes) => {
      const change = changes.find(({ state }) => state.name === name);
      return change ? getDaysUntil(today, change.from) : 0;
    });
  return { unconfirmed: daysTo('unconfirmed'), closed: daysTo('closed') };
}

/** The days until a moment, with a fraction that is at most nine seconds too long. */
function getDaysUntil(today: Moment, moment: Moment): number {
  return Math.ceil(((Date.parse(moment) - Date.parse(today)) / MS_PER_DAY) * 10_000) / 10_000;
}
