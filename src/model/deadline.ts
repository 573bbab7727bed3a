import { addDays, type IsoDate } from '../lib/date.ts';

/**
 * The day of a deadline ends last at UTC−12, at noon UTC of the next day. The day after that is the
 * first whole UTC day without it. The structured data gives the same instant as `validThrough`.
 */
const DAYS_UNTIL_OVER = 2;

/** The first UTC day on which a deadline has passed everywhere on Earth. */
export function getFirstClosedDay(deadline: IsoDate): IsoDate {
  return addDays(deadline, DAYS_UNTIL_OVER);
}
