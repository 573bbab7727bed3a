import { findMatches, type Query, type Term } from '../query.ts';
import { tokenize, type Token } from '../tokens.ts';

/** A piece of text, and whether it matches a word of the query. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** The length of a passage, in words. */
const PASSAGE_WORDS = 32;

/** The number of words before the first match. */
const LEADING_WORDS = 6;

/** The maximum number of words before the first match if its line then begins the passage. */
const MAX_LEADING_WORDS = 10;

/** Splits a text into pieces that match a query and pieces that do not. */
export function highlight(text: string, query: Query): Piece[] {
  return splitPieces(text, 0, text.length, findMatches(tokenize(text), addJoinedWords(query)));
}

/** Neighbours in a query are also written as one word: `full stack`, `fullstack`. */
function addJoinedWords(query: Query): Query {
  const joined = query.flatMap((term, i) => {
    const [first, second] = [getPlainWord(query[i - 1]), getPlainWord(term)];
    if (first === undefined || second === undefined) return [];
    return { ...term, alternatives: [[{ words: [first + second], whole: true }]] };
  });
  return [...query, ...joined];
}

/** The word of a term that is nothing but a word. */
function getPlainWord(term: Term | undefined): string | undefined {
  if (!term || term.excluded || term.alternatives.length > 1) return undefined;
  const [need, ...others] = term.alternatives[0] ?? [];
  return need && 'words' in need && !need.whole && others.length === 0 ? need.words[0] : undefined;
}

/**
 * Finds the passage in which most different words of a query are close together. It is within one
 * section.
 *
 * @returns undefined if no word of the query is in the text
 */
export function findBestPassage(
  sections: readonly string[],
  title: string,
  query: Query,
): Piece[] | undefined {
  const words = addJoinedWords(query);
  const known = new Set(findMatches(tokenize(title), words).map(({ asked }) => asked));
  let best: Piece[] | undefined;
  let bestScore = 0;
  for (const text of sections) {
    const all = tokenize(text);
    const found = findMatches(all, words);
    const index = new Map(all.map(({ start }, i) => [start, i]));
    const at = found.map(({ start }) => index.get(start) ?? 0);
    let bestFrom: number | undefined;
    for (let from = 0, to = 0; from < at.length; from += 1) {
      while (to < at.length && (at[to] ?? 0) - (at[from] ?? 0) < PASSAGE_WORDS - LEADING_WORDS)
        to += 1;
      const window = found.slice(from, to);
      // Another word counts more than a repeated one, and a word of the title counts little.
      const different = [...new Set(window.map(({ asked }) => asked))];
      const score = different.reduce(
        (sum, asked) => sum + (known.has(asked) ? 3 : 10),
        window.length / 10,
      );
      if (score > bestScore) {
        bestScore = score;
        bestFrom = at[from];
      }
    }
    if (bestFrom !== undefined) best = createPassage(text, all, found, bestFrom);
  }
  return best;
}

/** @param at the index of the first word that matches */
function createPassage(
  text: string,
  all: readonly Token[],
  found: readonly Token[],
  at: number,
): Piece[] {
  const { start, end } = findBounds(text, all, at);
  const inside = found.filter((token) => token.start >= start && token.end <= end);
  const pieces = splitPieces(text, start, end, inside);
  return [
    ...(start > 0 ? [{ text: '… ', marked: false }] : []),
    ...pieces.map((piece) => ({ ...piece, text: piece.text.replaceAll('\n', ' · ') })),
    ...(end < text.length ? [{ text: ' …', marked: false }] : []),
  ];
}

/** A passage begins with its line if that is near, otherwise a few words before the match. */
function findBounds(
  text: string,
  all: readonly Token[],
  at: number,
): { start: number; end: number } {
  const lineStart = text.lastIndexOf('\n', all[at]?.start ?? 0) + 1;
  const getStart = (words: number) => all[Math.max(0, at - words)]?.start ?? 0;
  const early = getStart(MAX_LEADING_WORDS) > lineStart ? getStart(LEADING_WORDS) : lineStart;
  const start = includeSigns(text, early, lineStart);
  const last = all[Math.min(all.length - 1, at + PASSAGE_WORDS - LEADING_WORDS)];
  const after = all[Math.min(all.length, at + PASSAGE_WORDS - LEADING_WORDS + 1)];
  // At the end of the text, the passage includes the full stop or bracket after the last word.
  const end = last === undefined || after === undefined ? text.length : last.end;
  return { start, end };
}

/**
 * Moves the start of a word before the signs that belong to it: currency, bracket, quotation mark.
 */
function includeSigns(text: string, start: number, lineStart: number): number {
  let at = start;
  while (at > lineStart && !/\s/.test(text.charAt(at - 1))) at -= 1;
  // Signs at the beginning of a line are included too, because nothing before them is left out.
  return /^\P{L}*$/u.test(text.slice(lineStart, at)) ? lineStart : at;
}

function splitPieces(text: string, start: number, end: number, found: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const token of found) {
    if (token.start > at) pieces.push({ text: text.slice(at, token.start), marked: false });
    pieces.push({ text: text.slice(token.start, token.end), marked: true });
    at = token.end;
  }
  if (end > at) pieces.push({ text: text.slice(at, end), marked: false });
  return pieces;
}
