import { MAX_SENTENCE_CHARS } from '../../en/requirement.ts';
import type { Mention, Passage } from '../../../text/passage.ts';
import { anyOf } from '../../patterns.ts';

const { raw } = String;

/** Shares of full time, in percent. From `FULL_SHARE` on it is called full time. */
export interface StatedShare {
  min: number;
  max: number;
}
/** Ninety percent is called either. */
export const FULL_SHARE = 95;
export const PART_SHARE = 85;

const PERCENT = raw`(?<min>\d{1,3})\s?%?(?:\s?(?:[-–—]|to)\s?(?<max>\d{1,3}))?\s?(?:%|per\s?cent\b)`;
const ROLE = anyOf(
  'positions?|posts?|roles?|jobs?|contracts?|appointments?|employment|workload|pensum',
  'work(?:ing)?[- ]time|fte|full[- ]time|part[- ]time',
);
const BEFORE = new RegExp(
  anyOf(
    raw`\b(?:${ROLE})(?:\s(?:is|at|of|percentage|rate|level|degree)){0,2}\s?[:(–-]?\s?(?:at\s)?$`,
    raw`\b(?:offered|employed|work(?:ing)?|available|part[- ]time)\s\(?(?:at\s)?(?:an?\s)?$`,
  ),
  'iu',
);
const AFTER = new RegExp(raw`^[\s-](?:of\s(?:an?\s)?)?(?:[\p{L}-]{1,15}\s)?${ROLE}\b`, 'iu');
const SHARE = new RegExp(raw`(?<![\p{L}\p{N}.,$£€])${PERCENT}(?!\p{L})`, 'giu');
const FTE = new RegExp(
  raw`(?<![\p{L}\p{N}.,])(?<number>[01]?[.,]\d{1,3}|1)\s?(?:x\s)?fte\b` +
    raw`|\bfte\s?(?:[:=(–-]|of|is)?\s?(?<after>[01]?[.,]\d{1,3}|1)(?![\d%.,])`,
  'giu',
);
const HINT = /%|per\s?cent|fte/iu;
/** Time spent on one task, or on the road, is a share of the role. */
const OF_TASK =
  /\b(?:travel\w*|remote\w*|home|office|task|duties|match|match\w{2,3}|bonus|discount|cover\w*)\b/iu;

/** Extracts which share of full time the role is: `50% position`, `0.5 FTE`. */
export function extractShare(passage: Passage): Mention<StatedShare>[] {
  const text = passage.text.slice(0, MAX_SENTENCE_CHARS);
  if (!HINT.test(text)) return [];
  const shares = [...text.matchAll(SHARE)].flatMap((match) => {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const after = text.slice(end, end + 40);
    if (OF_TASK.test(before) || OF_TASK.test(after)) return [];
    if (!BEFORE.test(before) && !AFTER.test(after)) return [];
    const min = Number(match.groups?.['min']);
    return [toMention(match, min, Number(match.groups?.['max'] ?? min))];
  });
  const fte = [...text.matchAll(FTE)].map((match) => {
    const words = match.groups?.['number'] ?? match.groups?.['after'] ?? '';
    const share = Number(words.replace(',', '.')) * 100;
    return toMention(match, share, share);
  });
  return [...shares, ...fte].filter(({ value: { min, max } }) => min > 0 && max <= 100);
}

function toMention(match: RegExpExecArray, min: number, max: number): Mention<StatedShare> {
  const [start, end] = [match.index, match.index + match[0].length];
  return { start, end, value: { min, max }, certain: false };
}
