import { canMeanDay, getCertainDay, findDates, type StatedDay } from '../en/dates.ts';
import type { Extractor } from '../../text/passage.ts';
import { rankSpans } from '../rank-spans.ts';
import {
  NO_STATEMENT,
  type FactComparer,
  type LocatedMention,
  type Omission,
} from '../comparison.ts';
import { classifyMissing } from '../compare-unsupported.ts';
import { findMentions } from '../find-mentions.ts';
import { anyOf } from '../patterns.ts';

const { raw } = String;

/** Words before the day of publication. */
const POSTED = new RegExp(
  raw`\b` +
    anyOf(
      '(?:date )?(?:posted|published|listed|advertised)|(?:posting|publication|listing) date',
      'live since',
    ) +
    '(?: [a-z]{1,12}){0,3} {0,2}[:–—-]? {0,2}(?:[a-z]{3,9},? )?$',
  'i',
);

/** Words without which no text states the day of its publication. */
const PUBLICATION_CUE = new RegExp(
  raw`\b` +
    anyOf(
      'posted|published|advertised|uploaded|live since|(?:listed|added|updated|opened) (?:on|since)',
      '(?:posting|publication|listing|opening|issue|release) date|date (?:of|opened|listed|added)',
    ) +
    raw`\b`,
  'i',
);

/** Extracts whole days. Those that are called the day of publication are certain. */
const extractPosted: Extractor<readonly StatedDay[]> = ({ text }) =>
  findDates(text).map(({ start, end, from }) => ({
    start,
    end,
    value: from,
    certain: POSTED.test(text.slice(Math.max(0, start - 60), start)),
  }));

/**
 * Compares the day of publication. The board knows it best: the text may support it, but never
 * contradicts it.
 */
export const comparePosted: FactComparer = ({ posting: { posted }, text }) => {
  const mentions = findMentions(text, extractPosted);
  if (posted === undefined) return { ...NO_STATEMENT, omissions: findOmissions(mentions) };
  const supporting = mentions.filter(({ value }) => canMeanDay(value, posted));
  if (supporting.length > 0) return { ...NO_STATEMENT, supporting: rankSpans(supporting) };
  return { ...NO_STATEMENT, ...classifyMissing(['posted'], text, PUBLICATION_CUE) };
};

/** Finds the day of publication, if the text certainly states exactly one. */
function findOmissions(mentions: readonly LocatedMention<readonly StatedDay[]>[]): Omission[] {
  const certain = mentions.filter((mention) => mention.certain);
  const days = new Set(certain.map(({ value }) => getCertainDay(value)));
  const [first] = certain;
  const [day] = days;
  return first && day !== undefined && days.size === 1
    ? [{ span: first.span, path: ['posted'], yaml: `posted: ${day}` }]
    : [];
}
