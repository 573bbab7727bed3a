import type { Messages } from './message-shape.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';

export type { Messages };

const CATALOGUES: readonly Messages[] = [en, fr];

/**
 * The messages for a locale, and the locale of the pages. Both are English if there are no messages
 * in the locale's language, so that text, dates and numbers never mix languages.
 */
export function getMessages(locale: string): { messages: Messages; locale: string } {
  const { language } = new Intl.Locale(locale);
  const messages = CATALOGUES.find((catalogue) => catalogue.language === language);
  return messages ? { messages, locale } : { messages: en, locale: en.language };
}
