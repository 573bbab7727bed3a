import { z } from 'zod';
import { editorPattern } from './editor-hints.ts';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

const ERROR = 'must be a BCP 47 language tag, such as de or pt-BR';
const PATTERN = /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/;

/** The language of a text, as a BCP 47 tag in its usual form: `de`, `pt-BR`. */
export const languageSchema = z
  .string()
  .refine(isLanguageTag, { error: ERROR })
  .meta(editorPattern(PATTERN, ERROR));

function isLanguageTag(tag: string): boolean {
  return normalizeLanguageTag(tag) === tag;
}

/** Codes for texts in no language, in several, or in one that is not known. */
const NO_LANGUAGE = new Set(['mis', 'mul', 'und', 'zxx']);

/** The usual form of a tag: `pt-BR` for `PT_br`; undefined if no such language is known. */
export function normalizeLanguageTag(text: string): string | undefined {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(text.replaceAll('_', '-'));
    const { language } = new Intl.Locale(tag);
    const isNamed = !NO_LANGUAGE.has(language) && names.of(language) !== undefined;
    // An extension such as `-u-ca-buddhist` is about formats, not about the language of a text.
    return isNamed && !/-[a-wyz\d]-/i.test(tag) ? tag : undefined;
  } catch {
    return undefined; // not even well-formed
  }
}

/** Whether two tags are of one language, wherever it is spoken: `en-GB` and `en`. */
export function isSameLanguage(a: string, b: string): boolean {
  return getLanguageFamily(a) === getLanguageFamily(b);
}

/** Other codes of a language, or of ones that are written alike. */
const WRITTEN_ALIKE: Readonly<Record<string, string>> = {
  no: 'nb',
  nn: 'nb',
  fil: 'tl',
  bs: 'hr',
  sh: 'hr',
  cmn: 'zh',
  yue: 'zh',
  pes: 'fa',
  prs: 'fa',
  arb: 'ar',
  iw: 'he',
  in: 'id',
};

function getLanguageFamily(tag: string): string {
  const { language } = new Intl.Locale(tag);
  return WRITTEN_ALIKE[language] ?? language;
}

/** ISO 15924 codes of the scripts that are written from right to left. */
const RIGHT_TO_LEFT = new Set('Adlm Arab Hebr Mand Nkoo Rohg Samr Syrc Thaa'.split(' '));

/** The writing direction of a language. Not every engine has `getTextInfo` of `Intl.Locale` yet. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const { script = '' } = new Intl.Locale(tag).maximize();
  return RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
}

/**
 * The attributes of an element with words in a language: a posting's title or text. Without one,
 * they are in the language of the page, and browsers find the direction.
 */
export function languageAttributes(language: string | undefined): {
  lang?: string;
  dir: 'ltr' | 'rtl' | 'auto';
} {
  return language === undefined ? { dir: 'auto' } : { lang: language, dir: directionOf(language) };
}
