import type { Messages } from './message-shape.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';

export type { Messages };

const CATALOGUES: readonly Messages[] = [en, fr];

/**
 * The catalogue for a locale, and the locale that pages are written in: the one asked for where there is a
 * catalogue of its language, else plain English, so that words, dates and numbers are of one language.
 */
export function getMessages(locale: string): { messages: Messages; locale: string } {
  const { language } = new Intl.Locale(locale);
  const messages = CATALOGUES.find((catalogue) => catalogue.language === language);
  return messages ? { messages, locale } : { messages: en, locale: en.language };
}
