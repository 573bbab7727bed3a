import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate } from '../../../src/lib/date.ts';
import type { DatedPosting } from '../../../src/model/posting-dates.ts';
import {
  isLongClosed,
  stateKey,
  statesAhead,
  type State,
  type StateFrom,
} from '../../../src/model/state.ts';
import { FRESH_DAYS, getDates, stateOn } from '../../helpers/posting-state.ts';

describe('the future states of a posting', () => {
  const ahead = (posting: DatedPosting, today = '2026-04-01') =>
    statesAhead(getDates(posting), today, FRESH_DAYS).map(({ state }) => stateKey(state));

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
    expect(statesAhead(getDates(posting), '2026-04-01', FRESH_DAYS)).toEqual([
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
    expect(stateOn('2026-05-12', posting).name).toBe('unconfirmed');
    expect(statesAhead(getDates(posting), '2026-04-01', FRESH_DAYS)).toMatchObject([
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
            const keys = new Set([stateKey(stateOn(today, posting))]);
            for (const from of MOMENTS) {
              const state = stateOn(from, posting);
              if (!keys.has(stateKey(state))) found.push({ from, state });
              keys.add(stateKey(state));
            }
            expect(
              statesAhead(getDates(posting), today, FRESH_DAYS),
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
    expect(isLongClosed(stateOn(last, posting), last)).toBe(false);
    expect(isLongClosed(stateOn(first, posting), first)).toBe(true);
  });

  it('is never one that is still open or unconfirmed, however old', () => {
    expect(isLongClosed(stateOn('2026-04-01', { posted: '2001-01-01' }), '2026-04-01')).toBe(false);
    expect(isLongClosed(stateOn('2026-04-01', {}), '2026-04-01')).toBe(false);
    expect(isLongClosed(stateOn('2026-04-01', { posted: '2026-04-01' }), '2026-04-01')).toBe(false);
  });
});
