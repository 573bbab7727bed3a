/** The longest title that search results and browser tabs show whole, in characters. */
export const TITLE_LENGTH = 70;

const SEPARATOR = ' · ';

/**
 * A page's title from its parts, the most telling first: as many as fit. A first part that is too long
 * by itself is cut between words.
 */
export function pageTitle(parts: readonly string[], length = TITLE_LENGTH): string {
  const [first = '', ...rest] = parts;
  const start =
    first.length <= length
      ? first
      : `${first.slice(0, length - 1).replace(/\s+\S*$|[\uD800-\uDBFF]$/, '')}…`;
  return rest.reduce((title, part) => {
    const longer = title + SEPARATOR + part;
    return longer.length <= length ? longer : title;
  }, start);
}
