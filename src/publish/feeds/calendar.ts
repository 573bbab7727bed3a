import type { Messages } from '../../i18n/messages.ts';
import type { IsoDate } from '../../lib/date.ts';
import { xmlText } from '../../lib/xml.ts';
import { isPublishable, type PublishedBoard, type PublishedPosting } from './feed.ts';

type CalendarMessages = Messages['feeds']['calendarWords'];

/** An event of one whole day. */
interface DayEvent {
  uid: string;
  day: IsoDate;
  summary: string;
  published: PublishedPosting;
}

/** The longest line, in octets and without its end (RFC 5545, 3.1). */
const MAX_LINE_OCTETS = 75;

/**
 * A calendar (RFC 5545) with the deadlines and first days of the postings that feeds may carry. The
 * UID of an event never changes, so that calendar programs move or remove it instead of adding
 * another.
 */
// No package does this: `ics` folds by characters where the standard counts octets, leaves the
// calendar's name unescaped and takes half a second for a thousand events; `ical-generator` leaves
// the name unescaped, too, lets lone surrogates through, and writes no component for a calendar
// without events.
export function calendar(
  board: PublishedBoard,
  postings: readonly PublishedPosting[],
  messages: CalendarMessages,
): string {
  const { host } = new URL(board.url);
  const events = postings.filter(isPublishable).flatMap((one) => createEvents(one, host, messages));
  const name = escapeText(messages.name(board.name));
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Corkboard//Corkboard//EN',
    'CALSCALE:GREGORIAN',
    ...(events.length > 0 ? ['METHOD:PUBLISH'] : []),
    // The property of the standard (RFC 7986), and the older one that most programs read.
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...(events.length > 0 ? events.flatMap(formatEvent) : NO_EVENTS),
    'END:VCALENDAR',
  ]
    .map((line) => `${foldLine(line)}\r\n`)
    .join('');
}

/**
 * A calendar needs a component (RFC 5545, 3.6), and an event if its method is PUBLISH (RFC 5546,
 * 3.2.1). Without events, a time zone is its component.
 */
const NO_EVENTS = [
  'BEGIN:VTIMEZONE',
  'TZID:UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
];

function createEvents(
  published: PublishedPosting,
  host: string,
  messages: CalendarMessages,
): DayEvent[] {
  const { id, posting, company } = published;
  const { title, closes } = posting;
  const starts = new Set(posting.sessions?.map(({ start }) => start));
  const deadline: DayEvent[] =
    closes === undefined
      ? []
      : [
          {
            uid: `${id}-deadline@${host}`,
            day: closes,
            summary: messages.deadline(title, company.name),
            published,
          },
        ];
  return [
    ...deadline,
    ...[...starts].map((day) => ({
      uid: `${id}-start-${day}@${host}`,
      day,
      summary: messages.starts(title, company.name),
      published,
    })),
  ];
}

function formatEvent({ uid, day, summary, published }: DayEvent): string[] {
  const { url, updated, description } = published;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${formatDay(updated ?? day)}T000000Z`,
    // An event without an end lasts one day (RFC 5545, 3.6.1).
    `DTSTART;VALUE=DATE:${formatDay(day)}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(`${description}\n${url}`)}`,
    `URL:${url}`,
    // The event does not make its reader busy.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function formatDay(day: IsoDate): string {
  return day.replaceAll('-', '');
}

/**
 * A value of type TEXT: escaped, and without the standard's CONTROL characters (RFC 5545, 3.3.11).
 */
function escapeText(text: string): string {
  return xmlText(text)
    .replaceAll('\u007f', '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/**
 * A line in parts of at most {@link MAX_LINE_OCTETS} octets of UTF-8, without splitting a
 * character.
 */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const length = Buffer.byteLength(character);
    if (octets + length > MAX_LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1; // the space counts
    }
    folded += character;
    octets += length;
  }
  return folded;
}
