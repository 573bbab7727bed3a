import { daysBetween } from '../../lib/date.ts';
import { durationParts, type DurationUnit } from '../../model/duration.ts';
import type { Posting } from '../../model/posting.ts';
import { certainDay } from '../en/dates.ts';
import { extractDuration, type StatedDuration } from './en/extract-duration.ts';
import { extractSessions } from '../sessions/en/extract-sessions.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { bestFirst } from '../best-first.ts';
import { standsIn, unsupported } from '../unsupported.ts';
import {
  mentionsIn,
  NO_STATEMENT,
  type FactComparer,
  type LocatedMention,
  type Comparison,
} from '../comparison.ts';

type Mention = LocatedMention<StatedDuration>;

/** What a calendar counts exactly: months, and apart from them days. */
const IN_ITS_KIND: Record<
  DurationUnit,
  { kind: 'months' | 'days'; amount: number; letter: string }
> = {
  year: { kind: 'months', amount: 12, letter: 'Y' },
  month: { kind: 'months', amount: 1, letter: 'M' },
  week: { kind: 'days', amount: 7, letter: 'W' },
  day: { kind: 'days', amount: 1, letter: 'D' },
};
const DAYS_A_MONTH = 30.44;
/** Twelve weeks are called three months, and three months thirteen weeks. */
const TOLERANCE = 0.15;

const COUNT = '(?:two|three|four|five|six|seven|eight|several|multiple|\\d)';
/** A duration made of parts, whose sum nobody states. */
const PARTS = new RegExp(
  `\\b${COUNT} (?:[a-z\\d-]{1,14} ){0,3}(?:rotations|placements|phases|stints|blocks|modules|stages|legs|assignments|secondments)\\b`,
  'i',
);
const ONE_OR_MORE =
  '(?:an?|one|the|full|whole|entire|this|academic|school|university|two|three|four|\\d)';
const named = (name: string) =>
  new RegExp(
    `\\b${ONE_OR_MORE}(?: (?:full|whole|academic|school|university|winter|spring|summer|fall|autumn))?[ -](?:${name})s?\\b`,
    'i',
  );
/** Names of times with the least and the most days that they, or several of them, last. */
const NAMED_TIMES: readonly (readonly [name: RegExp, least: number, most: number])[] = [
  [/\bfortnight/i, 13, 60],
  [
    /\b(?:academic|school|college|university|teaching|calendar|gap|sabbatical) years?\b/i,
    200,
    1500,
  ],
  [named('term'), 60, 380],
  [named('semester|trimester'), 80, 750],
  [named('quarter'), 70, 380],
  [named('season|summer|winter'), 40, 300],
];

function isSaidInWords(reading: PostingText, duration: string): boolean {
  const days = daysOf(duration);
  return NAMED_TIMES.some(
    ([name, least, most]) => days >= least && days <= most && standsIn(reading, name),
  );
}

/** Holds a duration against the text: against the words that state one, and against first and last days. */
export const compareDuration: FactComparer = ({ posting, text }) => {
  const { duration } = posting;
  const mentions = mentionsIn(text, extractDuration);
  if (duration === undefined) return leftOut(mentions, posting.sessions ?? []);
  const supporting = bestFirst(mentions.filter(({ value }) => contains(value, duration)));
  if (supporting.length > 0) return { ...NO_STATEMENT, supporting };
  const asDates = sessionsOfLength(text, duration);
  if (asDates.length > 0) return { ...NO_STATEMENT, supporting: asDates };
  return unsupported(mentions, {
    rule: 'duration-contradicted',
    path: ['duration'],
    stated: shown,
    unless: () => standsIn(text, PARTS) || isSaidInWords(text, duration),
  });
};

function leftOut(
  mentions: readonly Mention[],
  sessions: NonNullable<Posting['sessions']>,
): Comparison {
  const certain = mentions.filter((mention) => mention.certain);
  const [first] = certain;
  if (!first || first.value.min !== first.value.max || !Number.isInteger(first.value.min)) {
    return NO_STATEMENT;
  }
  const duration = `P${first.value.min}${IN_ITS_KIND[first.value.unit].letter}`;
  const follows = sessions.some(
    ({ start, end }) => end !== undefined && lasts(start, end, duration),
  );
  if (follows || !certain.every(({ value }) => contains(value, duration))) return NO_STATEMENT;
  return {
    ...NO_STATEMENT,
    omissions: [{ span: first.span, path: ['duration'], yaml: `duration: ${duration}` }],
  };
}

/** Whether words can mean a duration: exactly where both count in weeks, or both in months, else about. */
function contains({ unit, min, max }: StatedDuration, duration: string): boolean {
  const { kind, amount } = IN_ITS_KIND[unit];
  const parts = durationParts(duration).map((part) => ({
    ...IN_ITS_KIND[part.unit],
    number: part.amount,
  }));
  if (parts.every((part) => part.kind === kind)) {
    const stated = parts.reduce((sum, part) => sum + part.number * part.amount, 0);
    return stated >= min * amount && stated <= max * amount;
  }
  const days = daysOf(duration);
  const inDays = kind === 'months' ? amount * DAYS_A_MONTH : amount;
  return days >= min * inDays * (1 - TOLERANCE) && days <= max * inDays * (1 + TOLERANCE);
}

function daysOf(duration: string): number {
  return durationParts(duration).reduce((sum, { unit, amount: number }) => {
    const { kind, amount } = IN_ITS_KIND[unit];
    return sum + number * amount * (kind === 'months' ? DAYS_A_MONTH : 1);
  }, 0);
}

function sessionsOfLength(reading: PostingText, duration: string) {
  return bestFirst(
    mentionsIn(reading, extractSessions).filter(({ value, certain }) => {
      const [start, end] = [certainDay(value.start), certainDay(value.end)];
      return certain && start !== undefined && end !== undefined && lasts(start, end, duration);
    }),
  );
}

function lasts(start: string, end: string, duration: string): boolean {
  const days = daysBetween(start, end) + 1;
  return Math.abs(days / daysOf(duration) - 1) <= TOLERANCE;
}

function shown({ unit, min, max }: StatedDuration): string {
  const plural = (number: number) => (number === 1 ? unit : `${unit}s`);
  if (max === Infinity) return `at least ${min} ${plural(min)}`;
  if (min === 0) return `up to ${max} ${plural(max)}`;
  return min === max ? `${min} ${plural(min)}` : `${min}–${max} ${plural(max)}`;
}
