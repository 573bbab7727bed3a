import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/i18n/languages.ts';
import {
  findIndexLanguage,
  getIndexLanguage,
} from '../../../../src/search/languages/index-languages.ts';
import { splitWords } from '../../../../src/search/tokens.ts';

describe.each(LANGUAGES)('the data of the index in %s', (language) => {
  const { synonyms, compounds, spellingVariants } = getIndexLanguage(language);
  const names = synonyms.groups.flat().map((name) => name.replace(/^~/, ''));

  it('have at least 60 groups of synonyms', () => {
    expect(synonyms.groups.length).toBeGreaterThanOrEqual(60);
  });

  it('have groups of two names or more that differ in their words', () => {
    const isSmall = (group: readonly string[]) =>
      new Set(group.map((name) => splitWords(name).join(' '))).size < Math.max(2, group.length);
    expect([...synonyms.groups, ...synonyms.words].filter(isSmall)).toEqual([]);
  });

  it('have a name in two groups only if it is an abbreviation', () => {
    const twice = names.filter((name, i) => names.indexOf(name) !== i);
    expect(twice.filter((name) => !/^\p{Lu}{2,4}$/u.test(name))).toEqual([]);
  });

  it('have ambiguous names of one word', () => {
    const listed = synonyms.ambiguous.split(' ');
    expect(
      listed.filter((name, i) => splitWords(name).length !== 1 || listed.indexOf(name) !== i),
    ).toEqual([]);
  });

  it('have compounds of two words, each once', () => {
    expect(compounds.filter((compound) => splitWords(compound).length !== 2)).toEqual([]);
    expect(new Set(compounds).size).toBe(compounds.length);
  });

  it('have pairs of folded words as spelling variants', () => {
    const pairs = [...spellingVariants.words, ...spellingVariants.beginnings];
    expect(pairs.filter((pair) => splitWords(pair).join(' ') !== pair)).toEqual([]);
    expect(pairs.filter((pair) => pair.split(' ').length !== 2)).toEqual([]);
  });
});

describe('findIndexLanguage', () => {
  it.each([
    ['en-GB', 'en'],
    ['fr', 'fr'],
    ['de', undefined],
  ])('finds the language of %s', (tag, language) => {
    expect(findIndexLanguage(tag)).toBe(language);
  });
});
