import type { LocatedMention } from '../comparison.ts';
import type { RolePay } from './en/extract-pay.ts';
import { endsWithRangeStart, linksRangeEnds } from './en/range-end-words.ts';

type PayMention = LocatedMention<RolePay>;

/** Largest ratio of the ends of one range in two phrases; beyond it they are about two things. */
const MAX_RATIO = 3;
/** Longest text between the ends in one sentence. */
const MAX_GAP_CHARS = 90;

/**
 * Joins the two ends of one range that a text states in separate phrases: `at least €2,651, up to a
 * maximum of €3,997`. Those in separate sentences may be about different things.
 *
 * @param mentions in the order of the text
 */
export function joinRangeEnds(mentions: readonly PayMention[]): PayMention[] {
  const joined: PayMention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const range = before && joinEnds(before, mention);
    if (range) joined[joined.length - 1] = range;
    else joined.push(mention);
  }
  return joined;
}

function joinEnds(low: PayMention, high: PayMention): PayMention | undefined {
  const [from, to] = [low.value, high.value];
  if (from.min === undefined || to.max === undefined || !mayBeOneRange(from, to)) return undefined;
  const { passage, start } = low.span;
  const isSamePassage = passage === high.span.passage;
  const gap = isSamePassage ? passage.text.slice(low.span.end, high.span.start) : undefined;
  const isOpenBelow = from.max === undefined;
  const isOpenAbove = to.min === undefined;
  const isBetween =
    gap !== undefined && linksRangeEnds(gap) && endsWithRangeStart(passage.text.slice(0, start));
  const isRange =
    gap === undefined
      ? isOpenBelow && isOpenAbove
      : gap.length <= MAX_GAP_CHARS && (isOpenAbove || isBetween);
  if (!isRange) return undefined;
  const per = to.per ?? from.per;
  const end = isSamePassage ? high.span.end : low.span.end;
  const { currency, sharedMark } = to.sharedMark || to.currency === undefined ? from : to;
  return {
    start,
    end,
    value: {
      min: from.min,
      max: to.max,
      ...(currency !== undefined && { currency }),
      ...(per !== undefined && { per }),
      ...(to.unit !== undefined && { unit: to.unit }),
      sharedMark,
      roundedTo: Math.max(from.roundedTo, to.roundedTo),
      isOnTarget: from.isOnTarget || to.isOnTarget,
    },
    certain: isSamePassage && low.certain && high.certain && isOpenBelow && isOpenAbove,
    span: { passage, start, end },
  };
}

/** Whether the lower end of one and the upper end of the other can be those of one range. */
function mayBeOneRange(low: RolePay, high: RolePay): boolean {
  const [least, most] = [low.min ?? 0, high.max ?? 0];
  const isEnd = (value: RolePay) =>
    value.min === undefined || value.max === undefined || value.min === value.max;
  const agrees = (one: string | undefined, other: string | undefined) =>
    one === undefined || other === undefined || one === other;
  return (
    isEnd(low) &&
    isEnd(high) &&
    least < most &&
    most <= least * MAX_RATIO &&
    agrees(low.currency, high.currency) &&
    agrees(low.per, high.per) &&
    agrees(low.unit, high.unit)
  );
}
