import type { Pay } from '../../model/pay.ts';
import { PAY_PERIODS, PERIODS_PER_YEAR, type PayPeriod } from '../../model/pay-period.ts';
import type { StatedPay } from './en/pay-statements.ts';

/** An equivalent may be rounded by so much. */
const MAX_ROUNDING = 0.02;
/** Hours a year of the shortest week that counts as full-time work, 35 hours. */
const MIN_FULL_TIME_HOURS = 1820;

/**
 * Whether the frontmatter's pay can be the same as a stated one, told for another period: every amount comes
 * to one of its ends, or lies between them. Where the text names no period, any other one may be meant.
 */
export function isEquivalent(pay: Pay, stated: StatedPay): boolean {
  const periods = stated.per === undefined ? PAY_PERIODS : [stated.per];
  return periods.some(
    (period) =>
      period !== pay.per &&
      [pay.min, pay.max].every(
        (amount) => amount === undefined || isEquivalentAmount(amount, pay.per, stated, period),
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

/** By what an amount for one period is multiplied to come to the same for another, at the least and at the most. */
function getFactors(per: PayPeriod, period: PayPeriod): readonly [least: number, most: number] {
  const factor = PERIODS_PER_YEAR[per] / PERIODS_PER_YEAR[period];
  const shortestShare = MIN_FULL_TIME_HOURS / PERIODS_PER_YEAR.hour;
  if (per === 'hour') return [factor * shortestShare, factor];
  if (period === 'hour') return [factor, factor / shortestShare];
  return [factor, factor];
}
