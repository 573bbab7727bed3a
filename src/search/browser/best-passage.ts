import { findMatches, type Query } from '../query.ts';
import { tokenize, type Token } from '../tokens.ts';

/** A piece of text, and whether it is one of the words that were asked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Words around a match that a passage shows. */
const PASSAGE_WORDS = 32;

/** Words before the first match that are kept where there is room. */
const LEADING_WORDS = 6;

/** A text cut into what was asked for and what was not. */
export function highlight(text: string, query: Query): Piece[] {
  return splitPieces(text, 0, text.length, findMatches(tokenize(text), query));
}

/**
 * The passage of a posting that answers a query best: where most of the different words that were asked for
 * stand close together. Nothing when none of them is in its text.
 */
export function findBestPassage(
  lines: readonly string[],
  title: string,
  query: Query,
): Piece[] | undefined {
  const text = lines.join('\n');
  const all = tokenize(text);
  const found = findMatches(all, query);
  const [first] = found;
  if (!first) return undefined;
  const index = new Map(all.map(({ start }, i) => [start, i]));
  const at = found.map(({ start }) => index.get(start) ?? 0);
  const known = new Set(findMatches(tokenize(title), query).map(({ asked }) => asked));
  let best = { from: 0, score: 0 };
  for (let from = 0, to = 0; from < at.length; from += 1) {
    while (to < at.length && (at[to] ?? 0) - (at[from] ?? 0) < PASSAGE_WORDS - LEADING_WORDS) to += 1;
    const window = found.slice(from, to);
    // A different word tells more than the same again, and one that the title has tells little.
    const different = [...new Set(window.map(({ asked }) => asked))];
    const score = different.reduce(
      (sum, asked) => sum + (known.has(asked) ? 3 : 10),
      window.length / 10,
    );
    if (score > best.score) best = { from: at[from] ?? 0, score };
  }
  const { start, end } = findBounds(text, all, best.from);
  const inside = found.filter((token) => token.start >= start && token.end <= end);
  const pieces = splitPieces(text, start, end, inside);
  return [
    ...(start > 0 ? [{ text: '… ', marked: false }] : []),
    ...pieces.map((piece) => ({ ...piece, text: piece.text.replaceAll('\n', ' · ') })),
    ...(end < text.length ? [{ text: ' …', marked: false }] : []),
  ];
}

/** Where a passage begins and ends: with its line where that is near, else a few words before the match. */
function findBounds(text: string, all: readonly Token[], at: number): { start: number; end: number } {
  const lineStart = text.lastIndexOf('\n', all[at]?.start ?? 0) + 1;
  const early = all[Math.max(0, at - LEADING_WORDS)]?.start ?? 0;
  const start = includeSigns(text, Math.max(lineStart, early), lineStart);
  const last = all[Math.min(all.length - 1, at + PASSAGE_WORDS - LEADING_WORDS)];
  const after = all[Math.min(all.length, at + PASSAGE_WORDS - LEADING_WORDS + 1)];
  // With the full stop or bracket behind the last word, where it is the text's last.
  const end = last === undefined || after === undefined ? text.length : last.end;
  return { start, end };
}

/** Where a word begins with the signs before it: a currency's, a bracket, a quotation mark. */
function includeSigns(text: string, start: number, lineStart: number): number {
  let at = start;
  while (at > lineStart && !/\s/.test(text.charAt(at - 1))) at -= 1;
  // What comes first in its line has nothing left out before it.
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
