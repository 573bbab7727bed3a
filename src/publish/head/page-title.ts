/** The longest title that search results show in full, in characters. */
export const TITLE_LENGTH = 70;

const SEPARATOR = ' · ';

/**
 * A title from its parts, the most specific first: as many as fit. A first part that is too long is
 * cut between words.
 */
export function pageTitle(parts: readonly string[], length = TITLE_LENGTH): string {
  const [first = '', ...rest] = parts;
  const start = first.length <= length ? first : `${truncate(first, length - 1)}…`;
  return rest.reduce((title, part) => {
    const longer = title + SEPARATOR + part;
    return longer.length <= length ? longer : title;
  }, start);
}

/** The beginning of a text, up to the end of a word unless that would lose more than half of it. */
function truncate(text: string, length: number): string {
  const whole = text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
  const words = whole.replace(/(?<!\s)\s+\S*$/, '');
  return words.length > length / 2 ? words : whole;
}
