import type { BoardContext } from '../../board/board-context.ts';
import { daysBetween } from '../../lib/date.ts';
import { statesAhead, type StateName } from '../../model/state.ts';
import type { StateChanges } from '../state-changes.ts';

/** The days on which each posting's state changes, if the posting does not change. */
export function createStateChanges({ board }: BoardContext): StateChanges {
  const { entries, today, site } = board;
  const ahead = entries.map(({ posting }) => statesAhead(posting, today, site.freshDays));
  const daysTo = (name: StateName) =>
    ahead.map((changes) => {
      const change = changes.find(({ state }) => state.name === name);
      return change ? daysBetween(today, change.from) : 0;
    });
  return { unconfirmed: daysTo('unconfirmed'), closed: daysTo('closed') };
}
