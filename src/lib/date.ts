/** A calendar day in ISO 8601: `2026-03-27`. */
export type IsoDate = string;

/**
 * A point in time: a minute in UTC, as in `2026-04-16T10:00Z`, or a day, which means its beginning
 * in UTC. Texts of a later moment are greater.
 */
export type Moment = string;

export const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;

/** Whether `text` is a day that exists, in 1900 or later. `2026-02-30` is not. */
export function isIsoDate(text: string): boolean {
  if (!/^(?:19|[2-9]\d)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** The UTC calendar day of an instant. */
export function dayOf(instant: Date): IsoDate {
  return instant.toISOString().slice(0, 10);
}

/** The minute of an instant. */
export function minuteOf(instant: Date): Moment {
  return `${instant.toISOString().slice(0, 16)}Z`;
}

/**
 * The first moment that is not before an instant. Midnight is written as a day, so that the day by
 * itself is not before it.
 */
export function momentFrom(instant: number): Moment {
  const minute = new Date(Math.ceil(instant / MS_PER_MINUTE) * MS_PER_MINUTE);
  if (minute.getTime() > Date.parse(LAST_DAY)) return LAST_DAY;
  return minute.getTime() % MS_PER_DAY === 0 ? dayOf(minute) : minuteOf(minute);
}

/** The UTC calendar day of a moment. */
export function dayOfMoment(moment: Moment): IsoDate {
  return moment.slice(0, 10);
}

/** Whether `text` is a moment that exists. */
export function isMoment(text: string): boolean {
  if (isIsoDate(text)) return true;
  return isIsoDate(text.slice(0, 10)) && /^T(?:[01]\d|2[0-3]):[0-5]\dZ$/.test(text.slice(10));
}

/** The days from `from` to `to`, negative if `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}

/** The last day that can be written as an {@link IsoDate}. */
export const LAST_DAY: IsoDate = '9999-12-31';

/** A day some days later, at most the last day of the year 9999. */
export function addDays(day: IsoDate, days: number): IsoDate {
  const later = dayOf(new Date(Date.parse(day) + days * MS_PER_DAY));
  return later.startsWith('+') ? LAST_DAY : later;
}

/** The latest of some days; undefined if there are none. */
export function latest(days: readonly IsoDate[]): IsoDate | undefined {
  return days.reduce<IsoDate | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);
}
