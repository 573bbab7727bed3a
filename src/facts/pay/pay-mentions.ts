import { extractPay, mayStateAmount } from './en/extract-pay.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { joinRangeEnds } from './join-range-ends.ts';
import type { PayMention } from './pay-mention.ts';

/** Upper bound, far above any real posting. */
export const MAX_MONEY_PASSAGES = 300;

/** Longest line that only introduces the next one, such as `Pay range`. */
const MAX_LABEL_CHARS = 60;

/** Finds the pay that a text states. */
export function findPayMentions({ passages }: PostingText): PayMention[] {
  const withMoney = [...passages.entries()].filter(([, { text }]) => mayStateAmount(text));
  const mentions = withMoney.slice(0, MAX_MONEY_PASSAGES).flatMap(([i, passage]) => {
    const label = passages[i - 1];
    const labelled =
      passage.lead === '' && label?.kind === 'sentence' && isLabel(label.text)
        ? { ...passage, lead: label.text }
        : passage;
    return extractPay(labelled).map((mention) => ({
      ...mention,
      span: { passage, start: mention.start, end: mention.end },
    }));
  });
  return joinRangeEnds(mentions);
}

function isLabel(text: string): boolean {
  return text.length <= MAX_LABEL_CHARS && !/[\d.!?]/.test(text);
}

/** Whether a mention can contradict the frontmatter; a title never does. */
export function canContradict({ certain, span }: PayMention): boolean {
  return certain && span.passage.kind !== 'title';
}
