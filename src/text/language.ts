import { FREQUENT_WORDS } from './frequent-words.ts';

// Why no library: `franc-min` (13 of 379 test postings wrong) and `tinyld` (6 wrong) need longer
// texts. `eld` errs in none, but it names a language whatever it is given (`DevOps` is Italian,
// `Barista` Tagalog), so that short texts would need a rule of their own; and it adds 9 MB to
// the install and a quarter of a second to the start of each worker, all for a yes or no.

/**
 * Words that are frequent in English and rare in other languages. Words such as `in`,
 * `is`, `for`, `at` and `we` are left out because German, Dutch or Danish have them too.
 */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  (
    'the and you your with our are this that these from have has had who which what where when how ' +
    'their they them there its into about than but not can could should would must may been being ' +
    'be by or of to it us any each other more most such through across between while within ' +
    'without both per only working join looking help using including experience required preferred ' +
    'apply'
  ).split(' '),
);

const FOREIGN_WORDS = new Set(FREQUENT_WORDS.flatMap(({ words }) => words));

/** Number of words after which the language is known. */
const MAX_WORDS = 400;
/** UTF-16 units read of one text. */
const MAX_TEXT_CHARS = 2000;
/**
 * Least share of English words in an English text. Measured on postings: above 0.1 in English but
 * for texts of under 20 words, and at most 0.04 in 34 other languages.
 */
const MIN_ENGLISH_SHARE = 0.08;
/** A text with fewer words may consist of names alone: `Python, SQL`. */
const MIN_PROSE_WORDS = 40;
/** Share of foreign words, or of letters in other scripts, that names alone do not explain. */
const MIN_FOREIGN_SHARE = 1 / 8;

// Single letters are the rest of `we’re`, or abbreviations.
const WORD = /[\p{L}\p{M}]{2,}/gu;
const LATIN = /^\p{Script=Latin}/u;
/** Letters that a sentence in Japanese or Korean has, and no name in an English text. */
const KANA_OR_HANGUL = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** `für` and `również`, but not `Montréal`: names have accents in English texts too. */
const ACCENTED = /^\p{Ll}*\P{ASCII}/u;

interface WordCounts {
  words: number;
  english: number;
  /** Words of other languages, and words with accents. */
  foreign: number;
  latinLetters: number;
  otherLetters: number;
  /** Whether there is kana or Hangul, also within a word that begins with Latin letters. */
  hasKanaOrHangul: boolean;
}

/**
 * Whether a text, given in parts such as its title and its sentences, is in English. A short text
 * that consists of names counts as English unless there are signs of another language.
 *
 * @param withoutSigns the result for a text without a word of any language that is known
 */
export function isEnglish(texts: Iterable<string>, withoutSigns = true): boolean {
  const { words, english, foreign, latinLetters, otherLetters, hasKanaOrHangul } =
    countWords(texts);
  if (otherLetters > latinLetters) return false;
  if (english > foreign && english >= words * MIN_ENGLISH_SHARE) return true;
  if (words >= MIN_PROSE_WORDS || (hasKanaOrHangul && english === 0)) return false;
  const isForeign = foreign > english && foreign >= words * MIN_FOREIGN_SHARE;
  const isOtherScript = otherLetters > (latinLetters + otherLetters) * MIN_FOREIGN_SHARE;
  if (isForeign || isOtherScript) return false;
  return english > 0 || foreign > 0 || withoutSigns;
}

function countWords(texts: Iterable<string>): WordCounts {
  const counts = {
    words: 0,
    english: 0,
    foreign: 0,
    latinLetters: 0,
    otherLetters: 0,
    hasKanaOrHangul: false,
  };
  for (const text of texts) {
    for (const [word] of text.slice(0, MAX_TEXT_CHARS).matchAll(WORD)) {
      counts.words += 1;
      counts.hasKanaOrHangul ||= KANA_OR_HANGUL.test(word);
      if (LATIN.test(word)) {
        counts.latinLetters += word.length;
        if (ENGLISH_WORDS.has(word.toLowerCase())) counts.english += 1;
        // In capitals they are names: `Los Angeles`, `La Jolla`.
        else if (FOREIGN_WORDS.has(word) || ACCENTED.test(word)) counts.foreign += 1;
      } else counts.otherLetters += word.length;
    }
    if (counts.words >= MAX_WORDS) break;
  }
  return counts;
}
