/** A calendar day in ISO 8601: `2026-03-27`. */
export type IsoDate = string;

const MS_PER_DAY = 86_400_000;

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
