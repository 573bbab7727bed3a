import { tokens, wordsOf, type Token } from './tokens.ts';

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
const SHORTEST_BEGINNING = 3;

const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/**
 * Reads what a person typed. Text in quotation marks is a phrase; other words are each looked for by themselves,
 * and one that is written with a hyphen also as one word (`on-site`, `onsite`).
 *
 * @param typing the last word may not be finished: while it is very short, it is left out if others are there
 */
export function parseQuery(text: string, { typing = false } = {}): Query {
  const clauses: Clause[] = [];
  for (const [, phrase, plain] of text.matchAll(/["“”„«»]([^"“”„«»]*)["“”„«»]|([^"“”„«»]+)/g)) {
    if (phrase !== undefined) {
      const words = wordsOf(phrase);
      if (words.length > 0) clauses.push([[{ words, whole: true }]]);
    } else {
      for (const chunk of (plain ?? '').split(/\s+/)) {
        const clause = clauseOf(chunk);
        if (clause) clauses.push(clause);
      }
    }
  }
  const unfinished =
    typing && clauses.length > 1 && /[\p{L}\p{N}]$/u.test(text) && tooShort(clauses.at(-1));
  return unfinished ? clauses.slice(0, -1) : clauses;
}

function tooShort(clause: Clause | undefined): boolean {
  const [need, ...others] = clause?.[0] ?? [];
  return (
    need !== undefined && others.length === 0 && need.words.join('').length < SHORTEST_BEGINNING
  );
}

/** What stands between two spaces: a word, several joined by hyphens or slashes, or text without spaces. */
function clauseOf(chunk: string): Clause | undefined {
  const found = tokens(chunk);
  if (found.length === 0) return undefined;
  if (found.every(({ word }) => UNSPACED.test(word))) {
    return [[{ words: found.map(({ word }) => word), whole: true }]];
  }
  const apart = found.map(({ word }) => needOf(word));
  return found.length > 1 && joinedByHyphens(chunk, found)
    ? [apart, [needOf(found.map(({ word }) => word).join(''))]]
    : [apart];
}

function needOf(word: string): Need {
  return [...word].length < SHORTEST_BEGINNING || !/[\p{L}\p{N}]$/u.test(word)
    ? { words: [word], whole: true }
    : { words: [singular(word)], whole: false };
}

function joinedByHyphens(chunk: string, found: readonly Token[]): boolean {
  return found.every(({ start }, i) => {
    const before = found[i - 1];
    return before === undefined || /^\p{Pd}$/u.test(chunk.slice(before.end, start));
  });
}

/** Without the s of a plural, so that `internships` also finds `internship`, of which it would not be the beginning. */
function singular(word: string): string {
  return word.length >= 5 && /[^siu]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Whether a word of a text is, or begins with, a word that is asked for. */
export function answers(word: string, asked: string, whole: boolean): boolean {
  return whole ? word === asked : word.startsWith(asked);
}

/** The words of a text that a query asks for, with their places; a phrase counts only where it is whole. */
export function matches(text: readonly Token[], query: Query): Token[] {
  const needs = query.flat(2);
  const marked = new Set<number>();
  text.forEach((_, from) => {
    for (const { words, whole } of needs) {
      const here = words.every((asked, i) => {
        const token = text[from + i];
        return token !== undefined && answers(token.word, asked, whole);
      });
      if (here) words.forEach((_, i) => marked.add(from + i));
    }
  });
  return text.filter((_, i) => marked.has(i));
}
