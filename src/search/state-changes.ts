import type { StateName } from '../model/state.ts';

/**
 * For each posting, the number of days after the build on which it gets a state. 0 if it never does
 * or already has it.
 */
export interface StateChanges {
  unconfirmed: number[];
  closed: number[];
}

/**
 * The state of a posting some days after the build.
 *
 * @param built its state on the day of the build
 */
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
