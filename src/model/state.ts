import {
  addDays,
  dayOfMoment,
  daysBetween,
  latest,
  type IsoDate,
  type Moment,
} from '../lib/date.ts';
import { compareText } from '../lib/order.ts';
import type { Closing, ScheduledClosing } from './closing.ts';
import type { ConfirmedBy } from './enums.ts';
import type { Posting } from './posting.ts';

/** The dates of the signs that a posting is open. */
type SignalDates = Pick<Posting, 'posted' | 'reposted' | 'confirmed'>;

/** The dates that determine a posting's state. */
export interface StateDates extends SignalDates {
  /** What closes it; undefined if nothing does. */
  closing?: ScheduledClosing;
}

/** The newest dated sign that a posting is open. */
export type OpenSignal =
  | { kind: 'posted' | 'reposted'; on: IsoDate }
  | { kind: 'confirmed'; on: IsoDate; by: ConfirmedBy };

export type State =
  | { name: 'open'; evidence: OpenSignal }
  | { name: 'unconfirmed'; evidence?: OpenSignal }
  | { name: 'closed'; closing: Closing };

export const STATES = ['open', 'unconfirmed', 'closed'] as const satisfies State['name'][];
export type StateName = (typeof STATES)[number];

/** A signal may be dated one day ahead: a day begins in UTC+14 14 hours before it begins in UTC. */
const MAX_DAYS_AHEAD = 1;

/**
 * A posting's state at a moment, with its reason: closed if something has closed it
 * (`posting-dates.ts`), open if it has a recent signal, else unconfirmed. Of a day, it is the state
 * at its beginning in UTC.
 *
 * @param freshDays the number of days for which a signal keeps a posting open
 */
export function stateOf(dates: StateDates, now: Moment, freshDays: number): State {
  const { closing } = dates;
  if (closing && now >= closing.from) return { name: 'closed', closing: closing.closing };
  const today = dayOfMoment(now);
  const evidence = getNewestSignal(dates);
  const fresh = getNewestSignal(dates, addDays(today, MAX_DAYS_AHEAD));
  if (fresh && daysBetween(fresh.on, today) <= freshDays) return { name: 'open', evidence: fresh };
  return { name: 'unconfirmed', ...(evidence && { evidence }) };
}

/** States that pages word differently: the name of a state, or the reason of a closing. */
export type StateKey = Exclude<StateName, 'closed'> | Closing['because'];

export function stateKey(state: State): StateKey {
  return state.name === 'closed' ? state.closing.because : state.name;
}

/** A state, and the first moment of it. */
export interface StateFrom {
  from: Moment;
  state: State;
}

/**
 * The states that a posting reaches after a day if its dates do not change, in order, one of each
 * key.
 *
 * @param freshDays the number of days for which a signal keeps a posting open
 */
export function statesAhead(dates: StateDates, today: IsoDate, freshDays: number): StateFrom[] {
  const moments = [
    ...(dates.closing ? [dates.closing.from] : []),
    ...getSignals(dates).flatMap(({ on }) => [
      addDays(on, -MAX_DAYS_AHEAD),
      addDays(on, freshDays + 1),
    ]),
  ];
  const seen = new Set([stateKey(stateOf(dates, today, freshDays))]);
  return moments
    .filter((moment) => moment > today)
    .sort(compareText)
    .map((from) => ({ from, state: stateOf(dates, from, freshDays) }))
    .filter(({ state }) => {
      const key = stateKey(state);
      return !seen.has(key) && seen.add(key);
    });
}

/** The number of days for which a closed posting stays in search engines. */
const MAX_INDEXED_DAYS = 90;

/** Whether a posting has been closed for so long that search engines should drop its page. */
export function isLongClosed(state: State, today: IsoDate): boolean {
  return state.name === 'closed' && daysBetween(state.closing.on, today) > MAX_INDEXED_DAYS;
}

/**
 * The newest of a posting's dates of publication and confirmation. A confirmation wins a tie.
 *
 * @param until ignores later dates
 */
export function getNewestSignal(posting: SignalDates, until?: IsoDate): OpenSignal | undefined {
  return getSignals(posting)
    .filter(({ on }) => until === undefined || on <= until)
    .reduce<OpenSignal | undefined>(
      (newest, one) => (newest === undefined || one.on >= newest.on ? one : newest),
      undefined,
    );
}

/** Every dated sign that a posting is open. */
function getSignals(posting: SignalDates): OpenSignal[] {
  return [
    ...(posting.posted === undefined ? [] : [{ kind: 'posted' as const, on: posting.posted }]),
    ...(posting.reposted ?? []).map((on) => ({ kind: 'reposted' as const, on })),
    ...(posting.confirmed ?? []).map(({ on, by }) => ({ kind: 'confirmed' as const, on, by })),
  ];
}

/** The date of a posting in lists: its first publication, else its newest repost. */
export function listedOn(posting: SignalDates): IsoDate | undefined {
  return posting.posted ?? latest(posting.reposted ?? []);
}
