/** A word as search compares it, and where it stands in the text that it comes from. */
export interface Token {
  /** Lower case, without accents and marks of punctuation: `phd`, `c++`, `.net`, `12100`. */
  word: string;
  /** Offset of its first character, in UTF-16 units. */
  start: number;
  /** Offset behind its last. */
  end: number;
  /** Whether only a hyphen parts it from the word before. */
  joined: boolean;
}

/** Characters that a reader does not see and a word goes on behind: soft hyphens, joiners, byte order marks. */
const UNSEEN = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';
const LETTER = '[\\p{L}\\p{N}\\p{M}]';
/** A letter of a script that puts no space between words, the mark of long vowels among them. */
const UNSPACED = '(?=\\p{L})[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}]';
const RUN = `(?:(?!${UNSPACED})${LETTER})+`;
const THOUSANDS = "[,’'\\u00a0\\u2009\\u202f]";

/** What counts as one word, the more particular kinds first. */
const WORD = new RegExp(
  [
    // Initials with full stops: Ph.D., U.S., e.g.
    `(?<!${LETTER})(?:(?:\\p{L}{1,2}\\.){2,}(?:\\p{L}{1,2}(?!${LETTER}))?|\\p{L}{1,2}\\.\\p{L}{1,2}(?!${LETTER}))`,
    // A currency's code before its amount: USD12,100.
    `(?<!${LETTER})\\p{Lu}{2,3}(?=\\d{1,3}(?:${THOUSANDS}\\d{3})+)`,
    // Numbers with separated thousands, also in pairs above them, and with decimals: 12,100 and 58.17.
    `(?<![\\p{N}\\p{M}]|\\p{Ll})\\d{1,3}(?:${THOUSANDS}\\d{2,3})*${THOUSANDS}\\d{3}(?!\\d)(?:\\.\\d+)?`,
    `(?<!${LETTER})\\d+(?:\\.\\d+)+`,
    // Names that begin with a full stop, and the one that others are put before: .NET, ASP.NET.
    `(?<!${LETTER}|\\.)\\.\\p{L}{2,}${LETTER}*|\\.(?:NET|Net|net)(?!${LETTER})`,
    UNSPACED,
    // What French puts before a vowel: l’intelligence.
    `(?<!${LETTER})(?:[ldjcmtsn]|qu)(?=[’']${LETTER}{2})`,
    // Anything else, with apostrophes inside, and the ++ or # of a language's name.
    `${RUN}(?:[’'${UNSEEN}]+${RUN})*(?:(?<!\\d)[+＋]{2}|(?<=(?<!${LETTER})\\p{L}{1,2})[#♯＃])?`,
  ].join('|'),
  'gu',
);

/** Letters that keep their bar or are two letters in one, which taking the accents off leaves as they are. */
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

/** Accents and other marks but those that make another letter in Japanese, apostrophes, and what nobody sees. */
const HIDDEN = /(?![\u3099\u309a])[\p{M}’'\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** A word as search compares it, whatever its capitals, accents, width, apostrophes and hidden hyphens. */
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

/** Whether a word is a letter of a script that puts no space between words. */
export function isUnspaced(word: string): boolean {
  return ONE_UNSPACED.test(word);
}

const ONE_UNSPACED = new RegExp(`^${UNSPACED}$`, 'u');

const HYPHEN = /^\p{Pd}$/u;

/** The words of a text, in order. */
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

/** The words of a text, without their places. */
export function splitWords(text: string): string[] {
  return tokenize(text).map(({ word }) => word);
}

/** A name without what people leave out or write differently: capitals, accents, punctuation, spaces. */
export function normalizeName(name: string): string {
  return splitWords(name).join(' ');
}
