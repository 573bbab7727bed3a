import { dayOf, minuteOf, type IsoDate, type Moment } from '../lib/date.ts';
import type { StateKey } from '../model/state.ts';

/** The day that a page was built for, brought up to the present. */
export interface Clock {
  /** The present minute, or the page's own day if the clock stands still. */
  now: Moment;
  /** The present UTC day, or the page's own day if the clock stands still. */
  today: IsoDate;
  /** The present day of the reader's calendar, or the page's own day if the clock stands still. */
  readersDay: IsoDate;
  /**
   * Whether the clock runs. It stands still on a board set to one day, and if the reader's clock is
   * behind the page.
   */
  runs: boolean;
  freshDays: number;
  /** Names of states and of reasons for closing, and `asOf` for the page's own day. */
  messages: Partial<Record<StateKey | 'closed' | 'asOf', string>>;
}

let clock: Clock | undefined;

export function readClock(): Clock {
  clock ??= createClock();
  return clock;
}

function createClock(): Clock {
  const {
    today: builtFor = '',
    freshDays,
    frozen,
    messages = '{}',
  } = document.documentElement.dataset;
  const now = new Date();
  const runs = frozen === undefined && dayOf(now) >= builtFor;
  return {
    now: runs ? minuteOf(now) : builtFor,
    today: runs ? dayOf(now) : builtFor,
    readersDay: runs ? getCalendarDay(now) : builtFor,
    runs,
    freshDays: Number(freshDays),
    messages: JSON.parse(messages) as Clock['messages'],
  };
}

/** The day of an instant in the time zone of the reader. */
function getCalendarDay(instant: Date): IsoDate {
  return dayOf(new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000));
}
