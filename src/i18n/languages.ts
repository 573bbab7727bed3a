/** Languages with a complete set of messages; English is the fallback. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The language that the messages for a locale are in: its own if there is a translation, else
 * English.
 */
export function getLanguage(locale: string): Language {
  const { language } = new Intl.Locale(locale);
  return LANGUAGES.find((translated) => translated === language) ?? 'en';
}
