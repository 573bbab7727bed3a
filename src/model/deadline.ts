import { addDays, type IsoDate } from '../lib/date.ts';

/**
 * Days from a deadline to the first UTC day on the whole of which it has passed everywhere. The day
 * of the deadline ends last at UTC−12, which is noon UTC of the next day.
 */
const DAYS_UNTIL_OVER = 2;

/** The first UTC day on which a deadline has passed everywhere on Earth. */
export function getFirstClosedDay(deadline: IsoDate): IsoDate {
  return addDays(deadline, DAYS_UNTIL_OVER);
}
