import { extractPay, mayStateAmount, type RolePay } from './en/extract-pay.ts';
import type { PostingText } from '../../text/posting-text.ts';
import type { LocatedMention } from '../comparison.ts';

export type PayMention = LocatedMention<RolePay>;

/** No posting speaks of money in more places; what comes after them is not read. */
export const MAX_MONEY_PASSAGES = 300;

/** A line of its own that says what the next one is about, such as `Pay range`. */
const MAX_LABEL_CHARS = 60;

/** What a text says of pay. */
export function findPayMentions({ passages }: PostingText): PayMention[] {
  const withMoney = [...passages.entries()].filter(([, { text }]) => mayStateAmount(text));
  return withMoney.slice(0, MAX_MONEY_PASSAGES).flatMap(([i, passage]) => {
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
}

function isLabel(text: string): boolean {
  return text.length <= MAX_LABEL_CHARS && !/[\d.!?]/.test(text);
}

/** Whether a mention can say otherwise than the frontmatter; a title never does. */
export function canContradict({ certain, span }: PayMention): boolean {
  return certain && span.passage.kind !== 'title';
}
