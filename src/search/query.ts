import { isUnspaced, tokenize, splitWords, type Token } from './tokens.ts';

/** A word or phrase that a posting has to contain. */
export interface Need {
  /** One word, or the words of a phrase. */
  words: readonly string[];
  /**
   * Whether the word has to match to its end; otherwise it may be the beginning of a longer word.
   */
  whole: boolean;
}

/** Alternatives. A posting matches if it meets all needs of one of them. */
type Clause = readonly (readonly Need[])[];

/** A posting has to match every clause. */
export type Query = readonly Clause[];

/** Shorter words match only whole words: `c` does not find every word that begins with c. */
const MIN_PREFIX_LENGTH = 3;

/**
 * Parses the text of a search. Quoted text is a phrase. Other words are searched separately, except
 * hyphenated ones, which match as neighbours or as one word (`on-site`, `onsite`).
 *
 * @param typing whether the last word may be unfinished; if it is very short, it is ignored
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

/**
 * Pairs of words that are also written with a hyphen or as one word. They have to be neighbours.
 */
const TWO_WORDS =
  /(?<![\p{L}\p{N}])(?:(part|full)[ \u00a0]?(time)|(on|off)[ \u00a0]?(site)|(co)[ \u00a0]?(op))(?![\p{L}\p{N}])/giu;

/**
 * Parses the text between two spaces: a word, several joined by hyphens or slashes, or text of a
 * script without spaces.
 */
function createClause(chunk: string): Clause | undefined {
  const found = tokenize(chunk);
  if (found.length === 0) return undefined;
  const words = found.map(({ word }) => word);
  if (found.length > 1 && found.slice(1).every(({ joined }) => joined)) {
    return [[{ words, whole: true }], [createNeed(words.join(''))]];
  }
  return [createNeeds(words)];
}

/** Words are needed separately; characters of a script without spaces are needed as a phrase. */
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

/** Removes the s of a plural, so that `internships` also finds `internship`. */
function removePluralEnding(word: string): string {
  const plural = word.length === MIN_PREFIX_LENGTH + 1 ? /[^s]s$/ : /.{3}[^siu]s$/;
  return plural.test(word) ? word.slice(0, -1) : word;
}

/** Whether a word of a text matches a word of a query. */
export function isMatch(word: string, asked: string, whole: boolean): boolean {
  return whole ? word === asked : word.startsWith(asked);
}

/** A word of a text that matches, and the need that it matches. */
interface Match extends Token {
  asked: string;
}

/** Finds the words of a text that match a query. A phrase matches only as a whole. */
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

/** The number of words, from index `from` on, that match a need. 0 if they do not. */
function countMatchingWords(
  text: readonly Token[],
  from: number,
  words: readonly string[],
  whole: boolean,
): number {
  const each = words.every((asked, i) => isMatch(text[from + i]?.word ?? '', asked, whole));
  if (each) return words.length;
  // Two words with a hyphen between them also match as one word.
  const [one, two] = text.slice(from, from + 2);
  const [asked = '', ...others] = words;
  const joined = one && two?.joined ? one.word + two.word : undefined;
  return joined !== undefined && others.length === 0 && isMatch(joined, asked, whole) ? 2 : 0;
}
