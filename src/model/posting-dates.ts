import { latest, type IsoDate } from '../lib/date.ts';
import { compareText } from '../lib/order.ts';
import { closeAtLastStart, closeAtTerm, closeByHand, type ScheduledClosing } from './closing.ts';
import { getDeadlineEnd, getMomentAfter } from './deadline.ts';
import type { Place } from './place.ts';
import type { Posting } from './posting.ts';
import { getHemispheres, getLastTermBegun } from './season.ts';
import type { StateDates } from './state.ts';

/** The fields of a posting that determine its state. */
export type DatedPosting = Pick<
  Posting,
  | 'posted'
  | 'reposted'
  | 'confirmed'
  | 'closes'
  | 'closed'
  | 'sessions'
  | 'terms'
  | 'places'
  | 'workModes'
>;

/** The dates that determine a posting's state. Places that the catalogue lacks do not count. */
export function getStateDates(
  posting: DatedPosting,
  catalogue: ReadonlyMap<string, Place>,
): StateDates {
  const { posted, reposted, confirmed } = posting;
  const places = (posting.places ?? []).flatMap((id) => catalogue.get(id) ?? []);
  const closing = scheduleClosing(posting, places);
  return {
    ...(posted !== undefined && { posted }),
    ...(reposted && { reposted }),
    ...(confirmed && { confirmed }),
    ...(closing && { closing }),
  };
}

/** What closes a posting: a maintainer, else its deadline, else its last start or term. */
function scheduleClosing(
  posting: DatedPosting,
  places: readonly Place[],
): ScheduledClosing | undefined {
  const { closed, closes, sessions, workModes } = posting;
  if (closed) return closeByHand(closed.on, closed.reason);
  if (closes !== undefined) {
    const { first, last } = getDeadlineEnd(closes, workModes, places);
    return {
      closing: { because: 'deadline', on: closes },
      from: getMomentAfter(last),
      ...(first && { pastFrom: getMomentAfter(first) }),
    };
  }
  const start = latest((sessions ?? []).map((session) => session.start));
  // Terms only name a season, so they matter only if no session has a date.
  return start === undefined ? closeAtLastTerm(posting, places) : closeAtLastStart(start);
}

function closeAtLastTerm(
  posting: DatedPosting,
  places: readonly Place[],
): ScheduledClosing | undefined {
  const known = getFirstKnownDay(posting);
  const last = getLastTermBegun(posting.terms ?? [], getHemispheres(places), known);
  return last && closeAtTerm(last.term, last.on);
}

/** The day of publication, or the first day on which the posting was seen. */
function getFirstKnownDay({ posted, reposted, confirmed }: DatedPosting): IsoDate | undefined {
  const seen = [...(reposted ?? []), ...(confirmed ?? []).map(({ on }) => on)].toSorted(
    compareText,
  );
  return posted ?? seen[0];
}
