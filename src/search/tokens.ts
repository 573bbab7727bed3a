/** A normalised word and its position in the text. */
export interface Token {
  /** Lower case, without accents and punctuation: `phd`, `c++`, `.net`, `r&d`, `12100`. */
  word: string;
  /**
   * Other words that find it: `koeln` for `Köln`. The index has all of them, and a query matches if
   * any of them does, so that a text and a query may differ in their spelling.
   */
  others: readonly string[];
  /** The offset of its first character, in UTF-16 units. */
  start: number;
  /** The offset after its last character. */
  end: number;
  /**
   * Whether it may also be written as one word with the word before: only a hyphen, slash, full stop
   * or apostrophe separates them. See {@link joinWords}.
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
    `(?<!${CHARACTER})(?:\\p{LC}{1,4}[&＆]\\p{LC}|\\p{LC}[&＆]\\p{LC}{1,4}|\\p{LC} [&＆] \\p{LC})(?!${CHARACTER}|[+#])`,
    // The currency code before an amount: USD12,100.
    `(?<!${CHARACTER})\\p{Lu}{2,3}(?=\\d{1,3}(?:${THOUSANDS}\\d{3})+)`,
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
  if (/^[a-z\d]*$/i.test(word)) return word.toLowerCase();
  const plain = word
    .toLowerCase()
    .normalize('NFKD')
    .replace(HIDDEN, '')
    .replace(NOT_PLAIN, (letter) => PLAIN[letter] ?? letter)
    .replace(/(?!\d)\p{Nd}/gu, getDigit)
    .normalize('NFC');
  return /^[.\d]/.test(plain) ? plain : plain.replaceAll('.', '');
}

function getDigit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  // The digits of the scripts of India begin at …6, all others at …0.
  return String((code > 0x900 && code < 0xe00 ? code - 6 : code) & 15);
}

/** Letters that are also written as two. */
const DIGRAPHS: Record<string, string> = { ä: 'ae', ö: 'oe', ø: 'oe', ü: 'ue', å: 'aa', đ: 'dj' };

/** The stem of a Korean word, and the particles or verb endings after it. */
const KOREAN =
  /^(..+?)(?:들?(?:에서|에게|한테|으로|까지|부터|처럼|[에와과로])?[은는이가을를의도만]?|[이하되](?:다|며|고|는|기|여)|[입합됩]니다|[한할된될])$/;

/**
 * The words that find a word: first its normal form, then the same with digraphs (`koeln` for
 * `Köln`), the name after an elision (`brien` for `O’Brien`) and the stem of a Korean word.
 *
 * @param source the word as it is written
 */
export function getSpellings(source: string): string[] {
  const word = foldWord(source);
  if (/^[ -&(-_a-~]*$/.test(source)) return [word];
  const digraphs = source
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöøüåđ]/g, (letter) => DIGRAPHS[letter] ?? letter);
  return [
    ...new Set([
      word,
      foldWord(digraphs),
      foldWord(source.replace(ELISION, '')),
      /[가-힣]$/.test(word) ? word.replace(KOREAN, '$1') : word,
    ]),
  ];
}

const ELISION = new RegExp(`^.+[${APOSTROPHE}](?=.{4})`, 'u');

/** Whether a word is a character of a script without spaces between words. */
export function isUnspaced(word: string): boolean {
  return ONE_UNSPACED.test(word);
}

const ONE_UNSPACED = new RegExp(`^${UNSPACED}$`, 'u');

/** Splits a text into words. */
export function tokenize(text: string): Token[] {
  const found: Token[] = [];
  let joint: string | undefined;
  let inAddress = false;
  for (const match of text.matchAll(WORD)) {
    let previous = '';
    for (const { segment, index } of splitRun(match[0])) {
      const [word = '', ...others] = getSpellings(segment);
      if (word === '') continue;
      const before = found.at(-1);
      const start = match.index + index;
      const end = start + segment.length;
      const gap = text.slice(before?.end ?? 0, start);
      inAddress = /@|:\/\//.test(gap) || before?.word === 'www' || (inAddress && !/\s/.test(gap));
      const chain = before?.joined ? joint : undefined;
      joint =
        before && !isUnspaced(before.word) && !isUnspaced(word) && (!inAddress || HYPHEN.test(gap))
          ? findJoint(text, before, gap, start, end)
          : undefined;
      // The parts of a run count together too, because dictionaries differ in where they split it.
      if (previous !== '') others.push(previous + word);
      previous = word;
      const joined = joint !== undefined && joint === (chain ?? joint);
      found.push({ word, others, start, end, joined });
    }
  }
  return found;
}

/** Splits a run of a script without spaces into words if the browser has a dictionary for it. */
function splitRun(run: string): Iterable<{ segment: string; index: number }> {
  if (!IN_DICTIONARY_SCRIPT.test(run) || !('Segmenter' in Intl))
    return [{ segment: run, index: 0 }];
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  return segmenter.segment(run);
}

let segmenter: Intl.Segmenter | undefined;

const IN_DICTIONARY_SCRIPT = new RegExp(`^${DICTIONARY_SCRIPT}+$`, 'u');

const HYPHEN = /^\p{Pd}$/u;

/** A capital letter that is elided: L’Oréal, D’Souza. Others are articles: l’entreprise. */
const ONE_APOSTROPHE = new RegExp(`^[${APOSTROPHE}]$`);

/** Words that a slash joins: `pl/sql`, and before a hyphen: `ci/cd-pipeline`. One is short. */
const MAX_LENGTH_AT_SLASH = 5;
const MAX_SHORTER_LENGTH_AT_SLASH = 2;

/** What joins two words, if anything does. A chain of words is joined by one kind of sign. */
function findJoint(
  text: string,
  before: Token,
  gap: string,
  start: number,
  end: number,
): string | undefined {
  const source = text.slice(start, end);
  const word = foldWord(source);
  if (HYPHEN.test(gap)) return '-';
  switch (gap) {
    case '':
      return source.startsWith('.') ? '.' : undefined;
    case '.':
      // A capital letter begins the next sentence, unless it is an abbreviation: Node.JS.
      return /^(?:\p{Ll}|\p{Lu}{2,3}$)/u.test(source) ? '.' : undefined;
    case '/': {
      const [shorter = 0, longer = 0] = [before.word.length, word.length].sort((a, b) => a - b);
      const isHyphenNext = HYPHEN.test(text.charAt(end));
      return shorter <= MAX_SHORTER_LENGTH_AT_SLASH &&
        longer <= (isHyphenNext ? MAX_SHORTER_LENGTH_AT_SLASH : MAX_LENGTH_AT_SLASH) &&
        /^(?!\d+$)[\p{L}\p{N}]+$/u.test(before.word + word)
        ? '/'
        : undefined;
    }
    default:
      return ONE_APOSTROPHE.test(gap) && /\p{Lu}/u.test(text.charAt(before.start))
        ? "'"
        : undefined;
  }
}

/** The word that joined words also make: `fullstack` for `full-stack`, `aspnet` for `ASP.NET`. */
export function joinWords(words: readonly string[]): string {
  return words.join('').replace(/\.(?=\p{L})/gu, '');
}

/**
 * The words within a word that it does not begin with, so that `mind` also finds `DeepMind` and `d`
 * finds `R&D`.
 *
 * @param source the word as it is written
 */
export function listInnerWords(source: string): string[] {
  return source
    .split(/[&＆]|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u)
    .slice(1)
    .map(foldWord);
}

/** Splits a text into words, without their positions. */
export function splitWords(text: string): string[] {
  return tokenize(text).map(({ word }) => word);
}

/** Normalises a name: capitals, accents, punctuation and spaces do not count. */
export function normalizeName(name: string): string {
  return splitWords(name).join(' ');
}
