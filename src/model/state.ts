import { addDays, daysBetween, latest, type IsoDate } from '../lib/date.ts';
import { compareText } from '../lib/order.ts';
import type { ClosedReason, ConfirmedBy } from './enums.ts';
import type { Posting } from './posting.ts';
import { begunBy, compareTermDates } from './term.ts';

/** The dates that a posting's state follows from. */
export type DatedPosting = Pick<
  Posting,
  'posted' | 'reposted' | 'confirmed' | 'closes' | 'closed' | 'sessions' | 'terms'
>;

/** The newest dated sign that a posting is open. */
export type OpenSignal =
  | { kind: 'posted' | 'reposted'; on: IsoDate }
  | { kind: 'confirmed'; on: IsoDate; by: ConfirmedBy };

/** Why and since when a posting is closed. */
export type Closing =
  | { because: 'closed'; on: IsoDate; reason: ClosedReason }
  | { because: 'deadline'; on: IsoDate }
  | { because: 'last-start'; on: IsoDate }
  | { because: 'term-begun'; on: IsoDate; term: string };

export type State =
  | { name: 'open'; evidence: OpenSignal }
  | { name: 'unconfirmed'; evidence?: OpenSignal }
  | { name: 'closed'; closing: Closing };

export const STATES = ['open', 'unconfirmed', 'closed'] as const satisfies State['name'][];
export type StateName = (typeof STATES)[number];

/**
 * Days after a deadline until it is over everywhere. The deadline's day ends last at UTC−12, at noon UTC
 * of the next day; so the first UTC day on the whole of which it is over comes two days later.
 */
const DEADLINE_OVER_AFTER = 2;

/** Evidence may be dated this many days ahead: where the sun rises first it is tomorrow already. */
const AHEAD = 1;

/**
 * A posting's state on a day, with its reason.
 *
 * @param freshDays for how many days dated evidence keeps a posting open
 */
export function stateOf(posting: DatedPosting, today: IsoDate, freshDays: number): State {
  const past = closingsOf(posting).find(({ from }) => today >= from);
  if (past) return { name: 'closed', closing: past.closing };
  const evidence = newestEvidence(posting);
  const fresh = newestEvidence(posting, addDays(today, AHEAD));
  if (fresh && daysBetween(fresh.on, today) <= freshDays) return { name: 'open', evidence: fresh };
  return { name: 'unconfirmed', ...(evidence && { evidence }) };
}

/** What tells the states apart that a page has different words for: a state's name, or why it is closed. */
export type StateKey = Exclude<StateName, 'closed'> | Closing['because'];

export function stateKey(state: State): StateKey {
  return state.name === 'closed' ? state.closing.because : state.name;
}

/** A state, and the first day that has it. */
export interface StateFrom {
  from: IsoDate;
  state: State;
}

/**
 * The states that a posting comes to after a day if nothing new becomes known of it, in order, one of each kind.
 *
 * @param freshDays for how many days dated evidence keeps a posting open
 */
export function statesAhead(posting: DatedPosting, today: IsoDate, freshDays: number): StateFrom[] {
  const days = [
    ...closingsOf(posting).map(({ from }) => from),
    ...evidenceOf(posting).flatMap(({ on }) => [addDays(on, -AHEAD), addDays(on, freshDays + 1)]),
  ];
  const seen = new Set([stateKey(stateOf(posting, today, freshDays))]);
  return days
    .filter((day) => day > today)
    .sort(compareText)
    .map((from) => ({ from, state: stateOf(posting, from, freshDays) }))
    .filter(({ state }) => {
      const key = stateKey(state);
      return !seen.has(key) && seen.add(key);
    });
}

/** For so many days a closed posting's page stays in search engines; by then nobody looks for it anew. */
const INDEXED_DAYS = 90;

/** Whether a posting has been closed for so long that its page is no longer for search engines. */
export function isLongClosed(state: State, today: IsoDate): boolean {
  return state.name === 'closed' && daysBetween(state.closing.on, today) > INDEXED_DAYS;
}

/** A closing, and the first day on which the posting counts as closed by it. */
interface Scheduled {
  closing: Closing;
  from: IsoDate;
}

/** The first thing that will close a posting that is not closed yet. */
export function nextClosing(posting: DatedPosting): Closing | undefined {
  return closingsOf(posting).reduce<Scheduled | undefined>(
    (first, one) => (first === undefined || one.from < first.from ? one : first),
    undefined,
  )?.closing;
}

/** Everything that closes a posting at some time, the weightiest reason first. */
function closingsOf({ closed, closes, sessions, terms }: DatedPosting): Scheduled[] {
  const starts = sessions ? lastStart(sessions) : terms ? lastTerm(terms) : undefined;
  return [
    // Closed whatever the day: a keeper said so.
    ...(closed ? [{ closing: { because: 'closed' as const, ...closed }, from: '0000-01-01' }] : []),
    ...(closes === undefined
      ? []
      : [
          {
            closing: { because: 'deadline' as const, on: closes },
            from: addDays(closes, DEADLINE_OVER_AFTER),
          },
        ]),
    ...(starts ? [starts] : []),
  ];
}

function lastStart(sessions: NonNullable<DatedPosting['sessions']>): Scheduled | undefined {
  const on = latest(sessions.map((session) => session.start));
  return on === undefined
    ? undefined
    : { closing: { because: 'last-start', on }, from: addDays(on, 1) };
}

function lastTerm(terms: readonly string[]): Scheduled | undefined {
  const term = [...terms].sort(compareTermDates).at(-1);
  if (term === undefined) return undefined;
  const on = begunBy(term);
  return { closing: { because: 'term-begun', on, term }, from: on };
}

/**
 * The newest of a posting's dates of publication and confirmation; a confirmation wins a tie.
 *
 * @param until the last day that counts, when not every day does
 */
export function newestEvidence(posting: DatedPosting, until?: IsoDate): OpenSignal | undefined {
  return evidenceOf(posting)
    .filter(({ on }) => until === undefined || on <= until)
    .reduce<OpenSignal | undefined>(
      (newest, one) => (newest === undefined || one.on >= newest.on ? one : newest),
      undefined,
    );
}

/** Every dated sign that a posting is open. */
function evidenceOf(posting: DatedPosting): OpenSignal[] {
  return [
    ...(posting.posted === undefined ? [] : [{ kind: 'posted' as const, on: posting.posted }]),
    ...(posting.reposted ?? []).map((on) => ({ kind: 'reposted' as const, on })),
    ...(posting.confirmed ?? []).map(({ on, by }) => ({ kind: 'confirmed' as const, on, by })),
  ];
}

/** The day a list dates a posting by: its first publication, else its newest repost. */
export function listedOn(posting: DatedPosting): IsoDate | undefined {
  return posting.posted ?? latest(posting.reposted ?? []);
}
