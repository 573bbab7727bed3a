import type { IsoDate } from '../../lib/date.ts';
import { canMeanDay, getCertainDay, isWithoutYear, type StatedDay } from '../en/dates.ts';
import { MAX_SENTENCE_CHARS } from '../en/requirement.ts';
import { extractDeadline, extractPossibleDays } from './en/extract-deadline.ts';
import type { DeadlineMention } from './en/extract-deadline.ts';
import type { PostingText, Span } from '../../text/posting-text.ts';
import { isInBody, rankSpans } from '../rank-spans.ts';
import {
  NO_STATEMENT,
  type FactComparer,
  type LocatedMention,
  type Comparison,
} from '../comparison.ts';
import { findMentions } from '../find-mentions.ts';
import { MOVED_DEADLINE, CLOSING_CUE, TIME_CUE, TENTATIVE } from './en/deadline-cues.ts';

type Deadline = DeadlineMention & LocatedMention<readonly StatedDay[]>;

/** How far a new day is from the words that a deadline was moved. */
const MAX_EXTENSION_CHARS = 60;
const MAX_TENTATIVE_CHARS = 60;

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
  if (namesDay(text, closes, deadlines) || isMoved(text, deadlines)) {
    return { ...NO_STATEMENT, unclear: [['closes']] };
  }
  const path = ['closes'] as const;
  const conflicting = deadlines.find((one) => !one.doubtful && isInBody(one));
  if (conflicting) {
    const { span } = conflicting;
    const conflict = {
      rule: 'deadline-contradicted',
      path,
      span,
      stated: describe(conflicting),
    } as const;
    return { ...NO_STATEMENT, conflicts: [conflict] };
  }
  const probable = deadlines.find((one) => (one.isContact || isTentative(one)) && isInBody(one));
  if (probable) {
    const { span } = probable;
    return { ...NO_STATEMENT, doubts: [{ path, span, stated: describe(probable) }] };
  }
  return mayStateDeadline(text)
    ? { ...NO_STATEMENT, unclear: [path] }
    : { ...NO_STATEMENT, unstated: [path] };
};

/** The days that a mention may mean, or its words if they have no year. */
function describe({ value, span }: Deadline): string {
  return value.some(isWithoutYear)
    ? span.passage.text.slice(span.start, span.end)
    : value.join(' or ');
}

function isTentative({ span: { passage, start } }: Deadline): boolean {
  return TENTATIVE.test(passage.text.slice(Math.max(0, start - MAX_TENTATIVE_CHARS), start));
}

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

/** Whether the text names a day, but not as another deadline or as the day of something else. */
function namesDay(text: PostingText, day: IsoDate, deadlines: readonly Deadline[]): boolean {
  return findMentions(text, extractPossibleDays).some(
    ({ value, span }) => canMeanDay(value, day) && !deadlines.some((one) => isSure(one, span)),
  );
}

/** Whether a mention is about a span, without doubt. */
function isSure({ span, doubtful }: Deadline, { passage, start }: Span): boolean {
  return !doubtful && span.passage === passage && span.start === start;
}

/** Whether a deadline was moved to a day that is not found. */
function isMoved({ passages }: PostingText, deadlines: readonly Deadline[]): boolean {
  return passages.some((passage) => {
    const match = MOVED_DEADLINE.exec(passage.text.slice(0, MAX_SENTENCE_CHARS));
    if (!match) return false;
    const end = match.index + match[0].length;
    return !deadlines.some(
      ({ span, doubtful }) =>
        !doubtful &&
        span.passage === passage &&
        span.start >= end &&
        span.start <= end + MAX_EXTENSION_CHARS,
    );
  });
}

function mayStateDeadline({ passages }: PostingText): boolean {
  return passages.some(({ text, heading, lead }) => {
    const sentence = text.slice(0, MAX_SENTENCE_CHARS);
    return TIME_CUE.test(sentence) && CLOSING_CUE.test(`${heading}: ${lead}: ${sentence}`);
  });
}
