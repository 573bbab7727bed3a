import { foldWord } from '../tokens.ts';

/** Shorter ends of words mean nothing. */
const MIN_END_LENGTH = 3;

/**
 * The beginning of a syllable in Thai, Lao, Khmer or Burmese: a consonant that does not end or
 * continue a syllable, or a vowel that is written before its consonant.
 */
const SYLLABLE_START = new RegExp(
  [
    String.raw`(?<![\u0e40-\u0e44\u0ec0-\u0ec4]|\u17d2|\u1039)`,
    String.raw`(?=[\u0e01-\u0e2e\u0e40-\u0e44\u0e81-\u0eae\u0ec0-\u0ec4\u1780-\u17b3\u1000-\u102a])`,
    String.raw`(?!.\u103a)`,
  ].join(''),
  'u',
);

/** Before a capital letter within a name: `Deep|Mind`, `My|SQL`, `HTML|Parser`. */
const PART_START = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

/**
 * The words within a word, by which the index finds it too: `mind` in `DeepMind`, `r` and `d` in
 * `R&D`, and the ends of a Thai, Lao, Khmer or Burmese word, because dictionaries differ in what is
 * one word. `deep` is left out: every word is found by its beginning.
 *
 * @param source the word as it is written
 */
export function listInnerWords(source: string): string[] {
  if (/[&＆]/.test(source)) return source.split(/[&＆]/).map(foldWord);
  const syllables = foldWord(source).split(SYLLABLE_START);
  const ends = syllables.map((_, i) => syllables.slice(i).join('')).slice(1);
  const parts = source.split(PART_START).slice(1).map(foldWord);
  return [
    ...ends.filter((end) => end.length >= MIN_END_LENGTH),
    ...parts.filter((part) => part.length > 1),
  ];
}
