import { describe, expect, it } from 'vitest';
import { findEvidence } from '../../../../src/facts/find-evidence.ts';
import { comparePay } from '../../../../src/facts/pay/index.ts';
import type { Place } from '../../../../src/model/place.ts';
import { buildPostingContext, getWords } from '../../../helpers/build-posting-context.ts';

/** Builds frontmatter from `4250 USD month`, `60–80 EUR hour` or `90– USD year`. */
function pay(stated: string, more = ''): string {
  const [amounts = '', currency = '', per = ''] = stated.split(' ');
  const [min = '', max = min] = amounts.split('–');
  const ends = [...(min ? [`min: ${min}`] : []), ...(max ? [`max: ${max}`] : [])];
  return `pay: { ${[...ends, `currency: ${currency}`, `per: ${per}`].join(', ')}${more} }`;
}

const compare = (frontmatter: string, text: string) =>
  comparePay(buildPostingContext(frontmatter, text));
const supporting = (frontmatter: string, text: string) =>
  compare(frontmatter, text).supporting.map((span) => getWords(span));
const conflicts = (frontmatter: string, text: string) =>
  compare(frontmatter, text).conflicts.map(
    ({ rule, path, stated, span }) => `${rule} ${path.join('.')}: ${stated} “${getWords(span)}”`,
  );

describe('comparePay with pay that the text states', () => {
  it.each<[string, string, string[]]>([
    ['4250 USD month', 'The salary is $4,250 monthly.', ['$4,250 monthly']],
    ['12100 USD month', 'Pay is $12.1K/month.', ['$12.1K/month']],
    ['192400–264000 USD year', 'Annual salary: $192k–$264k', ['$192k–$264k']],
    ['58 USD hour', 'The hourly rate is $58.17.', ['$58.17']],
    ['45000 GBP year', 'Salary (per year): £45k', ['£45k']],
    ['4250 CAD month', 'The salary is $4,250 monthly.', ['$4,250 monthly']],
    ['90– USD hour', 'Pay starts from $90 an hour.', ['starts from $90 an hour']],
    ['–90 USD hour', 'We pay up to $90 an hour.', ['up to $90 an hour']],
    ['90 USD hour', 'We pay up to $90 an hour.', ['up to $90 an hour']],
    ['20–22 USD hour', 'The rates of pay per hour here: 20.00 to 22.00', ['20.00', '22.00']],
    ['1200000 INR year', 'Salary: 12 LPA. We add ₹500 a month for the phone.', ['12 LPA']],
    ['90000–120000 USD year', 'Annual salary: 90 or 120 thousand', ['90', '120 thousand']],
  ])('supports %s with %j', (stated, text, words) => {
    const comparison = compare(pay(stated), text);
    expect(comparison.supporting.map((span) => getWords(span))).toEqual(words);
    expect(comparison).toMatchObject({ unstated: [], conflicts: [], omissions: [] });
  });

  it('lists text before title, and certain evidence before uncertain evidence', () => {
    const subject = buildPostingContext(
      pay('30 USD hour'),
      '$30/hr\n\nYou will like it. Pay is $30 an hour.',
      'Cook, $30 per hour',
    );
    expect(comparePay(subject).supporting.map((span) => getWords(span))).toEqual([
      '$30 an hour',
      '$30/hr',
      '$30 per hour',
    ]);
  });

  it('prefers the period in a sentence to the period in a label', () => {
    const text = '12K-12K Annually\n\nThe salary is $12,100 monthly.';
    expect(conflicts(pay('12100 USD month'), text)).toEqual([]);
    expect(supporting(pay('12100 USD month'), text)).toEqual(['$12,100 monthly']);
    expect(conflicts(pay('12100 USD year'), text)).toEqual([
      'pay-period-contradicted pay.per: $12,100 a month “$12,100 monthly”',
    ]);
  });

  it('reads a label on a line of its own as a heading', () => {
    const text = '**Annual pay range**\n\n$92,000 – $104,000';
    expect(compare(pay('92000–104000 USD year'), text).unstated).toEqual([]);
    expect(conflicts(pay('82000–104000 USD year'), text)).toEqual([
      'pay-contradicted pay.min: $92,000–$104,000 a year “$92,000 – $104,000”',
    ]);
  });
});

describe('comparePay with pay that the text does not state', () => {
  it.each<[string, string, (string | number)[][]]>([
    [pay('65000 USD year'), 'A text of other things.', [['pay']]],
    [pay('65000 USD year'), 'There is a sign-on bonus of $5,000.', [['pay']]],
    [pay('4250 USD year'), 'The salary is $4,250.', [['pay', 'per']]],
    [pay('4250 USD month'), 'Pay is 4.25K/month.', [['pay', 'currency']]],
    [pay('12100 USD month'), 'Salary: 12,100 per month.', [['pay', 'currency']]],
    [pay('12100 USD month'), 'Compensation: 12.1K/month.', [['pay', 'currency']]],
    [pay('20–22 USD hour'), 'Pay: 20.00 to 22.00 per hour', [['pay', 'currency']]],
    [pay('12100 USD year'), 'The salary we give you comes to 12,100.', [['pay', 'per']]],
    [pay('12100 USD year'), 'The salary we give you comes to 12,100 per year.', []],
    [pay('12100 USD year', ', inferred: [per]'), 'The salary we give you comes to 12,100.', []],
    [pay('90–120 USD hour'), 'Pay starts from $90 an hour.', [['pay', 'max']]],
    [pay('4250 USD year', ', inferred: [per]'), 'The salary is $4,250.', []],
    [pay('65000 USD year', ', inferred: [min, max]'), 'A text of other things.', []],
    [pay('92000 USD year'), 'The annual salary is good. It is paid in euros: €1 = $92,000.', []],
  ])('reports unstated parts of %s for %j', (frontmatter, text, unstated) => {
    expect(compare(frontmatter, text)).toMatchObject({ unstated, conflicts: [] });
  });

  it.each<[string, string]>([
    ['51000 USD month', 'The salary is $612,000 a year.'],
    ['100880 USD year', 'The hourly wage is $48.50.'],
    ['94500 USD year', 'The hourly wage is $48.50, for 37.5 hours a week.'],
    ['52000 USD year', 'We pay $1,000 a week.'],
    ['24.5 USD hour', 'The salary is $50,000–$60,000 a year.'],
  ])('does not report %s, which may be “%s” converted to another period', (stated, text) => {
    expect(compare(pay(stated), text)).toMatchObject({
      unstated: [],
      unclear: [['pay']],
      conflicts: [],
      doubts: [],
    });
  });
});

describe('comparePay with pay that the text contradicts', () => {
  it.each<[string, string, string[]]>([
    [
      '4000 USD month',
      'We pay $4,250 a month.',
      ['pay-contradicted pay.min: $4,250 a month “$4,250 a month”'],
    ],
    [
      '60000–70000 EUR year',
      'Salary: 60.000 € – 80.000 € per year, and a bonus of 5.000 €',
      ['pay-contradicted pay.max: €60,000–€80,000 a year “60.000 € – 80.000 € per year”'],
    ],
    [
      '60000 EUR year',
      'Salary: 60.000 € – 80.000 € per year',
      ['pay-contradicted pay.max: €60,000–€80,000 a year “60.000 € – 80.000 € per year”'],
    ],
    [
      '5000 USD year',
      'The salary is $92,000 a year plus a sign-on bonus of $5,000.',
      ['pay-contradicted pay.min: $92,000 a year “$92,000 a year”'],
    ],
    [
      '40 USD hour',
      'Pay is $29 an hour for 40 hours a week.',
      ['pay-contradicted pay.min: $29 an hour “$29 an hour”'],
    ],
    [
      '45000 USD year',
      'The salary is £45,000 a year.',
      ['pay-contradicted pay.currency: £45,000 a year “£45,000 a year”'],
    ],
    [
      '4250 EUR month',
      'The salary is $4,250 monthly.',
      ['pay-contradicted pay.currency: $4,250 a month “$4,250 monthly”'],
    ],
    [
      '4250 CAD month',
      'The salary is US$4,250 monthly.',
      ['pay-contradicted pay.currency: $4,250 a month “US$4,250 monthly”'],
    ],
    [
      '4250 USD year',
      'The salary is $4,250 monthly.',
      ['pay-period-contradicted pay.per: $4,250 a month “$4,250 monthly”'],
    ],
    [
      '60–80 USD year',
      'The hourly rate is $60 to $80.',
      ['pay-period-contradicted pay.per: $60–$80 an hour “$60 to $80”'],
    ],
  ])('reports a contradiction between %s and %j', (stated, text, found) => {
    expect(conflicts(pay(stated), text)).toEqual(found);
  });

  it.each<[string, string, string[]]>([
    [
      '15000 USD month',
      'Compensation: 12.1K/month.',
      ['pay-contradicted pay.min: 12.1K/month “12.1K/month”'],
    ],
    [
      '12100 USD year',
      'Compensation: 12.1K/month.',
      ['pay-period-contradicted pay.per: 12.1K/month “12.1K/month”'],
    ],
    [
      '15000 USD month',
      'Salary: 12,100 per month.',
      ['pay-contradicted pay.min: 12,100 per month “12,100 per month”'],
    ],
    [
      '12100 EUR year',
      'Salary: 12,100 per month.',
      ['pay-period-contradicted pay.per: 12,100 per month “12,100 per month”'],
    ],
    [
      '20–25 USD hour',
      'Pay range: 20 – 22.50 per hour',
      ['pay-contradicted pay.max: 20 – 22.50 per hour “20 – 22.50 per hour”'],
    ],
  ])(
    'reports a contradiction between %s and an amount without currency in %j',
    (stated, text, found) => {
      expect(conflicts(pay(stated), text)).toEqual(found);
    },
  );

  it.each<[string, string, string]>([
    ['12000 USD year', '$12,100 monthly', '$12,100 a month'],
    ['60–70 USD year', '$58–$80 an hour', '$58–$80 an hour'],
  ])(
    'reports contradictions of both amount and period between %s and “%s”',
    (fields, amount, stated) => {
      expect(conflicts(pay(fields), `The salary is ${amount}.`)).toEqual([
        `pay-contradicted pay.min: ${stated} “${amount}”`,
        `pay-period-contradicted pay.per: ${stated} “${amount}”`,
      ]);
    },
  );

  it.each<[string, string]>([
    ['6000 USD year', 'The salary is $12,100 monthly.'],
    ['12000 USD year', 'The salary is $12,100.'],
    ['12000 USD month', 'The salary is $12,100 monthly.'],
    ['12000 USD year', 'The salary is $12,100 monthly. Apprentices may find $11,000 a year.'],
    ['12000 USD year', 'The salary is $12,100 monthly. The salary is $12,300.'],
  ])('reports a contradiction of only the amount between %s and %j', (stated, text) => {
    expect(compare(pay(stated), text).conflicts.map(({ rule }) => rule)).toEqual([
      'pay-contradicted',
    ]);
  });

  it.each<[string, string]>([
    ['145200 USD year', 'Salary: 12,100 per month.'],
    ['15000 USD month', 'The team serves 12.1K/month. The salary is good.'],
    ['15000 USD month', 'Customers pay 12.1K/month.'],
    ['15000 USD month', 'Bonus: 12,100 per month.'],
    ['15000 USD month', 'Vacation pay: 12,100 per month.'],
    ['45000 USD year', 'Pay: 12 per year, at the end of each month.'],
    ['45000 USD year', 'Pay: 40 hours per week.'],
    ['300000 JPY month', 'Salary: 240,000 per month.'],
    ['45000 USD year', 'Pay periods: 26 per year.'],
  ])('reports no contradiction between %s and a number without currency in %j', (stated, text) => {
    expect(conflicts(pay(stated), text)).toEqual([]);
  });

  it('reports a contradiction of an inferred part', () => {
    expect(conflicts(pay('4250 USD year', ', inferred: [per]'), 'We pay $4,250 a month.')).toEqual([
      'pay-period-contradicted pay.per: $4,250 a month “$4,250 a month”',
    ]);
  });

  it.each<[string, string]>([
    ['4000 USD month', 'Other places pay $4,250 a month, as the average salary shows.'],
    ['4000 USD month', 'A total compensation of $4,250 a month.'],
    ['4000 USD month', '$4,250 a month'],
    ['4000 USD month', 'The stipend is $4,250 a month for 12 weeks, or $4,000.'],
    ['4250 CAD month', 'The salary is US$4,250 monthly, or CAD 5,800.'],
    ['4250 USD year', 'The salary is $4,250 monthly at first and $4,250 a year later.'],
    ['95 USD hour', 'Interns are paid biweekly: $4,000 biweekly.'],
    ['95000 USD year', 'There is $3,000 for relocation and $500 a month for wellness.'],
    ['95000 USD year', 'Pay: 95 thousand a year, not the $80,000 salary of last year.'],
  ])('reports no contradiction between %s and %j', (stated, text) => {
    expect(conflicts(pay(stated), text)).toEqual([]);
  });

  it('reports no contradiction with a title, nor in a text that is not in English', () => {
    expect(
      comparePay(
        buildPostingContext(pay('4000 USD month'), 'A text.', 'Cook, salary $4,250 a month'),
      ).conflicts,
    ).toEqual([]);
    const german = buildPostingContext(
      pay('4000 EUR month'),
      'Wir zahlen dir für die Arbeit ein Gehalt von 4.250 € und das ist nicht die Grenze. Salary: €4,250 a month',
    );
    expect(comparePay(german).conflicts).toHaveLength(1);
    expect(findEvidence(german).conflicts).toEqual([]);
  });
});

describe('comparePay with pay that is missing from the frontmatter', () => {
  const omitted = (text: string, frontmatter = '', places: [string, string][] = []) =>
    comparePay(
      buildPostingContext(frontmatter, text, 'Fixture Role', {
        places: new Map<string, Place>(
          places.map(([id, country]) => [id, { country, aliases: [] }]),
        ),
      }),
    ).omissions.map(({ yaml, span, path }) => `${path.join('.')} “${getWords(span)}” ${yaml}`);

  it.each<[string, string[]]>([
    [
      'The salary is $4,250 monthly.',
      ['pay “$4,250 monthly” pay: { min: 4250, max: 4250, currency: USD, per: month }'],
    ],
    [
      'Annual salary: £45k–£50k',
      ['pay “£45k–£50k” pay: { min: 45000, max: 50000, currency: GBP, per: year }'],
    ],
    [
      'Pay: from $17.50 per hour',
      ['pay “from $17.50 per hour” pay: { min: 17.5, currency: USD, per: hour }'],
    ],
    [
      'The annual salary is $120,000 ($10,000 a month).',
      ['pay “$120,000” pay: { min: 120000, max: 120000, currency: USD, per: year }'],
    ],
    [
      'Pay is $30 an hour. You read it right: the pay is $30.',
      ['pay “$30 an hour” pay: { min: 30, max: 30, currency: USD, per: hour }'],
    ],
    ['The salary is $120,000.', []],
    ['Compensation: 12.1K/month.', []],
    ['Salary: 12,100 per month.', []],
    [
      'Salary: 12,100 per month. That is a salary of $12,100 a month.',
      ['pay “$12,100 a month” pay: { min: 12100, max: 12100, currency: USD, per: month }'],
    ],
    ['$30 an hour', []],
    ['Pay: $30 an hour in Ohio. Pay: $35 an hour in Maine.', []],
    ['Pay: $30 an hour.\n\n$35 an hour in Maine.', []],
    ['There is a sign-on bonus of $10,000.', []],
    [
      'Interns are paid $4,000 biweekly.',
      ['pay “$4,000 biweekly” pay: { min: 4000, max: 4000, currency: USD, per: two-weeks }'],
    ],
  ])('reports missing pay for %j', (text, found) => {
    expect(omitted(text)).toEqual(found);
  });

  it.each<[string, string, string[]]>([
    [
      'pay: { min: 20, currency: USD, per: hour }',
      'Pay is $20–$30 an hour.',
      ['pay.max “$20–$30 an hour” pay: { min: 20, max: 30, currency: USD, per: hour }'],
    ],
    [
      'pay: { max: 30, currency: USD, per: hour, inferred: [currency], note: "With a \\"B\\" licence" }',
      'Pay is $20–$30 an hour. It starts at $20.',
      [
        'pay.min “$20–$30 an hour” pay: { min: 20, max: 30, currency: USD, per: hour, inferred: [currency], note: "With a \\"B\\" licence" }',
      ],
    ],
    [
      'pay: { min: 20, currency: CAD, per: hour }',
      'Pay is $20–$30 an hour.',
      ['pay.max “$20–$30 an hour” pay: { min: 20, max: 30, currency: CAD, per: hour }'],
    ],
    ['pay: { min: 20, currency: EUR, per: hour }', 'Pay is $20–$30 an hour in €.', []],
    ['pay: { min: 20, currency: USD, per: hour }', 'Pay is $20–$30.', []],
    ['pay: { min: 20, currency: USD, per: hour }', 'Pay is from $20 an hour.', []],
    ['pay: { min: 20, currency: USD, per: hour }', 'Pay is $20–$30+ an hour.', []],
    ['pay: { min: 20, currency: USD, per: hour }', 'Pay: 20–30 an hour.', []],
    ['pay: { min: 20, currency: USD, per: hour }', '$20–$30 an hour', []],
    [
      'pay: { min: 20, currency: USD, per: hour }',
      'Pay is $20–$30 an hour in Ohio. Pay is $20–$35 an hour in Maine.',
      [],
    ],
    ['pay: { min: 20, max: 30, currency: USD, per: hour }', 'Pay is $20–$30 an hour.', []],
  ])('reports missing parts of %s for %j', (frontmatter, text, found) => {
    expect(omitted(text, frontmatter)).toEqual(found);
  });

  it.each<[string, [string, string][], string | undefined]>([
    ['$', [['austin', 'US']], 'USD'],
    ['$', [['toronto', 'CA']], 'CAD'],
    [
      '$',
      [
        ['austin', 'US'],
        ['toronto', 'CA'],
      ],
      undefined,
    ],
    ['$', [['berlin', 'DE']], undefined],
    ['US$', [['toronto', 'CA']], 'USD'],
    ['€', [['austin', 'US']], 'EUR'],
  ])('determines the currency of “%s4,250” for places in %j', (sign, places, currency) => {
    const ids = places.map(([id]) => id).join(', ');
    expect(omitted(`The salary is ${sign}4,250 monthly.`, `places: [${ids}]`, places)).toEqual(
      currency === undefined ? [] : [expect.stringContaining(`currency: ${currency},`)],
    );
  });

  it('uses the dollar of applicant countries and does not guess between several', () => {
    expect(
      omitted('The salary is $4,250 monthly. There are trips worth CAD 300 and NZD 300.'),
    ).toEqual([]);
    expect(omitted('The salary is $4,250 monthly.', 'applicants: [CA]')).toEqual([
      expect.stringContaining('currency: CAD,'),
    ]);
  });
});

describe('comparePay for an adversarial text', () => {
  it.each([
    ['sentences about pay', 'Pay is $5 an hour. '],
    ['sentences about money', 'A bonus of $5. '],
    ['numbers', 'Pay 5 and 6. '],
    ['bare amounts', 'Salary: 900 per week. '],
  ])('handles half a megabyte of %s', (_, unit) => {
    const subject = buildPostingContext(
      pay('777–888 USD hour'),
      unit.repeat(Math.ceil(500_000 / unit.length)),
    );
    expect(() => comparePay(subject)).not.toThrow();
  });
});

const doubts = (frontmatter: string, text: string) =>
  compare(frontmatter, text).doubts.map(
    ({ path, stated, span }) => `${path.join('.')}: ${stated} “${getWords(span)}”`,
  );

describe('comparePay with several statements', () => {
  const TEXT =
    'In New York the salary is $160,000–$190,000 a year. Elsewhere the salary is $140,000–$165,000 a year.';
  const list = (first: string, second: string) =>
    `pay:\n  - { ${first}, currency: USD, per: year, for: New York }\n  - { ${second}, currency: USD, per: year, for: elsewhere }`;

  it('supports each with its own words', () => {
    const comparison = compare(list('min: 160000, max: 190000', 'min: 140000, max: 165000'), TEXT);
    expect(comparison.supporting.map((span) => getWords(span))).toEqual([
      '$160,000–$190,000 a year',
      '$140,000–$165,000 a year',
    ]);
    expect(comparison).toMatchObject({ unstated: [], unclear: [], conflicts: [], doubts: [] });
  });

  it('reports a wrong amount of one of them', () => {
    expect(conflicts(list('min: 160000, max: 190000', 'min: 140000, max: 175000'), TEXT)).toEqual([
      'pay-contradicted pay.1.max: $140,000–$165,000 a year “$140,000–$165,000 a year”',
    ]);
    expect(conflicts(list('min: 90000, max: 95000', 'min: 140000, max: 165000'), TEXT)).toEqual([
      'pay-contradicted pay.0.min: $160,000–$190,000 a year “$160,000–$190,000 a year”',
    ]);
  });

  it.each([
    ['140000–190000 USD year', TEXT],
    ['18–27 EUR hour', 'Assistants earn €18–€22 an hour, and specialists earn €23–€27 an hour.'],
    ['150000–200000 USD year', 'Pay: $170k–$200k a year in Ohio and $150k–$180k a year elsewhere.'],
  ])('doubts a range that is merged of two: %s', (stated, text) => {
    expect(doubts(pay(stated), text)).toEqual([
      expect.stringMatching(/^pay: .* and .*, for which pay is a list of two statements/),
    ]);
  });

  it('does not doubt a range that the text states beside its parts', () => {
    const text = 'The pay is $18–$27 an hour: $18–$22 an hour at first, $23–$27 an hour later.';
    expect(doubts(pay('18–27 USD hour'), text)).toEqual([]);
  });
});

describe('comparePay with pay that is no rate', () => {
  const total = (amount: number, per = 'total') =>
    `pay: { min: ${amount}, max: ${amount}, currency: USD, per: ${per} }`;

  it.each([
    'Fellows are paid $7,000 in total.',
    'Fellows receive a total stipend of $7,000.',
    'Interns receive a stipend of $7,000 for the ten-week program.',
    'Fellows receive a $7,000 lump-sum stipend.',
  ])('supports a total: %s', (text) => {
    expect(compare(total(7000), text)).toMatchObject({ unclear: [], conflicts: [], doubts: [] });
    expect(conflicts(total(7000, 'year'), text)).toEqual([
      'pay-period-contradicted pay.per: $7,000 in total “$7,000”',
    ]);
    expect(conflicts(total(9000), text)).toEqual([
      'pay-contradicted pay.min: $7,000 in total “$7,000”',
    ]);
  });

  it('takes a stipend for twelve months for the pay of a year', () => {
    const text = 'The stipend for fellows is $50,000 for twelve months.';
    expect(compare(total(50_000, 'year'), text)).toMatchObject({ unstated: [], doubts: [] });
  });

  it('tells pieces of work apart', () => {
    const text = 'Pay is $45 a class.';
    expect(conflicts(total(45, 'unit, unit: Class'), text)).toEqual([]);
    expect(conflicts(total(45, 'unit, unit: article'), text)).toEqual([
      'pay-period-contradicted pay.per: $45 per class “$45 a class”',
    ]);
  });

  it('does not compare a total with a rate from which it may be calculated', () => {
    const text = 'Pay is $700 a week.';
    expect(compare(total(7000), text)).toMatchObject({ conflicts: [], unstated: [] });
  });
});

describe('comparePay with currencies', () => {
  it.each([
    ['20000 USD year', 'Salary: £20,000 per annum pro rata'],
    ['50000 USD year', 'Salary is $50,000 Canadian per year.'],
    ['80000 EUR year', "Salary: CHF 80'000 per year"],
    ['90000 USD year', 'Salary: 90,000 Australian dollars a year'],
  ])('reports %s, which the text states in another: %s', (stated, text) => {
    expect(conflicts(pay(stated), text)).toEqual([
      expect.stringMatching(/^pay-contradicted pay\.currency: /),
    ]);
  });

  it.each(['AUD', 'USD'])('does not contradict %s by a dollar sign in Sydney', (currency) => {
    const text = 'Pay: $30 an hour. Our shop is in Sydney, Australia.';
    expect(compare(pay(`30 ${currency} hour`), text)).toMatchObject({ conflicts: [], doubts: [] });
  });

  it.each([
    ['Salary is $50,000 Canadian per year.', 'min: 50000, max: 50000, currency: CAD, per: year'],
    ['Salary: NZ$85,000 per year', 'min: 85000, max: 85000, currency: NZD, per: year'],
    ['Salary: R$ 5.000 per month', 'min: 5000, max: 5000, currency: BRL, per: month'],
    ['Salary: Rs. 40,000 per month', 'min: 40000, max: 40000, currency: INR, per: month'],
    ['Salary: 60-70 TEUR per year', 'min: 60000, max: 70000, currency: EUR, per: year'],
    ['The salary is 12-15 lakh a year.', 'min: 1200000, max: 1500000, currency: INR, per: year'],
    ['Pay: 8,000 zloty per month', 'min: 8000, max: 8000, currency: PLN, per: month'],
    [
      'Pay: $30 an hour. Our shop is in Sydney, Australia.',
      'min: 30, max: 30, currency: AUD, per: hour, inferred: [currency]',
    ],
    [
      'Pay: $30 an hour. You work in our office in Auckland.',
      'min: 30, max: 30, currency: NZD, per: hour, inferred: [currency]',
    ],
    [
      'Writers are paid $250 per article.',
      'min: 250, max: 250, currency: USD, per: unit, unit: article',
    ],
  ])('proposes pay with the right currency for %j', (text, expected) => {
    const [omission] = compare('', text).omissions;
    expect(omission?.yaml).toBe(`pay: { ${expected} }`);
  });
});

describe('comparePay with words about other pay', () => {
  it.each([
    'We offer a competitive salary.',
    'We offer a competitive salary and a $500 learning budget.',
  ])('is sure that the text states no amount: %s', (text) => {
    expect(compare(pay('65000 USD year'), text).unstated).toEqual([['pay']]);
  });

  it.each([
    'The salary follows the collective agreement, grade E13.',
    'You are paid twenty-five dollars an hour.',
    'Salary: Band 6',
  ])('is not sure that the text states no amount: %s', (text) => {
    expect(compare(pay('65000 USD year'), text)).toMatchObject({
      unstated: [],
      unclear: [['pay']],
      doubts: [],
    });
  });

  it('doubts base pay that the text states with commissions', () => {
    expect(doubts(pay('150000 USD year'), 'OTE: $150,000 a year.')).toEqual([
      'pay: on-target earnings, for which pay has kind: total-compensation “$150,000 a year”',
    ]);
    const total = pay('150000 USD year', ', kind: total-compensation');
    expect(doubts(total, 'OTE: $150,000 a year.')).toEqual([]);
  });

  it.each([
    ['26 USD hour', 'The position offers $25/hr DOE.', 'pay.min: $25 an hour “$25/hr”'],
    [
      '57200–95800 USD year',
      '$57,200 - $85,800/yr',
      'pay.max: $57,200–$85,800 a year “$57,200 - $85,800/yr”',
    ],
    ['12100 USD year', 'The salary comes to 12,100 monthly.', 'pay.per: 12,100 a month “12,100”'],
  ])('doubts %s, which uncertain words state otherwise: %s', (stated, text, expected) => {
    expect(compare(pay(stated), text).conflicts).toEqual([]);
    expect(doubts(pay(stated), text)).toEqual([expected]);
  });
});
