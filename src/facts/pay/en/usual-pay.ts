import { dollarsOf } from '../../../model/currency-worth.ts';
import type { PayPeriod } from '../../../model/pay-period.ts';
import type { StatedPay } from './pay-statements.ts';

type Bounds = readonly [least: number, most: number];

/** What people are paid, in US dollars: with less or more, the period may have been misread. */
const PLAUSIBLE_PAY: Readonly<Record<PayPeriod, Bounds>> = {
  hour: [1, 3000],
  day: [40, 20_000],
  week: [100, 50_000],
  month: [100, 200_000],
  year: [2000, 5_000_000],
};
const PLAUSIBLE_WITHOUT_PERIOD: Bounds = [7, 5_000_000];

/** What work is usually paid, in US dollars: so much is hardly anything but pay. */
const USUAL_PAY: Readonly<Record<PayPeriod, Bounds>> = {
  hour: [7, 500],
  day: [50, 5000],
  week: [200, 10_000],
  month: [500, 50_000],
  year: [8000, 1_000_000],
};
/** Without a period, an amount must be a year's, so that it is nothing smaller. */
const USUAL_WITHOUT_PERIOD: Bounds = [20_000, 1_000_000];

/** Whether people are paid so much. */
export function isPlausible(pay: StatedPay): boolean {
  return isWithin(pay, pay.per === undefined ? PLAUSIBLE_WITHOUT_PERIOD : PLAUSIBLE_PAY[pay.per]);
}

/** Whether it is usual to be paid so much for a period, or for any where none is given. */
export function isUsual(pay: StatedPay, per: PayPeriod | undefined): boolean {
  return isWithin(pay, per === undefined ? USUAL_WITHOUT_PERIOD : USUAL_PAY[per]);
}

function isWithin({ min, max, currency }: StatedPay, [least, most]: Bounds): boolean {
  return [min, max].every((amount) => {
    if (amount === undefined || currency === undefined) return true;
    const dollars = dollarsOf(amount, currency);
    return dollars === undefined || (dollars >= least && dollars <= most);
  });
}
