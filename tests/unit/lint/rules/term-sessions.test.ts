import { describe, expect, it } from 'vitest';
import termSessions from '../../../../src/lint/rules/term-sessions.ts';
import { buildRuleContext } from '../../../helpers/build-rule-context.ts';

const found = (facts: string) =>
  termSessions.check(
    buildRuleContext(
      `---\ntitle: Fixture Role\ncompany: fixture-company\ncompleteness: full\n${facts}\n---\n`,
    ),
  );

describe('terms and sessions', () => {
  it('disagree if no session can be in a term', () => {
    expect(
      found(
        'terms: [summer-2026, fall-2026]\nsessions:\n  - { start: 2026-05-18, end: 2026-08-07 }',
      ),
    ).toEqual([
      {
        line: 5,
        column: 22,
        field: 'terms[1]',
        value: 'fall-2026',
        message:
          'None of the sessions can be in fall-2026; their dates belong to another term. Correct the term or the dates.',
      },
    ]);
  });

  it.each([
    'terms: [summer-2026]\nsessions: [{ start: 2026-05-18, end: 2026-08-07 }]',
    'terms: [summer-2026, fall-2026]\nsessions: [{ start: 2026-05-18 }, { start: 2026-09-21 }]',
    'terms: [fall-2026]',
    'sessions: [{ start: 2026-05-18 }]',
  ])('agree for %j', (facts) => {
    expect(found(facts)).toEqual([]);
  });
});
