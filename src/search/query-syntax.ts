import type { SearchLanguage } from './languages/search-language.ts';
import { createAlternatives } from './query.ts';
import { getAmountPattern, readAmount } from './query-amounts.ts';
import { splitWordParts, type Part } from './query-parts.ts';
import { createWholeNeed, type Alternatives, type TextNeed } from './term.ts';
import { splitWords } from './tokens.ts';
import { createUrlWord } from './url-word.ts';
import { getWordForms } from './word-forms.ts';

/** An excluded word of fewer letters may be unfinished. */
const MIN_WORD_LENGTH = 3;

/** Marks the code of a region or country that is also an ordinary word. */
const CODE_MARK = '^';

const QUOTES = '"“”„‟«»＂″「」『』《》‹›';

/**
 * A sign with an operator: directly before a word, and after a space or bracket. A dash at the
 * beginning of a text may begin the item of a list.
 */
const SIGN = '(?<=^|[\\s(])(?:[-‐‑−﹣－+＋]|(?<=\\S\\s)–)';

/** A phrase in quotation marks. Single ones may also be apostrophes. */
const QUOTED = new RegExp(
  `(${SIGN})?(?:[${QUOTES}]([^${QUOTES}]*)[${QUOTES}]|(?<![^\\s+-])['‘]([^'‘’]+)['’](?![\\p{L}\\p{N}]))`,
  'gu',
);

/** A word with a sign. Before a digit, it is part of a number. */
const SIGNED_WORD = new RegExp(`(${SIGN})[${QUOTES}]?(?=\\.?\\p{L})[^\\s|,;)]+`, 'gu');

/** A URL, also without a scheme if it leads to a posting. */
const IS_URL = /^(?:https?:\/\/|www\.).|^(?=\/|[^/]*\.).*\/jobs\/./i;

/** Finds phrases, URLs, amounts and words with a sign. See `QuerySyntax`. */
export function extractParts(
  text: string,
  language: SearchLanguage,
  typing: boolean,
): { parts: Part[]; rest: string } {
  const parts: Part[] = [];
  let rest = text;
  const extract = (
    pattern: RegExp,
    read: (match: RegExpExecArray, end: number) => Partial<Part> | undefined,
  ) => {
    for (const match of rest.matchAll(pattern)) {
      const { 0: found, index: start } = match;
      const end = start + found.length;
      const part = read(match, end);
      if (!part) continue;
      if (part.alternatives) parts.push({ start, end, words: [], ...part });
      rest = rest.slice(0, start) + ' '.repeat(found.length) + rest.slice(end);
    }
  };
  extract(/[^\s<>"“”]+/g, ([chunk]) =>
    IS_URL.test(chunk)
      ? {
          alternatives: [
            [createWholeNeed(createUrlWord(chunk.replace(/(?<![).,;:!])[).,;:!]+$/, '')))],
          ],
        }
      : undefined,
  );
  extract(QUOTED, ([, sign, phrase, single = '']) => {
    const words = splitWords(phrase ?? single);
    // A single word in single quotation marks is rather between two apostrophes.
    if (words.length < (phrase === undefined ? 2 : 1)) return undefined;
    const excluded = isMinus(sign);
    return { alternatives: [[createWholeNeed(...words)]], excluded, required: !excluded };
  });
  extract(SIGNED_WORD, ([found, sign], end) => {
    const words = splitWords(found);
    // The first letters of a word are not a word.
    if (typing && end === text.length && words.join('').length < MIN_WORD_LENGTH) return {};
    return isMinus(sign)
      ? { alternatives: exclude(splitWordParts(found), found, language), excluded: true }
      : { alternatives: createAlternatives({ words }, language), required: true };
  });
  extract(getAmountPattern(language), ({ groups = {} }) => {
    const alternatives = readAmount(groups, language);
    return alternatives && { alternatives };
  });
  const ending = new RegExp(`(?<=\\p{L}{3})(?:${language.addedEndings})(?![\\p{L}-])`, 'giu');
  return { parts, rest: rest.replace(ending, (added) => ' '.repeat(added.length)) };
}

const isMinus = (sign: string | undefined) => sign !== undefined && !/[+＋]/.test(sign);

/**
 * Applies OR, `|` and `not`, and finds codes in capitals.
 *
 * The word OR is only an operator between two parts, otherwise the code of a region. A word in
 * lower case is only a code if it cannot be anything else, or at the end or after a comma, together
 * with the word before it. See `QuerySyntax`.
 *
 * @param rest the text, with spaces instead of parts that are not words
 */
export function applyOperators(
  parts: readonly Part[],
  rest: string,
  language: SearchLanguage,
  typing: boolean,
): Part[] {
  const { ambiguousCodes, lowerCaseCodes } = language;
  // In a text of nothing but capitals, they do not make a word a code.
  const isAllCapitals = rest === rest.toUpperCase() && /\p{Lu}{4}/u.test(rest);
  const asked: Part[] = [];
  const leftOut: Part[] = [];
  /** The part directly before the present one, if it is asked for. */
  let previous: Part | undefined;
  let or: { code: string; part: Part; before: Part } | undefined;
  let not: Part | undefined;
  /** Whether a word excludes the last part: `not nights`. */
  let isNegated = false;

  const add = (part: Part) => {
    const last = asked.at(-1);
    let next = part;
    if (not) {
      const alternatives = exclude([part], rest, language);
      next = { ...part, start: not.start, alternatives, excluded: true };
    } else if (or && last && !last.excluded && !part.excluded) {
      asked.pop();
      next = joinAlternatives(last, part, or, language);
    }
    asked.push(next);
    previous = part;
    isNegated = not !== undefined;
    or = not = undefined;
  };
  const leaveOut = (part: Part) => {
    leftOut.push(part);
    previous = undefined;
    isNegated = false;
  };
  const addCode = (part: Part, code: string) => {
    const isCapital = isUpperCase(rest.slice(part.start, part.end));
    add({ ...part, alternatives: createCode(code, isCapital, language), isStopWord: false });
  };
  const addPlaceCode = (part: Part, code: string) => {
    const place = asked.pop();
    if (!place || !previous) return;
    const alternatives = [
      [joinCode(previous, code)],
      ...(place.alternatives ?? createAlternatives(place, language)),
    ];
    asked.push({ ...place, end: part.end, alternatives });
    previous = undefined;
  };

  parts.forEach((part, i) => {
    const gap = rest.slice(parts[i - 1]?.end ?? 0, part.start);
    const source = rest.slice(part.start, part.end);
    const word = part.words.length === 1 && !part.isName ? (part.words[0] ?? '') : '';
    const isCapital = source.length > 1 && isUpperCase(source);
    const isOr = language.or.includes(word);
    if (gap.includes('|') && previous) or = { code: '', part, before: previous };
    if (isOr && isNegated) {
      // Not nights or weekends.
      not = part;
    } else if (isOr && isCapital && (previous ?? or) && !gap.includes(',')) {
      or ??= previous && { code: word, part, before: previous };
      previous = undefined;
    } else if (language.not.includes(word) && !part.isStopWord) {
      leaveOut(part);
      not = part;
    } else if (isCode(word, source, language, isAllCapitals)) {
      addCode(part, word);
    } else if (
      ambiguousCodes.includes(word) &&
      !lowerCaseCodes.includes(word) &&
      previous &&
      !asked.at(-1)?.excluded &&
      ((i === parts.length - 1 && !typing) || gap.includes(','))
    ) {
      addPlaceCode(part, word);
    } else if (part.isStopWord) {
      leaveOut(part);
    } else {
      add(part);
    }
  });
  if (or && ambiguousCodes.includes(or.code) && !typing) {
    const { code, part, before } = or;
    or = undefined;
    previous = before;
    if (isAllCapitals) addPlaceCode(part, code);
    else addCode(part, code);
  }
  // A query that would only exclude means the words as they are: `not retail`.
  const isPlain =
    parts.every(isIncluded) &&
    leftOut.every(({ start, end }) => !isUpperCase(rest.slice(start, end)));
  if (isPlain && asked.length > 0 && !asked.some(isIncluded)) return [...parts];
  return asked.length > 0 ? asked : leftOut;
}

function isCode(
  word: string,
  source: string,
  { ambiguousCodes, lowerCaseCodes }: SearchLanguage,
  isAllCapitals: boolean,
): boolean {
  const isCapital = isUpperCase(source) && !isAllCapitals;
  return (
    ambiguousCodes.includes(word) &&
    (isCapital || lowerCaseCodes.includes(word)) &&
    /^[\p{L}.]+$/u.test(source)
  );
}

/** The code, and the word unless capitals show that it is no ordinary word of the language. */
function createCode(
  code: string,
  isCapital: boolean,
  { lowerCaseCodes, stopWords }: SearchLanguage,
): Alternatives {
  const isOnlyCode = !lowerCaseCodes.includes(code) || (isCapital && stopWords.includes(code));
  return [CODE_MARK + code, ...(isOnlyCode ? [] : [code])].map((word) => [createWholeNeed(word)]);
}

/** A place and its code as one word, as the index has them: `portlandor`. */
function joinCode({ words }: Part, code: string): TextNeed {
  return createWholeNeed(words.join('') + code);
}

/** Joins two parts with an operator between them. */
function joinAlternatives(
  first: Part,
  second: Part,
  { code, before }: { code: string; before: Part },
  language: SearchLanguage,
): Part {
  const [one, two] = [first, second].map(
    (part) => part.alternatives ?? createAlternatives(part, language),
  );
  // “Portland OR nurse” may be about Oregon.
  const inRegion = language.ambiguousCodes.includes(code)
    ? (two ?? []).slice(0, 1).map((needs) => [joinCode(before, code), ...needs])
    : [];
  return {
    start: first.start,
    end: second.end,
    words: [],
    alternatives: [...(one ?? []), ...(two ?? []), ...inRegion],
    required: first.required === true && second.required === true,
  };
}

/** What excludes postings: only the words themselves and their plurals, not longer words. */
function exclude(parts: readonly Part[], text: string, language: SearchLanguage): Alternatives {
  return parts.flatMap(({ start, end, words, alternatives, isName }) => {
    const [word = ''] = words;
    if (alternatives) return alternatives;
    if (isName) return createAlternatives({ words, isName }, language);
    if (words.length > 1) return [[createWholeNeed(words.join(''))]];
    const source = text.slice(start, end);
    if (isCode(word, source, language, false)) {
      return createCode(word, isUpperCase(source), language);
    }
    return [word, ...getWordForms(word, { plurals: language.plurals, endings: [] })].map((form) => [
      createWholeNeed(form),
    ]);
  });
}

function isIncluded({ excluded }: Part): boolean {
  return excluded !== true;
}

function isUpperCase(text: string): boolean {
  return text === text.toUpperCase();
}
