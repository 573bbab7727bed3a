import { HOURS_PER_YEAR, PERIODS_PER_YEAR, type PayPeriod } from '../../model/pay-period.ts';
import type { StoredPay, StoredTable } from '../facet-table.ts';
import type { AmountNeed } from '../query.ts';

/** The periods that an amount may be for if the query names none. */
const USUAL_PERIODS = ['hour', 'day', 'month', 'year'] as const;

/** The table stores whole units per year, so that an hourly rate may differ by its rounding. */
const TOLERANCE = 0.005;

/** How well pay meets an amount, from 0 to 1. */
const STRENGTHS = { equal: 1, samePeriod: 0.8, otherPeriod: 0.6 };

/** The smallest difference between amounts of pay for a period. */
const STEPS: Partial<Record<PayPeriod, number>> = { hour: 0.01, year: 100 };

/**
 * Finds the postings whose pay has an amount in its range, overlaps a range, or reaches an amount
 * if at least so much is asked for.
 *
 * @returns how well each posting meets it, by its row
 */
export function findPay(
  { amount, max = amount, atLeast, currency, period }: AmountNeed,
  { currencies, rows }: Pick<StoredTable['pay'], 'currencies' | 'rows'>,
): Map<number, number> {
  const wanted = currency === undefined ? undefined : currencies.indexOf(currency);
  const comparable = rows.map((row) =>
    (row ?? []).filter(([index]) => wanted === undefined || index === wanted),
  );
  const periods = period
    ? [period]
    : atLeast
      ? [guessPeriod(amount, comparable.flat())]
      : USUAL_PERIODS;
  const found = new Map<number, number>();
  comparable.forEach((pays, row) => {
    for (const [, ...pay] of pays) {
      for (const one of periods) {
        const strength = comparePay({ amount, max, atLeast, period: one }, pay);
        if (strength > (found.get(row) ?? 0)) found.set(row, strength);
      }
    }
  });
  return found;
}

/** How well pay per year meets an amount per period; 0 if it does not. */
function comparePay(
  { amount, max, atLeast, period }: Required<Omit<AmountNeed, 'currency'>>,
  [from, to, hoursPerYear]: [from: number, to: number, hoursPerYear?: number],
): number {
  const count = countPeriods(period, hoursPerYear);
  const isEqual = (yearly: number) =>
    [amount, max].some((end) => Math.abs(end * count - yearly) <= TOLERANCE * yearly);
  // Amounts for another period are rarely round for this one.
  const step = STEPS[period] ?? 1;
  const isRound = (yearly: number) => {
    const steps = yearly / count / step;
    return Math.abs(steps - Math.round(steps)) * step * count <= 1;
  };
  const isSamePeriod = isRound(from) && isRound(to);
  if (isEqual(from) || isEqual(to)) return isSamePeriod ? STRENGTHS.equal : STRENGTHS.samePeriod;
  const meets = amount * count <= to && (atLeast || max * count >= from);
  if (!meets) return 0;
  return isSamePeriod ? STRENGTHS.samePeriod : STRENGTHS.otherPeriod;
}

function countPeriods(period: PayPeriod, hoursPerYear = HOURS_PER_YEAR): number {
  return period === 'hour' ? hoursPerYear : PERIODS_PER_YEAR[period];
}

/** The period for which an amount is nearest to what postings usually pay. */
function guessPeriod(amount: number, pays: readonly StoredPay[]): PayPeriod {
  const rates = pays.map(([, from]) => from).sort((a, b) => a - b);
  const usual = rates[rates.length >> 1] ?? 1;
  const difference = (period: PayPeriod) =>
    Math.abs(Math.log((amount * countPeriods(period)) / usual));
  return USUAL_PERIODS.reduce<PayPeriod>(
    (best, period) => (difference(period) < difference(best) ? period : best),
    'year',
  );
}
