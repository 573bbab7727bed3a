import { daysBetween, type IsoDate } from '../../lib/date.ts';
import { canBe, certainDay } from '../en/dates.ts';
import { extractSessions, type StatedSession } from './en/extract-sessions.ts';
import { dayPattern } from '../en/day-pattern.ts';
import { compareText } from '../../lib/order.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { bestFirst, isOfText } from '../best-first.ts';
import { standsIn } from '../unsupported.ts';
import {
  mentionsIn,
  NO_STATEMENT,
  type Conflict,
  type FactComparer,
  type LocatedMention,
  type Omission,
  type Path,
  type Comparison,
} from '../comparison.ts';

type Mention = LocatedMention<StatedSession>;
interface Session {
  start: IsoDate;
  end?: IsoDate | undefined;
}

/** A session that begins further away is one of another year, and says nothing about this one. */
const NEAR_DAYS = 400;

/** Holds the sessions against the text, whatever the order of both. */
export const compareSessions: FactComparer = ({ posting: { sessions = [] }, text }) => {
  const mentions = mentionsIn(text, extractSessions);
  const verdicts = sessions.map((session, i) =>
    compareSession(session, i, sessions, mentions, text),
  );
  const conflicts = verdicts.flatMap((verdict) => verdict.conflicts);
  return {
    supporting: verdicts.flatMap(({ supporting }) => supporting),
    unstated: verdicts.flatMap(({ unstated }) => unstated),
    conflicts,
    omissions: conflicts.length > 0 ? [] : leftOut(sessions, mentions),
  };
};

function compareSession(
  session: Session,
  i: number,
  sessions: readonly Session[],
  mentions: readonly Mention[],
  reading: PostingText,
): Comparison {
  const whole = mentions.filter((mention) => isWhole(session, mention));
  if (whole.length > 0) return { ...NO_STATEMENT, supporting: bestFirst(whole) };
  const starts = mentions.filter((mention) => isStart(session, mention));
  if (starts.length === 0) {
    const conflict = conflictOf(session, i, sessions, mentions, reading);
    return { ...NO_STATEMENT, unstated: [['sessions', i]], conflicts: conflict ? [conflict] : [] };
  }
  const { end } = session;
  const ends = mentions.filter(({ value }) => end !== undefined && namesDay(value, end));
  const supporting = [...bestFirst(starts), ...bestFirst(ends)];
  if (end === undefined || ends.length > 0) return { ...NO_STATEMENT, supporting };
  const path: Path = ['sessions', i, 'end'];
  const last = mentions.find(
    (mention) => isSure(mention) && endsOtherwise(session, sessions, mention),
  );
  return {
    ...NO_STATEMENT,
    supporting,
    unstated: [path],
    conflicts: last ? [conflictWith(last, path)] : [],
  };
}

/** Whether a mention states a session from its first day to its last. */
function isWhole({ start, end }: Session, { value }: Mention): boolean {
  return canBe(value.start, start) && end !== undefined && canBe(value.end, end);
}

/** Whether a mention states a session's first day, and no other last one for sure. */
function isStart({ start, end }: Session, { value, certain }: Mention): boolean {
  return canBe(value.start, start) && (value.end === undefined || end === undefined || !certain);
}

function namesDay(value: StatedSession, day: IsoDate): boolean {
  return canBe(value.end, day) || canBe(value.start, day);
}

/** Whether a mention states a last day, and that of this session. */
function endsOtherwise(
  { start }: Session,
  sessions: readonly Session[],
  { value }: Mention,
): boolean {
  if (certainDay(value.end) === undefined) return false;
  // With several sessions nobody knows which of them a last day alone belongs to.
  return value.start === undefined ? sessions.length === 1 : canBe(value.start, start);
}

function isSure(mention: { certain: boolean; span: Mention['span'] }): boolean {
  return mention.certain && isOfText(mention);
}

/** The sure session of the text that a session of the frontmatter must have been meant for. */
function conflictOf(
  session: Session,
  i: number,
  sessions: readonly Session[],
  mentions: readonly Mention[],
  reading: PostingText,
): Conflict | undefined {
  const conflicting = mentions.filter((mention) => {
    const start = certainDay(mention.value.start);
    return (
      isSure(mention) &&
      start !== undefined &&
      Math.abs(daysBetween(start, session.start)) <= NEAR_DAYS &&
      !sessions.some((other) => isWhole(other, mention) || isStart(other, mention))
    );
  });
  const sameStart = conflicting.find(({ value }) => canBe(value.start, session.start));
  if (sameStart) return conflictWith(sameStart, ['sessions', i, 'end']);
  // A first day that the text names may be this session's in words that are not understood.
  if (conflicting.length === 0 || standsIn(reading, dayPattern(session.start))) return undefined;
  const { end } = session;
  const sameEnd = conflicting.find(({ value }) => end !== undefined && canBe(value.end, end));
  if (sameEnd) return conflictWith(sameEnd, ['sessions', i, 'start']);
  const [other] = conflicting;
  return other && conflictWith(other, ['sessions', i]);
}

function conflictWith({ value, span }: Mention, path: Path): Conflict {
  const [start, end] = [certainDay(value.start), certainDay(value.end)];
  const stated = start && end ? `${start} to ${end}` : (start ?? end ?? '');
  return { rule: 'sessions-contradicted', path, span, stated };
}

/** Sessions that the text surely states and the frontmatter does not. */
function leftOut(sessions: readonly Session[], mentions: readonly Mention[]): Omission[] {
  const certain = mentions.filter(({ certain }) => certain);
  const ranges = certain.filter(({ value }) => certainDay(value.start) && certainDay(value.end));
  const missing = ranges.filter(
    (mention, i) =>
      !sessions.some((session) => isWhole(session, mention)) &&
      ranges.findIndex(({ value }) => sameSession(value, mention.value)) === i,
  );
  const [first] = missing;
  if (!first) return sessions.length === 0 ? startLeftOut(certain) : [];
  const stated = missing.map(({ value }) => sessionOf(value));
  const kept = sessions.filter(
    ({ start, end }) => end !== undefined || !stated.some((one) => one.start === start),
  );
  const yaml = yamlOf([...kept, ...stated]);
  // A list that is missing as a whole is one thing to add.
  const each = sessions.length === 0 ? [first] : missing;
  return each.map(({ span }) => ({ span, path: ['sessions'], yaml }));
}

/** A first day alone, where the text states one and no other. */
function startLeftOut(certain: readonly Mention[]): Omission[] {
  const starts = certain.filter(({ value }) => certainDay(value.start));
  const [first] = starts;
  if (!first || !starts.every(({ value }) => sameSession(value, first.value))) return [];
  const ends = new Set(certain.flatMap(({ value }) => certainDay(value.end) ?? []));
  const [end] = ends;
  const session = sessionOf(first.value);
  const whole =
    ends.size === 1 && end !== undefined && end > session.start ? { ...session, end } : session;
  return [{ span: first.span, path: ['sessions'], yaml: yamlOf([whole]) }];
}

function sameSession(a: StatedSession, b: StatedSession): boolean {
  return certainDay(a.start) === certainDay(b.start) && certainDay(a.end) === certainDay(b.end);
}

function sessionOf({ start, end }: StatedSession): Session {
  return { start: certainDay(start) ?? '', end: certainDay(end) };
}

function yamlOf(sessions: readonly Session[]): string {
  const items = [...sessions]
    .sort((a, b) => compareText(a.start, b.start))
    .map(({ start, end }) => `{ start: ${start}${end === undefined ? '' : `, end: ${end}`} }`);
  return `sessions: [${items.join(', ')}]`;
}
