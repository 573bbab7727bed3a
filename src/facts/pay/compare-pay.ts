import type { Pay } from '../../model/pay.ts';
import { NO_STATEMENT, type Comparison, type FactComparer } from '../comparison.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { findMissingPayEnd, findMissingPay } from './missing-pay.ts';
import { classifyMissingParts } from './missing-pay-parts.ts';
import { PayComparison } from './pay-comparison.ts';
import { findConflicts } from './pay-conflicts.ts';
import { findDoubts } from './pay-doubts.ts';
import { statesPay } from './stated-amounts.ts';
import { findPayMentions } from './pay-mentions.ts';
import type { PayMention } from './pay-mention.ts';

export const comparePay: FactComparer = (context) => {
  const mentions = findPayMentions(context.text);
  const { pay } = context.posting;
  if (!pay) return { ...NO_STATEMENT, omissions: findMissingPay(context, mentions) };
  const comparisons = pay.map((_, i) => compareStatement(pay, i, mentions, context.text));
  const collect = <Key extends keyof Comparison>(key: Key) =>
    comparisons.flatMap((comparison): readonly Comparison[Key][number][] => comparison[key]);
  return {
    supporting: [...new Set(collect('supporting'))],
    unstated: collect('unstated'),
    unclear: collect('unclear'),
    conflicts: collect('conflicts'),
    doubts: collect('doubts'),
    omissions: collect('omissions'),
  };
};

function compareStatement(
  statements: readonly Pay[],
  index: number,
  mentions: readonly PayMention[],
  text: PostingText,
): Comparison {
  const pay = statements[index];
  if (!pay) return NO_STATEMENT;
  const others = statements.filter((other) => other !== pay);
  const own = mentions.filter(
    ({ value }) => statesPay(value, pay) || !others.some((other) => statesPay(value, other)),
  );
  const comparison = new PayComparison(statements, index, pay, own, text);
  const supporting = comparison.getSupporting();
  const conflicts = findConflicts(comparison);
  if (conflicts.length > 0) return { ...NO_STATEMENT, supporting, conflicts };
  const doubts = findDoubts(comparison);
  if (doubts.length > 0) return { ...NO_STATEMENT, supporting, doubts };
  return {
    ...NO_STATEMENT,
    ...classifyMissingParts(comparison),
    supporting,
    omissions: others.length > 0 ? [] : findMissingPayEnd(pay, mentions),
  };
}
