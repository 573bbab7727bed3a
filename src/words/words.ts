import type { Words } from './catalogue.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

export type { Words };

const CATALOGUES: readonly Words[] = [en, fr];

/**
 * The catalogue for a locale, and the locale that pages are written in: the one asked for where there is a
 * catalogue of its language, else plain English, so that words, dates and numbers are of one language.
 */
export function wordsFor(locale: string): { words: Words; locale: string } {
  const { language } = new Intl.Locale(locale);
  const words = CATALOGUES.find((catalogue) => catalogue.language === language);
  return words ? { words, locale } : { words: en, locale: en.language };
}
