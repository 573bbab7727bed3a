import { describe, expect, it } from 'vitest';
import factLeftOut from '../../../../src/lint/rules/fact-left-out.ts';
import factMismatch from '../../../../src/lint/rules/fact-mismatch.ts';
import factUnsupported from '../../../../src/lint/rules/fact-unsupported.ts';
import type { PostingRule } from '../../../../src/lint/rule.ts';
import hoursContradicted from '../../../../src/lint/rules/hours-contradicted.ts';
import { buildRuleContext } from '../../../helpers/build-rule-context.ts';

const file = (fields: string, text: string, title = 'Fixture Role') =>
  `---\ntitle: ${title}\ncompany: fixture-company\ncompleteness: full\n${fields}\n---\n\n${text}\n`;

const found = ({ check }: PostingRule, ...parts: Parameters<typeof file>) =>
  check(buildRuleContext(file(...parts))).map(
    ({ line, column, field }) => `${line}:${column} ${field}`,
  );

describe('a fact that the text contradicts', () => {
  it('is reported at its field, with a quotation from the text', () => {
    const posting = buildRuleContext(file('hoursPerWeek: 30', 'You work 40 hours a week.'));
    expect(hoursContradicted.check(posting)).toEqual([
      {
        line: 5,
        column: 15,
        field: 'hoursPerWeek',
        value: '30',
        message:
          'Line 8 states 40 hours a week: “40 hours a week”. The text counts; correct the fact, or the text if that is wrong.',
      },
    ]);
  });

  it('is not reported for a text in another language', () => {
    const german = 'Wir suchen jemanden, der mit uns arbeitet und die Ruhe hat. 40 hours a week.';
    expect(found(hoursContradicted, 'hoursPerWeek: 30', german)).toEqual([]);
  });
});

describe('a fact that the text does not support', () => {
  it.each([
    ['an entire fact', 'hoursPerWeek: 30', ['5:15 hoursPerWeek']],
    ['one value of a list', 'fields: [Physics, Botany]', ['5:19 fields[1]']],
    ['a part of a fact', 'pay: { min: 30, max: 30, currency: USD, per: hour }', ['5:46 pay.per']],
    [
      'but not an inferred part',
      'pay: { min: 30, max: 30, currency: USD, per: hour, inferred: [per] }',
      [],
    ],
    ['but not in a posting with a source', 'hoursPerWeek: 30\nsource: { board: Fixture }', []],
    [
      'but in every posting, if only the text can state it',
      'fields: [Physics, Botany]\nsource: { board: Fixture }',
      ['5:19 fields[1]'],
    ],
    ['but not the publication date, which texts do not state', 'posted: 2026-03-01', []],
  ])('is reported: %s', (_, fields, expected) => {
    expect(found(factUnsupported, fields, 'You study physics. Pay is $30.')).toEqual(expected);
  });

  it('is not reported if its source may have more text than is known', () => {
    const part = file('fields: [Botany]\nsource: { board: Fixture }', 'You study physics.');
    const posting = buildRuleContext(part.replace('completeness: full', 'completeness: truncated'));
    expect(factUnsupported.check(posting)).toEqual([]);
  });

  it('is not reported for a text in another language', () => {
    const french = 'Nous cherchons une personne pour travailler avec nous dans les bureaux.';
    expect(found(factUnsupported, 'hoursPerWeek: 30', french)).toEqual([]);
  });
});

describe('a fact that the text seems to state differently', () => {
  it('is reported at its field, with a quotation from the text, also with a source', () => {
    const posting = file(
      'experience: { months: 12, required: true }\nsource: { board: Fixture }',
      'Our founders have 15 years of experience.',
    );
    expect(factMismatch.check(buildRuleContext(posting))).toEqual([
      {
        line: 5,
        column: 23,
        field: 'experience.months',
        value: '12',
        message:
          'Line 9 seems to state 15 years of experience: “15 years of experience”. If that is about this role, correct the fact.',
      },
    ]);
  });
});

describe('a fact that is missing from the frontmatter', () => {
  it('is reported at its words in the text, with the line to add', () => {
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
          'The text states “40 hours a week”, but the frontmatter does not. Add the line: hoursPerWeek: 40',
      },
    ]);
  });

  it('is also found in the title', () => {
    expect(found(factLeftOut, 'fields: [Physics]', 'Physics.', 'Senior Fixture Engineer')).toEqual([
      '2:8 level',
    ]);
  });

  it('is not reported if the title contradicts a fact, which another rule reports', () => {
    expect(found(factLeftOut, 'workModes: [on-site]', 'We test.', 'Engineer (Remote)')).toEqual([]);
  });
});
