import { describe, expect, it } from 'vitest';
import { type DatedPosting } from '../../../src/model/posting-dates.ts';
import {
  listedOn,
  getNewestSignal,
  stateKey,
  stateOf,
  type State,
} from '../../../src/model/state.ts';
import { stateOn, confirmedOn } from '../../helpers/posting-state.ts';

describe('a posting is open', () => {
  it.each<[string, DatedPosting]>([
    ['posted', { posted: '2026-02-15' }],
    ['reposted', { posted: '2025-01-01', reposted: ['2026-02-15', '2025-06-01'] }],
    ['confirmed', { posted: '2025-01-01', confirmed: [{ on: '2026-02-15', by: 'link' }] }],
    ['confirmed, with no day of publication', { confirmed: [{ on: '2026-02-15', by: 'person' }] }],
  ])('for exactly freshDays after it was %s, and not one day more', (_, posting) => {
    expect(stateOn('2026-02-15', posting).name).toBe('open');
    expect(stateOn('2026-04-01', posting).name).toBe('open');
    expect(stateOn('2026-04-02', posting).name).toBe('unconfirmed');
  });

  it('for as long as the site configures', () => {
    const posting = { posted: '2026-03-31' };
    expect(stateOf(posting, '2026-04-01', 1).name).toBe('open');
    expect(stateOf(posting, '2026-04-02', 1).name).toBe('unconfirmed');
    expect(stateOf(posting, '2026-06-29', 90).name).toBe('open');
  });

  it('with the newest evidence as its reason', () => {
    expect(
      stateOn('2026-04-01', {
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
    ['confirmed', confirmedOn('2026-04-02')],
  ])(
    'counts from the day before, because the date changes earlier east of UTC: %s',
    (_, posting) => {
      expect(stateOn('2026-03-31', posting).name).toBe('unconfirmed');
      expect(stateOn('2026-04-01', posting).name).toBe('open');
      expect(stateOn('2026-04-02', posting).name).toBe('open');
    },
  );

  it('does not count if it is further ahead', () => {
    expect(stateOn('2026-04-01', { posted: '2026-04-03' }).name).toBe('unconfirmed');
    expect(stateOn('2026-04-01', { posted: '2062-04-01' }).name).toBe('unconfirmed');
  });

  it('does not hide evidence from the past', () => {
    expect(
      stateOn('2026-04-01', {
        posted: '2026-03-30',
        confirmed: [{ on: '2062-03-31', by: 'link' }],
      }),
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
    expect(stateOn('2026-04-01', {})).toEqual({ name: 'unconfirmed' });
  });

  it('with old evidence, which is reported', () => {
    expect(stateOn('2026-04-01', { posted: '2026-01-01' })).toEqual({
      name: 'unconfirmed',
      evidence: { kind: 'posted', on: '2026-01-01' },
    });
  });

  it('with a future deadline but no dated evidence', () => {
    expect(stateOn('2026-04-01', { closes: '2026-05-01' }).name).toBe('unconfirmed');
  });

  it('with a future term but no dated evidence', () => {
    expect(stateOn('2026-04-01', { terms: ['fall-2026'] }).name).toBe('unconfirmed');
  });
});

describe('a posting is closed by a maintainer', () => {
  const closed = { on: '2026-03-15', reason: 'filled' } as const;

  it('whatever other dates it has', () => {
    expect(
      stateOn('2026-04-01', {
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
      stateOn('2026-12-01', {
        closes: '2026-01-01',
        sessions: [{ start: '2026-01-02' }],
        terms: ['winter-2026'],
        closed,
      }),
    ).toMatchObject({ closing: { because: 'closed' } });
  });
});

describe('a posting with a deadline', () => {
  const posting = { ...confirmedOn('2026-04-10'), closes: '2026-04-10' };

  it.each([
    ['2026-04-09', 'open', 'it is ahead'],
    ['2026-04-10', 'open', 'the last day to apply is inclusive'],
    ['2026-04-11', 'open', 'until noon UTC it is still the day before at UTC−12'],
    ['2026-04-12', 'closed', 'it is over everywhere on Earth'],
    ['2026-05-30', 'closed', 'it stays over'],
  ])('on %s is %s: %s', (today, name) => {
    expect(stateOn(today, posting).name).toBe(name);
  });

  it('is closed even if it was confirmed later', () => {
    expect(stateOn('2026-04-15', { ...confirmedOn('2026-04-14'), closes: '2026-04-10' })).toEqual({
      name: 'closed',
      closing: { because: 'deadline', on: '2026-04-10' },
    });
  });

  it('is closed on the right day at the end of a year', () => {
    expect(stateOn('2027-01-01', { ...confirmedOn('2026-12-31'), closes: '2026-12-31' }).name).toBe(
      'open',
    );
    expect(stateOn('2027-01-02', { ...confirmedOn('2026-12-31'), closes: '2026-12-31' }).name).toBe(
      'closed',
    );
  });

  it('is not closed early if its date is the last valid one', () => {
    expect(stateOn('2026-04-01', { closes: '9999-12-31', ...confirmedOn('2026-04-01') }).name).toBe(
      'open',
    );
    expect(stateOn('2026-04-01', { sessions: [{ start: '9999-12-31' }] }).name).toBe('unconfirmed');
  });

  it('is closed even if its sessions and terms are still ahead', () => {
    expect(
      stateOn('2026-04-15', {
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
    expect(stateOn(today, { ...confirmedOn('2026-05-18'), sessions }).name).toBe(name);
  });

  it('is closed with its last start as the reason', () => {
    expect(stateOn('2026-06-16', { ...confirmedOn('2026-06-15'), sessions })).toEqual({
      name: 'closed',
      closing: { because: 'last-start', on: '2026-06-15' },
    });
  });

  it('is not closed by its terms, however long ago they began', () => {
    expect(
      stateOn('2026-06-01', { ...confirmedOn('2026-06-01'), sessions, terms: ['winter-2026'] })
        .name,
    ).toBe('open');
  });
});

describe('a posting with terms', () => {
  it.each([
    ['winter-2026', '2026-01-31', '2026-02-01'],
    ['spring-2026', '2026-02-28', '2026-03-01'],
    ['summer-2026', '2026-06-30', '2026-07-01'],
    ['fall-2026', '2026-09-30', '2026-10-01'],
  ])('such as %s is open on %s and closed on %s', (term, dayBefore, day) => {
    const posting = { ...confirmedOn(dayBefore), terms: [term] } as DatedPosting;
    expect(stateOn(dayBefore, posting).name).toBe('open');
    expect(stateOn(day, posting)).toEqual({
      name: 'closed',
      closing: { because: 'term-begun', on: day, term },
    });
  });

  it('is closed by the last one, whatever their order', () => {
    const terms = ['fall-2026', 'summer-2026'] as const;
    for (const listed of [[...terms], [...terms].reverse()]) {
      expect(stateOn('2026-07-01', { ...confirmedOn('2026-07-01'), terms: listed }).name).toBe(
        'open',
      );
      expect(stateOn('2026-10-01', { ...confirmedOn('2026-10-01'), terms: listed })).toMatchObject({
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
    expect(stateOn('2026-04-01', posting)).toMatchObject({ name: 'closed', closing: { because } });
  });

  it.each<[string, DatedPosting]>([
    ['a start', { sessions }],
    ['a term', { terms }],
  ])('is open until its deadline, after %s too', (_, dates) => {
    const posting = { ...confirmedOn('2026-04-01'), ...dates, closes: '2026-04-10' };
    expect(stateOn('2026-04-11', posting).name).toBe('open');
    expect(stateOn('2026-04-12', posting)).toMatchObject({ closing: { because: 'deadline' } });
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
