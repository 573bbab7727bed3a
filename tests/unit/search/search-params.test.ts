import { describe, expect, it } from 'vitest';
import { FACETS, SORTS, type Choices } from '../../../src/search/facets.ts';
import {
  hasConditions,
  cleanText,
  readState,
  RESULTS_PER_STEP,
  writeState,
  type SearchState,
} from '../../../src/search/search-params.ts';
import { createRandom, type Chance } from '../../helpers/seeded-random.ts';

const NOTHING: SearchState = { text: '', choices: {}, sort: 'relevance', shown: RESULTS_PER_STEP };

const read = (url: string) => readState(new URLSearchParams(url));
const write = (state: Partial<SearchState>) => writeState({ ...NOTHING, ...state });

const TEXTS = [
  'C++',
  'C#',
  '.NET',
  '$12,100',
  'a&b=c',
  'q=1&sort=pay',
  '50%',
  '“machine learning”',
  '"open',
  'naïve',
  '研究',
  'هندسة',
  '👩‍💻',
  '<img src=x onerror=alert(1)>',
  '__proto__',
  'a+b',
  'co‑op',
  '#',
  '?',
  ';',
] as const;
const VALUES = [
  'fixture-company',
  'west-town',
  'open',
  'usd-month-10000',
  'C++',
  'a,b',
  '__proto__',
  'New York',
  '&',
  '研究',
] as const;

function anyState(chance: Chance): SearchState {
  const choices: Choices = {};
  for (const facet of FACETS) {
    if (chance.below(3) > 0) continue;
    choices[facet] = [...new Set(chance.many(VALUES, 1 + chance.below(3)))].sort();
  }
  return {
    text: chance.many(TEXTS, chance.below(4)).join(' '),
    choices,
    sort: chance.of(SORTS),
    shown: RESULTS_PER_STEP * (1 + chance.below(20)),
  };
}

describe('the query string of a search', () => {
  it('is empty if there are no conditions', () => {
    expect(write({})).toBe('');
    expect(read('')).toEqual(NOTHING);
  });

  it('restores the same search when it is read', () => {
    const chance = createRandom(3);
    for (let round = 0; round < 1000; round += 1) {
      const state = anyState(chance);
      expect(read(writeState(state))).toEqual(state);
    }
  });

  it('does not depend on the order of choices and parameters', () => {
    const chance = createRandom(4);
    for (let round = 0; round < 500; round += 1) {
      const state = anyState(chance);
      const url = writeState(state);
      const params = [...new URLSearchParams(url)].reverse();
      expect(writeState(readState(new URLSearchParams(params)))).toBe(url);
      const reversed = Object.entries(state.choices)
        .reverse()
        .map(([facet, values]) => [facet, [...values].reverse()]);
      expect(writeState({ ...state, choices: Object.fromEntries(reversed) })).toBe(url);
    }
  });

  it('contains the text, the facets in order, the sort and the number of results', () => {
    expect(
      write({
        text: 'C++ intern',
        choices: { state: ['open'], company: ['other-company', 'fixture-company'] },
        sort: 'pay',
        shown: 30,
      }),
    ).toBe(
      '?q=C%2B%2B+intern&company=fixture-company&company=other-company&state=open&sort=pay&show=30',
    );
  });

  it.each<[string, Partial<SearchState>]>([
    ['the default sort', { sort: 'relevance' }],
    ['the default number of results', { shown: RESULTS_PER_STEP }],
    ['a facet without choices', { choices: { company: [] } }],
  ])('leaves out %s', (_, state) => {
    expect(write(state)).toBe('');
  });

  it('contains a value once even if it was chosen twice', () => {
    expect(write({ choices: { skill: ['cpp', 'cpp'] } })).toBe('?skill=cpp');
    expect(read('skill=cpp&skill=cpp&skill=%20cpp').choices).toEqual({ skill: ['cpp'] });
  });
});

describe('a URL', () => {
  it.each([
    'utm_source=fixture',
    'companies=fixture-company',
    '__proto__=1&constructor=2',
    'sort=cheapest',
    'sort=',
    'sort=PAY',
    'show=0',
    'show=-20',
    'show=12.5',
    'show=many',
    'show=Infinity',
    'show=NaN',
    'company=&company=%20',
    'q=',
    'q=+++',
    'q=%0A%09',
  ])('with unknown or invalid parameters is read as the default search: %s', (url) => {
    expect(read(url)).toEqual(NOTHING);
  });

  it.each([
    ['show=11', 20],
    ['show=20', 20],
    ['show=95', 100],
    ['show=1000', 1000],
    ['show=1001', 1000],
    ['show=99999999999', 1000],
  ])('with %s shows %i results', (url, shown) => {
    expect(read(url).shown).toBe(shown);
  });

  it('with known and unknown parameters keeps the known ones', () => {
    expect(read('x=1&q=python&sort=none&place=west-town&show=nine')).toEqual({
      ...NOTHING,
      text: 'python',
      choices: { place: ['west-town'] },
    });
  });

  it('with invalid percent-encoding is read as far as possible', () => {
    expect(read('q=%E0%A4%A&skill=%ZZ').choices).toEqual({ skill: ['%ZZ'] });
  });
});

describe('cleanText', () => {
  it.each([
    ['  machine \t\n learning ', 'machine learning'],
    ['machine\u3000learning', 'machine learning'],
    ['12\u00a0100', '12\u00a0100'],
    ['', ''],
    ['\n', ''],
  ])('removes superfluous spaces: %j is %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('truncates very long text', () => {
    expect(cleanText('a'.repeat(100_000))).toBe('a'.repeat(200));
    expect(cleanText(`${'a'.repeat(199)} b`)).toBe('a'.repeat(199));
  });

  it('does not change text that is already clean', () => {
    const chance = createRandom(5);
    for (let round = 0; round < 300; round += 1) {
      const text = cleanText(chance.many([' ', '  ', 'ab', 'c++', '\n', '研'], 150).join(''));
      expect(cleanText(text)).toBe(text);
      expect(text.length).toBeLessThanOrEqual(200);
    }
  });
});

describe('results', () => {
  it.each<[string, boolean]>([
    ['', false],
    ['q=%20', false],
    ['unknown=1', false],
    ['q=python', true],
    ['skill=cpp', true],
    ['sort=newest', true],
    ['sort=relevance', false],
    ['show=20', true],
  ])('are requested by %j: %s', (url, asked) => {
    expect(hasConditions(read(url))).toBe(asked);
    expect(writeState(read(url)) !== '').toBe(asked);
  });
});
