import type { StateName } from '../model/state.ts';

/**
 * For each posting, how many days after the manifest's day it comes to a state; 0 where it does not, or has it already.
 */
export interface StateChanges {
  unconfirmed: number[];
  closed: number[];
}

/** The state of a posting so many days after the manifest's day. */
export function getStateAfter(
  { unconfirmed, closed }: StateChanges,
  row: number,
  days: number,
  built: StateName,
): StateName {
  const since = (change: number | undefined) =>
    change !== undefined && change > 0 && days >= change;
  if (built === 'closed' || since(closed[row])) return 'closed';
  return since(unconfirmed[row]) ? 'unconfirmed' : built;
}
