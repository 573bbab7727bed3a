import { FREQUENT_WORDS } from './frequent-words.ts';
import { ENGLISH_WORDS } from './language.ts';

/** UTF-16 units read of one text. */
const MAX_TEXT_CHARS = 2000;
/** Number of words after which no more are read. */
const MAX_WORDS = 600;
/** Shorter texts may consist of names. */
const MIN_WORDS = 15;
/** Letters in the script that decides; a text in Japanese or Thai has no spaces to count by. */
const MIN_LETTERS = 30;
/** The least number of frequent words of the language. */
const MIN_HITS = 6;
/** The least share of them. Measured on postings: above 0.1 in all 23 languages. */
const MIN_SHARE = 0.1;
/** How many times as many as of any other language. */
const MIN_LEAD = 1.5;
/** English, whose names and terms other texts have too, must have few. */
const MAX_ENGLISH = 1 / 3;

const WORD = /[\p{L}\p{M}]{2,}/gu;

/** Languages by the script that they alone, or nearly alone, are written in. */
const BY_SCRIPT: readonly [script: RegExp, language: string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Myanmar}/gu, 'my'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Kannada}/gu, 'kn'],
  [/\p{Script=Malayalam}/gu, 'ml'],
  [/\p{Script=Sinhala}/gu, 'si'],
];

/** Scripts of several languages, with what tells them apart; the first that matches decides. */
const BY_LETTERS: readonly [script: RegExp, languages: readonly [RegExp, string][]][] = [
  [
    /\p{Script=Cyrillic}/gu,
    [
      [/[ўЎ]/, 'be'],
      [/[іїєґІЇЄҐ]/, 'uk'],
      [/[әғқңұһӘҒҚҢҰҺ]/, 'kk'],
      [/[ђћЂЋ]/, 'sr'],
      [/[ѓќѕЃЌЅ]/, 'mk'],
      [/[ыэЫЭ]/, 'ru'],
      [/[ъЪ]/, 'bg'],
    ],
  ],
  [
    /\p{Script=Arabic}/gu,
    [
      [/[ٹڈڑےں]/, 'ur'],
      [/[پچژگ]/, 'fa'],
      [/[ةيىك]/, 'ar'],
    ],
  ],
  [
    /\p{Script=Devanagari}/gu,
    [
      [/(?<!\p{L}\p{M}?)(?:आहे|आणि|आम्ही)(?![\p{L}\p{M}])/u, 'mr'],
      [/(?<!\p{L}\p{M}?)(?:हामी|छ|हुनेछ)(?![\p{L}\p{M}])/u, 'ne'],
      [/(?<!\p{L}\p{M}?)(?:है|हैं|और|हम)(?![\p{L}\p{M}])/u, 'hi'],
    ],
  ],
];

/**
 * The language of a text, given in parts such as its title and its sentences: several where they
 * are too alike to be told apart. Undefined unless it is certain, as in a short text, one that
 * consists of names, or one in two languages.
 */
export function detectLanguage(texts: Iterable<string>): readonly string[] | undefined {
  const words = readWords(texts);
  const text = words.join(' ');
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (letters < MIN_LETTERS) return undefined;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin < letters / 2) return detectByScript(text, latin);
  return words.length < MIN_WORDS ? undefined : detectByWords(words);
}

function readWords(texts: Iterable<string>): string[] {
  const words: string[] = [];
  for (const text of texts) {
    for (const [word] of text.slice(0, MAX_TEXT_CHARS).matchAll(WORD)) words.push(word);
    if (words.length >= MAX_WORDS) break;
  }
  return words;
}

/** @param latin the number of Latin letters, which every other script may have among its own */
function detectByScript(text: string, latin: number): readonly string[] | undefined {
  const count = (script: RegExp) => text.match(script)?.length ?? 0;
  const isMain = (script: RegExp) => {
    const letters = count(script);
    return letters >= MIN_LETTERS && letters > latin;
  };
  // Kana among Chinese characters are Japanese, and never the other way round.
  const [kana, han] = [
    count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu),
    count(/\p{Script=Han}/gu),
  ];
  if (kana > 0 && kana + han >= MIN_LETTERS) return kana * 10 >= han ? ['ja'] : undefined;
  const single = BY_SCRIPT.find(([script]) => isMain(script));
  if (single) return [single[1]];
  const several = BY_LETTERS.find(([script]) => isMain(script));
  const language = several?.[1].find(([letters]) => letters.test(text))?.[1];
  return language === undefined ? undefined : [language];
}

const ENTRIES = [
  { languages: ['en'], words: ENGLISH_WORDS },
  ...FREQUENT_WORDS.map(({ languages, words }) => ({ languages, words: new Set(words) })),
];

/** For each frequent word, the indices of its languages in {@link ENTRIES}. */
const ENTRIES_BY_WORD = new Map<string, number[]>();
for (const [i, { words }] of ENTRIES.entries()) {
  for (const word of words) ENTRIES_BY_WORD.set(word, [...(ENTRIES_BY_WORD.get(word) ?? []), i]);
}

function detectByWords(words: readonly string[]): readonly string[] | undefined {
  const counts = ENTRIES.map(({ languages }) => ({ languages, hits: 0 }));
  for (const word of words) {
    for (const i of ENTRIES_BY_WORD.get(word.toLowerCase()) ?? []) {
      const count = counts[i];
      if (count) count.hits += 1;
    }
  }
  counts.sort((a, b) => b.hits - a.hits);
  const [best, second] = counts;
  const english = counts.find(({ languages: [language] }) => language === 'en');
  if (!best || !second || best.hits < MIN_HITS || best.hits < words.length * MIN_SHARE) {
    return undefined;
  }
  const isClear =
    best === english
      ? second.hits <= best.hits * MAX_ENGLISH
      : best.hits >= second.hits * MIN_LEAD && (english?.hits ?? 0) <= best.hits * MAX_ENGLISH;
  return isClear ? best.languages : undefined;
}
