import { daysBetween } from '../../posting/date.ts';
import { durationParts, type DurationUnit } from '../../posting/duration.ts';
import type { Posting } from '../../posting/schema.ts';
import { certainDay } from '../../posting/stated/dates.ts';
import { readDuration, type StatedDuration } from '../../posting/stated/duration.ts';
import { readSessions } from '../../posting/stated/sessions.ts';
import type { Reading } from '../reading.ts';
import { bestFirst, isOfText } from './best-first.ts';
import { mentionsIn, SILENT, type Judge, type LocatedMention, type Verdict } from './verdict.ts';

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

/** Holds a duration against the text: against the words that state one, and against first and last days. */
export const judgeDuration: Judge = ({ posting, reading }) => {
  const { duration } = posting;
  const mentions = mentionsIn(reading, readDuration);
  if (duration === undefined) return leftOut(mentions, posting.sessions ?? []);
  const support = bestFirst(mentions.filter(({ says }) => contains(says, duration)));
  if (support.length > 0) return { ...SILENT, support };
  const asDates = sessionsOfLength(reading, duration);
  if (asDates.length > 0) return { ...SILENT, support: asDates };
  const unstated = [['duration']];
  const rival = mentions.find((mention) => mention.sure && isOfText(mention));
  if (!rival) return { ...SILENT, unstated };
  return {
    ...SILENT,
    unstated,
    conflicts: [
      {
        rule: 'duration-contradicted',
        path: ['duration'],
        span: rival.span,
        stated: shown(rival.says),
      },
    ],
  };
};

function leftOut(
  mentions: readonly Mention[],
  sessions: NonNullable<Posting['sessions']>,
): Verdict {
  const sure = mentions.filter((mention) => mention.sure);
  const [first] = sure;
  if (!first || first.says.min !== first.says.max || !Number.isInteger(first.says.min)) {
    return SILENT;
  }
  const duration = `P${first.says.min}${IN_ITS_KIND[first.says.unit].letter}`;
  const follows = sessions.some(
    ({ start, end }) => end !== undefined && lasts(start, end, duration),
  );
  if (follows || !sure.every(({ says }) => contains(says, duration))) return SILENT;
  return {
    ...SILENT,
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

function sessionsOfLength(reading: Reading, duration: string) {
  return bestFirst(
    mentionsIn(reading, readSessions).filter(({ says, sure }) => {
      const [start, end] = [certainDay(says.start), certainDay(says.end)];
      return sure && start !== undefined && end !== undefined && lasts(start, end, duration);
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
