import { en } from '../../i18n/en/index.ts';
import { isEquivalent } from './pay-equivalence.ts';
import { findAdjacentPeriod } from './pay-amounts.ts';
import { createDoubt, findOtherCurrency } from './pay-differences.ts';
import { formatStatedPay, getStatedAmount, isClose, isLarge, isRange } from './stated-amounts.ts';
import type { Doubt } from '../comparison.ts';
import type { PayComparison } from './pay-comparison.ts';
import type { RolePay } from './en/extract-pay.ts';

/** Pay that the text probably states otherwise, if nothing in it contradicts the frontmatter. */
export function findDoubts(comparison: PayComparison): Doubt[] {
  const found = [
    findAmountDoubt(comparison) ?? findPeriodDoubt(comparison) ?? findNumberPeriodDoubt(comparison),
    findCurrencyDoubt(comparison),
    findMergedRangeDoubt(comparison),
    findKindDoubt(comparison),
  ];
  return found.filter((doubt) => doubt !== undefined);
}

/** An amount that nothing in the text states, although it seems to state another. */
function findAmountDoubt(comparison: PayComparison): Doubt | undefined {
  const missing = comparison.ends.filter((end) => !comparison.isFound(end));
  const [first] = missing;
  if (
    first === undefined ||
    comparison.mentions.some(({ value }) => isEquivalent(comparison.pay, value))
  ) {
    return undefined;
  }
  const possible = comparison.mentions.filter(
    ({ value }) =>
      value.currency !== undefined &&
      (value.per !== undefined || isLarge(value) || isCloseByGuess(comparison, value)),
  );
  if (missing.length === comparison.ends.length) {
    const against = possible.find(({ value }) => comparison.isSameBasis(value)) ?? possible[0];
    return against && createDoubt(comparison, first, against);
  }
  const against = comparison.mentions.find(
    ({ value }) =>
      value[first] !== undefined &&
      comparison.ends.some((end) => end !== first && comparison.agrees(end, value)),
  );
  return against && createDoubt(comparison, first, against);
}

/** Whether an amount without a period is about as large as one whose period is inferred. */
function isCloseByGuess(comparison: PayComparison, value: RolePay): boolean {
  if (comparison.pay.inferred?.includes('per') !== true) return false;
  return comparison.ends.every((end) => {
    const stated = getStatedAmount(end, value);
    return stated !== undefined && isClose(stated, comparison.pay[end] ?? 0);
  });
}

function findCurrencyDoubt(comparison: PayComparison): Doubt | undefined {
  const against = findOtherCurrency(comparison);
  return against && createDoubt(comparison, 'currency', against);
}

function findPeriodDoubt(comparison: PayComparison): Doubt | undefined {
  if (comparison.pay.inferred?.includes('per')) return undefined;
  const mentions = comparison.getPeriodMentions();
  const against = mentions.find(({ value }) => value.per !== undefined);
  const isStated = mentions.some(({ value }) => comparison.isSameBasis(value));
  return against === undefined || isStated || comparison.isPeriodStated()
    ? undefined
    : createDoubt(comparison, 'per', against);
}

/** Base pay that the text states only with commissions. */
function findKindDoubt(comparison: PayComparison): Doubt | undefined {
  const [first] = comparison.agreeing;
  const isBase = (comparison.pay.kind ?? 'base') === 'base';
  return first && isBase && comparison.agreeing.every(({ value }) => value.isOnTarget)
    ? {
        path: comparison.getPath(),
        span: first.span,
        stated: 'on-target earnings, for which pay has kind: total-compensation',
      }
    : undefined;
}

/** A different period right after a number that is the amount. */
function findNumberPeriodDoubt(comparison: PayComparison): Doubt | undefined {
  if (comparison.agreeing.length > 0 || comparison.pay.inferred?.includes('per')) return undefined;
  const periods = Object.values(comparison.numbers).map((span) => ({
    span,
    per: findAdjacentPeriod(span),
  }));
  const [first] = periods.filter(({ per }) => per !== undefined);
  if (!first?.per || periods.some(({ per }) => per === comparison.pay.per)) return undefined;
  const { span, per } = first;
  return {
    path: comparison.getPath('per'),
    span,
    stated: `${span.passage.text.slice(span.start, span.end)} ${en.period[per]}`,
  };
}

/** A range from the lower end of one stated range to the upper end of another. */
function findMergedRangeDoubt(comparison: PayComparison): Doubt | undefined {
  const ranges = comparison.agreeing.filter(
    ({ value: { min, max } }) => min !== undefined && max !== undefined,
  );
  const isWhole = comparison.agreeing.some(({ value }) =>
    comparison.ends.every((end) => value[end] !== undefined && comparison.agrees(end, value)),
  );
  const lower = ranges.find(({ value }) => comparison.agrees('min', value));
  const upper = ranges.find(({ value }) => comparison.agrees('max', value));
  if (comparison.ends.length < 2 || isWhole || !lower || !upper) return undefined;
  if (!isRange(lower.value) && !isRange(upper.value)) return undefined;
  const [from, to] = [lower.value.per, upper.value.per];
  if (from !== undefined && to !== undefined && from !== to) return undefined;
  const both = [upper, lower].map(({ value }) => formatStatedPay(value, comparison.pay));
  return {
    path: comparison.getPath(),
    span: lower.span,
    stated: `${both.join(' and ')}, for which pay is a list of two statements, each with its places or “for”, and not one range`,
  };
}
