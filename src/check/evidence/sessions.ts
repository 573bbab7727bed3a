import { daysBetween, type IsoDate } from '../../posting/date.ts';
import { canBe, certainDay } from '../../posting/stated/dates.ts';
import { readSessions, type StatedSession } from '../../posting/stated/sessions.ts';
import { dayPattern } from '../../posting/stated/day-pattern.ts';
import { compareText } from '../../posting/order.ts';
import type { Reading } from '../reading.ts';
import { bestFirst, isOfText } from './best-first.ts';
import { standsIn } from './unsupported.ts';
import {
  mentionsIn,
  SILENT,
  type Conflict,
  type Judge,
  type LocatedMention,
  type Omission,
  type Path,
  type Verdict,
} from './verdict.ts';

type Mention = LocatedMention<StatedSession>;
interface Session {
  start: IsoDate;
  end?: IsoDate | undefined;
}

/** A session that begins further away is one of another year, and says nothing about this one. */
const NEAR_DAYS = 400;

/** Holds the sessions against the text, whatever the order of both. */
export const judgeSessions: Judge = ({ posting: { sessions = [] }, reading }) => {
  const mentions = mentionsIn(reading, readSessions);
  const verdicts = sessions.map((session, i) =>
    judgeSession(session, i, sessions, mentions, reading),
  );
  const conflicts = verdicts.flatMap((verdict) => verdict.conflicts);
  return {
    support: verdicts.flatMap(({ support }) => support),
    unstated: verdicts.flatMap(({ unstated }) => unstated),
    conflicts,
    omissions: conflicts.length > 0 ? [] : leftOut(sessions, mentions),
  };
};

function judgeSession(
  session: Session,
  i: number,
  sessions: readonly Session[],
  mentions: readonly Mention[],
  reading: Reading,
): Verdict {
  const whole = mentions.filter((mention) => isWhole(session, mention));
  if (whole.length > 0) return { ...SILENT, support: bestFirst(whole) };
  const starts = mentions.filter((mention) => isStart(session, mention));
  if (starts.length === 0) {
    const conflict = conflictOf(session, i, sessions, mentions, reading);
    return { ...SILENT, unstated: [['sessions', i]], conflicts: conflict ? [conflict] : [] };
  }
  const { end } = session;
  const ends = mentions.filter(({ says }) => end !== undefined && namesDay(says, end));
  const support = [...bestFirst(starts), ...bestFirst(ends)];
  if (end === undefined || ends.length > 0) return { ...SILENT, support };
  const path: Path = ['sessions', i, 'end'];
  const last = mentions.find(
    (mention) => isSure(mention) && endsOtherwise(session, sessions, mention),
  );
  return {
    ...SILENT,
    support,
    unstated: [path],
    conflicts: last ? [conflictWith(last, path)] : [],
  };
}

/** Whether a mention states a session from its first day to its last. */
function isWhole({ start, end }: Session, { says }: Mention): boolean {
  return canBe(says.start, start) && end !== undefined && canBe(says.end, end);
}

/** Whether a mention states a session's first day, and no other last one for sure. */
function isStart({ start, end }: Session, { says, sure }: Mention): boolean {
  return canBe(says.start, start) && (says.end === undefined || end === undefined || !sure);
}

function namesDay(says: StatedSession, day: IsoDate): boolean {
  return canBe(says.end, day) || canBe(says.start, day);
}

/** Whether a mention states a last day, and that of this session. */
function endsOtherwise(
  { start }: Session,
  sessions: readonly Session[],
  { says }: Mention,
): boolean {
  if (certainDay(says.end) === undefined) return false;
  // With several sessions nobody knows which of them a last day alone belongs to.
  return says.start === undefined ? sessions.length === 1 : canBe(says.start, start);
}

function isSure(mention: { sure: boolean; span: Mention['span'] }): boolean {
  return mention.sure && isOfText(mention);
}

/** The sure session of the text that a session of the frontmatter must have been meant for. */
function conflictOf(
  session: Session,
  i: number,
  sessions: readonly Session[],
  mentions: readonly Mention[],
  reading: Reading,
): Conflict | undefined {
  const rivals = mentions.filter((mention) => {
    const start = certainDay(mention.says.start);
    return (
      isSure(mention) &&
      start !== undefined &&
      Math.abs(daysBetween(start, session.start)) <= NEAR_DAYS &&
      !sessions.some((other) => isWhole(other, mention) || isStart(other, mention))
    );
  });
  const sameStart = rivals.find(({ says }) => canBe(says.start, session.start));
  if (sameStart) return conflictWith(sameStart, ['sessions', i, 'end']);
  // A first day that the text names may be this session's in words that are not understood.
  if (rivals.length === 0 || standsIn(reading, dayPattern(session.start))) return undefined;
  const { end } = session;
  const sameEnd = rivals.find(({ says }) => end !== undefined && canBe(says.end, end));
  if (sameEnd) return conflictWith(sameEnd, ['sessions', i, 'start']);
  const [other] = rivals;
  return other && conflictWith(other, ['sessions', i]);
}

function conflictWith({ says, span }: Mention, path: Path): Conflict {
  const [start, end] = [certainDay(says.start), certainDay(says.end)];
  const stated = start && end ? `${start} to ${end}` : (start ?? end ?? '');
  return { rule: 'sessions-contradicted', path, span, stated };
}

/** Sessions that the text surely states and the frontmatter does not. */
function leftOut(sessions: readonly Session[], mentions: readonly Mention[]): Omission[] {
  const sure = mentions.filter(({ sure }) => sure);
  const ranges = sure.filter(({ says }) => certainDay(says.start) && certainDay(says.end));
  const missing = ranges.filter(
    (mention, i) =>
      !sessions.some((session) => isWhole(session, mention)) &&
      ranges.findIndex(({ says }) => sameSession(says, mention.says)) === i,
  );
  const [first] = missing;
  if (!first) return sessions.length === 0 ? startLeftOut(sure) : [];
  const stated = missing.map(({ says }) => sessionOf(says));
  const kept = sessions.filter(
    ({ start, end }) => end !== undefined || !stated.some((one) => one.start === start),
  );
  const yaml = yamlOf([...kept, ...stated]);
  // A list that is missing as a whole is one thing to add.
  const each = sessions.length === 0 ? [first] : missing;
  return each.map(({ span }) => ({ span, path: ['sessions'], yaml }));
}

/** A first day alone, where the text states one and no other. */
function startLeftOut(sure: readonly Mention[]): Omission[] {
  const starts = sure.filter(({ says }) => certainDay(says.start));
  const [first] = starts;
  if (!first || !starts.every(({ says }) => sameSession(says, first.says))) return [];
  const ends = new Set(sure.flatMap(({ says }) => certainDay(says.end) ?? []));
  const [end] = ends;
  const session = sessionOf(first.says);
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
