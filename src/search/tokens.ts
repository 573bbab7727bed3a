/** A normalised word and its position in the text. */
export interface Token {
  /** Lower case, without accents and punctuation: `phd`, `c++`, `.net`, `r&d`, `12100`. */
  word: string;
  /**
   * Other words that find it: `koeln` for `Köln`. The index has all of them, and a query matches if
   * any of them does, so that a text and a query may differ in their spelling.
   */
  others: string[];
  /** The offset of its first character, in UTF-16 units. */
  start: number;
  /** The offset after its last character. */
  end: number;
  /**
   * Whether it may also be written as one word with the word before: only a hyphen, slash, full
   * stop or apostrophe separates them. See {@link joinWords}.
   */
  joined: boolean;
}

/** Apostrophes, the ʻokina, and what people type instead of them. */
const APOSTROPHE = "'`´‘’‛′＇\\u02b9-\\u02cb\\u055a\\u05f3\\ua78b\\ua78c";
/** Invisible characters inside words: soft hyphens, joiners, byte order marks. */
const UNSEEN = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';
const CHARACTER = '[\\p{L}\\p{N}\\p{M}]';
/** A letter, the same whether its accents are separate characters or not. */
const LETTER = '(?:\\p{L}\\p{M}{0,3})';
/** A script without spaces between words in which a character is searched as a word. */
const CHARACTERS_AS_WORDS = '(?=\\p{L})[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}]';
const UNSPACED = `${CHARACTERS_AS_WORDS}[\\u3099\\u309a\\uff9e\\uff9f]?`;
/** A script without spaces between words that a dictionary splits. */
const DICTIONARY_SCRIPT = '[\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]';
const RUN = `(?:(?!${CHARACTERS_AS_WORDS}|${DICTIONARY_SCRIPT}|[${APOSTROPHE}])${CHARACTER})+`;
const THOUSANDS = "[,’'\\u00a0\\u2009\\u202f]";

/** Words, the most specific kinds first. */
const WORD = new RegExp(
  [
    // Initials: Ph.D., U.S., e.g.
    `(?<!${CHARACTER})(?:(?:${LETTER}{1,2}\\.){2,}(?:${LETTER}{1,2}(?!${CHARACTER}))?|${LETTER}{1,2}\\.${LETTER}{1,2}(?!${CHARACTER}))`,
    // Initials with an ampersand: R&D, AT&T, H & M.
    `(?<!${CHARACTER})(?:[A-Za-z]{1,4}[&＆][A-Za-z]|[A-Za-z][&＆][A-Za-z]{1,4}|[A-Za-z] [&＆] [A-Za-z])(?!${CHARACTER}|[+#])`,
    // The currency code before an amount: USD12,100.
    `(?<!${CHARACTER})[A-Z]{2,3}(?=\\d{1,3}(?:${THOUSANDS}\\d{3})+)`,
    // Numbers with thousands separators, Indian grouping and decimals: 12,100 and 58.17.
    `(?<!\\p{N}|\\p{Ll}\\p{M}{0,3})\\d{1,3}(?:${THOUSANDS}\\d{2,3})*${THOUSANDS}\\d{3}(?!\\d)(?:\\.\\d+)?`,
    `(?<!${CHARACTER})\\d+(?:\\.\\d+)+`,
    // Names that begin with a full stop, also after a prefix: .NET, ASP.NET.
    `(?<!${CHARACTER}|\\.)\\.${LETTER}{2}${CHARACTER}*|\\.(?:NET|Net|net)(?!${CHARACTER})`,
    UNSPACED,
    `(?:(?=${CHARACTER})${DICTIONARY_SCRIPT})+`,
    // French elisions: l’intelligence.
    `(?<!${CHARACTER})(?:[ldjcmtsnLDJCMTSN]|[Qq]u)(?=[${APOSTROPHE}]${LETTER}{2})`,
    // All other words, with apostrophes, and the ++ or # of programming languages.
    `${RUN}(?:[${APOSTROPHE}${UNSEEN}]+${RUN})*(?:(?<!\\d)[+＋]{2}|(?<=(?<!${CHARACTER})${LETTER}{1,2})[#♯＃])?`,
  ].join('|'),
  'gu',
);

/** Letters that normalisation to NFKD does not split, and variants of a letter. */
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
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ə: 'e',
  ς: 'σ',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  '♯': '#',
};

const NOT_PLAIN = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/**
 * Accents, Hebrew points and Arabic vowel signs, apostrophes, thousands separators, invisible
 * characters. Marks that make another letter or syllable are left: those of Japanese, and the vowel
 * signs of Hindi, Thai and many others. A nukta is often omitted.
 */
const HIDDEN = new RegExp(
  `(?![\\u3099\\u309a])(?=\\p{M})[\\p{sc=Zinh}\\p{sc=Hebr}\\p{sc=Arab}\\u093c]|[${APOSTROPHE}${UNSEEN}\\u0640, ]`,
  'gu',
);

/**
 * Normalises a word: capitals, accents, width, the script of digits, apostrophes and hidden hyphens
 * do not count.
 */
export function foldWord(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize('NFKD')
    .replace(HIDDEN, '')
    .replace(NOT_PLAIN, (letter) => PLAIN[letter] ?? letter)
    .replace(/\p{Nd}/gu, getDigit)
    .normalize('NFC');
  return /^[.\d]/.test(plain) ? plain : plain.replaceAll('.', '');
}

function getDigit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  // The digits of the scripts of India begin at …6, all others at …0.
  return String((code > 0x900 && code < 0xe00 ? code - 6 : code) & 15);
}

/** The stem of a Korean word, and the particles or verb endings after it. */
const KOREAN =
  /^(..+?)(?:들?(?:에서|에게|으로|까지|부터|[에와과로])?[은는이가을를의도만]?|[입합됩]니다|하는)$/u;

/**
 * The words that find a word: first its normal form, then the same with digraphs (`koeln` for
 * `Köln`), the name after an elision (`brien` for `O’Brien`) and the stem of a Korean word.
 *
 * @param source the word as it is written
 */
export function getSpellings(source: string): string[] {
  if (/^\w*$/.test(source)) return [source.toLowerCase()];
  const word = foldWord(source);
  // Folding leaves the first letter of a digraph.
  const digraphs = source
    .normalize('NFC')
    .replace(/[äöøü]/gi, '$&e')
    .replace(/å/gi, '$&a')
    .replace(/đ/gi, '$&j');
  return [
    ...new Set([
      word,
      foldWord(digraphs),
      foldWord(source.replace(ELISION, '')),
      word.replace(KOREAN, '$1'),
    ]),
  ];
}

const ELISION = new RegExp(`^.+[${APOSTROPHE}](?=${LETTER}{4})`, 'u');

/** Whether a word is a character of a script without spaces between words. */
export function isUnspaced(word: string): boolean {
  return ONE_UNSPACED.test(word);
}

const ONE_UNSPACED = new RegExp(`^${UNSPACED}$`, 'u');

/** A hyphen, or a full stop and a word that does not begin the next sentence. */
const AFTER_SIGN = /^(?:\p{Pd}|\.(?:\p{Ll}|[A-Z]{2,3}$|Net$))/u;

/** Two folded words of which at least one is an abbreviation: `pl/sql`, not `java/python`. */
const AROUND_SLASH = /^(?!\d+\/\d)(?:[^+#]{1,2}\/[^+#]{1,5}|[^+#]{1,5}\/[^+#]{1,2})$/u;

/** A capital letter that is elided: L’Oréal, D’Souza. Others are articles: l’entreprise. */
const AFTER_ELISION = new RegExp(`^\\p{Lu}u?[${APOSTROPHE}]$`, 'u');

/** Splits a text into words. */
export function tokenize(text: string): Token[] {
  const found: Token[] = [];
  let sign = '';
  let inAddress = false;
  for (const { 0: run, index } of text.matchAll(WORD)) {
    let previous: Token | undefined;
    for (const { segment, index: offset } of splitRun(run)) {
      const [word = '', ...others] = getSpellings(segment);
      if (word === '') continue;
      const start = index + offset;
      const before = found.at(-1);
      const gap = text.slice(before?.end ?? 0, start);
      inAddress = /@|\/\//.test(gap) || (inAddress && !/\s/.test(gap));
      const joined =
        before !== undefined &&
        !inAddress &&
        gap.length < 2 &&
        // A chain of words is joined by one kind of sign.
        !(before.joined && sign !== gap) &&
        !isUnspaced(before.word) &&
        (AFTER_SIGN.test(gap + segment) ||
          AROUND_SLASH.test(before.word + gap + word) ||
          AFTER_ELISION.test(text.slice(before.start, start)));
      sign = gap;
      const token = { word, others, start, end: start + segment.length, joined };
      // Neighbours in a run count together too, because dictionaries differ in where they split it.
      if (previous) {
        const together = previous.word + word;
        previous.others.push(together);
        others.push(together);
      }
      previous = token;
      found.push(token);
    }
  }
  return found;
}

/** Splits a run of a script without spaces into words if the browser has a dictionary for it. */
function splitRun(run: string): Iterable<{ segment: string; index: number }> {
  return IN_DICTIONARY_SCRIPT.test(run) && 'Segmenter' in Intl
    ? (segmenter ??= new Intl.Segmenter('en', { granularity: 'word' })).segment(run)
    : [{ segment: run, index: 0 }];
}

let segmenter: Intl.Segmenter | undefined;

const IN_DICTIONARY_SCRIPT = new RegExp(`^${DICTIONARY_SCRIPT}+$`, 'u');

/** The word that joined words also make: `fullstack` for `full-stack`, `aspnet` for `ASP.NET`. */
export function joinWords(words: readonly string[]): string {
  return words.join('').replace(/\.(?=\p{L})/gu, '');
}

/** Splits a text into words, without their positions. */
export function splitWords(text: string): string[] {
  return tokenize(text).map(({ word }) => word);
}

/** Normalises a name: capitals, accents, punctuation and spaces do not count. */
export function normalizeName(name: string): string {
  return splitWords(name).join(' ');
}
