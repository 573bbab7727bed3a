/** What a stated amount is for. */
export const PAY_PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const;
export type PayPeriod = (typeof PAY_PERIODS)[number];

/** Hours of full-time work in a year, by which hourly and yearly pay are compared: 52 weeks of 40. */
export const HOURS_PER_YEAR = 2080;
/** Months in a year. */
export const MONTHS_PER_YEAR = 12;
const WEEKS_PER_YEAR = 52;
const DAYS_PER_WEEK = 5;

/** How often a period's amount is paid in a year of full-time work. */
export const PERIODS_PER_YEAR: Record<PayPeriod, number> = {
  hour: HOURS_PER_YEAR,
  day: WEEKS_PER_YEAR * DAYS_PER_WEEK,
  week: WEEKS_PER_YEAR,
  month: MONTHS_PER_YEAR,
  year: 1,
};
