import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendar } from '../../../../src/publish/feeds/calendar.ts';
import { xmlText } from '../../../../src/lib/xml.ts';
import {
  buildPublished,
  BOARD,
  FULL,
  HELD_BACK,
  HOSTILE,
  HOSTILE_POSTINGS,
} from '../../../helpers/build-published.ts';

const MESSAGES: Parameters<typeof calendar>[2] = {
  deadline: (title, company) => `Deadline: ${title}, ${company}`,
  starts: (title, company) => `Starts: ${title}, ${company}`,
  name: (board) => `${board}: deadlines`,
};

const full = buildPublished(FULL, { id: 'full' });

function eventsOf(file: string) {
  return new ICAL.Component(ICAL.parse(file))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
}

/**
 * The calendar's name. The parser does not treat the property as text and leaves it
 * escaped.
 */
function nameOf(file: string): string {
  const name = new ICAL.Component(ICAL.parse(file)).getFirstPropertyValue('name');
  return String(name).replace(/\\([\\;,n])/g, (_, one: string) => (one === 'n' ? '\n' : one));
}

/** The lines of a file. Fails if a line ends in anything but CR LF. */
function linesOf(file: string): string[] {
  expect(file).toMatch(/\r\n$/);
  const lines = file.slice(0, -2).split('\r\n');
  for (const line of lines) expect(line).not.toMatch(/[\r\n]/);
  return lines;
}

describe('the calendar', () => {
  it('has an all-day event for the deadline and for each start date', () => {
    const events = eventsOf(calendar(BOARD, [full], MESSAGES));
    expect(
      events.map(({ uid, summary, startDate, endDate }) => [
        uid,
        summary,
        startDate.toString(),
        endDate.toString(),
      ]),
    ).toEqual([
      [
        'full-deadline@board.example',
        'Deadline: Machine Learning Intern, Fixture Company',
        '2026-04-30',
        '2026-05-01',
      ],
      [
        'full-start-2026-05-18@board.example',
        'Starts: Machine Learning Intern, Fixture Company',
        '2026-05-18',
        '2026-05-19',
      ],
      [
        'full-start-2026-06-15@board.example',
        'Starts: Machine Learning Intern, Fixture Company',
        '2026-06-15',
        '2026-06-16',
      ],
    ]);
    for (const { startDate } of events) expect(startDate.isDate).toBe(true);
  });

  it('has the posting’s URL, description and time stamp in each event', () => {
    const [event] = eventsOf(calendar(BOARD, [full], MESSAGES));
    expect(event?.description).toBe(`${full.description}\n${full.url}`);
    expect(event?.component.getFirstPropertyValue('url')).toBe(full.url);
    expect(String(event?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-03-28T00:00:00Z');
  });

  it('is published under its own name', () => {
    const file = calendar({ ...BOARD, name: 'A, b; c' }, [full], MESSAGES);
    const component = new ICAL.Component(ICAL.parse(file));
    expect(component.getFirstPropertyValue('version')).toBe('2.0');
    expect(component.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(nameOf(file)).toBe('A, b; c: deadlines');
    expect(file).toContain('X-WR-CALNAME:A\\, b\\; c: deadlines\r\n');
    expect(component.getFirstPropertyValue('prodid')).toBeTruthy();
  });

  it('has one event for two sessions that start on the same day', () => {
    const sessions = [
      { start: '2026-05-18', end: '2026-08-07' },
      { start: '2026-05-18', end: '2026-10-30' },
    ];
    expect(eventsOf(calendar(BOARD, [buildPublished({ sessions })], MESSAGES))).toHaveLength(1);
  });

  it('uses the date of an event as its time stamp if the posting has no date', () => {
    const undated = buildPublished(
      { posted: undefined, closes: '2026-04-30' },
      { state: { name: 'open', evidence: { kind: 'posted', on: '2026-03-27' } } },
    );
    expect(calendar(BOARD, [undated], MESSAGES)).toContain('DTSTAMP:20260430T000000Z\r\n');
  });

  it('omits postings that are closed, unconfirmed or not to be republished', () => {
    const held = Object.values(HELD_BACK).map((one) => ({
      ...one,
      posting: { ...one.posting, closes: '2026-04-30' },
    }));
    expect(eventsOf(calendar(BOARD, held, MESSAGES))).toEqual([]);
  });

  it('has the one required component and no method if there are no events', () => {
    const file = calendar(BOARD, [], MESSAGES);
    const component = new ICAL.Component(ICAL.parse(file));
    expect(component.getAllSubcomponents()).toHaveLength(1);
    expect(component.getAllSubcomponents('vtimezone')).toHaveLength(1);
    expect(component.getFirstProperty('method')).toBeNull();
    expect(nameOf(file)).toBe('Fixture board: deadlines');
  });

  it('is the same in every time zone', () => {
    const zone = process.env['TZ'];
    const files = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles'].map((one) => {
      process.env['TZ'] = one;
      return calendar(BOARD, [full], MESSAGES);
    });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(new Set(files).size).toBe(1);
  });
});

describe('hostile strings', () => {
  const file = calendar(BOARD, HOSTILE_POSTINGS, MESSAGES);
  const events = eventsOf(file);
  const clean = (text: string) => xmlText(text).replaceAll('\u007f', '');

  it('leave every line at most 75 octets long and no character split', () => {
    for (const line of linesOf(file)) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line.isWellFormed()).toBe(true);
    }
  });

  it('are preserved, except for control characters', () => {
    const deadlines = events.filter(({ uid }) => uid.includes('-deadline@'));
    expect(events).toHaveLength(HOSTILE.length * 3);
    expect(deadlines).toHaveLength(HOSTILE.length);
    deadlines.forEach(({ summary, description }, i) => {
      const text = clean(HOSTILE[i] ?? '');
      expect(summary).toBe(`Deadline: ${text}, ${text}`);
      expect(description).toBe(`${text}\n${HOSTILE_POSTINGS[i]?.url ?? ''}`);
    });
  });

  it('leave the UIDs unique', () => {
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  it('can be the board’s name', () => {
    for (const name of HOSTILE) {
      expect(nameOf(calendar({ ...BOARD, name }, [], MESSAGES))).toBe(`${clean(name)}: deadlines`);
    }
  });
});
