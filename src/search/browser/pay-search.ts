import { HOURS_PER_YEAR, PERIODS_PER_YEAR, type PayPeriod } from '../../model/pay-period.ts';
import type { StoredPay, StoredTable } from '../facet-table.ts';
import type { AmountNeed } from '../query.ts';

/** The periods that an amount may be for if the query names none. */
const USUAL_PERIODS = ['hour', 'day', 'month', 'year'] as const;

/** The table stores whole units per year, so that an hourly rate may differ by its rounding. */
const TOLERANCE = 0.005;

/**
 * Finds the postings whose pay has an amount in its range, overlaps a range, or reaches an amount if
 * at least so much is asked for.
 *
 * @returns their rows, and whether their range begins or ends with the amount
 */
export function findPay(
  { amount, max = amount, atLeast, currency, period }: AmountNeed,
  { currencies, rows }: Pick<StoredTable['pay'], 'currencies' | 'rows'>,
): Map<number, boolean> {
  const wanted = currency === undefined ? undefined : currencies.indexOf(currency);
  const comparable = rows.map((row) =>
    (row ?? []).filter(([index]) => wanted === undefined || index === wanted),
  );
  const periods = period
    ? [period]
    : atLeast
      ? [guessPeriod(amount, comparable.flat())]
      : USUAL_PERIODS;
  const found = new Map<number, boolean>();
  comparable.forEach((pays, row) => {
    for (const [, from, to, hoursPerYear] of pays) {
      for (const one of periods) {
        const count = countPeriods(one, hoursPerYear);
        const isExact = [amount, max].some(
          (end) => isEqual(end * count, from) || isEqual(end * count, to),
        );
        if (isExact || (amount * count <= to && (atLeast || max * count >= from))) {
          found.set(row, isExact || found.get(row) === true);
        }
      }
    }
  });
  return found;
}

function countPeriods(period: PayPeriod, hoursPerYear = HOURS_PER_YEAR): number {
  return period === 'hour' ? hoursPerYear : PERIODS_PER_YEAR[period];
}

function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * b;
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
