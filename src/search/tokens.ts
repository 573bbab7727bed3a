/** A normalised word and its position in the text. */
export interface Token {
  /** Lower case, without accents and punctuation: `phd`, `c++`, `.net`, `12100`. */
  word: string;
  /** The offset of its first character, in UTF-16 units. */
  start: number;
  /** The offset after its last character. */
  end: number;
  /** Whether only a hyphen separates it from the word before. */
  joined: boolean;
}

/** Invisible characters inside words: soft hyphens, joiners, byte order marks. */
const UNSEEN = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';
const LETTER = '[\\p{L}\\p{N}\\p{M}]';
/** A character of a script without spaces between words, the prolonged sound mark included. */
const UNSPACED = '(?=\\p{L})[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}]';
const RUN = `(?:(?!${UNSPACED})${LETTER})+`;
const THOUSANDS = "[,’'\\u00a0\\u2009\\u202f]";

/** Words, the most specific kinds first. */
const WORD = new RegExp(
  [
    // Initials: Ph.D., U.S., e.g.
    `(?<!${LETTER})(?:(?:\\p{L}{1,2}\\.){2,}(?:\\p{L}{1,2}(?!${LETTER}))?|\\p{L}{1,2}\\.\\p{L}{1,2}(?!${LETTER}))`,
    // The currency code before an amount: USD12,100.
    `(?<!${LETTER})\\p{Lu}{2,3}(?=\\d{1,3}(?:${THOUSANDS}\\d{3})+)`,
    // Numbers with thousands separators, Indian grouping and decimals: 12,100 and 58.17.
    `(?<![\\p{N}\\p{M}]|\\p{Ll})\\d{1,3}(?:${THOUSANDS}\\d{2,3})*${THOUSANDS}\\d{3}(?!\\d)(?:\\.\\d+)?`,
    `(?<!${LETTER})\\d+(?:\\.\\d+)+`,
    // Names that begin with a full stop, also after a prefix: .NET, ASP.NET.
    `(?<!${LETTER}|\\.)\\.\\p{L}{2,}${LETTER}*|\\.(?:NET|Net|net)(?!${LETTER})`,
    UNSPACED,
    // French elisions: l’intelligence.
    `(?<!${LETTER})(?:[ldjcmtsn]|qu)(?=[’']${LETTER}{2})`,
    // All other words, with apostrophes, and the ++ or # of programming languages.
    `${RUN}(?:[’'${UNSEEN}]+${RUN})*(?:(?<!\\d)[+＋]{2}|(?<=(?<!${LETTER})\\p{L}{1,2})[#♯＃])?`,
  ].join('|'),
  'gu',
);

/** Letters that normalisation to NFKD does not split. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  '♯': '#',
};

/**
 * Accents (except those that make another letter in Japanese), apostrophes, invisible characters.
 */
const HIDDEN = /(?![\u3099\u309a])[\p{M}’'\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** Normalises a word: capitals, accents, width, apostrophes and hidden hyphens do not count. */
export function foldWord(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize('NFKD')
    .replace(HIDDEN, '')
    .replace(/[ßæœøđðþłı♯]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC');
  if (/^\d/.test(plain)) return plain.replace(/[,\s]/g, '');
  return /^(?:\p{L}{1,2}\.)+\p{L}{0,2}$/u.test(plain) ? plain.replaceAll('.', '') : plain;
}

/** Whether a word is a character of a script without spaces between words. */
export function isUnspaced(word: string): boolean {
  return ONE_UNSPACED.test(word);
}

const ONE_UNSPACED = new RegExp(`^${UNSPACED}$`, 'u');

const HYPHEN = /^\p{Pd}$/u;

/** Splits a text into words. */
export function tokenize(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = foldWord(match[0]);
    const start = match.index;
    const joined = start - 1 === found.at(-1)?.end && HYPHEN.test(text.charAt(start - 1));
    if (word !== '') found.push({ word, start, end: start + match[0].length, joined });
  }
  return found;
}

/** Splits a text into words, without their positions. */
export function splitWords(text: string): string[] {
  return tokenize(text).map(({ word }) => word);
}

/** Normalises a name: capitals, accents, punctuation and spaces do not count. */
export function normalizeName(name: string): string {
  return splitWords(name).join(' ');
}
