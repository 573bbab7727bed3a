import { daysBetween, type IsoDate } from '../lib/date.ts';

/** Formats how long ago a day was, as seen from another: `5 days ago`. */
export function createAgo(locale: string): (day: IsoDate, today: IsoDate) => string {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return (day, today) => {
    const days = daysBetween(today, day);
    // Up to two months, a number of days is more precise and still easy to picture.
    if (Math.abs(days) < 60) return relative.format(days, 'day');
    return Math.abs(days) < 730
      ? relative.format(Math.round(days / 30.44), 'month')
      : relative.format(Math.round(days / 365.25), 'year');
  };
}

/** Formats a calendar day in any time zone: `27 March 2026`. */
export function createDate(locale: string): (day: IsoDate) => string {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const spelled = createSpelling(locale);
  return (day) => spelled(date.format(new Date(day)));
}

/** Adds the French ordinal for the first of a month, which CLDR omits: `1er avril 2026`. */
export function createSpelling(locale: string): (date: string) => string {
  return /^fr\b/i.test(locale) ? (date) => date.replace(/\b1\b/g, '1er') : (date) => date;
}
