import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate, type Moment } from '../../../src/lib/date.ts';
import { getStateDates, type DatedPosting } from '../../../src/model/posting-dates.ts';
import {
  isLongClosed,
  listedOn,
  getNewestSignal,
  stateKey,
  stateOf,
  statesAhead,
  type State,
  type StateFrom,
} from '../../../src/model/state.ts';

const FRESH_DAYS = 45;
const datesOf = (posting: DatedPosting) => getStateDates(posting, new Map());
const on = (now: Moment, posting: DatedPosting) => stateOf(datesOf(posting), now, FRESH_DAYS);
/** A posting confirmed on the given day, so that only closing dates decide its state. */
const seen = (day: IsoDate): DatedPosting => ({ confirmed: [{ on: day, by: 'source' }] });

describe('a posting is open', () => {
  it.each<[string, DatedPosting]>([
    ['posted', { posted: '2026-02-15' }],
    ['reposted', { posted: '2025-01-01', reposted: ['2026-02-15', '2025-06-01'] }],
    ['confirmed', { posted: '2025-01-01', confirmed: [{ on: '2026-02-15', by: 'link' }] }],
    ['confirmed, with no day of publication', { confirmed: [{ on: '2026-02-15', by: 'person' }] }],
  ])('for exactly freshDays after it was %s, and not one day more', (_, posting) => {
    expect(on('2026-02-15', posting).name).toBe('open');
    expect(on('2026-04-01', posting).name).toBe('open');
    expect(on('2026-04-02', posting).name).toBe('unconfirmed');
  });

  it('for as long as the site configures', () => {
    const posting = { posted: '2026-03-31' };
    expect(stateOf(posting, '2026-04-01', 1).name).toBe('open');
    expect(stateOf(posting, '2026-04-02', 1).name).toBe('unconfirmed');
    expect(stateOf(posting, '2026-06-29', 90).name).toBe('open');
  });

  it('with the newest evidence as its reason', () => {
    expect(
      on('2026-04-01', {
        posted: '2026-03-01',
        reposted: ['2026-03-20'],
        confirmed: [
          { on: '2026-03-28', by: 'source' },
          { on: '2026-03-25', by: 'person' },
        ],
      }),
    ).toEqual({ name: 'open', evidence: { kind: 'confirmed', on: '2026-03-28', by: 'source' } });
  });
});

describe('evidence with a future date', () => {
  it.each<[string, DatedPosting]>([
    ['posted', { posted: '2026-04-02' }],
    ['reposted', { reposted: ['2026-04-02'] }],
    ['confirmed', seen('2026-04-02')],
  ])(
    'counts from the day before, because the date changes earlier east of UTC: %s',
    (_, posting) => {
      expect(on('2026-03-31', posting).name).toBe('unconfirmed');
      expect(on('2026-04-01', posting).name).toBe('open');
      expect(on('2026-04-02', posting).name).toBe('open');
    },
  );

  it('does not count if it is further ahead', () => {
    expect(on('2026-04-01', { posted: '2026-04-03' }).name).toBe('unconfirmed');
    expect(on('2026-04-01', { posted: '2062-04-01' }).name).toBe('unconfirmed');
  });

  it('does not hide evidence from the past', () => {
    expect(
      on('2026-04-01', { posted: '2026-03-30', confirmed: [{ on: '2062-03-31', by: 'link' }] }),
    ).toEqual({ name: 'open', evidence: { kind: 'posted', on: '2026-03-30' } });
  });
});

describe('the newest evidence', () => {
  it.each([
    ['2026-03-10', { kind: 'posted', on: '2026-03-01' }],
    ['2026-03-20', { kind: 'reposted', on: '2026-03-20' }],
    ['2026-03-31', { kind: 'confirmed', on: '2026-03-28', by: 'source' }],
    ['2026-02-28', undefined],
  ])('up to %s is %j', (until, evidence) => {
    const posting: DatedPosting = {
      posted: '2026-03-01',
      reposted: ['2026-03-20'],
      confirmed: [{ on: '2026-03-28', by: 'source' }],
    };
    expect(getNewestSignal(posting, until)).toEqual(evidence);
  });

  it.each<[string, DatedPosting, unknown]>([
    ['undefined if there is no date', {}, undefined],
    [
      'the confirmation, when it is newer than the posting',
      { posted: '2026-03-01', confirmed: [{ on: '2026-03-02', by: 'link' }] },
      { kind: 'confirmed', on: '2026-03-02', by: 'link' },
    ],
    [
      'the posting, when it is newer than the confirmation',
      { posted: '2026-03-03', confirmed: [{ on: '2026-03-02', by: 'link' }] },
      { kind: 'posted', on: '2026-03-03' },
    ],
    [
      'the confirmation, when both are of one day',
      { posted: '2026-03-02', confirmed: [{ on: '2026-03-02', by: 'source' }] },
      { kind: 'confirmed', on: '2026-03-02', by: 'source' },
    ],
    [
      'the newest repost, in whatever order they are listed',
      { posted: '2026-01-01', reposted: ['2026-03-03', '2026-02-02'] },
      { kind: 'reposted', on: '2026-03-03' },
    ],
  ])('is %s', (_, posting, evidence) => {
    expect(getNewestSignal(posting)).toEqual(evidence);
  });
});

describe('a posting is unconfirmed', () => {
  it('without any date, and has no evidence', () => {
    expect(on('2026-04-01', {})).toEqual({ name: 'unconfirmed' });
  });

  it('with old evidence, which is reported', () => {
    expect(on('2026-04-01', { posted: '2026-01-01' })).toEqual({
      name: 'unconfirmed',
      evidence: { kind: 'posted', on: '2026-01-01' },
    });
  });

  it('with a future deadline but no dated evidence', () => {
    expect(on('2026-04-01', { closes: '2026-05-01' }).name).toBe('unconfirmed');
  });

  it('with a future term but no dated evidence', () => {
    expect(on('2026-04-01', { terms: ['fall-2026'] }).name).toBe('unconfirmed');
  });
});

describe('a posting is closed by a maintainer', () => {
  const closed = { on: '2026-03-15', reason: 'filled' } as const;

  it('whatever other dates it has', () => {
    expect(
      on('2026-04-01', {
        posted: '2026-03-31',
        confirmed: [{ on: '2026-04-01', by: 'source' }],
        closes: '2026-06-01',
        sessions: [{ start: '2026-09-01' }],
        terms: ['fall-2026'],
        closed,
      }),
    ).toEqual({
      name: 'closed',
      closing: { because: 'closed', on: '2026-03-15', reason: 'filled' },
    });
  });

  it('with precedence over reasons that follow from dates', () => {
    expect(
      on('2026-12-01', {
        closes: '2026-01-01',
        sessions: [{ start: '2026-01-02' }],
        terms: ['winter-2026'],
        closed,
      }),
    ).toMatchObject({ closing: { because: 'closed' } });
  });
});

describe('a posting with a deadline', () => {
  const posting = { ...seen('2026-04-10'), closes: '2026-04-10' };

  it.each([
    ['2026-04-09', 'open', 'it is ahead'],
    ['2026-04-10', 'open', 'the last day to apply is inclusive'],
    ['2026-04-11', 'open', 'until noon UTC it is still the day before at UTC−12'],
    ['2026-04-12', 'closed', 'it is over everywhere on Earth'],
    ['2026-05-30', 'closed', 'it stays over'],
  ])('on %s is %s: %s', (today, name) => {
    expect(on(today, posting).name).toBe(name);
  });

  it('is closed even if it was confirmed later', () => {
    expect(on('2026-04-15', { ...seen('2026-04-14'), closes: '2026-04-10' })).toEqual({
      name: 'closed',
      closing: { because: 'deadline', on: '2026-04-10' },
    });
  });

  it('is closed on the right day at the end of a year', () => {
    expect(on('2027-01-01', { ...seen('2026-12-31'), closes: '2026-12-31' }).name).toBe('open');
    expect(on('2027-01-02', { ...seen('2026-12-31'), closes: '2026-12-31' }).name).toBe('closed');
  });

  it('is not closed early if its date is the last valid one', () => {
    expect(on('2026-04-01', { closes: '9999-12-31', ...seen('2026-04-01') }).name).toBe('open');
    expect(on('2026-04-01', { sessions: [{ start: '9999-12-31' }] }).name).toBe('unconfirmed');
  });

  it('is closed even if its sessions and terms are still ahead', () => {
    expect(
      on('2026-04-15', {
        ...posting,
        sessions: [{ start: '2026-05-18' }],
        terms: ['summer-2026'],
      }),
    ).toMatchObject({ closing: { because: 'deadline', on: '2026-04-10' } });
  });
});

describe('a posting with sessions', () => {
  const sessions = [
    { start: '2026-06-15', end: '2026-09-04' },
    { start: '2026-05-18', end: '2026-08-07' },
  ];

  it.each([
    ['2026-05-19', 'open', 'a later one is still ahead'],
    ['2026-06-14', 'open', 'it is ahead'],
    ['2026-06-15', 'open', 'it starts on that day'],
    ['2026-06-16', 'closed', 'its start is past'],
  ])('on %s is %s: %s', (today, name) => {
    expect(on(today, { ...seen('2026-05-18'), sessions }).name).toBe(name);
  });

  it('is closed with its last start as the reason', () => {
    expect(on('2026-06-16', { ...seen('2026-06-15'), sessions })).toEqual({
      name: 'closed',
      closing: { because: 'last-start', on: '2026-06-15' },
    });
  });

  it('is not closed by its terms, however long ago they began', () => {
    expect(on('2026-06-01', { ...seen('2026-06-01'), sessions, terms: ['winter-2026'] }).name).toBe(
      'open',
    );
  });
});

describe('a posting with terms', () => {
  it.each([
    ['winter-2026', '2026-01-31', '2026-02-01'],
    ['spring-2026', '2026-02-28', '2026-03-01'],
    ['summer-2026', '2026-06-30', '2026-07-01'],
    ['fall-2026', '2026-09-30', '2026-10-01'],
  ])('such as %s is open on %s and closed on %s', (term, dayBefore, day) => {
    const posting = { ...seen(dayBefore), terms: [term] } as DatedPosting;
    expect(on(dayBefore, posting).name).toBe('open');
    expect(on(day, posting)).toEqual({
      name: 'closed',
      closing: { because: 'term-begun', on: day, term },
    });
  });

  it('is closed by the last one, whatever their order', () => {
    const terms = ['fall-2026', 'summer-2026'] as const;
    for (const listed of [[...terms], [...terms].reverse()]) {
      expect(on('2026-07-01', { ...seen('2026-07-01'), terms: listed }).name).toBe('open');
      expect(on('2026-10-01', { ...seen('2026-10-01'), terms: listed })).toMatchObject({
        closing: { because: 'term-begun', term: 'fall-2026' },
      });
    }
  });
});

describe('a posting with several reasons to be closed', () => {
  const sessions = [{ start: '2026-03-01' }];
  const terms = ['spring-2026'] satisfies DatedPosting['terms'];

  it.each<[string, DatedPosting, string]>([
    ['a deadline before a start', { closes: '2026-02-20', sessions }, 'deadline'],
    ['a deadline after a start', { closes: '2026-03-10', sessions }, 'deadline'],
    ['a deadline after a term', { closes: '2026-03-10', terms }, 'deadline'],
    ['a start and a term', { sessions, terms }, 'last-start'],
  ])('has the one that counts: %s', (_, posting, because) => {
    expect(on('2026-04-01', posting)).toMatchObject({ name: 'closed', closing: { because } });
  });

  it.each<[string, DatedPosting]>([
    ['a start', { sessions }],
    ['a term', { terms }],
  ])('is open until its deadline, after %s too', (_, dates) => {
    const posting = { ...seen('2026-04-01'), ...dates, closes: '2026-04-10' };
    expect(on('2026-04-11', posting).name).toBe('open');
    expect(on('2026-04-12', posting)).toMatchObject({ closing: { because: 'deadline' } });
  });
});

describe('the date of a posting in a list', () => {
  it.each<[string, DatedPosting, string | undefined]>([
    ['its first publication', { posted: '2026-03-01', reposted: ['2026-03-20'] }, '2026-03-01'],
    [
      'its newest repost if it has no publication date',
      { reposted: ['2026-03-20', '2026-03-25'] },
      '2026-03-25',
    ],
    ['never a confirmation', { confirmed: [{ on: '2026-03-28', by: 'link' }] }, undefined],
  ])('is %s', (_, posting, day) => {
    expect(listedOn(posting)).toBe(day);
  });
});

describe('the key of a state', () => {
  it.each<[State, string]>([
    [{ name: 'open', evidence: { kind: 'posted', on: '2026-03-27' } }, 'open'],
    [{ name: 'unconfirmed' }, 'unconfirmed'],
    [
      { name: 'closed', closing: { because: 'closed', on: '2026-03-15', reason: 'filled' } },
      'closed',
    ],
    [{ name: 'closed', closing: { because: 'deadline', on: '2026-03-15' } }, 'deadline'],
    [{ name: 'closed', closing: { because: 'last-start', on: '2026-03-15' } }, 'last-start'],
    [
      {
        name: 'closed',
        closing: { because: 'term-begun', on: '2026-02-01', term: 'winter-2026' },
      },
      'term-begun',
    ],
  ])('is the name of the state or, if it is closed, the reason: %j is %s', (state, key) => {
    expect(stateKey(state)).toBe(key);
  });
});

describe('the future states of a posting', () => {
  const ahead = (posting: DatedPosting, today = '2026-04-01') =>
    statesAhead(datesOf(posting), today, FRESH_DAYS).map(({ state }) => stateKey(state));

  it.each<[string, DatedPosting, string[]]>([
    ['none, when it carries no date', {}, []],
    ['unconfirmed, when it is open', { posted: '2026-03-27' }, ['unconfirmed']],
    ['none, when it is unconfirmed and nothing closes it', { posted: '2026-01-01' }, []],
    ['the deadline', { posted: '2026-03-27', closes: '2026-04-30' }, ['deadline']],
    [
      'unconfirmed, then the deadline',
      { posted: '2026-03-27', closes: '2026-07-31' },
      ['unconfirmed', 'deadline'],
    ],
    [
      'unconfirmed, then its term',
      { posted: '2026-03-27', terms: ['fall-2026'] },
      ['unconfirmed', 'term-begun'],
    ],
    [
      'only the deadline, when the last start comes before it',
      { posted: '2026-03-27', sessions: [{ start: '2026-04-10' }], closes: '2026-04-30' },
      ['deadline'],
    ],
    [
      'only the deadline, when the last start comes after it',
      { posted: '2026-03-27', sessions: [{ start: '2026-05-18' }], closes: '2026-04-30' },
      ['deadline'],
    ],
    [
      'none, if a maintainer closed it',
      { posted: '2026-03-27', closed: { on: '2026-03-30', reason: 'filled' } },
      [],
    ],
    ['none, when its deadline is over', { posted: '2026-03-27', closes: '2026-03-30' }, []],
    ['open, when its evidence is in the future', { posted: '2026-04-20' }, ['open']],
  ])('are %s', (_, posting, keys) => {
    expect(ahead(posting)).toEqual(keys);
  });

  it('have their reason and their first day', () => {
    const posting: DatedPosting = { posted: '2026-03-27', closes: '2026-07-31' };
    expect(statesAhead(datesOf(posting), '2026-04-01', FRESH_DAYS)).toEqual([
      {
        from: '2026-05-12',
        state: { name: 'unconfirmed', evidence: { kind: 'posted', on: '2026-03-27' } },
      },
      {
        from: '2026-08-01T12:00Z',
        state: { name: 'closed', closing: { because: 'deadline', on: '2026-07-31' } },
      },
    ]);
  });

  it('start on the next day, because a change on the day itself is the current state', () => {
    const posting: DatedPosting = { posted: '2026-03-27', closes: '2026-04-10' };
    expect(ahead(posting, '2026-04-11')).toEqual(['deadline']);
    expect(ahead(posting, '2026-04-12')).toEqual([]);
  });

  it('are not affected by a mistaken date far in the future', () => {
    const posting: DatedPosting = { posted: '2026-03-27', reposted: ['2062-03-30'] };
    expect(on('2026-05-12', posting).name).toBe('unconfirmed');
    expect(statesAhead(datesOf(posting), '2026-04-01', FRESH_DAYS)).toMatchObject([
      { from: '2026-05-12', state: { name: 'unconfirmed' } },
    ]);
  });

  it('equal those found day by day, for every combination of dates', () => {
    const today = '2026-04-01';
    // Every deadline ends at noon UTC, because no posting has a place.
    const MOMENTS = Array.from({ length: 320 }, (_, i) => addDays(today, i)).flatMap((day) => [
      ...(day === today ? [] : [day]),
      `${day}T12:00Z`,
    ]);
    const evidence: DatedPosting[] = [
      {},
      { posted: '2026-03-27' },
      { posted: '2026-01-01' },
      { posted: '2026-03-01', confirmed: [{ on: '2026-04-02', by: 'link' }] },
      { reposted: ['2026-03-30', '2026-02-15'] },
      { posted: '2026-04-20' },
    ];
    const deadlines: DatedPosting[] = [
      {},
      { closes: '2026-03-30' },
      { closes: '2026-04-01' },
      { closes: '2026-05-11' },
      { closes: '2026-09-15' },
    ];
    const starts: DatedPosting[] = [
      {},
      { sessions: [{ start: '2026-03-15' }] },
      { sessions: [{ start: '2026-05-18' }, { start: '2026-04-20' }] },
      { sessions: [{ start: '2026-06-15' }], terms: ['winter-2026'] },
      { terms: ['winter-2026'] },
      { terms: ['fall-2026', 'summer-2026'] },
    ];
    const closings: DatedPosting[] = [{}, { closed: { on: '2026-03-15', reason: 'gone' } }];

    for (const known of evidence) {
      for (const deadline of deadlines) {
        for (const start of starts) {
          for (const closing of closings) {
            const posting = { ...known, ...deadline, ...start, ...closing };
            const found: StateFrom[] = [];
            const keys = new Set([stateKey(on(today, posting))]);
            for (const from of MOMENTS) {
              const state = on(from, posting);
              if (!keys.has(stateKey(state))) found.push({ from, state });
              keys.add(stateKey(state));
            }
            expect(
              statesAhead(datesOf(posting), today, FRESH_DAYS),
              JSON.stringify(posting),
            ).toEqual(found);
          }
        }
      }
    }
  });
});

describe('a posting closed long ago', () => {
  const closedOn = (on: IsoDate): State => ({
    name: 'closed',
    closing: { because: 'closed', on, reason: 'filled' },
  });

  it.each([
    ['2026-04-01', false, 'the day itself'],
    ['2026-06-29', false, '89 days later'],
    ['2026-06-30', false, '90 days later'],
    ['2026-07-01', true, '91 days later'],
    ['2036-04-01', true, 'ten years later'],
    ['2026-03-01', false, 'a day before it closes'],
  ])('on %s: %s, %s', (today, expected) => {
    expect(isLongClosed(closedOn('2026-04-01'), today)).toBe(expected);
  });

  it.each<[string, DatedPosting, IsoDate, IsoDate]>([
    ['its deadline', { closes: '2026-01-01' }, '2026-04-01', '2026-04-02'],
    ['its last start', { sessions: [{ start: '2026-01-01' }] }, '2026-04-01', '2026-04-02'],
    [
      'the day its term had begun',
      { posted: '2026-01-02', terms: ['winter-2026'] },
      '2026-05-02',
      '2026-05-03',
    ],
  ])('is determined by %s', (_, posting, last, first) => {
    expect(isLongClosed(on(last, posting), last)).toBe(false);
    expect(isLongClosed(on(first, posting), first)).toBe(true);
  });

  it('is never one that is still open or unconfirmed, however old', () => {
    expect(isLongClosed(on('2026-04-01', { posted: '2001-01-01' }), '2026-04-01')).toBe(false);
    expect(isLongClosed(on('2026-04-01', {}), '2026-04-01')).toBe(false);
    expect(isLongClosed(on('2026-04-01', { posted: '2026-04-01' }), '2026-04-01')).toBe(false);
  });
});
