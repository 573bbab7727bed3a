import { dayOf, type IsoDate } from '../lib/date.ts';

export interface BoardDay {
  day: IsoDate;
  /** Whether the day is fixed, so that browsers must not replace it by the current one. */
  frozen: boolean;
}

/**
 * The day that a board is built for: `BOARD_TODAY`, else the site's `asOf`, else the current UTC
 * date.
 */
export function getBoardDay(given: {
  boardToday?: IsoDate | undefined;
  asOf?: IsoDate | undefined;
  now: Date;
}): BoardDay {
  const { boardToday, asOf, now } = given;
  return { day: boardToday ?? asOf ?? dayOf(now), frozen: asOf !== undefined };
}
