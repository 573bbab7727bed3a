import { addDays } from '../../../lib/date.ts';
import { getCertainDay, findDates, type DateMention, type StatedDay } from '../../en/dates.ts';
import { MAX_SENTENCE_CHARS } from '../../en/requirement.ts';
import type { Mention, Extractor, Passage } from '../../../text/passage.ts';
import { getContextWindow, type ContextWindow } from '../../context-window.ts';
import {
  CUES,
  REFUSED_AFTER,
  APPLICATIONS_AFTER,
  REFUSAL,
  CONTACT,
  OTHER_EVENT,
  EXTENDED,
  MAX_EXTENSION_CHARS,
  OTHER_EXTENDED,
  WINDOW,
  DEADLINE_HEADING,
  DEADLINE_AFTER,
  HAS_CUE,
  OTHER_DEADLINE,
  FOR_SOME,
  EARLY_HOUR,
  UNCERTAIN_AFTER,
  OF_APPLICATION,
  NEW_DAY,
  ENCLOSED_LETTERS,
} from './deadline-patterns.ts';

/** A day on which applications close. */
export interface DeadlineMention extends Mention<readonly StatedDay[]> {
  /** Whether the words may be about something else, or about some of the applicants. */
  doubtful: boolean;
  /** Whether the only doubt is that the words do not say what is sent: `write to us by …`. */
  isContact: boolean;
}

/** Extracts the last day to apply. Days on which something else ends are uncertain mentions. */
export function extractDeadline(passage: Passage): DeadlineMention[] {
  const { heading, lead } = passage;
  const text = passage.text.slice(0, MAX_SENTENCE_CHARS);
  if (
    !/\d/.test(text) ||
    !(HAS_CUE.test(text) || DEADLINE_HEADING.test(`${heading.slice(0, 80)}: ${lead.slice(-160)}`))
  ) {
    return [];
  }
  return findDatesInContext(passage).flatMap(({ date, context }) => toMention(text, date, context));
}

/** Extracts the days that no words relate to anything but a deadline. */
export const extractPossibleDays: Extractor<readonly StatedDay[]> = (passage) =>
  findDatesInContext(passage).flatMap(({ date: { start, end, from, to }, context }) =>
    OTHER_EVENT.test(context.before) || isLabelledOtherwise(passage, context)
      ? []
      : [{ start, end, value: [...from, ...(to ?? [])], certain: false }],
  );

/** Whether a day stands alone below the name of another event. */
function isLabelledOtherwise({ heading, lead }: Passage, { above }: ContextWindow): boolean {
  const label = lead || heading;
  return above !== '' && OTHER_EVENT.test(label) && !DEADLINE_HEADING.test(label);
}

function findDatesInContext(passage: Passage): { date: DateMention; context: ContextWindow }[] {
  const text = passage.text.slice(0, MAX_SENTENCE_CHARS);
  const dates = findDates(text);
  return dates.map((date, i) => ({
    date,
    context: getContextWindow(passage, date.start, date.end, {
      before: 110,
      after: 60,
      from: dates[i - 1]?.end ?? 0,
      to: dates[i + 1]?.start ?? text.length,
    }),
  }));
}

function toMention(
  text: string,
  { start, end, from, to }: DateMention,
  context: ContextWindow,
): DeadlineMention[] {
  const after = context.after.replace(NEW_DAY, '');
  const { above } = context;
  const before = hideAddresses(context.before);
  const extended = EXTENDED.exec(text.slice(Math.max(0, start - MAX_EXTENSION_CHARS), start))?.[0];
  const refused = findFirst(REFUSED_AFTER, before) ?? findRefusal(before, after);
  const closing = refused ?? findCue(before, to !== undefined) ?? extended;
  const cue = closing ?? CONTACT.exec(before)?.[0];
  const isNamed = cue !== undefined || DEADLINE_AFTER.test(after);
  if (!isNamed && (!DEADLINE_HEADING.test(above) || OTHER_EVENT.test(before))) return [];
  // Words that refuse late applications are no doubts.
  const around = (refused === undefined ? before : before.slice(0, -refused.length)).replace(
    ENCLOSED_LETTERS,
    '',
  );
  const isContact = cue !== undefined && closing === undefined;
  const isOther =
    OTHER_DEADLINE.test(around) ||
    FOR_SOME.test(before) ||
    FOR_SOME.test(after) ||
    OTHER_EXTENDED.test(extended ?? '') ||
    UNCERTAIN_AFTER.test(after) ||
    (!isNamed && OTHER_DEADLINE.test(above));
  const doubtful = isContact || isOther;
  const certain = getCertainDay(to ?? from) !== undefined && !doubtful;
  const value = to ?? getLastDays(from, cue ?? '', context);
  return [{ start, end, value, certain, doubtful, isContact: isContact && !isOther }];
}

/** Replaces e-mail addresses and URLs by a word. */
function hideAddresses(text: string): string {
  return text
    .split(' ')
    .map((word) => (/@|\/\/|[a-z]\.[a-z]{2}/i.test(word) ? 'there' : word))
    .join(' ');
}

/** Finds the words before a day, or a range of days, that make it the last one to apply. */
function findCue(before: string, isRange: boolean): string | undefined {
  if (isRange) return WINDOW.exec(before)?.[0];
  return findFirst(CUES, before, (words, lead) => {
    const isAboutApplication = OF_APPLICATION.test(lead + words.slice(0, 'application'.length));
    return !OTHER_EVENT.test(isAboutApplication ? lead + words : words);
  });
}

function findRefusal(before: string, after: string): string | undefined {
  return REFUSAL.test(after) ? APPLICATIONS_AFTER.exec(before)?.[0] : undefined;
}

/** Finds the words that the first of some patterns matches. */
function findFirst(
  patterns: readonly RegExp[],
  text: string,
  isMeant: (words: string, lead: string) => boolean = () => true,
): string | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match && isMeant(match[0], text.slice(0, match.index))) return match[0];
  }
  return undefined;
}

/** Gets the last days that a cue allows. "Before a day" may include the day. */
function getLastDays(
  days: readonly StatedDay[],
  cue: string,
  { before, after }: ContextWindow,
): readonly StatedDay[] {
  if (/\bstrictly before\b/i.test(cue)) return days.flatMap(getDaysBefore);
  const isBefore =
    /\b(?:before|prior to)\b(?<!on or before)/i.test(cue) ||
    EARLY_HOUR.test(before.slice(-40)) ||
    EARLY_HOUR.test(after.slice(0, 30));
  return isBefore ? [...days, ...days.flatMap(getDaysBefore)] : days;
}

/** The day before; without a year, in common years and in leap years. */
function getDaysBefore(day: StatedDay): StatedDay[] {
  if (!day.startsWith('--')) return [addDays(day, -1)];
  const days = [2023, 2024].map((year) => `-${addDays(`${year}${day.slice(1)}`, -1).slice(4)}`);
  return [...new Set(days)];
}
