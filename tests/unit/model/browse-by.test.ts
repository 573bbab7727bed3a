import { describe, expect, it } from 'vitest';
import { orderOfValues, valuesOf, BROWSE_BY, type BrowseBy } from '../../../src/model/browse-by.ts';
import { buildPosting } from '../../helpers/build-posting.ts';

describe('the values of a posting', () => {
  const posting = buildPosting({
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
    applicants: ['US-TX', 'DACH'],
  });

  it.each<[BrowseBy, string[]]>([
    ['companies', ['fixture-company']],
    ['places', ['fixture-town', 'fixture-region']],
    ['skills', ['python', 'cpp']],
    ['terms', ['summer-2026']],
    ['degrees', ['master', 'doctorate']],
    ['work-modes', ['remote', 'hybrid']],
    ['employment', ['internship']],
    ['applicants', ['us-tx', 'us', 'de', 'at', 'ch']],
  ])('for %s are %j', (browseBy, values) => {
    expect(valuesOf(browseBy, posting)).toEqual(values);
  });

  it.each(BROWSE_BY.filter((browseBy) => browseBy !== 'companies'))(
    'for %s are empty if none is stated',
    (browseBy) => {
      expect(valuesOf(browseBy, buildPosting())).toEqual([]);
    },
  );
});

describe('the ways to browse', () => {
  it('are those in the URLs of the site', () => {
    expect([...BROWSE_BY].sort()).toEqual(
      [
        'companies',
        'places',
        'skills',
        'terms',
        'degrees',
        'work-modes',
        'employment',
        'applicants',
      ].sort(),
    );
  });

  it.each<[BrowseBy, string[]]>([
    ['terms', ['spring-2026', 'summer-2026', 'fall-2026', 'winter-2027']],
    ['degrees', ['secondary', 'associate', 'bachelor', 'master', 'doctorate']],
    ['work-modes', ['on-site', 'hybrid', 'remote']],
    ['employment', ['full-time', 'part-time', 'contract', 'internship', 'other']],
  ])('include %s, which have a custom order', (browseBy, inOrder) => {
    expect([...inOrder].reverse().sort(orderOfValues(browseBy))).toEqual(inOrder);
    expect(orderOfValues(browseBy)).toBeDefined();
  });

  it.each<BrowseBy>(['companies', 'places', 'skills'])(
    'include %s, which have no custom order',
    (browseBy) => {
      expect(orderOfValues(browseBy)).toBeUndefined();
    },
  );
});
