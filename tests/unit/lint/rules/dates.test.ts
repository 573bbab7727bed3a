import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../src/lint/fix.ts';
import closedBeforePosted from '../../../../src/lint/rules/closed-before-posted.ts';
import confirmedBeforePosted from '../../../../src/lint/rules/confirmed-before-posted.ts';
import dateInFuture from '../../../../src/lint/rules/date-in-future.ts';
import datesUnordered from '../../../../src/lint/rules/dates-unordered.ts';
import deadlineBeforePosted from '../../../../src/lint/rules/deadline-before-posted.ts';
import unconfirmedLong from '../../../../src/lint/rules/unconfirmed-long.ts';
import type { PostingRule } from '../../../../src/lint/rule.ts';
import { buildRuleContext } from '../../../helpers/build-rule-context.ts';

const TODAY = '2026-03-10';

const file = (fields: string) =>
  `---\ntitle: Fixture Role\ncompany: fixture-company\ncompleteness: full\n${fields}\n---\n\nA text.\n`;

/** Returns findings in a posting with fields from line 5 on, as `line:column field`. */
function found({ check }: PostingRule, fields: string): string[] {
  return check(buildRuleContext(file(fields), { today: TODAY })).map(
    ({ line, column, field }) => `${line}:${column} ${field}`,
  );
}

describe('impossible dates', () => {
  it.each<[string, PostingRule, string, string[]]>([
    [
      'closed before it was posted',
      closedBeforePosted,
      'posted: 2026-03-02\nclosed: { on: 2026-03-01, reason: filled }',
      ['6:15 closed.on'],
    ],
    [
      'closed on the day it was posted',
      closedBeforePosted,
      'posted: 2026-03-02\nclosed: { on: 2026-03-02, reason: filled }',
      [],
    ],
    [
      'closed without a known posting date',
      closedBeforePosted,
      'closed: { on: 2026-03-02, reason: filled }',
      [],
    ],
    [
      'a deadline before it was posted',
      deadlineBeforePosted,
      'posted: 2026-03-02\ncloses: 2026-03-01',
      ['6:9 closes'],
    ],
    [
      'a deadline on the day it was posted',
      deadlineBeforePosted,
      'posted: 2026-03-02\ncloses: 2026-03-02',
      [],
    ],
    [
      'a deadline before the planned publication',
      deadlineBeforePosted,
      'posted: 2026-03-01\npublishOn: 2026-05-03\ncloses: 2026-05-02',
      ['7:9 closes'],
    ],
    [
      'a deadline on the day of the planned publication',
      deadlineBeforePosted,
      'publishOn: 2026-05-03\ncloses: 2026-05-03',
      [],
    ],
    [
      'confirmed before it was posted',
      confirmedBeforePosted,
      'posted: 2026-03-02\nconfirmed:\n  - { on: 2026-03-01, by: link }\n  - { on: 2026-03-03, by: link }',
      ['7:11 confirmed[0].on'],
    ],
    [
      'confirmed without a known posting date',
      confirmedBeforePosted,
      'confirmed:\n  - { on: 2026-03-01, by: link }',
      [],
    ],
  ])('%s', (_, rule, fields, expected) => {
    expect(found(rule, fields)).toEqual(expected);
  });
});

describe('a posting that has not been confirmed for a long time', () => {
  it.each([
    ['was last seen open 181 days ago', 'posted: 2025-09-10', ['5:9 posted']],
    ['was last seen open 180 days ago', 'posted: 2025-09-11', []],
    [
      'is reported at the latest evidence',
      'posted: 2024-01-01\nreposted: [2025-03-01]\nconfirmed: [{ on: 2025-04-01, by: person }]',
      ['7:1 confirmed'],
    ],
    ['is closed', 'posted: 2025-01-01\nclosed: { on: 2025-02-01, reason: filled }', []],
    ['has a deadline in the past', 'posted: 2025-01-01\ncloses: 2025-02-01', []],
    ['has no date', 'level: senior', []],
  ])('%s', (_, fields, expected) => {
    expect(
      found(unconfirmedLong, fields).map((one) => one.replace(/:\d+ confirmed/, ':1 confirmed')),
    ).toEqual(expected);
  });
});

describe('a date in the future', () => {
  it.each([
    ['posted', 'posted: 2026-03-12', ['5:9 posted']],
    ['tomorrow, which is today in other time zones', 'posted: 2026-03-11', []],
    ['reposted', 'reposted: [2026-03-01, 2026-04-01]', ['5:24 reposted[1]']],
    ['confirmed', 'confirmed: [{ on: 2026-04-01, by: link }]', ['5:19 confirmed[0].on']],
    ['closed', 'closed: { on: 2026-04-01, reason: other }', ['5:15 closed.on']],
    ['read', 'source: { board: Fixture, captured: 2026-04-01 }', ['5:37 source.captured']],
    ['a deadline, which may be in the future', 'closes: 2026-12-31', []],
    ['posted on the day of a planned publication', 'posted: 2026-05-03\npublishOn: 2026-05-03', []],
    [
      'posted on that day, in a draft',
      'posted: 2026-05-03\npublishOn: 2026-05-03\ndraft: true',
      [],
    ],
    [
      'posted after the planned publication',
      'posted: 2026-05-04\npublishOn: 2026-05-03',
      ['5:9 posted'],
    ],
    [
      'posted later, after publication',
      'posted: 2026-03-12\npublishOn: 2026-03-02',
      ['5:9 posted'],
    ],
    [
      'confirmed before the planned publication',
      'publishOn: 2026-05-03\nconfirmed: [{ on: 2026-04-01, by: link }]',
      ['6:19 confirmed[0].on'],
    ],
    ['posted later, in a draft', 'posted: 2026-03-12\ndraft: true', ['5:9 posted']],
  ])('%s', (_, fields, expected) => {
    expect(found(dateInFuture, fields)).toEqual(expected);
  });
});

describe('a day of publication in the future', () => {
  it('is reported with the day of the board and the field that publishes a posting later', () => {
    const context = buildRuleContext(file('posted: 2026-05-03'), { today: TODAY });
    expect(dateInFuture.check(context).map(({ message }) => message)).toEqual([
      '2026-05-03 is in the future: the day of the board is 2026-03-10. Correct the date, or add `publishOn: 2026-05-03` to publish the posting on that day.',
    ]);
    expect(dateInFuture.severity).toBe('error');
  });
});

describe('lists of dates', () => {
  it.each([
    [
      'sessions',
      'sessions:\n  - start: 2026-06-15\n    end: 2026-09-04\n  - start: 2026-05-18\n    end: 2026-08-07',
      ['8:5 sessions[1]'],
      'sessions:\n  - start: 2026-05-18\n    end: 2026-08-07\n  - start: 2026-06-15\n    end: 2026-09-04',
    ],
    [
      'terms on one line',
      'terms: [fall-2026, summer-2026, winter-2026] # as the company has them',
      ['5:20 terms[1]'],
      'terms: [winter-2026, summer-2026, fall-2026] # as the company has them',
    ],
    [
      'quoted days',
      `reposted: ['2026-03-02', "2026-03-01"]`,
      ['5:26 reposted[1]'],
      `reposted: ["2026-03-01", '2026-03-02']`,
    ],
    [
      'evidence',
      'confirmed:\n  - { on: 2026-03-02, by: link }\n  - { on: 2026-03-01, by: person }',
      ['7:5 confirmed[1]'],
      'confirmed:\n  - { on: 2026-03-01, by: person }\n  - { on: 2026-03-02, by: link }',
    ],
  ])('are sorted by the fix: %s', (_, fields, expected, fixed) => {
    expect(found(datesUnordered, fields)).toEqual(expected);
    const edits = datesUnordered
      .check(buildRuleContext(file(fields)))
      .flatMap(({ fix = [] }) => fix);
    expect(applyEdits(file(fields), edits)).toBe(file(fixed));
  });

  it('have no fix if there is a comment between the entries', () => {
    const fields = 'terms:\n  - fall-2026 # the main one\n  - summer-2026';
    const all = datesUnordered.check(buildRuleContext(file(fields)));
    expect(all).toHaveLength(1);
    expect(all[0]?.fix).toBeUndefined();
  });

  it.each([
    'terms: [summer-2026, fall-2026]',
    'terms: [fall-2026]',
    'sessions:\n  - start: 2026-05-18\n  - start: 2026-05-18\n    end: 2026-08-07',
  ])('are not reported if they are sorted: %s', (fields) => {
    expect(found(datesUnordered, fields)).toEqual([]);
  });
});
