import type { IsoDate, Moment } from '../../src/lib/date.ts';
import { getStateDates, type DatedPosting } from '../../src/model/posting-dates.ts';
import { stateOf } from '../../src/model/state.ts';

/** The default of the setting. */
export const FRESH_DAYS = 45;

export const getDates = (posting: DatedPosting) => getStateDates(posting, new Map());

/** The state of a posting without places at a moment. */
export const stateOn = (now: Moment, posting: DatedPosting) =>
  stateOf(getDates(posting), now, FRESH_DAYS);

/** A posting confirmed on the given day, so that only closing dates decide its state. */
export const confirmedOn = (day: IsoDate): DatedPosting => ({
  confirmed: [{ on: day, by: 'source' }],
});
