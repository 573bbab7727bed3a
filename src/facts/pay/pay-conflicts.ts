import { isPayPeriod } from '../../model/pay-period.ts';
import { isEquivalent } from './pay-equivalence.ts';
import { canContradict } from './pay-mentions.ts';
import type { PayMention } from './pay-mention.ts';
import { createDoubt, findOtherCurrency } from './pay-differences.ts';
import { getStatedAmount, isClose, isSame, type End } from './stated-amounts.ts';
import type { Conflict } from '../comparison.ts';
import type { Part, PayComparison } from './pay-comparison.ts';

export function findConflicts(comparison: PayComparison): Conflict[] {
  const amount = findAmountConflict(comparison);
  const found = amount
    ? [
        createConflict(comparison, 'pay-contradicted', amount.end, amount.against),
        findPeriodConflictBeside(comparison, amount.against),
      ]
    : [findCurrencyConflict(comparison), findPeriodConflict(comparison)];
  return found.filter((conflict) => conflict !== undefined);
}

/** An amount that the text does not contain, although it certainly states another. */
function findAmountConflict(
  comparison: PayComparison,
): { end: End; against: PayMention } | undefined {
  const missing = comparison.ends.filter((end) => !comparison.isFound(end));
  const [first] = missing;
  if (
    first === undefined ||
    comparison.certain.some(({ value }) => isEquivalent(comparison.pay, value))
  ) {
    return undefined;
  }
  if (missing.length === comparison.ends.length && findSwappedEnds(comparison).length === 0) {
    // A total can be worked out from a rate, and a rate from a total.
    const comparable = comparison.certain.filter(({ value }) => comparison.isComparable(value));
    const against = comparable.find(({ value }) => comparison.isSameBasis(value)) ?? comparable[0];
    return against && { end: first, against };
  }
  // One end is right: the other is wrong if the same words state it differently.
  const against = comparison.certain.find(
    ({ value }) =>
      value[first] !== undefined &&
      comparison.ends.some((end) => end !== first && comparison.agrees(end, value)),
  );
  return against && { end: first, against };
}

/** Mentions in which an amount of the frontmatter is at the other end. */
function findSwappedEnds(comparison: PayComparison): PayMention[] {
  return comparison.certain.filter(({ value: { min, max, roundedTo } }) =>
    comparison.ends.some((end) =>
      [min, max].some(
        (stated) => stated !== undefined && isSame(comparison.pay[end] ?? 0, stated, roundedTo),
      ),
    ),
  );
}

/** A different period beside a different but similar amount: both have the same cause. */
function findPeriodConflictBeside(
  comparison: PayComparison,
  against: PayMention,
): Conflict | undefined {
  const { per } = comparison.pay;
  const close = comparison.ends.every((end) => {
    const stated = getStatedAmount(end, against.value);
    return stated !== undefined && isClose(stated, comparison.pay[end] ?? 0);
  });
  const otherwise =
    comparison.certain.every(({ value }) => value.per !== undefined) &&
    comparison.mentions.every(({ value }) => value.per !== per);
  return isPayPeriod(per) && close && otherwise
    ? createConflict(comparison, 'pay-period-contradicted', 'per', against)
    : undefined;
}

function findCurrencyConflict(comparison: PayComparison): Conflict | undefined {
  const against = findOtherCurrency(comparison);
  return against && canContradict(against)
    ? createConflict(comparison, 'pay-contradicted', 'currency', against)
    : undefined;
}

function findPeriodConflict(comparison: PayComparison): Conflict | undefined {
  const mentions = comparison.getPeriodMentions();
  if (mentions.some(({ value }) => comparison.isSameBasis(value))) return undefined;
  const against = mentions.filter(
    (mention) => mention.value.per !== undefined && canContradict(mention),
  );
  const [first] = against;
  const allEnds = comparison.ends.every((end) =>
    against.some(({ value }) => comparison.agrees(end, value)),
  );
  return first && allEnds
    ? createConflict(comparison, 'pay-period-contradicted', 'per', first)
    : undefined;
}

function createConflict(
  comparison: PayComparison,
  rule: 'pay-contradicted' | 'pay-period-contradicted',
  part: Part,
  mention: PayMention,
): Conflict {
  return { rule, ...createDoubt(comparison, part, mention) };
}
