import { describe, expect, it } from 'vitest';
import { degreePhrase, factsOf, mainPlace, rowFacts } from '../../../src/board/posting-facts.ts';
import type { Education } from '../../../src/model/education.ts';
import { FACTS, type FactName } from '../../../src/model/fact.ts';
import type { Pay } from '../../../src/model/pay.ts';
import { buildSinglePosting, type Fields } from '../../helpers/build-board.ts';

/** Replaces the thin and no-break spaces that `Intl` puts into ranges. */
const plain = (text: string) => text.replace(/[\u2009\u00A0\u202F]/g, ' ');

/** Every fact with its own line; pay is shown above them. */
const LISTED = FACTS.filter((name) => name !== 'pay');

function fact(fields: Fields, name: FactName) {
  const { entry, context } = buildSinglePosting(fields);
  const found = factsOf(entry, new Map(), context).find((one) => one.name === name);
  return found?.values.map((value) => ({ ...value, text: plain(value.text) }));
}

const texts = (fields: Fields, name: FactName) => fact(fields, name)?.map(({ text }) => text);
const rows = (fields: Fields) => {
  const { entry, context } = buildSinglePosting(fields);
  return rowFacts(entry, context).map(plain);
};

describe('a fact that the posting does not state', () => {
  it.each(LISTED)('has no values: %s', (name) => {
    expect(fact({}, name)).toEqual([]);
  });
});

describe('the facts of a posting', () => {
  it('are all listed, with unique labels, even if they are not stated', () => {
    const { entry, context } = buildSinglePosting({});
    const facts = factsOf(entry, new Map(), context);
    expect(facts.map(({ name }) => name)).toEqual(LISTED);
    expect(new Set(facts.map(({ label }) => label)).size).toBe(LISTED.length);
  });

  it('omit pay, which is shown separately', () => {
    const pay = { min: 29, max: 29, currency: 'USD', per: 'hour' } as const;
    expect(fact({ pay }, 'pay')).toBeUndefined();
  });

  it.each<[FactName, Fields, string[]]>([
    ['employment', { employment: ['internship', 'full-time'] }, ['Internship', 'Full time']],
    ['level', { level: 'new-grad' }, ['New graduate']],
    ['terms', { terms: ['summer-2026', 'fall-2026'] }, ['Summer 2026', 'Fall 2026']],
    [
      'sessions',
      { sessions: [{ start: '2026-05-18', end: '2026-08-07' }, { start: '2026-06-15' }] },
      ['18 May – 7 August 2026', 'from 15 June 2026'],
    ],
    ['duration', { duration: 'P12W' }, ['12 weeks']],
    ['hoursPerWeek', { hoursPerWeek: 37.5 }, ['37.5 a week']],
    [
      'places',
      { places: ['west-town', 'west', 'united-states'] },
      ['West Town, West', 'West', 'United States'],
    ],
    ['workModes', { workModes: ['remote', 'hybrid'] }, ['Remote', 'Hybrid']],
    ['fields', { fields: ['Statistics', 'Physics'] }, ['Statistics', 'Physics']],
    ['experience', { experience: { months: 24, required: true } }, ['2 years']],
    ['experience', { experience: { months: 18, required: false } }, ['18 months, preferred']],
    ['applicants', { applicants: ['US', 'CA'] }, ['United States or Canada only']],
    ['sponsorship', { sponsorship: 'not-offered' }, ['no sponsorship']],
    ['sponsorship', { sponsorship: 'citizens-only' }, ['citizens only']],
    ['skills', { skills: ['cpp', 'python'] }, ['C++', 'Python']],
    ['posted', { posted: '2026-03-27' }, ['27 March 2026']],
    [
      'posted',
      { posted: '2026-03-01', reposted: ['2026-03-27'] },
      ['1 March 2026', 'again 27 March 2026'],
    ],
    ['closes', { closes: '2026-04-30' }, ['30 April 2026']],
  ])('%s for %j are %j', (name, fields, expected) => {
    expect(texts(fields, name)).toEqual(expected);
  });

  it.each<[FactName, Fields, string, string]>([
    ['terms', { terms: ['fall-2026'] }, 'terms', 'fall-2026'],
    ['places', { places: ['west-town'] }, 'places', 'west-town'],
    ['skills', { skills: ['cpp'] }, 'skills', 'cpp'],
    ['workModes', { workModes: ['on-site'] }, 'work-modes', 'on-site'],
    ['employment', { employment: ['contract'] }, 'employment', 'contract'],
  ])('%s link to the page of their value', (name, fields, browseBy, id) => {
    expect(fact(fields, name)).toMatchObject([{ browseBy, id }]);
  });
});

describe('the places of a posting', () => {
  const places = {
    'twin-west': { locality: 'Twin', region: 'West', country: 'US' },
    'twin-north': { locality: 'Twin', region: 'North', country: 'CA' },
    'west-abroad': { region: 'West', country: 'CA' },
  };

  it.each([
    ['twin-west', 'Twin, West, United States'],
    ['twin-north', 'Twin, North, Canada'],
    ['west-abroad', 'West, Canada'],
    ['west-town', 'West Town, West'],
  ])('name their region or country once, even if the name is shared: %s is %s', (id, name) => {
    const { entry, context } = buildSinglePosting({ places: [id] }, { places });
    const found = factsOf(entry, new Map(), context).find((one) => one.name === 'places');
    expect(found?.values).toEqual([{ text: name, browseBy: 'places', id }]);
  });
});

describe('the required or preferred degrees', () => {
  const pursuing = (level: Education['level'], required = true): Education => ({
    level,
    state: 'pursuing',
    required,
  });
  const completed = (level: Education['level'], required = true): Education => ({
    level,
    state: 'completed',
    required,
  });

  it.each<[Education[], string]>([
    [[completed('bachelor')], 'Bachelor’s, completed'],
    [[pursuing('doctorate')], 'PhD, in progress'],
    [[pursuing('master'), pursuing('doctorate')], 'Master’s or PhD, in progress'],
    [
      [completed('bachelor'), completed('master'), completed('doctorate')],
      'Bachelor’s, Master’s or PhD, completed',
    ],
    [[pursuing('master'), completed('bachelor')], 'Master’s, in progress or Bachelor’s, completed'],
    [[completed('doctorate', false)], 'PhD, completed (preferred)'],
    [
      [completed('bachelor'), completed('master', false)],
      'Bachelor’s, completed or Master’s, completed (preferred)',
    ],
  ])('%j are shown as "%s"', (education, phrase) => {
    expect(degreePhrase(education, buildSinglePosting({}).context)).toBe(phrase);
    expect(texts({ education }, 'education')).toEqual([phrase]);
  });
});

describe('the facts of a row', () => {
  const pay = { min: 12100, max: 12100, currency: 'USD', per: 'month' } as const;

  it('are pay, role, term, work mode and degree, in that order', () => {
    expect(
      rows({
        pay,
        employment: ['full-time'],
        level: 'new-grad',
        terms: ['fall-2026'],
        workModes: ['hybrid'],
        education: [{ level: 'doctorate', state: 'pursuing', required: true }],
      }),
    ).toEqual(['$12,100 a month', 'new graduate', 'full time', 'Fall 2026', 'hybrid', 'PhD']);
  });

  it.each<[Fields, string[]]>([
    [{ terms: ['fall-2026'] }, ['Fall 2026', 'pay not stated']],
    [{ workModes: ['on-site'] }, ['On site', 'pay not stated']],
    [{}, ['Pay not stated']],
  ])('end with a remark if pay is not stated: %j is %j', (fields, expected) => {
    expect(rows(fields)).toEqual(expected);
  });

  it.each<[Fields, string]>([
    [{ employment: ['full-time'], level: 'senior' }, 'Senior'],
    [{ employment: ['full-time'] }, 'Full time'],
    [{ workModes: ['remote', 'hybrid'] }, 'Remote'],
    [{ education: [{ level: 'doctorate', state: 'pursuing', required: true }] }, 'PhD'],
    [{ pay: { max: 30, currency: 'USD', per: 'hour' } }, 'Up to $30 an hour'],
    [{ pay: { min: 25, currency: 'USD', per: 'hour' } }, 'From $25 an hour'],
  ])('of %j begin with a capital letter: %s', (fields, first) => {
    expect(rows(fields)[0]).toBe(first);
  });

  it.each<[NonNullable<Pay['inferred']>, string]>([
    [['per'], '$12,100, period not stated'],
    [['currency'], '$12,100 a month, partly inferred'],
    [['min', 'max'], '$12,100 a month, partly inferred'],
    [['per', 'currency'], '$12,100, period not stated, partly inferred'],
  ])('mark inferred parts of pay: for %j, "%s"', (inferred, said) => {
    expect(rows({ pay: { ...pay, inferred } })).toEqual([said]);
  });

  it('name degrees without their state', () => {
    expect(
      rows({
        pay,
        education: [
          { level: 'master', state: 'pursuing', required: true },
          { level: 'master', state: 'completed', required: true },
          { level: 'doctorate', state: 'pursuing', required: false },
        ],
      }),
    ).toEqual(['$12,100 a month', 'Master’s or PhD']);
  });

  it('do not repeat “internship” for interns', () => {
    expect(rows({ level: 'intern', employment: ['internship'] })).toEqual([
      'Internship',
      'pay not stated',
    ]);
    expect(rows({ level: 'intern', employment: ['internship', 'part-time'] })).toEqual([
      'Internship',
      'part time',
      'pay not stated',
    ]);
    expect(rows({ level: 'intern', employment: ['part-time'] })).toEqual([
      'Intern',
      'part time',
      'pay not stated',
    ]);
    expect(rows({ level: 'intern' })).toEqual(['Intern', 'pay not stated']);
  });
});

describe('the main place of a posting', () => {
  const main = (places?: string[]) => {
    const { entry, context } = buildSinglePosting({ places });
    return mainPlace(entry, context);
  };

  it.each([
    [['west-town'], 'West Town, West', []],
    [['west'], 'West, United States', []],
    [['united-states'], 'United States', []],
    [['idle-town'], 'Idle Town', []],
    [['west-town', 'north-town', 'west'], 'West Town', ['North Town', 'West']],
  ])('of %j is %s', (places, first, others) => {
    expect(main(places)).toEqual({ first, others });
  });

  it('is undefined if no place is stated', () => {
    expect(main()).toBeUndefined();
  });

  it.each([
    [['twin-west'], 'Twin, West, United States', []],
    [['west-abroad'], 'West, Canada', []],
    [['twin-west', 'twin-north'], 'Twin, West, United States', ['Twin, North, Canada']],
    [['west-town', 'twin-north'], 'West Town', ['Twin, North, Canada']],
  ])('of %j is %s if other places have the same name', (ids, first, others) => {
    const { entry, context } = buildSinglePosting(
      { places: ids },
      {
        places: {
          'twin-west': { locality: 'Twin', region: 'West', country: 'US' },
          'twin-north': { locality: 'Twin', region: 'North', country: 'CA' },
          'west-abroad': { region: 'West', country: 'CA' },
        },
      },
    );
    expect(mainPlace(entry, context)).toEqual({ first, others });
  });
});
