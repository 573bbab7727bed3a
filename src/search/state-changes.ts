import type { StateName } from '../model/state.ts';

/**
 * For each posting, the number of days from the beginning of the build's day until it gets a state,
 * with a fraction if that is within a day. 0 if it never does or already has it.
 */
export interface StateChanges {
  unconfirmed: number[];
  closed: number[];
}

/** The number of days until the first change; undefined if nothing changes. */
export function getFirstChange({ unconfirmed, closed }: StateChanges): number | undefined {
  return [...unconfirmed, ...closed].reduce<number | undefined>(
    (first, change) => (change > 0 && (first === undefined || change < first) ? change : first),
    undefined,
  );
}

/**
 * The state of a posting some days after the beginning of the build's day.
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
