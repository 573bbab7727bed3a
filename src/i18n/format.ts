import type { IsoDate } from '../lib/date.ts';
import { durationParts } from '../model/duration.ts';
import { createAgo, createDate, createSpelling } from './day-format.ts';
import { getMessages } from './messages.ts';

/** Formats dates, numbers and lists for a locale. Days are calendar days without a time zone. */
export interface Format {
  number(value: number): string;
  /** `27 March 2026` */
  date(day: IsoDate): string;
  /** `18 May – 7 August 2026` */
  dateRange(start: IsoDate, end: IsoDate): string;
  /** `March 2026`, for the month of a day. */
  month(day: IsoDate): string;
  /** `5 days ago`, seen from `today`. */
  ago(day: IsoDate, today: IsoDate): string;
  /** `12 weeks`, from an ISO 8601 duration. */
  duration(duration: string): string;
  /** `2 years`, from a number of months. */
  months(months: number): string;
  and(items: readonly string[]): string;
  or(items: readonly string[]): string;
  /** The name of a country, told apart from states of that name: `Georgia (country)`. */
  country(code: string): string;
  currency(code: string): string;
  /** The units of a currency, within a sentence: `US dollars`. */
  currencyUnits(code: string): string;
}

/** The country whose name is better known as that of a state of the United States. */
const GEORGIA = 'GE';

export function createFormat(locale: string): Format {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const spelled = createSpelling(locale);
  const month = new Intl.DateTimeFormat(locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const and = new Intl.ListFormat(locale, { type: 'conjunction' });
  const or = new Intl.ListFormat(locale, { type: 'disjunction' });
  const number = new Intl.NumberFormat(locale);
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const currencies = new Intl.DisplayNames(locale, { type: 'currency' });
  const units = new Map<string, Intl.NumberFormat>();
  const amountOf = (amount: number, unit: string) => {
    let format = units.get(unit);
    if (!format) {
      format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
      units.set(unit, format);
    }
    return format.format(amount);
  };

  return {
    number: (value) => number.format(value),
    date: createDate(locale),
    dateRange: (start, end) => spelled(date.formatRange(new Date(start), new Date(end))),
    month: (day) => month.format(new Date(day)),
    ago: createAgo(locale),
    duration: (duration) =>
      and.format(durationParts(duration).map(({ amount, unit }) => amountOf(amount, unit))),
    months: (months) =>
      months % 12 === 0 ? amountOf(months / 12, 'year') : amountOf(months, 'month'),
    and: (items) => and.format(items),
    or: (items) => or.format(items),
    country: (code) => {
      const name = countries.of(code) ?? code;
      return code === GEORGIA ? getMessages(locale).messages.areas.country(name) : name;
    },
    currency: (code) => currencies.of(code) ?? code,
    currencyUnits: (code) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency: code, currencyDisplay: 'name' })
        .formatToParts(2)
        .find(({ type }) => type === 'currency')?.value ?? code,
  };
}
