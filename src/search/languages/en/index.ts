import type { SearchLanguage } from '../search-language.ts';
import { ENDINGS, PLURALS } from './endings.ts';
import { KEPT_PHRASES } from './kept-phrases.ts';
import { QUERY_WORDS } from './query-words.ts';
import { STOP_WORDS } from './stop-words.ts';

export const en: SearchLanguage = {
  stopWords: STOP_WORDS,
  names: KEPT_PHRASES,
  plurals: PLURALS,
  endings: ENDINGS,
  ...QUERY_WORDS,
};
