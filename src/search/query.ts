import type { SearchLanguage } from './languages/search-language.ts';
import { mergeParts, splitWordParts, type Part, type QuerySyntax } from './query-parts.ts';
import { createWholeNeed, type Alternatives, type Query, type TextNeed } from './term.ts';
import { isUnspaced, type Token } from './tokens.ts';
import { getWordForms } from './word-forms.ts';

export type { AmountNeed, Need, Query, Term, TextNeed } from './term.ts';

interface QueryOptions {
  /** Whether the end may be unfinished. A very short last word is then ignored. */
  typing?: boolean;
  /** Reads what is not plain words. Without it, the words of operators are ordinary words. */
  syntax?: QuerySyntax | undefined;
}

/** Shorter words match only whole words: `c` does not find every word that begins with c. */
const MIN_PREFIX_LENGTH = 3;

/**
 * Parses the text of a search. Words that say nothing are left out if there are others. Words that
 * a hyphen, slash or full stop joins also match as one word.
 */
export function parseQuery(
  text: string,
  language: SearchLanguage,
  { typing = false, syntax }: QueryOptions = {},
): Query {
  const { parts: special, rest } = syntax?.extractParts(text, language, typing) ?? {
    parts: [],
    rest: text,
  };
  const words = splitWordParts(rest);
  const last = words.at(-1);
  const merged = mergeParts(
    [...special, ...words].sort((a, b) => a.start - b.start),
    language,
  );
  if (
    typing &&
    last?.end === text.length &&
    last.words.join('').length < MIN_PREFIX_LENGTH &&
    merged.at(-1) === last &&
    merged.some((part) => part !== last && !part.isStopWord)
  ) {
    merged.pop();
  }
  const parts = syntax?.applyOperators(merged, rest, language, typing) ?? merged;
  const asked = parts.filter(({ isStopWord }) => !isStopWord);
  return (asked.length > 0 ? asked : parts).map((part) => ({
    text: text.slice(part.start, part.end),
    start: part.start,
    end: part.end,
    alternatives: part.alternatives ?? createAlternatives(part, language),
    excluded: part.excluded === true,
    required: part.required === true,
  }));
}

/** What a part asks for by its words. */
export function createAlternatives(
  { words, others = [], isName = false }: Pick<Part, 'words' | 'others' | 'isName'>,
  language: SearchLanguage,
): Alternatives {
  const { compounds, stopWords, vagueWords } = language;
  const isStopWord = (word: string) => stopWords.includes(word);
  const createNeed = (word: string): TextNeed => ({
    ...([...word].length < MIN_PREFIX_LENGTH || !/[\p{L}\p{N}]$/u.test(word)
      ? createWholeNeed(word)
      : { words: [word], whole: false, forms: getWordForms(word, language) }),
    ...(isStopWord(word) && { isStopWord: true }),
  });
  const joined = words.join('');
  if (words.length < 2) return [joined, ...others].map((word) => [createNeed(word)]);
  if (isUnspaced(words[0] ?? '')) return [[createWholeNeed(...words)]];
  const each = isName ? words : words.filter((word) => !isStopWord(word));
  if (each.every((word) => /^\d/.test(word))) return [words.map(createNeed)];
  const isVague = compounds.includes(joined) && each.every((word) => vagueWords.includes(word));
  return [[createNeed(joined)], ...(isVague ? [] : [each.map(createNeed)])];
}

/** Whether a word of a text matches a word of a query. */
export function isMatch(word: string, asked: string, whole: boolean): boolean {
  return whole ? word === asked : word.startsWith(asked);
}

/** A word of a text that matches, and the need that it matches. */
interface Match extends Token {
  asked: string;
}

/**
 * Finds the words of a text that match a query, in any of their forms. A phrase matches only as a
 * whole, and words that are needed together only if the text has all of them. Words that say
 * nothing do not match.
 */
export function findMatches(text: readonly Token[], query: Query): Match[] {
  const found = new Map<number, Match>();
  for (const { alternatives, excluded } of query) {
    if (excluded) continue;
    for (const needs of alternatives) {
      const matches = needs
        .filter((need) => 'words' in need)
        .filter(({ isStopWord }) => !isStopWord)
        .map((need) => findNeed(text, need));
      if (matches.some(({ length }) => length === 0)) continue;
      for (const match of matches.flat()) found.set(match.start, match);
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

function findNeed(text: readonly Token[], need: TextNeed): Match[] {
  const asked = need.words.join(' ');
  return text.flatMap((_, from) =>
    text
      .slice(from, from + countMatchingWords(text, from, need))
      .map((token) => ({ ...token, asked })),
  );
}

/** The number of words, from index `from` on, that match a need. 0 if they do not. */
function countMatchingWords(
  text: readonly Token[],
  from: number,
  { words, whole, forms = [] }: TextNeed,
): number {
  const [asked = ''] = words;
  if (words.length > 1) {
    return words.every((word, i) => text[from + i]?.word === word) ? words.length : 0;
  }
  let joined = '';
  for (let i = from; ; i += 1) {
    const token = text[i];
    // Words that stand next to each other also match as one word.
    if (!token || (i > from && token.start !== (text[i - 1]?.end ?? 0) + 1)) return 0;
    joined += token.word;
    if (isMatch(joined, asked, whole) || forms.includes(joined)) return i - from + 1;
    if (!asked.startsWith(joined)) return 0;
  }
}
