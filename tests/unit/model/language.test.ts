import { describe, expect, it } from 'vitest';
import {
  isSameLanguage,
  languageAttributes,
  languageSchema,
  normalizeLanguageTag,
} from '../../../src/model/language.ts';

describe('a language tag', () => {
  it.each(['de', 'pt-BR', 'zh-Hant-TW', 'sr-Latn', 'tlh', 'es-419'])('can be %s', (tag) => {
    expect(languageSchema.safeParse(tag).success).toBe(true);
  });

  it.each(['', 'DE', 'german', 'pt_BR', 'xx', 'und', 'mul', 'zxx', 'iw', 'de-u-co-phonebk', 'e'])(
    'cannot be “%s”',
    (tag) => {
      expect(languageSchema.safeParse(tag).success).toBe(false);
    },
  );

  it.each([
    ['PT_br', 'pt-BR'],
    ['iw', 'he'],
    ['zh-hant', 'zh-Hant'],
    ['german', undefined],
  ])('in another form is corrected: %s', (text, tag) => {
    expect(normalizeLanguageTag(text)).toBe(tag);
  });

  it.each([
    ['en-GB', 'en', true],
    ['nb', 'no', true],
    ['pt-BR', 'pt-PT', true],
    ['de', 'nl', false],
  ])('is compared by its language: %s and %s', (a, b, same) => {
    expect(isSameLanguage(a, b)).toBe(same);
  });
});

describe('the attributes of a language', () => {
  it.each([
    ['ar', 'rtl'],
    ['he', 'rtl'],
    ['fa', 'rtl'],
    ['ur', 'rtl'],
    ['az-Arab', 'rtl'],
    ['de', 'ltr'],
    ['ja', 'ltr'],
    ['ur-Latn', 'ltr'],
  ])('include the direction of its script: %s', (lang, dir) => {
    expect(languageAttributes(lang)).toEqual({ lang, dir });
  });

  it('leave both to the page and the browser where no language is stated', () => {
    expect(languageAttributes(undefined)).toEqual({ dir: 'auto' });
  });
});
