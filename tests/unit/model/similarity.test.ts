import { describe, expect, it } from 'vitest';
import type { Posting } from '../../../src/model/posting.ts';
import { similarity, titleWords, traitsOf } from '../../../src/model/similarity.ts';
import { buildPosting } from '../../helpers/build-posting.ts';

const rich = buildPosting({
  title: 'Machine Learning Intern, Search',
  level: 'intern',
  terms: ['summer-2026', 'fall-2026'],
  places: ['fixture-town', 'other-town'],
  skills: ['python', 'cpp', 'pytorch'],
  education: [
    { level: 'master', state: 'pursuing', required: true },
    { level: 'doctorate', state: 'pursuing', required: true },
  ],
});
const other = buildPosting({
  title: 'Intern in Applied Machine Learning',
  company: 'other-company',
  level: 'intern',
  terms: ['fall-2026'],
  places: ['other-town', 'third-town'],
  skills: ['pytorch', 'python', 'java'],
  education: [{ level: 'doctorate', state: 'completed', required: true }],
});
const unlike = buildPosting({
  title: 'Welder',
  level: 'senior',
  terms: ['spring-2026'],
  places: ['third-town'],
  skills: ['welding'],
});

const compare = (a: Posting, b: Posting) => similarity(traitsOf(a), traitsOf(b));
const kinds = (a: Posting, b: Posting) => compare(a, b).sharedTraits.map(({ kind }) => kind);

describe('the similarity of two postings', () => {
  it.each([
    ['alike', rich, other],
    ['unlike', rich, unlike],
    ['the same', rich, rich],
    ['sparse', rich, buildPosting()],
  ])('is the same in both directions if they are %s', (_, a, b) => {
    const there = compare(a, b);
    const back = compare(b, a);
    expect(back.score).toBe(there.score);
    expect(back.sharedTraits.map(({ kind }) => kind)).toEqual(
      there.sharedTraits.map(({ kind }) => kind),
    );
  });

  it('is zero if they share nothing', () => {
    expect(compare(rich, unlike)).toEqual({ score: 0, sharedTraits: [] });
  });

  it('is zero if both have only a title', () => {
    expect(compare(buildPosting({ title: 'Welder' }), buildPosting({ title: 'Baker' })).score).toBe(
      0,
    );
  });

  it('increases with the traits that they share', () => {
    const one = buildPosting({ skills: ['python'], title: 'Baker' });
    const two = buildPosting({ skills: ['python', 'cpp'], title: 'Baker' });
    expect(compare(rich, two).score).toBeGreaterThan(compare(rich, one).score);
    expect(compare(rich, rich).score).toBeGreaterThan(compare(rich, other).score);
  });

  it('increases with up to four skills, so that a long list does not outweigh the rest', () => {
    const knowing = (...skills: string[]) => buildPosting({ title: 'Baker', skills });
    const scores = [1, 2, 3, 4, 5, 6].map((n) => {
      const skills = Array.from({ length: n }, (_, i) => `skill-${i}`);
      return compare(knowing(...skills), knowing(...skills)).score;
    });
    expect(scores).toEqual([1, 2, 3, 4, 4, 4]);
  });

  it('ignores the company, whose postings have their own list', () => {
    expect(
      compare(buildPosting({ title: 'Welder' }), buildPosting({ title: 'Baker' })).sharedTraits,
    ).toEqual([]);
  });
});

describe('the shared traits of two postings', () => {
  it('include everything that both state, the strongest first', () => {
    const { sharedTraits } = compare(rich, other);
    expect(sharedTraits).toHaveLength(6);
    expect(sharedTraits).toEqual(
      expect.arrayContaining([
        { kind: 'title', words: ['machine', 'learning'] },
        { kind: 'skills', ids: ['python', 'pytorch'] },
        { kind: 'terms', ids: ['fall-2026'] },
        { kind: 'degrees', ids: ['doctorate'] },
        { kind: 'places', ids: ['other-town'] },
        { kind: 'level', id: 'intern' },
      ]),
    );
    expect(sharedTraits[0]?.kind).toBe('title');
    expect(sharedTraits.at(-1)?.kind).toBe('places');
  });

  it('do not include a level if neither states one', () => {
    expect(kinds(buildPosting({ title: 'Baker' }), buildPosting({ title: 'Baker' }))).not.toContain(
      'level',
    );
  });

  it('do not include a title if only one word is the same', () => {
    expect(
      kinds(buildPosting({ title: 'Data Engineer' }), buildPosting({ title: 'Sales Engineer' })),
    ).toEqual([]);
  });

  it('do not include a title if only words unrelated to the work are the same', () => {
    expect(
      kinds(
        buildPosting({ title: 'Senior PhD Intern in Baking, Summer 2026' }),
        buildPosting({ title: 'Senior PhD Intern in Welding, Summer 2026' }),
      ),
    ).toEqual([]);
  });
});

describe('traitsOf', () => {
  it('returns the skills, terms, degrees, places, level and significant words of the title', () => {
    expect(traitsOf(rich)).toEqual({
      skills: new Set(['python', 'cpp', 'pytorch']),
      terms: new Set(['summer-2026', 'fall-2026']),
      degrees: new Set(['master', 'doctorate']),
      places: new Set(['fixture-town', 'other-town']),
      words: new Set(['machine', 'learning', 'search']),
      level: 'intern',
    });
  });

  it('returns no traits that the posting does not state', () => {
    expect(traitsOf(buildPosting({ title: 'The Intern' }))).toEqual({
      skills: new Set(),
      terms: new Set(),
      degrees: new Set(),
      places: new Set(),
      words: new Set(),
      level: undefined,
    });
  });

  it('returns a degree once, whatever its state', () => {
    const { degrees } = traitsOf(
      buildPosting({
        education: [
          { level: 'master', state: 'pursuing', required: true },
          { level: 'master', state: 'completed', required: true },
        ],
      }),
    );
    expect([...degrees]).toEqual(['master']);
  });
});

describe('the significant words of a title', () => {
  it.each([
    ['Machine Learning Intern, Fall 2026', ['machine', 'learning']],
    ['Sr. Staff Software Engineer – 3P Measurement', ['software', 'engineer', '3p', 'measurement']],
    ['Master’s ML Internship (ATG)', ['ml', 'atg']],
    ['New Grad: Engineer, University Graduate', ['engineer']],
    ['C++ and C# Developer', ['c++', 'c#', 'developer']],
    ['Ingénieur·e logiciel à Zürich', ['ingénieur', 'logiciel', 'zürich']],
    ['Machine machine MACHINE', ['machine']],
    ['The Intern', []],
    ['2026', []],
  ])('in %s are %j', (title, words) => {
    expect(titleWords(title)).toEqual(words);
  });
});
