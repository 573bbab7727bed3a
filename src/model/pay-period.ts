/** The period of a stated rate. */
export const PAY_PERIODS = ['hour', 'day', 'week', 'two-weeks', 'month', 'year'] as const;
export type PayPeriod = (typeof PAY_PERIODS)[number];

/**
 * What an amount is for: a period, the whole engagement (`total`), or one piece of work (`unit`)
 * such as a mile or an article.
 */
export const PAY_BASES = [...PAY_PERIODS, 'total', 'unit'] as const;
export type PayBasis = (typeof PAY_BASES)[number];

/** Hours of full-time work in a year: 52 weeks of 40 hours. */
export const HOURS_PER_YEAR = 2080;
export const MONTHS_PER_YEAR = 12;
const WEEKS_PER_YEAR = 52;
const DAYS_PER_WEEK = 5;
const HOURS_PER_DAY = 8;
/** Work of so many hours a week is on five days. */
const MIN_FULL_TIME_HOURS = 35;

/**
 * The number of each period in a year of full-time work, for comparing pay of different periods.
 */
export const PERIODS_PER_YEAR: Record<PayPeriod, number> = {
  hour: HOURS_PER_YEAR,
  day: WEEKS_PER_YEAR * DAYS_PER_WEEK,
  week: WEEKS_PER_YEAR,
  'two-weeks': WEEKS_PER_YEAR / 2,
  month: MONTHS_PER_YEAR,
  year: 1,
};

/**
 * The number of each period in a year of work with some hours a week. Part-time work is counted in
 * days of eight hours.
 */
export function countPeriodsPerYear(hoursPerWeek: number | undefined): Record<PayPeriod, number> {
  if (hoursPerWeek === undefined) return PERIODS_PER_YEAR;
  const days = hoursPerWeek < MIN_FULL_TIME_HOURS ? hoursPerWeek / HOURS_PER_DAY : DAYS_PER_WEEK;
  return {
    ...PERIODS_PER_YEAR,
    hour: WEEKS_PER_YEAR * hoursPerWeek,
    day: WEEKS_PER_YEAR * days,
  };
}

/** Whether an amount is for a period, so that it can be compared with those of other periods. */
export function isPayPeriod(per: PayBasis): per is PayPeriod {
  return per !== 'total' && per !== 'unit';
}
