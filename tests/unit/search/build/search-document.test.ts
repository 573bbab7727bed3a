import { describe, expect, it } from 'vitest';
import { createSynonymFinder } from '../../../../src/search/build/synonyms.ts';
import {
  createSearchDocument,
  getSearchedWords,
  getSequences,
} from '../../../../src/search/build/search-document.ts';
import { buildSinglePosting, type Fields } from '../../../helpers/build-board.ts';

/** The search document of a posting with the given lines on its page. */
function record(fields: Fields, pageLines: readonly string[] = []) {
  const { entry, context } = buildSinglePosting(fields);
  const names = createSynonymFinder(context.board, context.format.country, [
    ['ML', 'machine learning'],
  ]);
  return createSearchDocument(entry, pageLines, names, context);
}

describe('createSearchDocument', () => {
  it.each([
    [['AT', 'DE', 'FR'], 'germany'],
    [['EU'], 'germany'],
    [['EMEA'], 'kenya'],
    [['US-TX'], 'texas'],
    [['US-TX'], 'usa'],
    [['EMEA'], 'emea'],
    [['worldwide'], 'worldwide'],
  ])('finds a posting for applicants in %j by “%s”', (applicants, word) => {
    expect(getSearchedWords(record({ applicants }))).toContain(word);
  });

  it('splits the title, the company and the text into words', () => {
    const { title, company, text } = record({ title: 'C++ Intern (Ph.D.)' }, [
      'Pay: $12,100.',
      'Go!',
    ]);
    expect(title).toEqual(['c++', 'intern', 'phd']);
    expect(company).toEqual(['fixture', 'company']);
    expect(text).toEqual(['pay', '12100', 'go']);
  });

  it('contains every name of the places and skills', () => {
    const { places, skills } = record({ places: ['west-town'], skills: ['cpp', 'nlp'] });
    expect(places).toEqual(
      expect.arrayContaining([
        ['west', 'town'],
        ['united', 'states'],
      ]),
    );
    expect(skills).toEqual([['c++'], ['natural', 'language', 'processing']]);
  });

  it.each<[Fields, string]>([
    [{ employment: ['part-time'] }, 'part time'],
    [{ employment: ['internship', 'full-time'] }, 'full time'],
    [{ workModes: ['on-site'] }, 'on site'],
    [{ level: 'new-grad' }, 'new graduate'],
    [{ terms: ['summer-2026'] }, 'summer 2026'],
    [{ education: [{ level: 'doctorate', state: 'pursuing', required: true }] }, 'phd'],
  ])('contains facts in the wording of the page: %j as %j', (fields, words) => {
    expect(record(fields).facts.map((name) => name.join(' '))).toContain(words);
  });

  it('contains nothing else for a posting with only a title and a company', () => {
    const { title, company, ...rest } = record({ title: 'Intern' });
    expect([title, company]).toEqual([['intern'], ['fixture', 'company']]);
    expect(Object.values(rest).flat()).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['A co-op', ['coop']],
    ['A co‑op', ['coop']],
    ['State-of-the-art', ['stateoftheart']],
    ['On–site or part-time', ['onsite', 'parttime']],
    ['co-op and co-op', ['coop']],
    ['Machine - learning', []],
    ['One -two', []],
    ['Part--time', []],
    ['Coop', []],
  ])('also contains hyphenated words as one word: %j has %j', (text, joined) => {
    expect(record({ title: 'Intern' }, [text]).joined).toEqual(joined);
    expect(record({ title: text }).joined).toEqual(joined);
  });

  it.each<[Fields, string[]]>([
    [{ employment: ['part-time', 'internship'] }, ['parttime']],
    [{ workModes: ['on-site'] }, ['onsite']],
  ])('contains facts that are often hyphenated as one word: %j has %j', (fields, joined) => {
    expect(record(fields).joined).toEqual(joined);
  });

  it('contains the synonyms of names that the text mentions', () => {
    const { mentioned } = record({ title: 'Intern' }, ['We do ML.']);
    expect(mentioned).toEqual([['ml'], ['machine', 'learning']]);
  });

  it('does not join words from different lines', () => {
    expect(record({ title: 'Intern' }, ['One-', 'two', '-three']).joined).toEqual([]);
  });
});

describe('getSequences', () => {
  it('returns the title, the company, each name and the text separately', () => {
    const runs = getSequences(
      record({ title: 'ML Intern', places: ['north-town'], skills: ['nlp'] }, ['One', 'two']),
    ).map((run) => run.join(' '));
    expect(runs).toEqual(
      expect.arrayContaining([
        'ml intern',
        'fixture company',
        'north town',
        'natural language processing',
        'one two',
      ]),
    );
    expect(runs).not.toContain('ml intern fixture company');
  });

  it('leaves out joined words and synonyms', () => {
    const runs = getSequences(record({ title: 'Intern' }, ['A co-op in ML']));
    expect(runs.flat()).not.toContain('coop');
    expect(runs.flat()).not.toContain('machine');
  });
});

describe('getSearchedWords', () => {
  it.each([
    'c++',
    'intern',
    'fixture',
    'town',
    'states',
    'python',
    'fall',
    'parttime',
    'time',
    '12100',
    'coop',
    'co',
    'learning',
  ])('returns every searchable word of a posting: %s', (word) => {
    const words = getSearchedWords(
      record(
        {
          title: 'C++ Intern',
          places: ['west-town'],
          skills: ['python'],
          terms: ['fall-2026'],
          employment: ['part-time'],
        },
        ['$12,100 for a co-op in ML'],
      ),
    );
    expect([...words]).toContain(word);
  });
});
