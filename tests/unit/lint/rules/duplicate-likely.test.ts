import { describe, expect, it } from 'vitest';
import { postingSchema } from '../../../../src/model/posting.ts';
import type { CheckedPosting } from '../../../../src/lint/rule.ts';
import duplicateLikely from '../../../../src/lint/rules/duplicate-likely.ts';

const PLACES = new Map([
  ['fixture-town-gb', { locality: 'Fixture Town', country: 'GB', aliases: [] }],
  ['fixture-city-gb', { locality: 'Fixture City', country: 'GB', aliases: [] }],
  ['fixture-kingdom-gb', { country: 'GB', aliases: [] }],
  ['fixture-ville-fr', { locality: 'Fixture Ville', country: 'FR', aliases: [] }],
]);

const posting = (id: string, fields: object = {}): CheckedPosting => ({
  id,
  path: `postings/${id}.md`,
  ignores: [],
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

/** Returns pairs of ids: the posting with the finding and the posting that it repeats. */
const findPairs = (...postings: CheckedPosting[]) =>
  duplicateLikely
    .check(postings, { places: PLACES, today: '2026-03-10', freshDays: 45 })
    .map(({ posting: { id }, result: { message } }) => [id, message.split(' ')[0]]);

describe('postings that are probably the same', () => {
  it.each([
    ['in all compared fields', {}],
    ['with other case and punctuation in the title', { title: 'Machine-learning  INTERN' }],
    ['in another town of the same country', { places: ['fixture-city-gb'] }],
    ['with another summary', { summary: 'Another.' }],
  ])('are reported %s', (_, fields) => {
    expect(findPairs(posting('b', fields), posting('a'))).toEqual([['b', 'a']]);
  });

  it.each([
    ['title', { title: 'Machine Learning Intern 2' }],
    ['sign in the title', { title: 'Machine Learning Intern C++' }],
    ['company', { company: 'fixture-other' }],
    ['degree', { education: [{ level: 'doctorate', state: 'pursuing', required: true }] }],
    ['term', { terms: ['summer-2026'] }],
    ['country', { places: ['fixture-ville-fr'] }],
  ])('are not reported if they differ in the %s', (_, fields) => {
    expect(findPairs(posting('a'), posting('b', fields))).toEqual([]);
  });

  it('are not reported if one of them is closed', () => {
    const closed = { closed: { on: '2026-02-01', reason: 'filled' } };
    expect(findPairs(posting('a', closed), posting('b'))).toEqual([]);
  });

  it('all refer to the first', () => {
    expect(findPairs(posting('c'), posting('a'), posting('b'))).toEqual([
      ['b', 'a'],
      ['c', 'a'],
    ]);
  });
});

describe('branches of one company', () => {
  const apply = (url: string) => ({ apply: { url, kind: 'posting' } });
  const branch = (id: string, place: string, url: string) =>
    posting(id, { places: [place], ...apply(url) });

  it('are no duplicates if each has its own link', () => {
    expect(
      findPairs(
        branch('a', 'fixture-town-gb', 'https://shop.example/jobs/1'),
        branch('b', 'fixture-city-gb', 'https://shop.example/jobs/2'),
        posting('c', {
          places: ['fixture-city-gb'],
          apply: { url: 'mailto:city@shop.example', kind: 'email' },
        }),
      ),
    ).toEqual([['c', 'b']]);
  });

  it.each([
    ['in the same town', 'fixture-town-gb', 'https://board.example/jobs/9'],
    ['in the country around it', 'fixture-kingdom-gb', 'https://board.example/jobs/9'],
    ['with the same link', 'fixture-city-gb', 'https://shop.example/jobs/1'],
    [
      'with the same link but for tracking',
      'fixture-city-gb',
      'https://shop.example/jobs/1/?utm_source=board#apply',
    ],
  ])('are duplicates %s', (_, place, url) => {
    expect(
      findPairs(
        branch('a', 'fixture-town-gb', 'https://shop.example/jobs/1'),
        branch('b', place, url),
      ),
    ).toEqual([['b', 'a']]);
  });

  it('are each compared with the posting of their own place', () => {
    expect(
      findPairs(
        branch('a', 'fixture-town-gb', 'https://shop.example/jobs?id=1'),
        branch('b', 'fixture-city-gb', 'https://shop.example/jobs?id=2'),
        branch('c', 'fixture-city-gb', 'https://board.example/jobs/3'),
      ),
    ).toEqual([['c', 'b']]);
  });
});
