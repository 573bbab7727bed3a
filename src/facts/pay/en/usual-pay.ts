import { dollarsOf } from '../../../model/currency-worth.ts';
import type { PayBasis } from '../../../model/pay-period.ts';
import type { StatedPay } from './pay-statements.ts';

type Bounds = readonly [least: number, most: number];

/** Bounds of any pay, in US dollars. Beyond them the period was probably misread. */
const PLAUSIBLE_PAY: Readonly<Record<PayBasis, Bounds>> = {
  hour: [1, 3000],
  day: [40, 20_000],
  week: [100, 50_000],
  'two-weeks': [100, 100_000],
  month: [100, 200_000],
  year: [2000, 5_000_000],
  total: [20, 5_000_000],
  unit: [0.01, 100_000],
};
const PLAUSIBLE_WITHOUT_PERIOD: Bounds = [7, 5_000_000];

/** Bounds of usual pay, in US dollars. An amount within them is almost certainly pay. */
const USUAL_PAY: Readonly<Record<PayBasis, Bounds>> = {
  hour: [7, 500],
  day: [50, 5000],
  week: [200, 10_000],
  'two-weeks': [400, 20_000],
  month: [500, 50_000],
  year: [8000, 1_000_000],
  total: [100, 300_000],
  unit: [0.05, 20_000],
};
/** Without a period, only amounts a year are large enough not to be something else. */
const USUAL_WITHOUT_PERIOD: Bounds = [20_000, 1_000_000];

/** Whether an amount can be pay. */
export function isPlausible(pay: StatedPay): boolean {
  return isWithin(pay, pay.per === undefined ? PLAUSIBLE_WITHOUT_PERIOD : PLAUSIBLE_PAY[pay.per]);
}

/** Whether an amount is usual for a period, or for a year if there is none. */
export function isUsual(pay: StatedPay, per: PayBasis | undefined): boolean {
  return isWithin(pay, per === undefined ? USUAL_WITHOUT_PERIOD : USUAL_PAY[per]);
}

function isWithin({ min, max, currency }: StatedPay, [least, most]: Bounds): boolean {
  return [min, max].every((amount) => {
    if (amount === undefined || currency === undefined) return true;
    const dollars = dollarsOf(amount, currency);
    return dollars === undefined || (dollars >= least && dollars <= most);
  });
}
