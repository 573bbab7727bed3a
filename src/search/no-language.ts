import type { SearchLanguage } from './languages/search-language.ts';

/** A pattern that matches nothing. */
const NEVER = '(?!)';

/** A language without any words, for text in an unknown language. */
export const NO_LANGUAGE: SearchLanguage = {
  stopWords: [],
  names: [],
  compounds: [],
  vagueWords: [],
  plurals: [],
  endings: [],
  addedEndings: NEVER,
  not: [],
  or: [],
  ambiguousCodes: [],
  lowerCaseCodes: [],
  amounts: {
    pay: NEVER,
    atLeast: NEVER,
    orMore: NEVER,
    to: NEVER,
    periods: { hour: NEVER },
    currencies: { [NEVER]: [] },
  },
};
