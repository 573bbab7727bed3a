import type { Pay } from '../../model/pay.ts';
import {
  isPayPeriod,
  PAY_PERIODS,
  PERIODS_PER_YEAR,
  type PayPeriod,
} from '../../model/pay-period.ts';
import type { StatedPay } from './en/pay-statements.ts';

/** Largest rounding of an equivalent, as a share. */
const MAX_ROUNDING = 0.02;
/** Hours a year in the shortest full-time week, 35 hours. */
const MIN_FULL_TIME_HOURS = 1820;

/**
 * Whether the frontmatter's pay can be the same as stated pay for another period: every amount
 * equals one of its ends, or is between them. Without a stated period, any other period will do.
 */
export function isEquivalent(pay: Pick<Pay, 'min' | 'max' | 'per'>, stated: StatedPay): boolean {
  const { per } = pay;
  if (!isPayPeriod(per)) return false;
  const periods = PAY_PERIODS.filter(
    (period) => period !== per && (stated.per === undefined || stated.per === period),
  );
  return periods.some((period) =>
    [pay.min, pay.max].every(
      (amount) => amount === undefined || isEquivalentAmount(amount, per, stated, period),
    ),
  );
}

function isEquivalentAmount(
  amount: number,
  per: PayPeriod,
  { min, max }: StatedPay,
  period: PayPeriod,
) {
  const [least, most] = getFactors(per, period);
  const from = min ?? max ?? 0;
  const to = max ?? min ?? 0;
  return amount * most >= from * (1 - MAX_ROUNDING) && amount * least <= to * (1 + MAX_ROUNDING);
}

/** Gets the least and the largest factor from an amount for one period to one for another. */
function getFactors(per: PayPeriod, period: PayPeriod): readonly [least: number, most: number] {
  const factor = PERIODS_PER_YEAR[per] / PERIODS_PER_YEAR[period];
  const shortestShare = MIN_FULL_TIME_HOURS / PERIODS_PER_YEAR.hour;
  if (per === 'hour') return [factor * shortestShare, factor];
  if (period === 'hour') return [factor, factor / shortestShare];
  return [factor, factor];
}
