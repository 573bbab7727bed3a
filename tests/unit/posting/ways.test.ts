import { describe, expect, it } from 'vitest';
import { ownOrder, valuesOf, WAYS, type Way } from '../../../src/posting/ways.ts';
import { aPosting } from './a-posting.ts';

describe('the values of a posting', () => {
  const posting = aPosting({
    company: 'fixture-company',
    places: ['fixture-town', 'fixture-region'],
    skills: ['python', 'cpp'],
    terms: ['summer-2026'],
    education: [
      { level: 'master', state: 'pursuing', required: true },
      { level: 'master', state: 'completed', required: false },
      { level: 'doctorate', state: 'pursuing', required: true },
    ],
    workModes: ['remote', 'hybrid'],
    employment: ['internship'],
  });

  it.each<[Way, string[]]>([
    ['companies', ['fixture-company']],
    ['places', ['fixture-town', 'fixture-region']],
    ['skills', ['python', 'cpp']],
    ['terms', ['summer-2026']],
    ['degrees', ['master', 'doctorate']],
    ['work-modes', ['remote', 'hybrid']],
    ['employment', ['internship']],
  ])('by %s are %j', (way, values) => {
    expect(valuesOf(way, posting)).toEqual(values);
  });

  it.each(WAYS.filter((way) => way !== 'companies'))(
    'by %s are none where none is stated',
    (way) => {
      expect(valuesOf(way, aPosting())).toEqual([]);
    },
  );
});

describe('the ways to browse', () => {
  it('are those of the site’s addresses', () => {
    expect([...WAYS].sort()).toEqual(
      ['companies', 'places', 'skills', 'terms', 'degrees', 'work-modes', 'employment'].sort(),
    );
  });

  it.each<[Way, string[]]>([
    ['terms', ['spring-2026', 'summer-2026', 'fall-2026', 'winter-2027']],
    ['degrees', ['secondary', 'associate', 'bachelor', 'master', 'doctorate']],
    ['work-modes', ['on-site', 'hybrid', 'remote']],
    ['employment', ['full-time', 'part-time', 'contract', 'internship', 'other']],
  ])('%s have an order of their own', (way, inOrder) => {
    expect([...inOrder].reverse().sort(ownOrder(way))).toEqual(inOrder);
    expect(ownOrder(way)).toBeDefined();
  });

  it.each<Way>(['companies', 'places', 'skills'])('%s have none', (way) => {
    expect(ownOrder(way)).toBeUndefined();
  });
});
