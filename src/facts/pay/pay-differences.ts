import { canContradict } from './pay-mentions.ts';
import type { PayMention } from './pay-mention.ts';
import { formatStatedPay } from './stated-amounts.ts';
import type { Doubt } from '../comparison.ts';
import type { Part, PayComparison } from './pay-comparison.ts';

/** A mention of the amount in another currency, unless the text names the frontmatter's too. */
export function findOtherCurrency(comparison: PayComparison): PayMention | undefined {
  const { currency } = comparison.pay;
  const isNamed =
    comparison.agreeing.some(({ value }) => comparison.isCurrencyCompatible(value)) ||
    comparison.text.passages.some(({ text }) => text.includes(currency));
  return isNamed
    ? undefined
    : (comparison.agreeing.find((mention) => canContradict(mention)) ?? comparison.agreeing[0]);
}

export function createDoubt(
  comparison: PayComparison,
  part: Part,
  { value, span }: PayMention,
): Doubt {
  // An amount without a currency is shown as written.
  const stated =
    value.currency === undefined
      ? span.passage.text.slice(span.start, span.end)
      : formatStatedPay(value, comparison.pay);
  return { path: comparison.getPath(part), span, stated };
}
