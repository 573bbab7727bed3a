import { describe, expect, it } from 'vitest';
import { postingSchema } from '../../../../src/model/posting.ts';
import {
  findDuplicates,
  type PostingIdentity,
} from '../../../../src/lint/rules/duplicate-likely.ts';

const PLACES = new Map([
  ['fixture-town-gb', { locality: 'Fixture Town', country: 'GB', aliases: [] }],
  ['fixture-city-gb', { locality: 'Fixture City', country: 'GB', aliases: [] }],
  ['fixture-ville-fr', { locality: 'Fixture Ville', country: 'FR', aliases: [] }],
]);

const known = (id: string, fields: object = {}): PostingIdentity => ({
  id,
  line: 2,
  column: 8,
  posting: postingSchema.parse({
    title: 'Machine Learning Intern',
    company: 'fixture-company',
    completeness: 'full',
    education: [{ level: 'master', state: 'pursuing', required: true }],
    terms: ['fall-2026'],
    places: ['fixture-town-gb'],
    ...fields,
  }),
});

const found = (...postings: PostingIdentity[]) =>
  findDuplicates(postings, PLACES, '2026-03-10', 45).map(({ one, found: { message } }) => [
    one.id,
    message.split(' ')[0],
  ]);

describe('postings that are probably one', () => {
  it.each([
    ['in all that matters', {}],
    ['but for the way the title is written', { title: 'Machine-learning  INTERN' }],
    ['in another town of the country', { places: ['fixture-city-gb'] }],
    ['with another text and other skills', { summary: 'Another.' }],
  ])('are alike %s', (_, fields) => {
    expect(found(known('b', fields), known('a'))).toEqual([['b', 'a']]);
  });

  it.each([
    ['title', { title: 'Machine Learning Intern 2' }],
    ['sign in the title', { title: 'Machine Learning Intern C++' }],
    ['company', { company: 'fixture-other' }],
    ['degree', { education: [{ level: 'doctorate', state: 'pursuing', required: true }] }],
    ['term', { terms: ['summer-2026'] }],
    ['country', { places: ['fixture-ville-fr'] }],
  ])('are not where they differ in the %s', (_, fields) => {
    expect(found(known('a'), known('b', fields))).toEqual([]);
  });

  it('are not where one of them is closed', () => {
    const closed = { closed: { on: '2026-02-01', reason: 'filled' } };
    expect(found(known('a', closed), known('b'))).toEqual([]);
  });

  it('all lead to the first', () => {
    expect(found(known('c'), known('a'), known('b'))).toEqual([
      ['b', 'a'],
      ['c', 'a'],
    ]);
  });
});
