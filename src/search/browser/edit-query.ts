import { cleanText } from '../search-params.ts';

/** A part of a query, by its place in the text. */
interface Part {
  start: number;
  end: number;
}

/** Removes a part of a query. */
export function dropTerm(text: string, { start, end }: Part): string {
  return cleanText(`${text.slice(0, start)} ${text.slice(end)}`);
}

/** Requires a part of a query, so that no result lacks it. */
export function requireTerm(text: string, { start }: Part): string {
  return cleanText(`${text.slice(0, start)} +${text.slice(start)}`);
}

/** Puts words of a query in quotes, so that they are searched as they are written. */
export function quoteWords(text: string, words: readonly string[]): string {
  const quoted = text
    .split(' ')
    .map((part) => (words.some((word) => part.includes(word)) ? `"${part}"` : part))
    .join(' ');
  return quoted === text ? `"${text}"` : quoted;
}

/** Leaves only the words that a posting should have: no quotes, no signs, no excluded words. */
export function removeOperators(text: string): string {
  return cleanText(text.replace(/(?<!\S)(?:\+|-\S*)|["“”„‟«»＂″]/g, ' '));
}
