import { getLanguage, type Language } from '../../i18n/languages.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import type { SearchLanguage } from './search-language.ts';

const SEARCH_LANGUAGES: Record<Language, SearchLanguage> = { en, fr };

/** The search language of a locale: that of its messages. */
export function getSearchLanguage(locale: string): SearchLanguage {
  return SEARCH_LANGUAGES[getLanguage(locale)];
}
