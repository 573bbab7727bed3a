import { describe, expect, it } from 'vitest';
import { NO_LANGUAGE } from '../../../../src/search/no-language.ts';
import { getSearchLanguage } from '../../../../src/search/languages/search-languages.ts';
import { getAmountPattern } from '../../../../src/search/query-amounts.ts';
import { foldWord } from '../../../../src/search/tokens.ts';
import { LANGUAGES } from '../../../../src/i18n/languages.ts';
import { findSlowness } from '../../../helpers/slow-patterns.ts';

describe('the search language of a locale', () => {
  it('is its own if there is one, otherwise English', () => {
    expect(getSearchLanguage('fr-CA')).toBe(getSearchLanguage('fr'));
    expect(getSearchLanguage('de')).toBe(getSearchLanguage('en'));
    expect(getSearchLanguage('fr')).not.toBe(getSearchLanguage('en'));
  });
});

describe.each(LANGUAGES)('the search language %s', (locale) => {
  const language = getSearchLanguage(locale);
  const { stopWords, names, vagueWords, not, or, ambiguousCodes, lowerCaseCodes } = language;

  it('has folded words, each once', () => {
    for (const list of [stopWords, names, vagueWords, not, or, ambiguousCodes, lowerCaseCodes]) {
      const words = list.flatMap((phrase) => phrase.split(' '));
      expect(words.filter((word) => word === '' || word !== foldWord(word))).toEqual([]);
      expect(list.filter((phrase, i) => list.indexOf(phrase) !== i)).toEqual([]);
    }
  });

  it('keeps phrases only because they have a stop word', () => {
    const words = names.filter(
      (name) => !name.split(' ').some((word) => [...stopWords, ...not].includes(word)),
    );
    expect(words).toEqual([]);
  });

  it('has operators that are not also stop words', () => {
    expect(not.filter((word) => stopWords.includes(word))).toEqual([]);
  });

  it('has codes in lower case that are among its codes', () => {
    expect(lowerCaseCodes.filter((code) => !ambiguousCodes.includes(code))).toEqual([]);
  });

  it('has patterns that take linear time', () => {
    const added = new RegExp(`(?<=\\p{L}{3})(?:${language.addedEndings})(?![\\p{L}-])`, 'giu');
    for (const pattern of [added, getAmountPattern(language)]) {
      expect(findSlowness(pattern), pattern.source).toEqual([]);
    }
  });

  it('can be stored as JSON', () => {
    expect(JSON.parse(JSON.stringify(language))).toEqual(language);
  });
});

it('an unknown language has no words and no amounts', () => {
  expect(
    '30k £30 a year'.match(getAmountPattern(NO_LANGUAGE))?.some((text) => text.includes('£')),
  ).toBe(false);
});
