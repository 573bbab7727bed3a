import type { IsoDate } from '../lib/date.ts';
import type { StateKey } from '../model/state.ts';

/** The board's clock as a page carries it, and as it has gone on since the page was made. */
export interface Clock {
  /** The present UTC day; never before the day that the page was made for, whatever the reader's clock says. */
  today: IsoDate;
  /** Whether that is another day than the page was made for. On a board whose clock stands still it never is. */
  moved: boolean;
  freshDays: number;
  /** What a state, or the reason for one, is called in a list, and what is said of the page's own day. */
  words: Partial<Record<StateKey | 'closed' | 'asOf', string>>;
}

let clock: Clock | undefined;

export function readClock(): Clock {
  clock ??= read();
  return clock;
}

function read(): Clock {
  const { today: made = '', freshDays, frozen, words = '{}' } = document.documentElement.dataset;
  const now = new Date().toISOString().slice(0, 10);
  const moved = frozen === undefined && now > made;
  return {
    today: moved ? now : made,
    moved,
    freshDays: Number(freshDays),
    words: JSON.parse(words) as Clock['words'],
  };
}
