import { addDays, daysBetween } from '../../lib/date.ts';
import { stateOf } from '../../model/state.ts';
import type { Path } from '../../facts/comparison.ts';
import { fieldAt, type Rule } from '../rule.ts';

/** A posting that was last known to be open longer ago than this, in days, is one that nobody looks after. */
const LONG = 180;

/** A posting that is neither closed nor known to be open for half a year. */
export const unconfirmedLong: Rule = {
  id: 'unconfirmed-long',
  check: (posting) => {
    const { today, freshDays } = posting;
    const state = stateOf(posting.posting, today, freshDays);
    if (state.name !== 'unconfirmed' || !state.evidence) return [];
    const { kind, on } = state.evidence;
    if (daysBetween(on, today) <= LONG) return [];
    const message = `The last day on which it is known to have been open is ${on}, more than ${LONG} days ago. Look whether it still is: then add the day to confirmed, or else say closed.`;
    return [{ ...fieldAt(posting, [kind]), message }];
  },
};

/** A day of something that has happened, and that is still to come. Where the sun rises first it is tomorrow already. */
export const dateInFuture: Rule = {
  id: 'date-in-future',
  check: (posting) => {
    const { posted, reposted = [], confirmed = [], closed, source } = posting.posting;
    const days: [path: Path, day: string | undefined][] = [
      [['posted'], posted],
      ...reposted.map((day, i): [Path, string] => [['reposted', i], day]),
      ...confirmed.map(({ on }, i): [Path, string] => [['confirmed', i, 'on'], on]),
      [['closed', 'on'], closed?.on],
      [['source', 'captured'], source?.captured],
    ];
    const last = addDays(posting.today, 1);
    return days.flatMap(([path, day]) =>
      day === undefined || day <= last
        ? []
        : [
            {
              ...fieldAt(posting, path),
              message: `${day} is still to come on ${posting.today}, the day of this check. Correct the day, or wait for it.`,
            },
          ],
    );
  },
};
