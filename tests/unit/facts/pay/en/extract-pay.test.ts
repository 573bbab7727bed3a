import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../../../src/text/passage.ts';
import { extractPay } from '../../../../../src/facts/pay/index.ts';
import { findMoney } from '../../../../../src/facts/pay/en/extract-pay.ts';

const passage = (text: string, above: Partial<Passage> = {}): Passage => ({
  text,
  kind: 'sentence',
  heading: '',
  lead: '',
  ...above,
});

/** Formats extracted pay as `certain|maybe words @per`. */
const read = (text: string, above: Partial<Passage> = {}) =>
  extractPay(passage(text, above)).map(
    ({ start, end, certain, value }) =>
      `${certain ? 'certain' : 'maybe'} ${text.slice(start, end)}${value.per === undefined ? '' : ` @${value.per}`}`,
  );

describe('extractPay', () => {
  it.each<[string, string[]]>([
    ['The salary is $4,250 monthly.', ['certain $4,250 monthly @month']],
    ['We pay $4,250 a month.', ['certain $4,250 a month @month']],
    ['This role pays $30-35/hr depending on experience.', ['certain $30-35/hr @hour']],
    ['You’ll earn $25 an hour.', ['certain $25 an hour @hour']],
    ['Earn $25 an hour!', ['certain $25 an hour @hour']],
    ['Interns will make $1,250 each week.', ['certain $1,250 each week @week']],
    ['Our interns are compensated at $60/hour.', ['certain $60/hour @hour']],
    ['$90,000 - $110,000 is the salary range for this role.', ['certain $90,000 - $110,000']],
    ['$95k base + 0.5% equity', ['certain $95k']],
    ['Great pay: $30/hour', ['certain $30/hour @hour']],
    ['Competitive pay ($30/hour)', ['certain $30/hour @hour']],
    ['Remuneration: up to €65,000', ['certain up to €65,000']],
    ['Rate of pay: £15.25 per hour', ['certain £15.25 per hour @hour']],
    ['The rate is £450 per day.', ['certain £450 per day @day']],
    ['Wage: $18.50 per hour + tips', ['certain $18.50 per hour @hour']],
    [
      'The salary for the Insurance Sales Agent role is $60,000 per year.',
      ['certain $60,000 per year @year'],
    ],
    ['The base salary range for interns in machine learning is $90k–$99k.', ['certain $90k–$99k']],
  ])('finds in %j: %j', (text, mentions) => {
    expect(read(text)).toEqual(mentions);
  });

  it.each<[string, string[]]>([
    ['annual base salary range: $92,000–$164,000', ['certain $92,000–$164,000 @year']],
    ['an hourly rate of $48.50', ['certain $48.50 @hour']],
    ['The monthly stipend for interns is $6,000.', ['certain $6,000 @month']],
    ['Salary (per year): £45k', ['certain £45k @year']],
    ['Hourly pay: $25.00 - $32.50', ['certain $25.00 - $32.50 @hour']],
    ['Day rate: £450', ['certain £450 @day']],
    ['Hourly: $60.00', ['certain $60.00 @hour']],
    ['This is an hourly position with a pay range of $25–$30.', ['certain $25–$30 @hour']],
    ['$92,000 base salary per year', ['certain $92,000 @year']],
    ['Base pay of $92,000 gross annually', ['certain $92,000 gross annually @year']],
    ['Salary: $80k – $90k (annual)', ['certain $80k – $90k @year']],
    [
      'Salary per year in Ohio: $70k–$80k; elsewhere $65k–$75k.',
      ['certain $70k–$80k @year', 'certain $65k–$75k @year'],
    ],
  ])('finds the period elsewhere in %j: %j', (text, mentions) => {
    expect(read(text)).toEqual(mentions);
  });

  it.each<[string, string]>([
    ['$92,000, paid monthly', 'certain $92,000'],
    ['$92,000 with an annual bonus', 'certain $92,000'],
    ['$92,000 for 40 hours per week', 'certain $92,000'],
    ['$92,000, reviewed annually', 'certain $92,000'],
  ])('finds no period in “The salary is %s”', (text, mention) => {
    expect(read(`The salary is ${text}.`)).toEqual([mention]);
  });

  it.each<[string, string[]]>([
    ['Compensation: 12.1K/month.', ['certain 12.1K/month @month']],
    ['We pay 12.1K/month.', ['certain 12.1K/month @month']],
    ['Comp: 95k–110k per year', ['certain 95k–110k per year @year']],
    ['Salary: 12,100 per month.', ['certain 12,100 per month @month']],
    ['Salary – 12,100 per month', ['certain 12,100 per month @month']],
    ['Pay: 12 per year', ['maybe 12 per year @year']],
    ['Salary: 240,000 per month', ['maybe 240,000 per month @month']],
    ['Vacation pay: 900 per week', []],
    ['Total compensation: 12.1K/month', ['maybe 12.1K/month @month']],
    ['12.1K/month', ['maybe 12.1K/month @month']],
    ['Hourly pay: 95k', []],
  ])('finds an amount without a currency in %j: %j', (text, mentions) => {
    expect(read(text)).toEqual(mentions);
  });

  it('does not read “weekly pay” as a period if the amount is too low', () => {
    expect(read('Weekly pay: $20–$25')).toEqual(['certain $20–$25']);
    expect(read('Weekly pay: $900–$1,100')).toEqual(['certain $900–$1,100 @week']);
  });

  it('finds certain pay in a line that states only the pay', () => {
    expect(read('£45,000 p.a., paid monthly in arrears.')).toEqual(['certain £45,000 p.a. @year']);
    expect(read('£45,000 p.a., paid monthly', { heading: 'Benefits' })).toEqual([
      'maybe £45,000 p.a. @year',
    ]);
    expect(read('Rate for this role is $1,500 per week')).toEqual([
      'certain $1,500 per week @week',
    ]);
  });

  it.each(['$5,000 semi-monthly', '$500 per quadrant', '$6,000 twice a month'])(
    'returns uncertain pay for an unsupported period: %s',
    (amount) => {
      expect(read(`Interns are paid ${amount}.`)).toEqual([expect.stringMatching(/^maybe [^@]*$/)]);
    },
  );

  it('uses the lead or the heading of a short line', () => {
    const line = 'In Ohio: $70k–$80k; elsewhere $65k–$75k';
    expect(read(line)).toEqual(['maybe $70k–$80k', 'maybe $65k–$75k']);
    expect(read(line, { heading: 'Compensation' })).toEqual([
      'certain $70k–$80k',
      'certain $65k–$75k',
    ]);
    expect(read(line, { lead: 'You can rely on us. The annual base salary ranges are:' })).toEqual([
      'certain $70k–$80k @year',
      'certain $65k–$75k @year',
    ]);
    expect(read('$22.50', { heading: 'Hourly wage' })).toEqual(['certain $22.50 @hour']);
  });

  it.each([
    ['a heading about more than pay', '$85,000 a year', 'Compensation and benefits'],
    ['an amount too low for pay', '$100 monthly', 'Compensation'],
    ['a heading over other roles', 'Pay: $30 an hour', 'Similar jobs'],
  ])('returns uncertain pay for %s', (_, text, heading) => {
    expect(extractPay(passage(text, { heading }))).toMatchObject([{ certain: false }]);
  });
});

describe('other money', () => {
  it.each([
    'You will receive a $10,000 sign-on bonus.',
    'Bonus: up to $7,500',
    'We give you a $100 monthly wellness stipend.',
    'An annual learning budget of $2,000.',
    'Home office stipend of $1,000.',
    'Interns receive a $3,000 housing stipend.',
    'Interns receive a stipend of $3,000 for housing.',
    '$2,000 toward your home office',
    '$150/month for internet and phone',
    'Housing: $3,000',
    '$5,000 referral bonus for every friend you bring.',
    'Get $1,000 when a friend you refer is hired.',
    '401(k) with a match up to $5,000.',
    'Tuition reimbursement up to $5,250 per year.',
    'Life insurance at 4x salary, up to $100,000.',
    'Pension: 8% of salary up to £50,000.',
    'Salary sacrifice up to £3,000.',
    'We pay 100% of premiums and up to $300 of your monthly gym membership.',
    'We will pay for a course up to $1,500.',
    'New hire equity grant: $100,000 over four years.',
    'Relocation assistance up to $7,500.',
    'Per diem of $60 a day while traveling.',
    'Overtime pay is $45 an hour.',
    'A shift differential of $2 per hour is paid.',
    'The company has raised $40,000,000 from investors.',
    'The company closed a round of $5M in funding.',
    'You will manage revenues of $2,000,000.',
    'You will own an ad spend of $500,000 a month.',
    'Customers save $12,000 on average.',
    'Application fee: $50',
    'A health plan with a $500 deductible.',
    'A prize of $10,000 and donations of $1,000',
  ])('is not pay: %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each<[string, string[]]>([
    [
      'The base salary is $92,000 per year plus a bonus of $20,000.',
      ['certain $92,000 per year @year'],
    ],
    ['We offer a salary of $92,000 and a $5,000 relocation stipend.', ['certain $92,000']],
    ['The salary (excluding bonus and equity) is $92,000.', ['certain $92,000']],
    ['The salary, plus bonus and equity, is $92,000.', ['certain $92,000']],
    ['In addition to equity and bonus, the base salary is $92,000.', ['certain $92,000']],
    ['Base: $9,500/month; housing: $2,000/month; travel: $500', ['certain $9,500/month @month']],
    ['$95k base, $30k bonus, $50k RSUs', ['certain $95k']],
    ['A signing bonus of $10,000 is paid with the first salary.', []],
  ])('is distinguished from pay in %j', (text, mentions) => {
    expect(read(text)).toEqual(mentions);
  });

  it('is included in the result of findMoney', () => {
    const text = 'Pay is $30 an hour, with a $2,000 sign-on bonus.';
    expect(findMoney(passage(text)).map(({ kind: is }) => is)).toEqual(['pay', 'other']);
  });
});

describe('an uncertain amount', () => {
  it.each([
    '$25 an hour',
    'OTE of $180,000.',
    '120K OTE',
    'Total compensation of $250,000.',
    'The average salary of our alumni is $90,000.',
    'The minimum wage is $16.50 an hour.',
    'A visa needs a salary of at least £38,700.',
    'The top earners make $300k.',
    'We are proud to pay every employee at least $25 an hour.',
    'Customers pay from $20 per month.',
    'Clients are billed at an hourly rate of $200.',
    'Help teachers earn $60,000 a year.',
    'Our platform pays creators $500 a month.',
    'The stipend is $1,000 per month.',
    'A paid test task of $300.',
    'Relocation Coordinator, $25 an hour',
    'Pay: $25 weekly',
    'Salaries are reviewed each spring; in 2024 the pool was $500,000.',
  ])('is extracted as uncertain: %j', (text) => {
    expect(extractPay(passage(text))).toMatchObject([{ certain: false }]);
  });
});

describe('extractPay for an adversarial text', () => {
  const megabyte = (unit: string) => unit.repeat(Math.ceil(1_000_000 / unit.length));

  it.each([
    ['amounts', '$4,250 monthly and '],
    ['words for pay', 'salary '],
    ['words for other money', 'bonus $5 '],
    ['brackets that never close', '$5 ('],
    ['excluding clauses', '$5 excluding '],
    ['periods', 'annual per hour $5 '],
    ['spaces after an amount', `$5${' '.repeat(200)}`],
    ['dashes', ' – '],
    ['labels', 'Salary (gross '],
    ['labels and numbers', 'Salary: 900 per week '],
    ['labels and spaces', `Pay for the role ${' '.repeat(50)}`],
    ['digits', '1'],
  ])('handles a megabyte of %s', (_, unit) => {
    const text = megabyte(unit);
    expect(() =>
      extractPay(passage(`Pay: $30 ${text}`, { heading: text, lead: text })),
    ).not.toThrow();
  });
});
