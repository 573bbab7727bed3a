import { daysBetween } from '../../lib/date.ts';
import { durationParts, type DurationUnit } from '../../model/duration.ts';
import type { Posting } from '../../model/posting.ts';
import { getCertainDay } from '../en/dates.ts';
import {
  extractDuration,
  type DurationMention,
  type StatedDuration,
} from './en/extract-duration.ts';
import { extractSessions } from '../sessions/index.ts';
import type { PostingText, Span } from '../../text/posting-text.ts';
import { isInBody, rankSpans } from '../rank-spans.ts';
import { classifyMissing, matchesAnyPassage } from '../compare-unsupported.ts';
import { extractEmployment } from '../employment/index.ts';
import { NO_STATEMENT, type Comparison, type Doubt, type FactComparer } from '../comparison.ts';
import { findMentions } from '../find-mentions.ts';
import { anyOf } from '../patterns.ts';

const { raw } = String;

type Mention = DurationMention & { span: Span };

/** Calendar units: months and days cannot be converted exactly. */
const CALENDAR_UNITS: Record<
  DurationUnit,
  { kind: 'months' | 'days'; amount: number; letter: string }
> = {
  year: { kind: 'months', amount: 12, letter: 'Y' },
  month: { kind: 'months', amount: 1, letter: 'M' },
  week: { kind: 'days', amount: 7, letter: 'W' },
  day: { kind: 'days', amount: 1, letter: 'D' },
};
const DAYS_PER_MONTH = 30.44;
/** Twelve weeks are called three months, and three months thirteen weeks. */
const TOLERANCE = 0.15;

const COUNT = '(?:two|three|four|five|six|seven|eight|several|multiple|\\d)';
/** A duration in parts whose sum the text does not state. */
const SEVERAL_PARTS = new RegExp(
  raw`\b${COUNT} (?:[a-z\d-]{1,14} ){0,3}` +
    anyOf('rotations|placements|phases|stints|blocks|modules|stages|legs|assignments|secondments') +
    raw`\b`,
  'i',
);
const ONE_OR_MORE =
  '(?:an?|one|the|full|whole|entire|this|academic|school|university|two|three|four|\\d)';
const createNamedTime = (name: string) =>
  new RegExp(
    `\\b${ONE_OR_MORE}(?: (?:full|whole|academic|school|university|winter|spring|summer|fall|autumn))?[ -](?:${name})s?\\b`,
    'i',
  );
/** Named times, with the least and the most days that one or several of them last. */
const NAMED_TIMES: readonly (readonly [name: RegExp, least: number, most: number])[] = [
  [/\bfortnight/i, 13, 60],
  [
    /\b(?:academic|school|college|university|teaching|calendar|gap|sabbatical) years?\b/i,
    200,
    1500,
  ],
  [createNamedTime('term'), 60, 380],
  [createNamedTime('semester|trimester'), 80, 750],
  [createNamedTime('quarter'), 70, 380],
  [createNamedTime('season|summer|winter'), 40, 300],
];

function isStatedInWords(text: PostingText, duration: string): boolean {
  const days = getDays(duration);
  return NAMED_TIMES.some(
    ([name, least, most]) => days >= least && days <= most && matchesAnyPassage(text, name),
  );
}

/**
 * Compares a duration with the text: with the durations that it states, and with first and last
 * days.
 */
export const compareDuration: FactComparer = ({ posting, text }) => {
  const { duration } = posting;
  const mentions = findMentions(text, extractDuration);
  if (duration === undefined) return findOmission(mentions, posting.sessions ?? []);
  const equal = mentions.filter(
    ({ value }) => includes(value, duration) && !isFarBelow(value, duration),
  );
  const other = mentions.filter((mention) => !equal.includes(mention) && isInBody(mention));
  const certain = other.find(
    ({ subject, value }) => subject === 'role' && !includes(value, duration),
  );
  // Three years of experience do not make up for a contract of two years.
  const supporting = equal.filter(
    ({ subject }) => subject !== 'other' || other.every((mention) => mention.subject === 'other'),
  );
  if (supporting.length > 0) return { ...NO_STATEMENT, supporting: rankSpans(supporting) };
  const sessions = findSessionsOfLength(text, duration);
  if (sessions.length > 0) return { ...NO_STATEMENT, supporting: sessions };
  const mayBeMissed = matchesAnyPassage(text, SEVERAL_PARTS) || isStatedInWords(text, duration);
  if (certain && !mayBeMissed) {
    const difference = describe(certain);
    return { ...NO_STATEMENT, conflicts: [{ rule: 'duration-contradicted', ...difference }] };
  }
  const doubt = certain ? describe(certain) : mayBeMissed ? undefined : findDoubt(text, mentions);
  if (doubt) return { ...NO_STATEMENT, doubts: [doubt] };
  const isUnclear = mayBeMissed || mentions.some(({ subject }) => subject !== 'other');
  return {
    ...NO_STATEMENT,
    ...(isUnclear ? { unclear: [['duration']] } : classifyMissing(['duration'], text, CUES)),
  };
};

/** Words other than units of time without which no text states how long a role lasts. */
const CUES = new RegExp(
  anyOf(
    raw`\b(?:few|several|couple of|some|many|half|entire|whole|full|one|for an?) (?:weeks?|months?|years?)\b`,
    raw`\b(?:until|till|through|duration|length|ends?|ending|end date|between|from)\b`,
    raw`\b(?:for|over|all|whole|entire|full|one|each|during|throughout) (?:(?:the|an?|your|this|whole) ){0,2}` +
      raw`(?:[a-z]+ )?(?:semester|trimester|term|season|summer|winter|spring|autumn|fall)\b`,
    'school year|academic year|fortnight|semesters|seasons|terms',
  ),
  'i',
);

function findDoubt(text: PostingText, mentions: readonly Mention[]): Doubt | undefined {
  const unclear = mentions.find(({ subject }) => subject !== 'other');
  if (unclear) return describe(unclear);
  const permanent = findMentions(text, extractEmployment).find(
    ({ value, certain }) => certain && value === 'permanent',
  );
  return (
    permanent && { path: ['duration'], span: permanent.span, stated: 'that the role is permanent' }
  );
}

function describe({ span, value }: Mention): Doubt {
  return { path: ['duration'], span, stated: formatDuration(value) };
}

function findOmission(
  mentions: readonly Mention[],
  sessions: NonNullable<Posting['sessions']>,
): Comparison {
  const certain = mentions.filter((mention) => mention.certain);
  const [first] = certain;
  if (!first || first.value.min !== first.value.max || !Number.isInteger(first.value.min)) {
    return NO_STATEMENT;
  }
  const duration = `P${first.value.min}${CALENDAR_UNITS[first.value.unit].letter}`;
  const follows = sessions.some(
    ({ start, end }) => end !== undefined && lastsAbout(start, end, duration),
  );
  if (follows || !certain.every(({ value }) => includes(value, duration))) return NO_STATEMENT;
  return {
    ...NO_STATEMENT,
    omissions: [{ span: first.span, path: ['duration'], yaml: `duration: ${duration}` }],
  };
}

/**
 * Whether stated words include a duration: exactly if both are in weeks or both in months, else
 * approximately.
 */
function includes({ unit, min, max }: StatedDuration, duration: string): boolean {
  const { kind, amount } = CALENDAR_UNITS[unit];
  const parts = durationParts(duration).map((part) => ({
    ...CALENDAR_UNITS[part.unit],
    number: part.amount,
  }));
  if (parts.every((part) => part.kind === kind)) {
    const stated = parts.reduce((sum, part) => sum + part.number * part.amount, 0);
    return stated >= min * amount && stated <= max * amount;
  }
  const days = getDays(duration);
  const inDays = kind === 'months' ? amount * DAYS_PER_MONTH : amount;
  return days >= min * inDays * (1 - TOLERANCE) && days <= max * inDays * (1 + TOLERANCE);
}

/** "Up to 4 years" does not state four months, but does not rule them out either. */
function isFarBelow({ unit, min, max }: StatedDuration, duration: string): boolean {
  const { kind, amount } = CALENDAR_UNITS[unit];
  return (
    min === 0 && getDays(duration) < (max * amount * (kind === 'months' ? DAYS_PER_MONTH : 1)) / 4
  );
}

function getDays(duration: string): number {
  return durationParts(duration).reduce((sum, { unit, amount: number }) => {
    const { kind, amount } = CALENDAR_UNITS[unit];
    return sum + number * amount * (kind === 'months' ? DAYS_PER_MONTH : 1);
  }, 0);
}

function findSessionsOfLength(text: PostingText, duration: string) {
  return rankSpans(
    findMentions(text, extractSessions).filter(({ value, certain }) => {
      const [start, end] = [getCertainDay(value.start), getCertainDay(value.end)];
      return (
        certain && start !== undefined && end !== undefined && lastsAbout(start, end, duration)
      );
    }),
  );
}

function lastsAbout(start: string, end: string, duration: string): boolean {
  const days = daysBetween(start, end) + 1;
  return Math.abs(days / getDays(duration) - 1) <= TOLERANCE;
}

function formatDuration({ unit, min, max }: StatedDuration): string {
  const plural = (number: number) => (number === 1 ? unit : `${unit}s`);
  if (max === Infinity) return `at least ${min} ${plural(min)}`;
  if (min === 0) return `up to ${max} ${plural(max)}`;
  return min === max ? `${min} ${plural(min)}` : `${min}–${max} ${plural(max)}`;
}
