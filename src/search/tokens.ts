/** A word as search compares it, and where it stands in the text that it comes from. */
export interface Token {
  /** Lower case, without accents and marks of punctuation: `phd`, `c++`, `.net`, `12100`. */
  word: string;
  /** Offset of its first character, in UTF-16 units. */
  start: number;
  /** Offset behind its last. */
  end: number;
}

/** Characters that a reader does not see and a word goes on behind: soft hyphens, joiners, byte order marks. */
const UNSEEN = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';
const LETTER = '[\\p{L}\\p{N}\\p{M}]';
/** A character of a script that puts no space between words. */
const UNSPACED = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
const RUN = `(?:(?!${UNSPACED})${LETTER})+`;

/** What counts as one word, the more particular kinds first. */
const WORD = new RegExp(
  [
    // Initials with full stops: Ph.D., U.S., e.g.
    `(?<!${LETTER})(?:(?:\\p{L}{1,2}\\.){2,}(?:\\p{L}{1,2}(?!${LETTER}))?|\\p{L}{1,2}\\.\\p{L}{1,2}(?!${LETTER}))`,
    // Numbers with separated thousands and with decimals: 12,100 and 58.17.
    `(?<!${LETTER})\\d{1,3}(?:[,’'\\u00a0\\u2009\\u202f]\\d{3})+(?!\\d)(?:\\.\\d+)?`,
    `(?<!${LETTER})\\d+(?:\\.\\d+)+`,
    // Names that begin with a full stop, and the one that others are put before: .NET, ASP.NET.
    `(?<!${LETTER}|\\.)\\.\\p{L}{2,}${LETTER}*|\\.(?:NET|Net|net)(?!${LETTER})`,
    UNSPACED,
    // Anything else, with apostrophes inside, and the ++ or # of a language's name.
    `${RUN}(?:[’'${UNSEEN}]+${RUN})*(?:(?<!\\d)\\+\\+|(?<=(?<!${LETTER})\\p{L}{1,2})[#♯])?`,
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

/** A word as search compares it, whatever its capitals, accents, width, apostrophes and hidden hyphens. */
export function fold(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}’'\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/[ßæœøđðþłı♯]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC');
  if (/^\d/.test(plain)) return plain.replace(/[,\s]/g, '');
  return /^(?:\p{L}{1,2}\.)+\p{L}{0,2}$/u.test(plain) ? plain.replaceAll('.', '') : plain;
}

/** The words of a text, in order. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = fold(match[0]);
    if (word !== '') found.push({ word, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** The words of a text, without their places. */
export function wordsOf(text: string): string[] {
  return tokens(text).map(({ word }) => word);
}

/** A name without what people leave out or write differently: capitals, accents, punctuation, spaces. */
export function plainName(name: string): string {
  return wordsOf(name).join(' ');
}
