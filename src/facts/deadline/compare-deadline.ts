import type { IsoDate } from '../../lib/date.ts';
import { canMeanDay, getCertainDay, findDates, type StatedDay } from '../en/dates.ts';
import { extractDeadline } from './en/extract-deadline.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { rankSpans } from '../rank-spans.ts';
import { matchesAnyPassage, compareUnsupported } from '../compare-unsupported.ts';
import {
  NO_STATEMENT,
  type FactComparer,
  type LocatedMention,
  type Comparison,
} from '../comparison.ts';
import { findMentions } from '../find-mentions.ts';
import { anyOf } from '../patterns.ts';

type Deadline = LocatedMention<readonly StatedDay[]>;

const MOVED = '(?:extended|prolonged|postponed|pushed back)';
const CLOSING =
  '(?:deadline|closing date|applications?|(?:application )?(?:window|period|call)|it)';
/** A deadline that was moved, perhaps to a day that is not found. */
const EXTENDED = new RegExp(
  `\\b(?:${CLOSING}(?:[’']s)?(?: (?:is|was|are|were|has|have|had|been|now)){0,3} ${MOVED}` +
    '' +
    `|(?:extend(?:ing)?|${MOVED}) ` +
    anyOf(
      `it|the (?:[a-z]{1,14} ){0,2}${CLOSING}|this (?:deadline|call)|our (?:deadline|call)`,
      'applications?|deadline|closing date',
    ) +
    '|extension of the (?:[a-z]{1,14} ){0,2}deadline|deadline extension|re-?opened)(?![a-z])',
  'i',
);

/**
 * Compares the last day to apply with the text. If the text states several deadlines, any of them
 * will do.
 */
export const compareDeadline: FactComparer = ({ posting: { closes }, text }) => {
  const deadlines = findMentions(text, extractDeadline);
  if (closes === undefined) return findOmission(deadlines);
  const supporting = deadlines.filter(({ value }) => canMeanDay(value, closes));
  if (supporting.length > 0) return { ...NO_STATEMENT, supporting: rankSpans(supporting) };
  // The text may call a day the deadline in words that the extractor does not know.
  return compareUnsupported(deadlines, {
    rule: 'deadline-contradicted',
    path: ['closes'],
    stated: (value) => value.join(' or '),
    mayBeMissed: () => namesDay(text, closes) || matchesAnyPassage(text, EXTENDED),
  });
};

function findOmission(deadlines: readonly Deadline[]): Comparison {
  const certain = deadlines.filter((deadline) => deadline.certain);
  const [first] = certain;
  const day = getCertainDay(first?.value);
  if (!first || day === undefined || !certain.every(({ value }) => canMeanDay(value, day)))
    return NO_STATEMENT;
  return {
    ...NO_STATEMENT,
    omissions: [{ span: first.span, path: ['closes'], yaml: `closes: ${day}` }],
  };
}

function namesDay({ passages }: PostingText, day: IsoDate): boolean {
  return passages.some(({ text }) =>
    findDates(text).some(({ from, to }) => canMeanDay(from, day) || canMeanDay(to, day)),
  );
}
