import { LANGUAGES, type Language } from '../../i18n/languages.ts';
import { compounds as enCompounds } from './en/compounds.ts';
import { factNames as enFactNames } from './en/fact-names.ts';
import { spellingVariants as enSpellingVariants } from './en/spelling-variants.ts';
import { synonyms as enSynonyms } from './en/synonyms.ts';
import { compounds as frCompounds } from './fr/compounds.ts';
import { factNames as frFactNames } from './fr/fact-names.ts';
import { spellingVariants as frSpellingVariants } from './fr/spelling-variants.ts';
import { synonyms as frSynonyms } from './fr/synonyms.ts';
import type { IndexLanguage } from './index-language.ts';

const INDEX_LANGUAGES: Readonly<Record<Language, IndexLanguage>> = {
  en: {
    synonyms: enSynonyms,
    spellingVariants: enSpellingVariants,
    compounds: enCompounds,
    factNames: enFactNames,
  },
  fr: {
    synonyms: frSynonyms,
    spellingVariants: frSpellingVariants,
    compounds: frCompounds,
    factNames: frFactNames,
  },
};

export function getIndexLanguage(language: Language): IndexLanguage {
  return INDEX_LANGUAGES[language];
}

/** The language of a text if the index knows it, by its BCP 47 tag; otherwise undefined. */
export function findIndexLanguage(tag: string): Language | undefined {
  const { language } = new Intl.Locale(tag);
  return LANGUAGES.find((known) => known === language);
}
