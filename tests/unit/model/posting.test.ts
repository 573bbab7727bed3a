import { describe, expect, it } from 'vitest';
import { postingSchema } from '../../../src/model/posting.ts';
import { LEAST } from '../../helpers/build-posting.ts';

const accepts = (fields: object) => postingSchema.safeParse({ ...LEAST, ...fields }).success;

const FULL = {
  title: 'Machine Learning Intern',
  company: 'fixture-company',
  employment: ['internship', 'full-time'],
  level: 'intern',
  terms: ['summer-2026', 'fall-2026'],
  sessions: [{ start: '2026-05-18', end: '2026-08-07' }, { start: '2026-06-15' }],
  duration: 'P12W',
  hoursPerWeek: 37.5,
  places: ['fixture-town', 'fixture-region'],
  workModes: ['remote', 'hybrid'],
  applicants: ['US', 'CA'],
  sponsorship: 'not-offered',
  pay: { min: 12100, max: 12100, currency: 'USD', per: 'month' },
  education: [
    { level: 'master', state: 'pursuing', required: true },
    { level: 'doctorate', state: 'pursuing', required: true },
  ],
  fields: ['Computer Science'],
  experience: { months: 24, required: false },
  skills: ['python', 'cpp'],
  apply: { url: 'https://company.example/jobs/1', kind: 'posting', note: 'Apply once.' },
  posted: '2026-03-27',
  reposted: ['2026-03-30'],
  confirmed: [{ on: '2026-03-28', by: 'source' }],
  closes: '2026-04-30',
  closed: { on: '2026-04-01', reason: 'filled' },
  completeness: 'truncated',
  source: {
    board: 'A fixture board',
    url: 'https://board.example/1',
    captured: '2026-03-28',
    id: 'abc-1',
  },
  summary: 'A summer of machine learning.',
  summaryBy: 'machine',
  aliases: ['ml-intern'],
  check: { ignore: [{ rule: 'pay-contradicted', why: 'The text gives pay after tax.' }] },
  republish: false,
};

describe('a posting', () => {
  it('can have every field of the model, and is kept as stated', () => {
    expect(postingSchema.parse(FULL)).toEqual({ ...FULL, pay: [FULL.pay] });
  });

  it('may have only the required fields, and the only default is that it may be republished', () => {
    expect(postingSchema.parse(LEAST)).toEqual({ ...LEAST, republish: true });
  });

  it.each(['title', 'company', 'completeness'])('must have a %s', (field) => {
    expect(postingSchema.safeParse({ ...FULL, [field]: undefined }).success).toBe(false);
  });

  it.each(Object.keys(FULL).filter((field) => !(field in LEAST)))(
    'may leave out its %s',
    (field) => {
      expect(postingSchema.safeParse({ ...FULL, [field]: undefined }).success).toBe(true);
    },
  );

  it.each(['slug', 'salary', 'location', 'Title', 'tags', 'id'])(
    'cannot have a field called %s',
    (field) => {
      expect(accepts({ [field]: 'x' })).toBe(false);
    },
  );

  it.each([
    ['pay', { ...FULL.pay, period: 'month' }],
    ['sessions', [{ start: '2026-05-18', until: '2026-08-07' }]],
    ['education', [{ level: 'master', state: 'pursuing', required: true, field: 'CS' }]],
    ['experience', { months: 24, required: true, years: 2 }],
    ['apply', { ...FULL.apply, by: 'link' }],
    ['confirmed', [{ on: '2026-03-28', by: 'source', at: '10:00' }]],
    ['closed', { on: '2026-04-01', reason: 'filled', by: 'source' }],
    ['source', { board: 'A fixture board', name: 'x' }],
    ['check', { ignore: [], rules: [] }],
  ])('cannot have an unknown field inside its %s', (field, value) => {
    expect(accepts({ [field]: value })).toBe(false);
  });
});

describe('a field with a fixed list of values', () => {
  const inList = (value: string) => [value];
  const alone = (value: string) => value;
  const words: [string, string[], (value: string) => unknown][] = [
    [
      'employment',
      [
        'full-time',
        'part-time',
        'contract',
        'temporary',
        'internship',
        'volunteer',
        'per-diem',
        'other',
      ],
      inList,
    ],
    [
      'level',
      [
        'intern',
        'new-grad',
        'entry',
        'mid',
        'senior',
        'staff',
        'principal',
        'manager',
        'director',
        'executive',
      ],
      alone,
    ],
    ['workModes', ['on-site', 'hybrid', 'remote'], inList],
    ['sponsorship', ['offered', 'not-offered', 'citizens-only'], alone],
    ['completeness', ['full', 'truncated', 'listing'], alone],
    ['summaryBy', ['person', 'machine'], alone],
    ['confirmed', ['source', 'link', 'person'], (by) => [{ on: '2026-03-28', by }]],
    [
      'closed',
      ['filled', 'withdrawn', 'expired', 'gone', 'other'],
      (reason) => ({ on: '2026-03-28', reason }),
    ],
    [
      'education',
      ['secondary', 'associate', 'bachelor', 'master', 'doctorate'],
      (level) => [{ level, state: 'completed', required: true }],
    ],
    [
      'education',
      ['pursuing', 'completed'],
      (state) => [{ level: 'master', state, required: false }],
    ],
  ];

  it.each(
    words.flatMap(([field, values, make]) => values.map((value) => [field, value, make] as const)),
  )('such as %s may be %s', (field, value, make) => {
    expect(accepts({ [field]: make(value) })).toBe(true);
  });

  it.each(
    words.flatMap(([field, values, make]) =>
      [...values.map((value) => value.toUpperCase()), 'unknown', ''].map(
        (value) => [field, value, make] as const,
      ),
    ),
  )('such as %s may not be "%s"', (field, value, make) => {
    expect(accepts({ [field]: make(value) })).toBe(false);
  });
});

describe('a list', () => {
  const lists: [string, unknown][] = [
    ['employment', 'internship'],
    ['terms', 'summer-2026'],
    ['sessions', { start: '2026-05-18', end: '2026-08-07' }],
    ['places', 'fixture-town'],
    ['workModes', 'remote'],
    ['applicants', 'US'],
    ['education', { level: 'master', state: 'pursuing', required: true }],
    ['fields', 'Statistics'],
    ['skills', 'python'],
    ['reposted', '2026-03-30'],
    ['confirmed', { on: '2026-03-28', by: 'source' }],
    ['aliases', 'ml-intern'],
  ];

  it.each(lists)('of %s must have at least one item', (field, item) => {
    expect(accepts({ [field]: [] })).toBe(false);
    expect(accepts({ [field]: [item] })).toBe(true);
  });

  it.each(lists)('of %s cannot have an item twice', (field, item) => {
    expect(accepts({ [field]: [item, item] })).toBe(false);
  });

  it.each(lists)('of %s must be a list even if it has one item', (field, item) => {
    expect(accepts({ [field]: item })).toBe(false);
  });

  it('cannot have an item twice with its keys in another order', () => {
    expect(
      accepts({
        confirmed: [
          { on: '2026-03-28', by: 'source' },
          { by: 'source', on: '2026-03-28' },
        ],
      }),
    ).toBe(false);
  });
});

describe('dates', () => {
  const dated: [string, (day: unknown) => unknown][] = [
    ['posted', (day) => day],
    ['closes', (day) => day],
    ['reposted', (day) => [day]],
    ['sessions', (day) => [{ start: day, end: day }]],
    ['confirmed', (on) => [{ on, by: 'link' }]],
    ['closed', (on) => ({ on, reason: 'gone' })],
    ['source', (captured) => ({ board: 'A fixture board', captured })],
  ];

  it.each(dated)('in %s are kept as written', (field, make) => {
    expect(postingSchema.parse({ ...LEAST, [field]: make('2026-03-27') })).toHaveProperty(
      field,
      make('2026-03-27'),
    );
  });

  it.each(dated)('in %s must be valid', (field, make) => {
    const none = ['2026-02-30', '8 days ago', 'May or June', 20260327, new Date('2026-03-27')];
    for (const day of [...none, '0026-03-27']) {
      expect(accepts({ [field]: make(day) })).toBe(false);
    }
  });
});

describe('sessions', () => {
  it.each([
    ['2026-05-18', '2026-08-07', true],
    ['2026-05-18', '2026-05-18', true],
    ['2026-05-18', '2026-05-17', false],
    ['2026-05-18', '2025-08-07', false],
  ])('can last from %s to %s: %s', (start, end, expected) => {
    expect(accepts({ sessions: [{ start, end }] })).toBe(expected);
  });
});

describe('a title', () => {
  it.each([[''], [' '], ['\n'], [2026], ['\u200b'], ['a\u0000b'], ['x'.repeat(201)]])(
    'cannot be %j',
    (title) => {
      expect(accepts({ title })).toBe(false);
    },
  );

  it('is trimmed', () => {
    expect(postingSchema.parse({ ...LEAST, title: ' Welder\n' }).title).toBe('Welder');
  });
});

describe('text that a page shows', () => {
  const shown: [string, (text: string) => unknown][] = [
    ['title', (text) => text],
    ['summary', (text) => text],
    ['fields', (text) => [text]],
    ['pay', (note) => ({ ...FULL.pay, note })],
    ['apply', (note) => ({ ...FULL.apply, note })],
    ['source', (board) => ({ board })],
    ['check', (why) => ({ ignore: [{ rule: 'pay-contradicted', why }] })],
  ];

  it.each(shown)('in %s must be visible', (field, make) => {
    expect(accepts({ [field]: make('Text.') })).toBe(true);
    for (const text of ['', ' ', '\u200b', '\u3164', 'a\u0000b', '\u001b[2J']) {
      expect(accepts({ [field]: make(text) })).toBe(false);
    }
  });
});

describe('ids', () => {
  it.each([
    ['company', 'Fixture Company'],
    ['places', ['Fixture Town']],
    ['skills', ['C++']],
    ['aliases', ['../elsewhere']],
  ])('in %s must be ids, not names', (field, value) => {
    expect(accepts({ [field]: value })).toBe(false);
  });
});

describe('hours per week', () => {
  it.each([
    [40, true],
    [37.5, true],
    [168, true],
    [0, false],
    [-1, false],
    [169, false],
    ['40', false],
  ])('can be %j: %s', (hoursPerWeek, expected) => {
    expect(accepts({ hoursPerWeek })).toBe(expected);
  });
});

describe('experience', () => {
  it.each([
    [{ months: 24, required: true }, true],
    [{ months: 1, required: false }, true],
    [{ months: 0, required: true }, false],
    [{ months: 1.5, required: true }, false],
    [{ months: 24 }, false],
    [{ required: true }, false],
    ['2 years', false],
  ])('can be %j: %s', (experience, expected) => {
    expect(accepts({ experience })).toBe(expected);
  });
});

describe('education', () => {
  it('lists alternatives as several entries', () => {
    expect(accepts({ education: FULL.education })).toBe(true);
  });

  it.each([
    ['its level', { state: 'pursuing', required: true }],
    ['its state', { level: 'master', required: true }],
    ['whether it is required', { level: 'master', state: 'pursuing' }],
  ])('must state %s', (_, entry) => {
    expect(accepts({ education: [entry] })).toBe(false);
  });
});

describe('a way to apply', () => {
  it.each([
    [{ url: 'https://company.example/jobs/1', kind: 'posting' }],
    [{ url: 'https://company.example/jobs', kind: 'careers-page', note: 'Look for the title.' }],
    [{ url: 'mailto:jobs@company.example', kind: 'email' }],
  ])('can be %j', (apply) => {
    expect(accepts({ apply })).toBe(true);
  });

  it.each([
    [{ url: 'http://company.example/jobs/1', kind: 'posting' }],
    [{ url: 'http://company.example/jobs', kind: 'careers-page' }],
    [{ url: 'javascript:alert(1)', kind: 'posting' }],
    [{ url: 'javascript:alert(1)', kind: 'email' }],
    [{ url: 'mailto:jobs@company.example', kind: 'posting' }],
    [{ url: 'jobs@company.example', kind: 'email' }],
    [{ url: 'mailto:', kind: 'email' }],
    [{ url: 'mailto:a@b.example?bcc=c@d.example', kind: 'email' }],
    [{ url: 'mailto:jobs@localhost', kind: 'email' }],
    [{ url: 'https://localhost/jobs/1', kind: 'posting' }],
    [{ url: 'https://company.example/jobs/1', kind: 'form' }],
    [{ url: 'https://company.example/jobs/1' }],
    [{ kind: 'posting' }],
    [{ url: 'https://company.example', kind: 'posting', note: '' }],
    ['https://company.example/jobs/1'],
  ])('cannot be %j', (apply) => {
    expect(accepts({ apply })).toBe(false);
  });
});

describe('a source', () => {
  it('keeps its id as written, which must be quoted if it is a number', () => {
    const source = (id: unknown) => ({ board: 'A fixture board', id });
    for (const id of ['abc-1', '4071', '004071', '12345678901234567890']) {
      expect(postingSchema.parse({ ...LEAST, source: source(id) }).source).toEqual(source(id));
    }
    // As a number, it may have lost zeros or digits.
    expect(accepts({ source: source(4071) })).toBe(false);
    expect(accepts({ source: source('') })).toBe(false);
  });

  it('must name the board', () => {
    expect(accepts({ source: { url: 'https://board.example/1' } })).toBe(false);
  });

  it('must have an HTTPS URL', () => {
    expect(accepts({ source: { board: 'x', url: 'http://board.example/1' } })).toBe(false);
  });
});

describe('a summary', () => {
  it.each([
    [1, true],
    [300, true],
    [301, false],
    [0, false],
  ])('of %i characters is accepted: %s', (length, expected) => {
    expect(accepts({ summary: 'x'.repeat(length) })).toBe(expected);
  });
});

describe('an ignored rule', () => {
  it.each([
    ['without a reason', { ignore: [{ rule: 'pay-contradicted' }] }],
    ['with an empty reason', { ignore: [{ rule: 'pay-contradicted', why: '' }] }],
    ['without naming the rule', { ignore: [{ why: 'It is right.' }] }],
  ])('cannot be %s', (_, check) => {
    expect(accepts({ check })).toBe(false);
  });
});

describe('republishing', () => {
  it.each(['yes', 'false', 0, null])('must be true or false, not %j', (republish) => {
    expect(accepts({ republish })).toBe(false);
  });
});
