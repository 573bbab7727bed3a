import type { IsoDate } from '../lib/date.ts';
import type { StateKey } from '../model/state.ts';

/** The day that a page was built for, brought up to the present. */
export interface Clock {
  /** The present UTC day, or the page's own day if the reader's clock is behind it. */
  today: IsoDate;
  /** Whether `today` is later than the page's own day. Never on a board set to one day. */
  moved: boolean;
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
  const now = new Date().toISOString().slice(0, 10);
  const moved = frozen === undefined && now > builtFor;
  return {
    today: moved ? now : builtFor,
    moved,
    freshDays: Number(freshDays),
    messages: JSON.parse(messages) as Clock['messages'],
  };
}
