import { describe, expect, it } from 'vitest';
import { canMeanCurrency } from '../../../../../src/facts/en/currency-marks.ts';
import { findPay, type StatedPay } from '../../../../../src/facts/pay/en/pay-statements.ts';

const firstPay = (text: string) => findPay(text)[0]?.pay;

/** Builds pay in which a single amount is both minimum and maximum. */
const single = (amount: number, rest: Omit<StatedPay, 'min' | 'max'> = {}): StatedPay => ({
  min: amount,
  max: amount,
  ...rest,
});

describe('findPay', () => {
  it.each<[string, StatedPay]>([
    ['$12,100 monthly', single(12100, { currency: 'USD', per: 'month' })],
    ['$12,100 a month', single(12100, { currency: 'USD', per: 'month' })],
    ['12.1K/month', single(12100, { per: 'month' })],
    ['12K-12K Annually', single(12000, { per: 'year' })],
    ['USD 58.17 per hour', single(58.17, { currency: 'USD', per: 'hour' })],
    ['USD58.17 per hour', single(58.17, { currency: 'USD', per: 'hour' })],
    ['58.17 USD per hour', single(58.17, { currency: 'USD', per: 'hour' })],
    ['$29 per hour', single(29, { currency: 'USD', per: 'hour' })],
    ['$250 daily', single(250, { currency: 'USD', per: 'day' })],
    ['$1,000/week', single(1000, { currency: 'USD', per: 'week' })],
    ['£45,000 p.a.', single(45000, { currency: 'GBP', per: 'year' })],
    ['£45k pa', single(45000, { currency: 'GBP', per: 'year' })],
    ['CA$8,000', single(8000, { currency: 'CAD' })],
    ['C$8,000', single(8000, { currency: 'CAD' })],
    ['US$8,000', single(8000, { currency: 'USD' })],
    ['$8,000 CAD', single(8000, { currency: 'CAD' })],
    ['A$8,000', single(8000, { currency: 'AUD' })],
    ['€3.500,00 pro Monat', single(3500, { currency: 'EUR' })],
    ['€3.500', single(3500, { currency: 'EUR' })],
    ['€12,50/h', single(12.5, { currency: 'EUR', per: 'hour' })],
    ['3 500 € a month', single(3500, { currency: 'EUR', per: 'month' })],
    ['CHF 8’000 per month', single(8000, { currency: 'CHF', per: 'month' })],
    ['SEK 45000/month', single(45000, { currency: 'SEK', per: 'month' })],
    ['10000 zł', single(10000, { currency: 'PLN' })],
    ['₹1,20,000', single(120000, { currency: 'INR' })],
    ['$1,234,567', single(1234567, { currency: 'USD' })],
    ['$12.50', single(12.5, { currency: 'USD' })],
    ['US $150,000', single(150000, { currency: 'USD' })],
    ['USD$58', single(58, { currency: 'USD' })],
    ['CAD $95,000', single(95000, { currency: 'CAD' })],
    ['NT$60,000/month', single(60000, { currency: 'TWD', per: 'month' })],
    ['San Jose, CA $150,000', single(150000, { currency: 'USD' })],
    ['A $120,000 salary', single(120000, { currency: 'USD' })],
    ['$120,000 (USD) per year', single(120000, { currency: 'USD', per: 'year' })],
    ['$29 USD an hour', single(29, { currency: 'USD', per: 'hour' })],
    ['58 dollars an hour', single(58, { currency: 'USD', per: 'hour' })],
    ['95,000 Canadian dollars', single(95000, { currency: 'CAD' })],
    ['120 thousand dollars', single(120000, { currency: 'USD' })],
    ['45k€', single(45000, { currency: 'EUR' })],
    ['45 000 €', single(45000, { currency: 'EUR' })],
    ["CHF 95'000", single(95000, { currency: 'CHF' })],
    ['₹12,00,000', single(1200000, { currency: 'INR' })],
    ['Rs. 50,000/- per month', single(50000, { currency: 'INR', per: 'month' })],
    ['45.000 kr/month', single(45000, { currency: 'SEK', per: 'month' })],
    ['PHP 60,000 per month', single(60000, { currency: 'PHP', per: 'month' })],
    ['€3.200 brutto per month', single(3200, { currency: 'EUR', per: 'month' })],
    ['$7,500/mo', single(7500, { currency: 'USD', per: 'month' })],
    ['$80.00 / Hr.', single(80, { currency: 'USD', per: 'hour' })],
    ['£18.50ph', single(18.5, { currency: 'GBP', per: 'hour' })],
    ['$58.17-per-hour', single(58.17, { currency: 'USD', per: 'hour' })],
    ['$17.655 per hour', single(17.655, { currency: 'USD', per: 'hour' })],
    ['$6,000 per calendar month', single(6000, { currency: 'USD', per: 'month' })],
    ['$120,000 annualized', single(120000, { currency: 'USD', per: 'year' })],
    ['Remote role$25 an hour', single(25, { currency: 'USD', per: 'hour' })],
    ['120K OTE', single(120000)],
    ['$60,000 401(k) match', single(60000, { currency: 'USD' })],
    ['$30 401k match', single(30, { currency: 'USD' })],
    ['$30 100% remote', single(30, { currency: 'USD' })],
    ['$60 000 a year', single(60000, { currency: 'USD', per: 'year' })],
  ])('reads %s as %j', (text, pay) => {
    expect(firstPay(text)).toEqual(pay);
  });

  it.each<[string, StatedPay]>([
    ['$192k–$264k', { min: 192000, max: 264000, currency: 'USD' }],
    ['$150k - $350k', { min: 150000, max: 350000, currency: 'USD' }],
    ['$178.88k - $320.65k', { min: 178880, max: 320650, currency: 'USD' }],
    ['$192–264k', { min: 192000, max: 264000, currency: 'USD' }],
    ['$900–1k', { min: 900, max: 1000, currency: 'USD' }],
    ['$45/hour to $60/hour', { min: 45, max: 60, currency: 'USD', per: 'hour' }],
    ['$45 an hour to $60 an hour', { min: 45, max: 60, currency: 'USD', per: 'hour' }],
    ['CA$30–35 an hour', { min: 30, max: 35, currency: 'CAD', per: 'hour' }],
    ['30 - 35 EUR per hour', { min: 30, max: 35, currency: 'EUR', per: 'hour' }],
    [
      'EUR 30,000 to EUR 40,000 per annum',
      { min: 30000, max: 40000, currency: 'EUR', per: 'year' },
    ],
    [
      'between $100,000 and $150,000 yearly',
      { min: 100000, max: 150000, currency: 'USD', per: 'year' },
    ],
    ['$60-70/hr', { min: 60, max: 70, currency: 'USD', per: 'hour' }],
    ['$25.00 - $32.50 hourly', { min: 25, max: 32.5, currency: 'USD', per: 'hour' }],
    [
      '120,000 USD – 150,000 USD annually',
      { min: 120000, max: 150000, currency: 'USD', per: 'year' },
    ],
    [
      '$192,400.00/annually - $264,000.00/annually',
      { min: 192400, max: 264000, currency: 'USD', per: 'year' },
    ],
    ['C$95,000 to C$120,000 per annum', { min: 95000, max: 120000, currency: 'CAD', per: 'year' }],
    ['150k-180k USD', { min: 150000, max: 180000, currency: 'USD' }],
    ['$150,000–180,000', { min: 150000, max: 180000, currency: 'USD' }],
    ['$150,000 − $180,000', { min: 150000, max: 180000, currency: 'USD' }],
    ['a range of $181,100 and $272,100', { min: 181100, max: 272100, currency: 'USD' }],
    ['between 28 and 34 dollars per hour', { min: 28, max: 34, currency: 'USD', per: 'hour' }],
    ['$20/hr, up to $30/hr', { min: 20, max: 30, currency: 'USD', per: 'hour' }],
    ['Min: $90k, Max: $110k', { min: 90000, max: 110000, currency: 'USD' }],
    ['$120,000 to a maximum of $150,000', { min: 120000, max: 150000, currency: 'USD' }],
    ['$25.00/hr.-$30.00/hr.', { min: 25, max: 30, currency: 'USD', per: 'hour' }],
    ['$120,000-$150,000 CAD', { min: 120000, max: 150000, currency: 'CAD' }],
    ['$100,000 - 150,000 USD annually', { min: 100000, max: 150000, currency: 'USD', per: 'year' }],
  ])('reads %s as the range %j', (text, pay) => {
    expect(firstPay(text)).toEqual(pay);
  });

  it.each<[string, StatedPay]>([
    ['from $100,000 a year', { min: 100000, currency: 'USD', per: 'year' }],
    ['starting at $20 an hour', { min: 20, currency: 'USD', per: 'hour' }],
    ['$25+ an hour', { min: 25, currency: 'USD', per: 'hour' }],
    ['$150k+', { min: 150000, currency: 'USD' }],
    ['$40–$60+ an hour', { min: 40, currency: 'USD', per: 'hour' }],
    ['up to $30/hr', { max: 30, currency: 'USD', per: 'hour' }],
    ['Up to\n$30/hr', { max: 30, currency: 'USD', per: 'hour' }],
    ['$65,000 or more', { min: 65000, currency: 'USD' }],
    ['no less than $60,000', { min: 60000, currency: 'USD' }],
    ['a minimum salary of $60,000', { min: 60000, currency: 'USD' }],
    ['no more than $60,000', { max: 60000, currency: 'USD' }],
    ['at most £300 a day', { max: 300, currency: 'GBP', per: 'day' }],
  ])('reads %j as an open range: %j', (text, pay) => {
    expect(firstPay(text)).toEqual(pay);
  });

  it.each<[string, StatedPay]>([
    ['12,100 $ a month', { min: 12100, max: 12100, currency: 'USD', per: 'month' }],
    ['12,100$ monthly', { min: 12100, max: 12100, currency: 'USD', per: 'month' }],
    ['30–35 $ an hour', { min: 30, max: 35, currency: 'USD', per: 'hour' }],
    ['30 $ – 35 $ an hour', { min: 30, max: 35, currency: 'USD', per: 'hour' }],
    ['3.500 € im Monat', { min: 3500, max: 3500, currency: 'EUR' }],
  ])('reads %s with the sign after the amount: %j', (text, pay) => {
    expect(firstPay(text)).toEqual(pay);
  });

  it.each<[string, StatedPay]>([
    ['Summer 2026 $30 an hour', { min: 30, max: 30, currency: 'USD', per: 'hour' }],
    ['In 2026 €30 an hour', { min: 30, max: 30, currency: 'EUR', per: 'hour' }],
    ['Level 7 $12,100 monthly', { min: 12100, max: 12100, currency: 'USD', per: 'month' }],
  ])('ignores the number before the sign in %s: %j', (text, pay) => {
    expect(firstPay(text)).toEqual(pay);
  });

  it.each<[string, StatedPay]>([
    ['Salary: 12,100 per month', single(12100, { per: 'month' })],
    ['Pay rate – 18.50/hr', single(18.5, { per: 'hour' })],
    ['Wage (gross): 2,400 monthly', single(2400, { per: 'month' })],
    ['The pay for this role is 30 an hour', single(30, { per: 'hour' })],
    ['Salary range: 45,000 - 50,000 per annum', { min: 45000, max: 50000, per: 'year' }],
    ['Hourly rate: up to 25 per hour', { max: 25, per: 'hour' }],
    ['Rate of pay: between 20 and 25 per hour', { min: 20, max: 25, per: 'hour' }],
  ])('reads %s as a bare number after a label: %j', (text, pay) => {
    expect(firstPay(text)).toEqual(pay);
  });

  it.each(['$150k+ bonus', '$150k + equity'])('does not read %s as an open range', (text) => {
    expect(firstPay(text)).toEqual(single(150000, { currency: 'USD' }));
  });

  it.each([
    '$5,000 semi-monthly',
    '$4,000 a week-long course',
    '$60k HR assistant',
    '$25 Weekly hours vary',
    '$60,000 annual bonus',
  ])('returns no period for %s', (text) => {
    expect(firstPay(text)).toBeDefined();
    expect(firstPay(text)).not.toHaveProperty('per');
  });

  it.each(['$192k–$264k', '$12,100', 'CA$8,000', '£45,000 base salary', '€3.500,00 pro Monat'])(
    'does not assume a period for %s',
    (text) => {
      expect(firstPay(text)).toBeDefined();
      expect(firstPay(text)).not.toHaveProperty('per');
    },
  );
});

describe('findPay with other numbers', () => {
  it.each([
    '40 hours a week',
    '550 million users',
    '401k',
    '401(k) with match',
    'May 18',
    '18 May 2026 – 7 August 2026',
    '12,100',
    '3,000 employees',
    '2-3 days a week in the office',
    'a 12-week programme',
    '5+ years of experience',
    '10k requests per day',
    'GPT-4 and H100',
    'R&D',
    'ISO 9001',
    'PHP 8.2 and later',
    'try 1000 things',
    'lift 50 pounds',
    'Salary: 12,100',
    'Shifts: 3 per week',
    'Pay periods: 26 per year',
    'Pay: 40 hours per week',
    'Salary of the team, 12,100 per month',
    'heart rate: 60 per hour',
    'Overtime pay rate: 45 per hour',
    'Bonus pay: 900 per month',
    '',
  ])('%j', (text) => {
    expect(findPay(text)).toEqual([]);
  });

  it.each([
    'Investors put in $11.6 billion last year.',
    'It has raised $500M so far.',
    'A market of $2.5B.',
    'An advertising business of $3 million a day.',
  ])('does not read %s as a few dollars', (text) => {
    expect(findPay(text).filter(({ pay }) => (pay.max ?? 0) < 1_000_000)).toEqual([]);
  });

  it.each<[string, StatedPay]>([
    ['Intern, Summer 2026 – $30 per hour', single(30, { currency: 'USD', per: 'hour' })],
    ['Level 3 - $45/hr', single(45, { currency: 'USD', per: 'hour' })],
    ['$29 per hour – 40 hours a week', single(29, { currency: 'USD', per: 'hour' })],
    ['$25 – 40 hours a week', single(25, { currency: 'USD' })],
    ['$25 per hour - $52,000 per year', single(25, { currency: 'USD', per: 'hour' })],
    ['gift cards of $5 to $500', single(5, { currency: 'USD' })],
    ['$4,000 and $5,000', single(4000, { currency: 'USD' })],
    ['You get $5,000 and 20 days of leave.', single(5000, { currency: 'USD' })],
  ])('does not include another number in a range: %j', (text, pay) => {
    expect(firstPay(text)).toEqual(pay);
  });
});

describe('a stated amount', () => {
  it.each<[string, number]>([
    ['$192k', 1000],
    ['12.1K a month', 100],
    ['$178.88k - $320k', 1000],
    ['$12,100', 0],
    ['$192,400', 0],
  ])('is rounded in %s to %d', (text, roundedTo) => {
    expect(findPay(text)).toMatchObject([{ roundedTo }]);
  });

  it.each<[string, boolean]>([
    ['$12,100', true],
    ['58 dollars', true],
    ['¥200,000', true],
    ['US$12,100', false],
    ['$12,100 CAD', false],
    ['$100,000 – 150,000 CAD', false],
    ['£45,000', false],
  ])('has in %s a sign that several currencies share: %s', (text, sharedMark) => {
    expect(findPay(text)).toMatchObject([{ sharedMark }]);
  });

  it('can be in any dollar if it has a dollar sign, but in no other currency', () => {
    expect(
      ['USD', 'CAD', 'AUD', 'EUR', 'GBP'].filter((code) => canMeanCurrency('USD', code)),
    ).toEqual(['USD', 'CAD', 'AUD']);
  });
});

describe('findPay with several amounts', () => {
  const text =
    'Interns get $12,100 monthly, up to $30/hr for overtime (40 hours a week at most), ' +
    'a one-off $2k–$3k, and £45,000 p.a. if they stay.';

  it('returns amounts in order with their positions', () => {
    expect(findPay(text).map(({ start, end, pay }) => [text.slice(start, end), pay])).toEqual([
      ['$12,100 monthly', single(12100, { currency: 'USD', per: 'month' })],
      ['up to $30/hr', { max: 30, currency: 'USD', per: 'hour' }],
      ['$2k–$3k', { min: 2000, max: 3000, currency: 'USD' }],
      ['£45,000 p.a.', single(45000, { currency: 'GBP', per: 'year' })],
    ]);
  });

  it('returns positions in UTF-16 code units', () => {
    expect(findPay('👋 $29 per hour 👋')).toMatchObject([{ start: 3, end: 15 }]);
  });

  it('excludes a following full stop or line break', () => {
    const sentence = 'It pays $29.\nThat is $60,320 a year.\n';
    expect(findPay(sentence).map(({ start, end }) => sentence.slice(start, end))).toEqual([
      '$29',
      '$60,320 a year',
    ]);
  });

  it('returns a period for each amount', () => {
    expect(findPay('$15/hr-$20/hr').map(({ pay }) => pay.per)).not.toContain(undefined);
  });
});

describe('findPay for an adversarial text', () => {
  const megabyte = (unit: string) => unit.repeat(Math.ceil(1_000_000 / unit.length));

  it.each([
    ['10,000 dashes', '-'.repeat(10_000)],
    ['10,000 long dashes', ' – '.repeat(10_000)],
    ['a line of a megabyte without money', megabyte('words and 40 hours, ')],
    ['a line of a megabyte of money', megabyte('$12,100 monthly and ')],
    ['a megabyte of one letter', megabyte('k')],
    ['a megabyte of one digit', megabyte('1')],
    ['a megabyte of digits and commas', megabyte('1,')],
    ['a megabyte of thousands', megabyte('123,')],
    ['a megabyte of dollar signs', megabyte('$')],
    ['a megabyte of spaces', megabyte(' ')],
    ['a megabyte after "from"', `from${megabyte(' ')}`],
    ['a megabyte of ranges that never end', megabyte('$1 - ')],
  ])('handles %s', (_, text) => {
    expect(() => findPay(text)).not.toThrow();
  });
});
