import type { SpellingVariants } from '../index-language.ts';

/** Spellings before and after the reform of 1990, and of France and Canada. */
export const spellingVariants: SpellingVariants = {
  words: [
    'cle clef',
    'cles clefs',
    'coordonnateur coordinateur',
    'coordonnatrice coordinatrice',
    'coordonnateurs coordinateurs',
    'coordonnatrices coordinatrices',
    'chauffeuse chauffeure',
    'developpeure developpeuse',
    'entraineuse entraineure',
    'chercheuse chercheure',
    'autrice auteure',
    'autrices auteures',
  ],
  beginnings: [],
  classes: [],
};
