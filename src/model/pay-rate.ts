import { durationParts, type DurationUnit } from './duration.ts';
import type { Pay } from './pay.ts';
import {
  countPeriodsPerYear,
  isPayPeriod,
  PERIODS_PER_YEAR,
  type PayPeriod,
} from './pay-period.ts';
import type { Posting } from './posting.ts';
import { daysBetween } from '../lib/date.ts';

/** What the posting states about the extent of the work. */
export type WorkTime = Pick<Posting, 'hoursPerWeek' | 'duration' | 'sessions' | 'terms'>;

/** Pay for a period, without what else its statement says. */
export interface Rate {
  min?: number;
  max?: number;
  currency: string;
  per: PayPeriod;
}

const DAYS_PER_YEAR = 365;
const DAYS: Record<DurationUnit, number> = {
  year: DAYS_PER_YEAR,
  month: DAYS_PER_YEAR / 12,
  week: 7,
  day: 1,
};
/** Sessions of a whole year may end some days before it does. */
const MIN_DAYS_OF_YEAR = 360;
const MIN_DAYS_OF_MONTH = 28;

/** The length of the work in days, if it is stated: a duration, or the longest session. */
export function getLengthInDays({ duration, sessions = [] }: WorkTime): number | undefined {
  if (duration !== undefined) {
    return durationParts(duration).reduce(
      (days, { unit, amount }) => days + amount * DAYS[unit],
      0,
    );
  }
  const lengths = sessions.map(({ start, end }) =>
    end === undefined ? undefined : daysBetween(start, end) + 1,
  );
  return lengths.length === 0 || lengths.includes(undefined)
    ? undefined
    : Math.max(...lengths.map((days) => days ?? 0));
}

/**
 * The same pay for other periods, by the stated hours a week or else by full-time work. Work that
 * is known to be shorter than a year has no pay per year, but pay per month.
 *
 * @returns nothing for a total or the pay of a unit, which do not tell how long the work takes, and
 *   for a share of full-time pay
 */
export function getEquivalents(pay: Pay, time: WorkTime): Rate[] {
  if (!isPayPeriod(pay.per) || isShareOfFullTime(pay)) return [];
  const { per } = pay;
  const days = getLengthInDays(time);
  const isShort = days === undefined ? time.terms !== undefined : days < MIN_DAYS_OF_YEAR;
  const isOfWeeks = days !== undefined && days < MIN_DAYS_OF_MONTH;
  const whole: readonly PayPeriod[] = isOfWeeks ? ['week'] : isShort ? ['month'] : ['year'];
  return (['hour', ...whole] as const)
    .filter((period) => period !== per)
    .map((period) => convertPay({ ...pay, per }, period, time.hoursPerWeek));
}

/** Full-time pay of which part-time work earns a share has no hours of its own. */
function isShareOfFullTime({ note = '', for: condition = '' }: Pay): boolean {
  return /\b(?:pro[- ]?rata|prorata|fte|full[- ]time equivalent)\b/iu.test(`${note} ${condition}`);
}

/**
 * The pay of a year at the rate of a statement, by which postings are compared, also for shorter
 * work. A total needs the length of the work; the pay of a unit cannot be compared.
 */
export function getYearlyRate(pay: Pay, time: WorkTime): Rate | undefined {
  if (isPayPeriod(pay.per)) return convertPay({ ...pay, per: pay.per }, 'year', time.hoursPerWeek);
  const days = getLengthInDays(time);
  return pay.per === 'unit' || days === undefined
    ? undefined
    : multiplyPay(pay, DAYS_PER_YEAR / days, 'year');
}

/** The same pay for another period. */
export function convertPay(
  pay: Pick<Pay, 'min' | 'max' | 'currency'> & { per: PayPeriod },
  per: PayPeriod,
  hoursPerWeek?: number,
): Rate {
  const periods = hoursPerWeek === undefined ? PERIODS_PER_YEAR : countPeriodsPerYear(hoursPerWeek);
  return multiplyPay(pay, periods[pay.per] / periods[per], per);
}

function multiplyPay(
  { min, max, currency }: Pick<Pay, 'min' | 'max' | 'currency'>,
  factor: number,
  per: PayPeriod,
): Rate {
  return {
    ...(min !== undefined && { min: min * factor }),
    ...(max !== undefined && { max: max * factor }),
    currency,
    per,
  };
}
