import { describe, expect, it } from 'vitest';
import { CONTRADICTIONS } from '../../../../src/lint/rules/contradictions.ts';
import { factLeftOut } from '../../../../src/lint/rules/fact-left-out.ts';
import { factUnsupported } from '../../../../src/lint/rules/fact-unsupported.ts';
import type { Rule } from '../../../../src/lint/rule.ts';
import { RULES } from '../../../../src/lint/registry.ts';
import { CONTENT_RULE_IDS } from '../../../../src/model/rule.ts';
import { buildRuleContext } from '../../../helpers/build-rule-context.ts';

const file = (fields: string, text: string, title = 'Fixture Role') =>
  `---\ntitle: ${title}\ncompany: fixture-company\ncompleteness: full\n${fields}\n---\n\n${text}\n`;

const found = ({ check }: Rule, ...parts: Parameters<typeof file>) =>
  check(buildRuleContext(file(...parts))).map(
    ({ line, column, field }) => `${line}:${column} ${field}`,
  );

describe('the rules', () => {
  it('are each held by one function, but for those about several postings', () => {
    const together = ['duplicate-likely', 'ignore-unused'];
    expect([...RULES.map(({ id }) => id), ...together].sort()).toEqual(
      [...CONTENT_RULE_IDS].sort(),
    );
  });
});

describe('a fact that the text contradicts', () => {
  const hours = CONTRADICTIONS.find(({ id }) => id === 'hours-contradicted');
  if (!hours) throw new Error('The rule is gone.');

  it('is found where the frontmatter states it, in the words of the text', () => {
    const posting = buildRuleContext(file('hoursPerWeek: 30', 'You work 40 hours a week.'));
    expect(hours.check(posting)).toEqual([
      {
        line: 5,
        column: 15,
        field: 'hoursPerWeek',
        value: '30',
        message:
          'Line 8 says 40 hours a week: “40 hours a week”. The text counts; correct the fact, or the text if that is wrong.',
      },
    ]);
  });

  it('is not found in a text that is not read', () => {
    const german = 'Wir suchen jemanden, der mit uns arbeitet und die Ruhe hat. 40 hours a week.';
    expect(found(hours, 'hoursPerWeek: 30', german)).toEqual([]);
  });
});

describe('a fact that the text does not support', () => {
  it.each([
    ['the whole of it', 'hoursPerWeek: 30', ['5:15 hoursPerWeek']],
    ['a value of it', 'fields: [Physics, Botany]', ['5:19 fields[1]']],
    ['its period', 'pay: { min: 30, max: 30, currency: USD, per: hour }', ['5:46 pay.per']],
    [
      'nothing that is inferred',
      'pay: { min: 30, max: 30, currency: USD, per: hour, inferred: [per] }',
      [],
    ],
    ['nothing where the posting has a source', 'hoursPerWeek: 30\nsource: { board: Fixture }', []],
    ['not the day of publication, which is the board’s to know', 'posted: 2026-03-01', []],
  ])('is found: %s', (_, fields, expected) => {
    expect(found(factUnsupported, fields, 'You study physics. Pay is $30.')).toEqual(expected);
  });

  it('is not found in a text that is not read', () => {
    const french = 'Nous cherchons une personne pour travailler avec nous dans les bureaux.';
    expect(found(factUnsupported, 'hoursPerWeek: 30', french)).toEqual([]);
  });
});

describe('a fact that the frontmatter lacks', () => {
  it('is found where the text states it, with the line to add', () => {
    const posting = buildRuleContext(
      file('level: senior', 'We test.\n\nYou work 40 hours a week.'),
    );
    expect(factLeftOut.check(posting)).toEqual([
      {
        line: 10,
        column: 10,
        field: 'hoursPerWeek',
        value: '40 hours a week',
        message:
          'The text says “40 hours a week”, and the frontmatter does not. Add the line: hoursPerWeek: 40',
      },
    ]);
  });

  it('is found in the title', () => {
    expect(found(factLeftOut, 'fields: [Physics]', 'Physics.', 'Senior Fixture Engineer')).toEqual([
      '2:8 level',
    ]);
  });

  it('is not what the title says otherwise, which is another rule’s matter', () => {
    expect(found(factLeftOut, 'workModes: [on-site]', 'We test.', 'Engineer (Remote)')).toEqual([]);
  });
});
