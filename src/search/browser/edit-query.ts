/** A part of a query, by its place in the text. */
interface Part {
  start: number;
  end: number;
}

/** Removes a part of a query. */
export function dropTerm(text: string, part: Part): string {
  return replacePart(text, part, '');
}

/** Requires a part of a query, so that no result lacks it. */
export function requireTerm(text: string, part: Part): string {
  return replacePart(text, part, `+${text.slice(part.start, part.end)}`);
}

function replacePart(text: string, { start, end }: Part, by: string): string {
  return joinParts([text.slice(0, start), by, text.slice(end)]);
}

/** Puts words of a query in quotes, so that they are searched as they are written. */
export function quoteWords(text: string, words: readonly string[]): string {
  const quoted = text
    .split(' ')
    .map((part) => (words.some((word) => isIn(word, part)) ? `"${part}"` : part))
    .join(' ');
  return quoted === text ? `"${text.replace(QUOTES, '')}"` : quoted;
}

const isIn = (word: string, part: string) => part.toLowerCase().includes(word.toLowerCase());

const QUOTES = /["“”„‟«»＂″]/g;

/** Leaves only the words that a posting should have: no quotes, no signs, no excluded words. */
export function removeOperators(text: string): string {
  return joinParts([text.replace(/(?<!\S)(?:\+|-\S*)/g, ' ').replace(QUOTES, ' ')]);
}

/** Joins parts of a query with single spaces. */
function joinParts(parts: readonly string[]): string {
  return parts.join(' ').replace(/ +/g, ' ').trim();
}
