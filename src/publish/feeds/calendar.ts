import type { IsoDate } from '../../lib/date.ts';
import { isPublishable, type PublishedBoard, type PublishedPosting } from './feed.ts';
import { xmlText } from '../../lib/xml.ts';

/** What a calendar says in a reader's language. */
export interface CalendarMessages {
  /** The day by which to apply: `Apply by today: Machine Learning Intern, Pinterest`. */
  deadline: (title: string, company: string) => string;
  /** The day on which it starts: `Starts: Machine Learning Intern, Pinterest`. */
  starts: (title: string, company: string) => string;
  /** The calendar's own name, in a list of calendars. */
  name: (board: string) => string;
}

/** Something that lasts one whole day. */
interface DayEvent {
  uid: string;
  day: IsoDate;
  summary: string;
  published: PublishedPosting;
}

/** The longest line, in octets and without its end (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/**
 * A calendar (RFC 5545) of the deadlines and first days of the postings that may be passed on. An event
 * keeps its UID, so that a calendar program moves or drops it rather than adding it again.
 */
// Written here rather than by the ics package: that folds by characters where the standard counts octets,
// leaves the calendar's name unescaped, and takes half a second for a thousand events.
export function calendar(
  board: PublishedBoard,
  postings: readonly PublishedPosting[],
  words: CalendarMessages,
): string {
  const { host } = new URL(board.url);
  const events = postings.filter(isPublishable).flatMap((one) => eventsOf(one, host, words));
  const name = icsText(words.name(board.name));
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Corkboard//Corkboard//EN',
    'CALSCALE:GREGORIAN',
    ...(events.length > 0 ? ['METHOD:PUBLISH'] : []),
    // The standard's name (RFC 7986), and the one that programs knew before.
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...(events.length > 0 ? events.flatMap(eventLines) : NO_EVENTS),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

/**
 * A calendar has at least one component (RFC 5545, 3.6), and at least one event where its method is
 * PUBLISH (RFC 5546, 3.2.1). Without events a time zone makes it whole.
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

function eventsOf(published: PublishedPosting, host: string, words: CalendarMessages): DayEvent[] {
  const { id, posting, company } = published;
  const { closes } = posting;
  const starts = new Set(posting.sessions?.map(({ start }) => start));
  return [
    ...(closes === undefined
      ? []
      : [
          {
            uid: `${id}-deadline@${host}`,
            day: closes,
            summary: words.deadline(posting.title, company.name),
            published,
          },
        ]),
    ...[...starts].map((day) => ({
      uid: `${id}-start-${day}@${host}`,
      day,
      summary: words.starts(posting.title, company.name),
      published,
    })),
  ];
}

function eventLines({ uid, day, summary, published }: DayEvent): string[] {
  const { url, updated, description } = published;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${compact(updated ?? day)}T000000Z`,
    // Without an end it lasts that day (RFC 5545, 3.6.1).
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `SUMMARY:${icsText(summary)}`,
    `DESCRIPTION:${icsText(`${description}\n${url}`)}`,
    `URL:${url}`,
    // It takes up none of the reader's time.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function compact(day: IsoDate): string {
  return day.replaceAll('-', '');
}

/** A value of type TEXT: escaped, and without what the standard calls CONTROL (RFC 5545, 3.3.11). */
function icsText(text: string): string {
  return xmlText(text)
    .replaceAll('\u007f', '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A line cut so that no part is longer than {@link LINE_OCTETS} as UTF-8, and no character is split. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const length = Buffer.byteLength(character);
    if (octets + length > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1; // the space counts
    }
    folded += character;
    octets += length;
  }
  return folded;
}
