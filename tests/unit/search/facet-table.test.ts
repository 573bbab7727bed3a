import { describe, expect, it } from 'vitest';
import {
  FACETS,
  SORTS,
  withoutFacet,
  type Choices,
  type Facet,
} from '../../../src/search/facets.ts';
import {
  comparePay,
  resolveChoices,
  narrow,
  getPayValues,
  sortRows,
  type StoredPay,
  type Table,
} from '../../../src/search/facet-table.ts';
import { buildTable, countsOf, idsOf, TODAY, type Row } from '../../helpers/build-facet-table.ts';
import { createRandom, type Chance } from '../../helpers/seeded-random.ts';

const all = ({ size }: Table) => Array.from({ length: size }, (_, i) => i);

/** The rows that remain after narrowing. */
const left = (rows: readonly Row[], choices: Choices) => {
  const table = buildTable(rows);
  return narrow(table, all(table), choices).rows;
};

/** The counts of a facet over all rows. */
const counted = (rows: readonly Row[], choices: Choices, facet: Facet) => {
  const table = buildTable(rows);
  return countsOf(table, narrow(table, all(table), choices).counts[facet], facet);
};

const ROWS: Row[] = [
  { company: ['fixture-company'], skill: ['cpp', 'python'], place: ['west-town'] },
  { company: ['other-company'], skill: ['python'], place: ['west-city', 'north-town'] },
  { company: ['other-company'], skill: ['cpp'], place: ['united-states'], state: ['unconfirmed'] },
  { company: ['fixture-company'], skill: ['csharp'], place: ['west-town'], state: ['closed'] },
  { company: ['fixture-company'] },
];

describe('narrowing', () => {
  it.each<[string, Choices, number[]]>([
    ['one value', { company: ['other-company'] }, [1, 2]],
    ['several values of a facet, which widen', { skill: ['cpp', 'python'] }, [0, 1, 2]],
    ['several facets, which narrow', { skill: ['cpp'], company: ['other-company'] }, [2]],
    ['values that no posting has together', { skill: ['csharp'], company: ['other-company'] }, []],
    ['a town', { place: ['west-town'] }, [0]],
    ['a region, with its towns', { place: ['west'] }, [0, 1]],
    ['a country, with its regions and towns', { place: ['united-states'] }, [0, 1, 2]],
    ['a place in another country', { place: ['north-town'] }, [1]],
    ['a town and the country around it', { place: ['west-town', 'united-states'] }, [0, 1, 2]],
    ['no choice, which leaves closed ones out', {}, [0, 1, 2, 4]],
    [
      'a choice in another facet, which leaves them out too',
      { company: ['fixture-company'] },
      [0, 4],
    ],
    ['closed ones', { state: ['closed'] }, [3]],
    ['open ones', { state: ['open'] }, [0, 1, 4]],
    ['every state', { state: ['open', 'unconfirmed', 'closed'] }, [0, 1, 2, 3, 4]],
    ['closed ones of a company', { state: ['closed'], company: ['fixture-company'] }, [3]],
    ['a facet that has no choices', { company: [] }, [0, 1, 2, 4]],
  ])('keeps the rows for %s: %j', (_, choices, rows) => {
    expect(left(ROWS, choices)).toEqual(rows);
  });

  it('keeps only the given rows, in their order', () => {
    const table = buildTable(ROWS);
    expect(narrow(table, [4, 2, 3, 0], { state: ['open', 'closed'] }).rows).toEqual([4, 3, 0]);
    expect(narrow(table, [], {}).rows).toEqual([]);
  });

  it('works on a board without postings', () => {
    expect(left([], {})).toEqual([]);
    expect(counted([], { company: ['other-company'] }, 'skill')).toEqual({});
  });

  it('filters pay by whether it is stated and by bands', () => {
    const rows: Row[] = [
      { pay: ['USD', 145_200, 145_200] },
      { pay: ['USD', 60_000, 120_000] },
      { pay: ['CAD', 145_200, 145_200] },
      {},
    ];
    expect(left(rows, { pay: ['stated'] })).toEqual([0, 1, 2]);
    expect(left(rows, { pay: ['not-stated'] })).toEqual([3]);
    expect(left(rows, { pay: ['usd-month-10000'] })).toEqual([0, 1]);
    expect(left(rows, { pay: ['cad-hour-60'] })).toEqual([2]);
    expect(left(rows, { pay: ['usd-year-60000', 'not-stated'] })).toEqual([1, 3]);
  });
});

describe('the counts of a facet', () => {
  it('ignore the choices of the facet itself', () => {
    const choices = { company: ['other-company'] };
    expect(counted(ROWS, choices, 'company')).toEqual({ 'fixture-company': 2, 'other-company': 2 });
    expect(counted(ROWS, choices, 'skill')).toEqual({ cpp: 1, python: 1 });
  });

  it('exclude closed postings, except for the counts of states', () => {
    expect(counted(ROWS, {}, 'skill')).toEqual({ cpp: 2, python: 2 });
    expect(counted(ROWS, {}, 'state')).toEqual({ open: 3, unconfirmed: 1, closed: 1 });
  });

  it('include a posting once for each place and each place that contains it', () => {
    const rows: Row[] = [{ place: ['west-town', 'west-city', 'west'] }];
    expect(counted(rows, {}, 'place')).toEqual({
      'west-town': 1,
      'west-city': 1,
      west: 1,
      'united-states': 1,
    });
  });
});

const CHOOSABLE: Exclude<Facet, 'pay'>[] = ['company', 'place', 'skill', 'term', 'degree', 'state'];

function anyRow(chance: Chance, table: Table): Row {
  const some = (facet: Facet) => {
    const [first = '', ...others] = idsOf(table, facet);
    return [...new Set(chance.many([first, ...others], chance.below(3)))];
  };
  const amount = 1 + chance.below(300_000);
  return {
    ...Object.fromEntries(CHOOSABLE.map((facet) => [facet, some(facet)])),
    state: [chance.of(['open', 'unconfirmed', 'closed'])],
    ...(chance.below(2) > 0 && { date: 1 + chance.below(5) }),
    ...(chance.below(2) > 0 && { closes: 1 + chance.below(5) }),
    ...(chance.below(2) > 0 && {
      pay: [chance.of(['USD', 'CAD']), amount, amount * (1 + chance.below(2))],
    }),
  };
}

function anyBoard(chance: Chance): { rows: Row[]; table: Table } {
  const empty = buildTable([]);
  const rows = Array.from({ length: 1 + chance.below(30) }, () => anyRow(chance, empty));
  return { rows, table: buildTable(rows) };
}

function anyChoices(chance: Chance, table: Table): Choices {
  const choices: Choices = {};
  for (const facet of FACETS) {
    const [first, ...others] = idsOf(table, facet);
    if (first === undefined || chance.below(3) > 0) continue;
    choices[facet] = chance.many([first, ...others], 1 + chance.below(2));
  }
  return choices;
}

describe('the count of a value, on any board', () => {
  it('is the number of rows if that value alone is chosen', () => {
    const chance = createRandom(9);
    for (let round = 0; round < 60; round += 1) {
      const { table } = anyBoard(chance);
      const choices = anyChoices(chance, table);
      const { counts } = narrow(table, all(table), choices);
      for (const facet of FACETS) {
        idsOf(table, facet).forEach((id, i) => {
          const alone = { ...withoutFacet(choices, facet), [facet]: [id] };
          const found = narrow(table, all(table), alone).rows.length;
          expect(counts[facet][i], `${facet} ${id}`).toBe(found);
        });
      }
    }
  });

  it('does not depend on the order of the choices', () => {
    const chance = createRandom(10);
    for (let round = 0; round < 60; round += 1) {
      const { table } = anyBoard(chance);
      const choices = anyChoices(chance, table);
      const other = Object.fromEntries(
        Object.entries(choices)
          .reverse()
          .map(([facet, values]) => [facet, [...values].reverse()]),
      );
      expect(narrow(table, all(table), other)).toEqual(narrow(table, all(table), choices));
    }
  });
});

describe('spans of days', () => {
  const ROWS_BY_DATE: Row[] = [
    { date: TODAY, closes: TODAY },
    { date: TODAY - 1, closes: TODAY + 3 },
    { date: TODAY - 5, closes: TODAY + 4 },
    { date: TODAY - 30 },
    { date: TODAY - 31, closes: TODAY + 400 },
    { closes: TODAY - 1 },
    { closes: TODAY - 40, state: ['closed'] },
    { closes: TODAY + 5, state: ['closed'] },
  ];

  it('contain the shorter ones', () => {
    expect(counted(ROWS_BY_DATE, {}, 'posted')).toEqual({
      any: 6,
      day: 2,
      '3-days': 2,
      week: 3,
      '2-weeks': 3,
      month: 4,
    });
    expect(left(ROWS_BY_DATE, { posted: ['week'] })).toEqual([0, 1, 2]);
  });

  it('contain deadlines of postings that are not closed, even if the day is over', () => {
    expect(counted(ROWS_BY_DATE, {}, 'deadline')).toEqual({
      any: 6,
      '3-days': 3,
      week: 4,
      '2-weeks': 4,
      month: 4,
      'not-stated': 1,
    });
    const states = { state: ['open', 'closed'] };
    expect(left(ROWS_BY_DATE, { deadline: ['month'], ...states })).toEqual([0, 1, 2, 5]);
    expect(left(ROWS_BY_DATE, { deadline: ['not-stated'] })).toEqual([3]);
  });

  it('leave no posting out if any date will do', () => {
    expect(left(ROWS_BY_DATE, { posted: ['any'], deadline: ['any'] })).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('are counted from the present day, and end when a posting is closed', () => {
    const rows: Row[] = [{ date: TODAY, closes: TODAY + 8 }];
    const changes = { unconfirmed: [0], closed: [9.5] };
    const later = (days: number) => {
      const table = buildTable(rows, { today: TODAY + days, days, changes });
      const { counts } = narrow(table, [0], { state: ['open', 'closed'] });
      return {
        posted: Object.keys(countsOf(table, counts.posted, 'posted')),
        deadline: Object.keys(countsOf(table, counts.deadline, 'deadline')),
      };
    };
    expect(later(1)).toEqual({
      posted: ['any', 'day', '3-days', 'week', '2-weeks', 'month'],
      deadline: ['any', 'week', '2-weeks', 'month'],
    });
    expect(later(9).deadline).toEqual(['any', '3-days', 'week', '2-weeks', 'month']);
    expect(later(10)).toEqual({ posted: ['any', '2-weeks', 'month'], deadline: ['any'] });
  });
});

describe('the order by pay', () => {
  const rows: Row[] = [
    { pay: ['CAD', 10, 10] },
    { pay: ['USD', 10, 10] },
    {},
    { pay: ['USD', 1, 300_000] },
  ];

  it.each<[results: number[], currencies: string[], incomparable: boolean]>([
    [[0, 1, 2, 3], ['USD units', 'CAD units'], true],
    [[0, 1], ['USD units', 'CAD units'], false],
    [[1, 3], ['USD units'], false],
    [[2], [], true],
    [[], [], false],
  ])('of the results %j has the currencies %j', (results, currencies, incomparable) => {
    expect(comparePay(buildTable(rows), results)).toEqual({ currencies, incomparable });
  });
});

describe('a sort', () => {
  const sorted = (rows: readonly Row[], sort: (typeof SORTS)[number]) => {
    const table = buildTable(rows);
    return sortRows(table, all(table), sort, undefined);
  };

  it('puts the highest maximum pay first, then other currencies, then postings without pay', () => {
    const rows: Row[] = [
      {},
      { pay: ['CAD', 900_000, 900_000] },
      { pay: ['USD', 20_000, 120_000] },
      { pay: ['USD', 90_000, 100_000] },
      { pay: ['USD', 1, 1] },
    ];
    expect(sorted(rows, 'pay')).toEqual([2, 3, 4, 1, 0]);
  });

  it('puts the next deadline first, and postings without one last', () => {
    expect(sorted([{}, { closes: 20_600 }, { closes: 20_500 }, {}], 'deadline')).toEqual([
      2, 1, 0, 3,
    ]);
  });

  it('puts the newest first, and postings without a date last', () => {
    expect(sorted([{}, { date: 20_500 }, { date: 20_600 }, {}], 'newest')).toEqual([2, 1, 0, 3]);
  });

  it('puts the best match first', () => {
    const table = buildTable([{}, {}, {}, {}]);
    const scores = new Map([
      [1, 0.5],
      [2, 7],
      [3, 0.5],
    ]);
    expect(sortRows(table, [3, 1, 2], 'relevance', scores)).toEqual([2, 1, 3]);
  });

  it.each(SORTS)('keeps every posting, and the board’s order of equal ones: %s', (sort) => {
    const chance = createRandom(11);
    for (let round = 0; round < 60; round += 1) {
      const { rows, table } = anyBoard(chance);
      const hits = all(table).filter(() => chance.below(4) > 0);
      const scores = new Map(hits.map((row) => [row, chance.below(3)]));
      const given = [...hits].reverse();
      const order = sortRows(table, given, sort, scores);
      expect([...order].sort((a, b) => a - b)).toEqual(hits);
      expect(given).toEqual([...hits].reverse());
      const missing = order.map(
        (row) => (sort === 'pay' && !rows[row]?.pay) || (sort === 'deadline' && !rows[row]?.closes),
      );
      expect(missing).toEqual([...missing].sort((a, b) => Number(a) - Number(b)));
      const again = sortRows(table, hits, sort, scores);
      expect(again).toEqual(order);
    }
  });
});

describe('getPayValues', () => {
  it('returns whether pay is stated and, if so, its bands', () => {
    expect(getPayValues(null, ['USD'])).toEqual(['not-stated']);
    expect(getPayValues([[1, 60_000, 60_000]], ['USD', 'CAD'])).toEqual([
      'stated',
      'cad-hour-20',
      'cad-month-5000',
      'cad-year-60000',
    ]);
  });

  it('counts the stated hours of work, and the pay in every currency', () => {
    const pay: StoredPay[] = [
      [0, 13_000, 13_000, 1040],
      [1, 20_000, 20_000, 1040],
    ];
    expect(getPayValues(pay, ['GBP', 'EUR'])).toEqual([
      'stated',
      'gbp-hour-10',
      'gbp-month-1000',
      'gbp-year-10000',
      'eur-hour-15',
      'eur-month-1500',
      'eur-year-20000',
    ]);
  });

  it('returns no bands for pay that cannot be compared', () => {
    expect(getPayValues([], ['USD'])).toEqual(['stated']);
  });
});

describe('the known choices of a search', () => {
  const table = buildTable(ROWS);

  it.each<[string, Choices, Choices]>([
    ['ids', { skill: ['cpp'] }, { skill: ['cpp'] }],
    ['names', { skill: ['C++'], degree: ['Ph.D.'] }, { skill: ['cpp'], degree: ['doctorate'] }],
    ['a name of only letters next to one with signs', { skill: ['C'] }, { skill: ['c'] }],
    [
      'names as people write them',
      { company: ['FIXTURE company'], employment: ['full-time'] },
      { company: ['fixture-company'], employment: ['full-time'] },
    ],
    ['a name and its id, once', { place: ['west town', 'west-town'] }, { place: ['west-town'] }],
    ['several, in order', { skill: ['python', 'cpp'] }, { skill: ['cpp', 'python'] }],
    ['an unknown one and a known one', { skill: ['cobol', 'cpp'] }, { skill: ['cpp'] }],
    ['only unknown ones', { skill: ['cobol'], place: ['nowhere'] }, {}],
    ['hostile ones', { skill: ['__proto__', 'constructor', '<img src=x>'] }, {}],
    ['none', { company: [] }, {}],
  ])('are resolved from %s: %j', (_, asked, known) => {
    expect(resolveChoices(table, asked).known).toEqual(known);
  });

  it('are unchanged if resolved again', () => {
    const chance = createRandom(12);
    for (let round = 0; round < 100; round += 1) {
      const known = resolveChoices(table, anyChoices(chance, table)).known;
      expect(resolveChoices(table, known).known).toEqual(known);
    }
  });
});
