import { daysBetween, type IsoDate } from '../../lib/date.ts';
import { canMeanDay, getCertainDay } from '../en/dates.ts';
import { extractSessions, type StatedSession } from './en/extract-sessions.ts';
import { createDayPattern } from '../en/day-pattern.ts';
import { compareText } from '../../lib/order.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { rankSpans, isInBody } from '../rank-spans.ts';
import { MONTH_NAMES } from '../en/months.ts';
import { classifyMissing, matchesAnyPassage } from '../compare-unsupported.ts';
import {
  NO_STATEMENT,
  type Conflict,
  type Doubt,
  type FactComparer,
  type LocatedMention,
  type Omission,
  type Path,
  type Comparison,
} from '../comparison.ts';
import { findMentions } from '../find-mentions.ts';

type Mention = LocatedMention<StatedSession>;
interface Session {
  start: IsoDate;
  end?: IsoDate | undefined;
}

/** A session that begins further away belongs to another year. */
const MAX_DISTANCE_DAYS = 400;

/** Compares the sessions with the text, in any order. */
export const compareSessions: FactComparer = ({ posting: { sessions = [] }, text }) => {
  const mentions = findMentions(text, extractSessions);
  const comparisons = sessions.map((session, i) =>
    compareSession(session, i, sessions, mentions, text),
  );
  const conflicts = comparisons.flatMap((comparison) => comparison.conflicts);
  return {
    supporting: comparisons.flatMap(({ supporting }) => supporting),
    unstated: comparisons.flatMap(({ unstated }) => unstated),
    unclear: comparisons.flatMap(({ unclear }) => unclear),
    conflicts,
    doubts: conflicts.length > 0 ? [] : comparisons.flatMap(({ doubts }) => doubts),
    omissions: conflicts.length > 0 ? [] : findOmissions(sessions, mentions),
  };
};

function compareSession(
  session: Session,
  i: number,
  sessions: readonly Session[],
  mentions: readonly Mention[],
  text: PostingText,
): Comparison {
  const whole = mentions.filter((mention) => isWhole(session, mention));
  if (whole.length > 0) return { ...NO_STATEMENT, supporting: rankSpans(whole) };
  const starts = mentions.filter((mention) => isStart(session, mention));
  if (starts.length === 0) {
    const conflict = findConflict(session, i, sessions, mentions, text);
    if (conflict) return { ...NO_STATEMENT, conflicts: [conflict] };
    const doubt = findDoubt(session, i, sessions, mentions, text);
    if (doubt) return { ...NO_STATEMENT, doubts: [doubt] };
    return {
      ...NO_STATEMENT,
      ...classifyMissing(['sessions', i], text, createCues(session.start)),
    };
  }
  const { end } = session;
  const ends = mentions.filter(({ value }) => end !== undefined && namesDay(value, end));
  const supporting = [...rankSpans(starts), ...rankSpans(ends)];
  if (end === undefined || ends.length > 0) return { ...NO_STATEMENT, supporting };
  const path: Path = ['sessions', i, 'end'];
  const last = mentions.find(
    (mention) => isCertain(mention) && hasOtherEnd(session, sessions, mention),
  );
  if (last) return { ...NO_STATEMENT, supporting, conflicts: [createConflict(last, path)] };
  const doubted = findDoubtedEnd(session, end, mentions, text);
  if (doubted) return { ...NO_STATEMENT, supporting, doubts: [createDoubt(doubted, path)] };
  return { ...NO_STATEMENT, supporting, ...classifyMissing(path, text, createCues(end)) };
}

/** Words that name days without their month, and times of the year without a date. */
const OTHER_DAYS =
  'christmas|easter|thanksgiving|labou?r day|memorial day|holidays?|semesters?|terms?';

/** Creates a pattern of everything without which no text states a day. */
function createCues(day: IsoDate): RegExp {
  const month = MONTH_NAMES[Number(day.slice(5, 7)) - 1] ?? '';
  return new RegExp(
    String.raw`\b(?:${month}|${OTHER_DAYS})\b|\d[./]\d|\d{4}-\d|\d-\d{1,2}-\d`,
    'iu',
  );
}

/** Longest and shortest session that a range of dates of unknown meaning may be. */
const MIN_SESSION_DAYS = 13;
const MAX_SESSION_DAYS = 800;

/** Dates of other things, and of other years. */
const OTHER_DATES =
  /\b(?:appl\w+|open(?:s|ed|ing)?|ran|was|were|deadlines?|clos\w+|conferences?|holidays?|publish\w*|accept\w*|interview\w*|review\w*|events?|festival|previous\w*|last|past|founded|updated|posted|salary|pay|rates?|benefits?)\b/iu;
const START_BEFORE =
  /\b(?:from|required for|start(?:s|ing)?|begin(?:s|ning)?|commenc(?:es|ing|ement))(?:\s(?:on|the|date|is|from|of)){0,3}\s?:?\s$/iu;
const END_BEFORE =
  /\b(?:until|till|through|end(?:s|ing)?|finish(?:es|ing)?)(?:\s(?:on|the|date|is|of)){0,3}\s?:?\s$/iu;
const EDGE_CHARS = 40;

/** Finds dates that probably are this session, in a text that has not its first day. */
function findDoubt(
  session: Session,
  i: number,
  sessions: readonly Session[],
  mentions: readonly Mention[],
  text: PostingText,
): Doubt | undefined {
  if (matchesAnyPassage(text, createDayPattern(session.start))) return undefined;
  const other = mentions.find((mention) => {
    const start = getCertainDay(mention.value.start);
    return (
      start !== undefined &&
      isProbable(mention) &&
      (isLongRange(mention) || hasBefore(mention, START_BEFORE)) &&
      Math.abs(daysBetween(start, session.start)) <= MAX_DISTANCE_DAYS &&
      !sessions.some((one) => isWhole(one, mention) || isStart(one, mention))
    );
  });
  return other && createDoubt(other, ['sessions', i]);
}

/** Finds a last day that the text probably states instead of the listed one. */
function findDoubtedEnd(
  { start }: Session,
  end: IsoDate,
  mentions: readonly Mention[],
  text: PostingText,
): Mention | undefined {
  if (matchesAnyPassage(text, createDayPattern(end))) return undefined;
  return mentions.find((mention) => {
    const { value } = mention;
    if (!isProbable(mention)) return false;
    if (value.end !== undefined) return canMeanDay(value.start, start);
    const day = getCertainDay(value.start);
    return day !== undefined && day > start && hasBefore(mention, END_BEFORE);
  });
}

function isProbable(mention: Mention): boolean {
  return isInBody(mention) && !OTHER_DATES.test(mention.span.passage.text);
}

function isLongRange({ value }: Mention): boolean {
  const [start, end] = [getCertainDay(value.start), getCertainDay(value.end)];
  if (start === undefined || end === undefined) return false;
  const days = daysBetween(start, end);
  return days >= MIN_SESSION_DAYS && days <= MAX_SESSION_DAYS;
}

function hasBefore({ span: { passage, start } }: Mention, words: RegExp): boolean {
  return words.test(passage.text.slice(Math.max(0, start - EDGE_CHARS), start));
}

function createDoubt(mention: Mention, path: Path): Doubt {
  const { span, stated } = createConflict(mention, path);
  return { path, span, stated };
}

/** Whether a mention states both the first and the last day of a session. */
function isWhole({ start, end }: Session, { value }: Mention): boolean {
  return canMeanDay(value.start, start) && end !== undefined && canMeanDay(value.end, end);
}

/**
 * Whether a mention states the first day of a session, and does not certainly state another last
 * day.
 */
function isStart({ start, end }: Session, { value, certain }: Mention): boolean {
  return (
    canMeanDay(value.start, start) && (value.end === undefined || end === undefined || !certain)
  );
}

function namesDay(value: StatedSession, day: IsoDate): boolean {
  return canMeanDay(value.end, day) || canMeanDay(value.start, day);
}

/** Whether a mention states a last day of this session. */
function hasOtherEnd(
  { start }: Session,
  sessions: readonly Session[],
  { value }: Mention,
): boolean {
  if (getCertainDay(value.end) === undefined) return false;
  // Of several sessions, any may have a last day that is stated alone.
  return value.start === undefined ? sessions.length === 1 : canMeanDay(value.start, start);
}

function isCertain(mention: { certain: boolean; span: Mention['span'] }): boolean {
  return mention.certain && isInBody(mention);
}

/** Finds the certain session in the text that contradicts a session of the frontmatter. */
function findConflict(
  session: Session,
  i: number,
  sessions: readonly Session[],
  mentions: readonly Mention[],
  text: PostingText,
): Conflict | undefined {
  const conflicting = mentions.filter((mention) => {
    const start = getCertainDay(mention.value.start);
    return (
      isCertain(mention) &&
      start !== undefined &&
      Math.abs(daysBetween(start, session.start)) <= MAX_DISTANCE_DAYS &&
      !sessions.some((other) => isWhole(other, mention) || isStart(other, mention))
    );
  });
  const sameStart = conflicting.find(({ value }) => canMeanDay(value.start, session.start));
  if (sameStart) return createConflict(sameStart, ['sessions', i, 'end']);
  // The text may name the first day in words that the extractor does not know.
  if (conflicting.length === 0 || matchesAnyPassage(text, createDayPattern(session.start)))
    return undefined;
  const { end } = session;
  const sameEnd = conflicting.find(({ value }) => end !== undefined && canMeanDay(value.end, end));
  if (sameEnd) return createConflict(sameEnd, ['sessions', i, 'start']);
  const [other] = conflicting;
  return other && createConflict(other, ['sessions', i]);
}

function createConflict({ value, span }: Mention, path: Path): Conflict {
  const [start, end] = [getCertainDay(value.start), getCertainDay(value.end)];
  const stated = start && end ? `${start} to ${end}` : (start ?? end ?? '');
  return { rule: 'sessions-contradicted', path, span, stated };
}

/** Finds sessions that the text certainly states and the frontmatter lacks. */
function findOmissions(sessions: readonly Session[], mentions: readonly Mention[]): Omission[] {
  const certain = mentions.filter(({ certain }) => certain);
  const ranges = certain.filter(
    ({ value }) => getCertainDay(value.start) && getCertainDay(value.end),
  );
  const missing = ranges.filter(
    (mention, i) =>
      !sessions.some((session) => isWhole(session, mention)) &&
      ranges.findIndex(({ value }) => isSameSession(value, mention.value)) === i,
  );
  const [first] = missing;
  if (!first) return sessions.length === 0 ? findMissingStart(certain) : [];
  const stated = missing.map(({ value }) => toSession(value));
  const kept = sessions.filter(
    ({ start, end }) => end !== undefined || !stated.some((one) => one.start === start),
  );
  const yaml = formatYaml([...kept, ...stated]);
  // If the whole list is missing, one omission is enough.
  const each = sessions.length === 0 ? [first] : missing;
  return each.map(({ span }) => ({ span, path: ['sessions'], yaml }));
}

/** Finds a first day alone, if the text states exactly one. */
function findMissingStart(certain: readonly Mention[]): Omission[] {
  const starts = certain.filter(({ value }) => getCertainDay(value.start));
  const [first] = starts;
  if (!first || !starts.every(({ value }) => isSameSession(value, first.value))) return [];
  const ends = new Set(certain.flatMap(({ value }) => getCertainDay(value.end) ?? []));
  const [end] = ends;
  const session = toSession(first.value);
  const whole =
    ends.size === 1 && end !== undefined && end > session.start ? { ...session, end } : session;
  return [{ span: first.span, path: ['sessions'], yaml: formatYaml([whole]) }];
}

function isSameSession(a: StatedSession, b: StatedSession): boolean {
  return (
    getCertainDay(a.start) === getCertainDay(b.start) &&
    getCertainDay(a.end) === getCertainDay(b.end)
  );
}

function toSession({ start, end }: StatedSession): Session {
  return { start: getCertainDay(start) ?? '', end: getCertainDay(end) };
}

function formatYaml(sessions: readonly Session[]): string {
  const items = [...sessions]
    .sort((a, b) => compareText(a.start, b.start))
    .map(({ start, end }) => `{ start: ${start}${end === undefined ? '' : `, end: ${end}`} }`);
  return `sessions: [${items.join(', ')}]`;
}
