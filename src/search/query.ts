import type { PayPeriod } from '../model/pay-period.ts';
import { removePluralEnding } from './plural-ending.ts';
import { isUnspaced, tokenize, splitWords, type Token } from './tokens.ts';

/** A word or phrase that a posting has to contain. */
export interface TextNeed {
  /** One word, or the words of a phrase. */
  words: readonly string[];
  /**
   * Whether the word has to match as it is; otherwise its other endings and longer words that begin
   * with it match too.
   */
  whole: boolean;
}

/** Pay that a posting has to offer. */
export interface AmountNeed {
  amount: number;
  /** Whether more matches too: `£30k+`. Otherwise the amount lies in the range of the pay. */
  atLeast: boolean;
  /** ISO 4217 code; undefined matches every currency. */
  currency?: string;
  /** Undefined if the query does not tell what the amount is for. */
  period?: PayPeriod;
}

export type Need = TextNeed | AmountNeed;

/** One thing that a query asks for: a word, a phrase, an amount, or alternatives. */
export interface Term {
  /** As it is written in the query, operators included. */
  text: string;
  /** The offset of its first character in the query, in UTF-16 units. */
  start: number;
  /** The offset after its last character. */
  end: number;
  /** A posting matches if it meets all needs of one of them. */
  alternatives: readonly (readonly Need[])[];
  /** Whether postings that match are left out: `-word`. */
  excluded: boolean;
  /** Whether no result may lack it: a phrase, or `+word`. */
  required: boolean;
}

/** A posting has to match every term that is not excluded, and no excluded one. */
export type Query = readonly Term[];

/** Shorter words match only whole words: `c` does not find every word that begins with c. */
const MIN_PREFIX_LENGTH = 3;

/**
 * Parses the text of a search. Quoted text is a phrase. Other words are searched separately, except
 * hyphenated ones, which match as neighbours or as one word (`on-site`, `onsite`).
 *
 * @param typing whether the last word may be unfinished; if it is very short, it is ignored
 */
export function parseQuery(text: string, { typing = false } = {}): Query {
  const terms: Term[] = [];
  const add = (part: string, start: number, alternatives: Term['alternatives'] | undefined) => {
    if (!alternatives) return;
    const required = alternatives.every(
      ([need]) => need && 'words' in need && need.words.length > 1,
    );
    const end = start + part.length;
    terms.push({ text: part, start, end, alternatives, excluded: false, required });
  };
  const plainText = text.replace(TWO_WORDS, '$1$3$5-$2$4$6');
  for (const match of plainText.matchAll(
    /["“”„‟«»＂″]([^"“”„‟«»＂″]*)["“”„‟«»＂″]|([^"“”„‟«»＂″]+)/g,
  )) {
    const [whole, phrase, plain] = match;
    if (phrase !== undefined) {
      const words = splitWords(phrase);
      add(whole, match.index, words.length > 0 ? [[{ words, whole: true }]] : undefined);
    } else {
      for (const part of (plain ?? '').matchAll(/[^ \t\r\n\f\u3000]+/g)) {
        add(part[0], match.index + part.index, createAlternatives(part[0]));
      }
    }
  }
  const unfinished =
    typing && terms.length > 1 && /[\p{L}\p{N}]$/u.test(text) && isTooShort(terms.at(-1));
  return unfinished ? terms.slice(0, -1) : terms;
}

function isTooShort(term: Term | undefined): boolean {
  const [need, ...others] = term?.alternatives[0] ?? [];
  return (
    need !== undefined &&
    'words' in need &&
    others.length === 0 &&
    need.words.join('').length < MIN_PREFIX_LENGTH
  );
}

/**
 * Pairs of words that are also written with a hyphen or as one word. They have to be neighbours.
 */
const TWO_WORDS =
  /(?<![\p{L}\p{N}])(?:(part|full)[ \u00a0](time)|(on|off)[ \u00a0](site)|(co)[ \u00a0](op))(?![\p{L}\p{N}])/giu;

/**
 * Parses the text between two spaces: a word, several joined by hyphens or slashes, or text of a
 * script without spaces.
 */
function createAlternatives(chunk: string): Term['alternatives'] | undefined {
  const found = tokenize(chunk);
  if (found.length === 0) return undefined;
  const words = found.map(({ word }) => word);
  if (found.length > 1 && found.slice(1).every(({ joined }) => joined)) {
    return [[{ words, whole: true }], [createNeed(words.join(''))]];
  }
  return [createNeeds(words)];
}

/** Words are needed separately; characters of a script without spaces are needed as a phrase. */
function createNeeds(words: readonly string[]): TextNeed[] {
  const needs: TextNeed[] = [];
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

function createNeed(word: string): TextNeed {
  return [...word].length < MIN_PREFIX_LENGTH || !/[\p{L}\p{N}]$/u.test(word)
    ? { words: [word], whole: true }
    : { words: [removePluralEnding(word)], whole: false };
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
  const needs = query
    .filter(({ excluded }) => !excluded)
    .flatMap(({ alternatives }) => alternatives.flat())
    .filter((need) => 'words' in need);
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
