import { describe, expect, it } from 'vitest';
import { createSpellingDictionary } from '../../../../src/search/build/spelling-dictionary.ts';
import { buildSearchDocuments } from '../../../helpers/build-search-documents.ts';

const build = (...given: Parameters<typeof buildSearchDocuments>) =>
  createSpellingDictionary(buildSearchDocuments(...given).boardWords);

describe('createSpellingDictionary', () => {
  const [names, words] = build(
    {
      one: { title: 'Python Intern', skills: ['python', 'cpp'], places: ['west-town'] },
      two: { title: 'Intern, 2026 (Ph.D.)', skills: ['python'], company: 'other-company' },
      three: { title: 'An intern', skills: ['cpp'] },
    },
    { lines: { one: ['Often rarely'], two: ['often 12 x', 'Rarely'], three: ['Often', 'python'] } },
  );

  it('contains the words of titles, companies, places and skills as they are written', () => {
    expect(names).toEqual(
      expect.arrayContaining([
        'Python',
        'Intern',
        'Fixture',
        'Company',
        'West',
        'Town',
        'C++',
        'Ph.D.',
      ]),
    );
  });

  it('contains the other names of what titles say', () => {
    const [other] = build({ one: { title: 'Truck Driver' } });
    expect(other).toContain('lorry');
  });

  it('orders words by the number of postings that have them', () => {
    expect(names.slice(0, 2)).toEqual(['Company', 'Intern']);
    expect(names.indexOf('Python')).toBeLessThan(names.indexOf('Ph.D.'));
  });

  it('contains each word once, whatever its capitals', () => {
    const plain = [...names, ...words].map((word) => word.toLowerCase());
    expect(new Set(plain).size).toBe(plain.length);
  });

  it('excludes numbers and single letters', () => {
    expect(names.filter((word) => /^\d+$/.test(word) || word.length < 2)).toEqual([]);
  });

  it('contains the other words of texts if three postings have them', () => {
    expect(words).toEqual(['often']);
  });

  it('contains the aliases of places and the full names of skills', () => {
    const [other] = build(
      { one: { places: ['fixture-city'], skills: ['nlp'] } },
      {
        board: {
          places: {
            'fixture-city': { locality: 'Fixture City', country: 'US', aliases: ['FXC'] },
          },
        },
      },
    );
    expect(other).toEqual(expect.arrayContaining(['FXC', 'Natural', 'processing']));
  });
});
