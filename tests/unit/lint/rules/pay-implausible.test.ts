import { describe, expect, it } from 'vitest';
import payImplausible from '../../../../src/lint/rules/pay-implausible.ts';
import { buildRuleContext } from '../../../helpers/build-rule-context.ts';

const find = (pay: string, more = '', title = 'Fixture Role') =>
  payImplausible.check(
    buildRuleContext(
      `---\ntitle: ${title}\ncompany: fixture-company\ncompleteness: full\npay: { ${pay} }\n${more}\n---\n\nA text.\n`,
    ),
  );

describe('implausible pay', () => {
  it.each<[string, string, string]>([
    ['min: 12100, currency: USD, per: hour', 'pay.min', '. 12,100 a month would be'],
    ['min: 64000, max: 72000, currency: CAD, per: hour', 'pay.min', 'a year would be plausible'],
    ['min: 20, max: 25000, currency: USD, per: hour', 'pay.max', 'a year would be plausible'],
    ['min: 45, currency: USD, per: year', 'pay.min', '45 an hour or 45,000 a year would be'],
    ['max: 192, currency: USD, per: month', 'pay.max', '192 a day would be'],
    ['min: 192, max: 264, currency: USD, per: year', 'pay.min', 'or 192,000 a year would be'],
    ['min: 192000, currency: USD, per: month', 'pay.min', 'a year would be plausible'],
    ['min: 120000, currency: GBP, per: week', 'pay.min', 'a year would be plausible'],
    ['min: 120000, currency: EUR, per: day', 'pay.min', 'a year would be plausible'],
    ['min: 5000000, currency: JPY, per: hour', 'pay.min', 'a year would be plausible'],
  ])('%s', (pay, field, plausible) => {
    expect(find(pay)).toEqual([
      expect.objectContaining({ field, message: expect.stringContaining(plausible) }),
    ]);
  });

  it('is reported at its field, with a suggestion', () => {
    expect(find('max: 12100, currency: USD, per: hour')).toEqual([
      {
        line: 5,
        column: 13,
        field: 'pay.max',
        value: '12100',
        message:
          'Implausibly high pay: 12,100 USD an hour. 12,100 a month would be plausible. Give the amount and the period that the text states.',
      },
    ]);
  });
});

describe('unusual but possible pay', () => {
  it.each([
    ['a chief executive', 'min: 5000000, currency: USD, per: year'],
    ['a trader', 'min: 600000, currency: USD, per: year'],
    ['an intern at a trading firm', 'min: 15000, currency: USD, per: month'],
    ['a contractor', 'min: 1500, currency: GBP, per: day'],
    ['a lawyer', 'min: 1800, currency: USD, per: hour'],
    ['an apprentice', 'min: 4, currency: GBP, per: hour'],
    ['a volunteer', 'min: 200, currency: EUR, per: month'],
    ['a member of a board', 'min: 1000, currency: USD, per: year'],
    ['an employee in Tokyo', 'min: 250000, currency: JPY, per: month'],
    ['an employee in Seoul', 'min: 40000000, currency: KRW, per: year'],
    ['an intern in Pune', 'min: 5000, currency: INR, per: month'],
    ['an unknown currency', 'min: 9000000000, currency: UZS, per: hour'],
  ])('%s', (_, pay) => {
    expect(find(pay)).toEqual([]);
  });

  it.each([
    ['level: intern', 'Fixture Role'],
    ['employment: [volunteer]', 'Fixture Role'],
    ['hoursPerWeek: 6', 'Fixture Role'],
    ['', 'Volunteer in a library'],
  ])('is not reported if it may be an allowance: %j, %s', (more, title) => {
    const pay = 'min: 60, currency: EUR, per: month';
    expect(find(pay)).toHaveLength(1);
    expect(find(pay, more, title)).toEqual([]);
  });

  it('is not reported if the period is inferred', () => {
    expect(find('min: 45, currency: USD, per: year')).toHaveLength(1);
    expect(find('min: 45, currency: USD, per: year, inferred: [per]')).toEqual([]);
    expect(find('min: 45, currency: USD, per: year, inferred: [currency]')).toHaveLength(1);
  });

  it('is not reported if there is no pay', () => {
    expect(
      payImplausible.check(
        buildRuleContext(
          '---\ntitle: Fixture Role\ncompany: fixture-company\ncompleteness: full\n---\n\nA text.\n',
        ),
      ),
    ).toEqual([]);
  });
});
