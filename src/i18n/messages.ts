import { getLanguage, type Language } from './languages.ts';
import type { Messages } from './message-shape.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';

export type { Messages };

const CATALOGUES: Readonly<Record<Language, Messages>> = { en, fr };

/**
 * The messages for a locale, and the locale of the pages. Both are English if there are no messages
 * in the locale's language, so that text, dates and numbers never mix languages.
 */
export function getMessages(locale: string): { messages: Messages; locale: string } {
  const language = getLanguage(locale);
  const isTranslated = new Intl.Locale(locale).language === language;
  return { messages: CATALOGUES[language], locale: isTranslated ? locale : language };
}
