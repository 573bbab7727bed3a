import { isUnspaced, tokenize, splitWords, type Token } from './tokens.ts';

/** Something that a posting has to say. */
export interface Need {
  /** One word, or several that follow one another. */
  words: readonly string[];
  /** Whether a longer word that begins with it is another word. */
  whole: boolean;
}

/** What one part of a query asks for: all needs of any of its alternatives. */
export type Clause = readonly (readonly Need[])[];

/** A query: every clause has to be met. */
export type Query = readonly Clause[];

/** Words shorter than this are compared whole: `c` is not every word with a c at its beginning. */
const MIN_PREFIX_LENGTH = 3;

/**
 * Reads what a person typed. Text in quotation marks is a phrase; other words are each looked for by themselves,
 * and two that a hyphen joins as they stand together, or as one word (`on-site`, `onsite`).
 *
 * @param typing the last word may not be finished: while it is very short, it is left out if others are there
 */
export function parseQuery(text: string, { typing = false } = {}): Query {
  const clauses: Clause[] = [];
  for (const [, phrase, plain] of text.matchAll(
    /["“”„‟«»＂″]([^"“”„‟«»＂″]*)["“”„‟«»＂″]|([^"“”„‟«»＂″]+)/g,
  )) {
    if (phrase !== undefined) {
      const words = splitWords(phrase);
      if (words.length > 0) clauses.push([[{ words, whole: true }]]);
    } else {
      for (const chunk of (plain ?? '')
        .replace(TWO_WORDS, '$1$3$5-$2$4$6')
        .split(/[ \t\r\n\f\u3000]+/)) {
        const clause = createClause(chunk);
        if (clause) clauses.push(clause);
      }
    }
  }
  const unfinished =
    typing && clauses.length > 1 && /[\p{L}\p{N}]$/u.test(text) && isTooShort(clauses.at(-1));
  return unfinished ? clauses.slice(0, -1) : clauses;
}

function isTooShort(clause: Clause | undefined): boolean {
  const [need, ...others] = clause?.[0] ?? [];
  return (
    need !== undefined && others.length === 0 && need.words.join('').length < MIN_PREFIX_LENGTH
  );
}

/** Two words that are one idea, and as often written with a hyphen or as one: they have to stand together. */
const TWO_WORDS =
  /(?<![\p{L}\p{N}])(?:(part|full)[ \u00a0]?(time)|(on|off)[ \u00a0]?(site)|(co)[ \u00a0]?(op))(?![\p{L}\p{N}])/giu;

/** What stands between two spaces: a word, several joined by hyphens or slashes, or text without spaces. */
function createClause(chunk: string): Clause | undefined {
  const found = tokenize(chunk);
  if (found.length === 0) return undefined;
  const words = found.map(({ word }) => word);
  if (found.length > 1 && found.slice(1).every(({ joined }) => joined)) {
    return [[{ words, whole: true }], [createNeed(words.join(''))]];
  }
  return [createNeeds(words)];
}

/** Each word is needed by itself; letters of a script without spaces are needed as they follow one another. */
function createNeeds(words: readonly string[]): Need[] {
  const needs: Need[] = [];
  let run: string[] = [];
  const endRun = () => {
    if (run.length > 0) needs.push({ words: run, whole: true });
    run = [];
  };
  for (const word of words) {
    if (isUnspaced(word)) run.push(word);
    else {
      endRun();
      needs.push(createNeed(word));
    }
  }
  endRun();
  return needs;
}

function createNeed(word: string): Need {
  return [...word].length < MIN_PREFIX_LENGTH || !/[\p{L}\p{N}]$/u.test(word)
    ? { words: [word], whole: true }
    : { words: [removePluralEnding(word)], whole: false };
}

/** Without the s of a plural, so that `internships` also finds `internship`, of which it would not be the beginning. */
function removePluralEnding(word: string): string {
  const plural = word.length === MIN_PREFIX_LENGTH + 1 ? /[^s]s$/ : /.{3}[^siu]s$/;
  return plural.test(word) ? word.slice(0, -1) : word;
}

/** Whether a word of a text is, or begins with, a word that is asked for. */
export function isMatch(word: string, asked: string, whole: boolean): boolean {
  return whole ? word === asked : word.startsWith(asked);
}

/** A word of a text that a query asks for, and what it was asked for as. */
export interface Match extends Token {
  asked: string;
}

/** The words of a text that a query asks for; a phrase counts only where it is whole. */
export function findMatches(text: readonly Token[], query: Query): Match[] {
  const needs = query.flat(2);
  const found = new Map<number, Match>();
  text.forEach((_, from) => {
    for (const { words, whole } of needs) {
      const length = countMatchingWords(text, from, words, whole);
      for (const matched of text.slice(from, from + length)) {
        found.set(matched.start, { ...matched, asked: words.join(' ') });
      }
    }
  });
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** How many words of a text, from one on, are what is asked for; none when they are not. */
function countMatchingWords(
  text: readonly Token[],
  from: number,
  words: readonly string[],
  whole: boolean,
): number {
  const each = words.every((asked, i) => isMatch(text[from + i]?.word ?? '', asked, whole));
  if (each) return words.length;
  // Two words that only a hyphen parts may be asked for as one.
  const [one, two] = text.slice(from, from + 2);
  const [asked = '', ...others] = words;
  const joined = one && two?.joined ? one.word + two.word : undefined;
  return joined !== undefined && others.length === 0 && isMatch(joined, asked, whole) ? 2 : 0;
}
