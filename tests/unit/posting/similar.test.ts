import { describe, expect, it } from 'vitest';
import type { Posting } from '../../../src/posting/schema.ts';
import { similarity, titleWords } from '../../../src/posting/similar.ts';
import { aPosting } from './a-posting.ts';

const rich = aPosting({
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
const other = aPosting({
  title: 'Intern in Applied Machine Learning',
  company: 'other-company',
  level: 'intern',
  terms: ['fall-2026'],
  places: ['other-town', 'third-town'],
  skills: ['pytorch', 'python', 'java'],
  education: [{ level: 'doctorate', state: 'completed', required: true }],
});
const unlike = aPosting({
  title: 'Welder',
  level: 'senior',
  terms: ['spring-2026'],
  places: ['third-town'],
  skills: ['welding'],
});

const kinds = (a: Posting, b: Posting) => similarity(a, b).likenesses.map(({ kind }) => kind);

describe('how alike two postings are', () => {
  it.each([
    ['alike', rich, other],
    ['unlike', rich, unlike],
    ['the same', rich, rich],
    ['sparse', rich, aPosting()],
  ])('is the same both ways round when they are %s', (_, a, b) => {
    const there = similarity(a, b);
    const back = similarity(b, a);
    expect(back.score).toBe(there.score);
    expect(back.likenesses.map(({ kind }) => kind)).toEqual(
      there.likenesses.map(({ kind }) => kind),
    );
  });

  it('is nothing when they share nothing', () => {
    expect(similarity(rich, unlike)).toEqual({ score: 0, likenesses: [] });
  });

  it('is nothing when neither says anything but a title of its own', () => {
    expect(similarity(aPosting({ title: 'Welder' }), aPosting({ title: 'Baker' })).score).toBe(0);
  });

  it('grows with what they share', () => {
    const one = aPosting({ skills: ['python'], title: 'Baker' });
    const two = aPosting({ skills: ['python', 'cpp'], title: 'Baker' });
    expect(similarity(rich, two).score).toBeGreaterThan(similarity(rich, one).score);
    expect(similarity(rich, rich).score).toBeGreaterThan(similarity(rich, other).score);
  });

  it('does not count the company: that has a list of its own', () => {
    expect(
      similarity(aPosting({ title: 'Welder' }), aPosting({ title: 'Baker' })).likenesses,
    ).toEqual([]);
  });
});

describe('what two postings have in common', () => {
  it('is everything that both say, the strongest first', () => {
    const { likenesses } = similarity(rich, other);
    expect(likenesses).toHaveLength(6);
    expect(likenesses).toEqual(
      expect.arrayContaining([
        { kind: 'title', words: ['machine', 'learning'] },
        { kind: 'skills', ids: ['python', 'pytorch'] },
        { kind: 'terms', ids: ['fall-2026'] },
        { kind: 'degrees', ids: ['doctorate'] },
        { kind: 'places', ids: ['other-town'] },
        { kind: 'level', id: 'intern' },
      ]),
    );
    expect(likenesses[0]?.kind).toBe('title');
    expect(likenesses.at(-1)?.kind).toBe('places');
  });

  it('is no level where neither states one', () => {
    expect(kinds(aPosting({ title: 'Baker' }), aPosting({ title: 'Baker' }))).not.toContain(
      'level',
    );
  });

  it('is no title when one word alone is the same', () => {
    expect(
      kinds(aPosting({ title: 'Data Engineer' }), aPosting({ title: 'Sales Engineer' })),
    ).toEqual([]);
  });

  it('is no title when only the words that say nothing of the work are the same', () => {
    expect(
      kinds(
        aPosting({ title: 'Senior PhD Intern in Baking, Summer 2026' }),
        aPosting({ title: 'Senior PhD Intern in Welding, Summer 2026' }),
      ),
    ).toEqual([]);
  });
});

describe('the words of a title', () => {
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
  ])('of %s are %j', (title, words) => {
    expect(titleWords(title)).toEqual(words);
  });
});
