import { en } from '../../i18n/en/index.ts';
import { showAmount, showPay } from '../../model/pay-wording.ts';
import type { Pay } from '../../model/pay.ts';
import type { RolePay } from './en/extract-pay.ts';

/** The lower or the upper end of pay. */
export type End = 'min' | 'max';

/** The singular of a piece of work, for comparing it. */
export function getStem(unit: string): string {
  return unit.toLowerCase().replace(/(?:es|s)$/u, '');
}

/** Amounts that can only be for a year, in most currencies. */
const MIN_YEARLY = 15_000;

export function isLarge({ min, max }: RolePay): boolean {
  return (max ?? min ?? 0) >= MIN_YEARLY;
}

/** Whether pay has two different ends. */
export function isRange({ min, max }: RolePay): boolean {
  return min !== undefined && max !== undefined && min !== max;
}

/** Whether a mention states all of a statement of the frontmatter. */
export function statesPay(value: RolePay, pay: Pay): boolean {
  const isSameAmount = (['min', 'max'] as const).every((end) => {
    const amount = pay[end];
    const stated = getStatedAmount(end, value);
    return (
      amount === undefined || (stated !== undefined && isSame(amount, stated, value.roundedTo))
    );
  });
  return isSameAmount && (value.per === undefined || value.per === pay.per);
}

export function getStatedAmount(end: End, value: RolePay): number | undefined {
  // `from $90k` leaves the other end open, and may mean a single amount.
  return value[end] ?? value[end === 'min' ? 'max' : 'min'];
}

/**
 * Largest ratio of amounts for the same period; amounts for different periods are rarely that
 * close.
 */
const MAX_CLOSE_RATIO = 1.5;

export function isClose(one: number, other: number): boolean {
  return one <= other * MAX_CLOSE_RATIO && other <= one * MAX_CLOSE_RATIO;
}

/**
 * Whether a stated amount is the same, up to the text's rounding or the frontmatter's to whole
 * units.
 */
export function isSame(amount: number, stated: number, roundedTo: number): boolean {
  const difference = Math.abs(stated - amount);
  const whole = Number.isInteger(amount) && !Number.isInteger(stated);
  return difference === 0 || difference < Math.max(roundedTo, whole ? 1 : 0);
}

/** Formats what the text states, and no more: `$12,100 a month`. */
export function formatStatedPay({ min, max, currency, per, unit }: RolePay, pay: Pay): string {
  const stated = {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    currency: currency ?? pay.currency,
  };
  return per === undefined
    ? showAmount(stated, 'en-US', en.pay)
    : showPay({ ...stated, per, ...(unit !== undefined && { unit }) }, 'en-US', en.pay);
}
