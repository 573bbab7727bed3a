/** The period of a stated amount. */
export const PAY_PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const;
export type PayPeriod = (typeof PAY_PERIODS)[number];

/** Hours of full-time work in a year: 52 weeks of 40 hours. */
export const HOURS_PER_YEAR = 2080;
export const MONTHS_PER_YEAR = 12;
const WEEKS_PER_YEAR = 52;
const DAYS_PER_WEEK = 5;

/**
 * The number of each period in a year of full-time work, for comparing pay of different periods.
 */
export const PERIODS_PER_YEAR: Record<PayPeriod, number> = {
  hour: HOURS_PER_YEAR,
  day: WEEKS_PER_YEAR * DAYS_PER_WEEK,
  week: WEEKS_PER_YEAR,
  month: MONTHS_PER_YEAR,
  year: 1,
};
