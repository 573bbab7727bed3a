/**
 * Begins the id of every heading in a posting's text, so that none takes one that its page uses.
 */
const TEXT_ID_PREFIX = 'text-';

/**
 * The id of a heading in a posting's text, before it is numbered where several have the same words.
 */
export function headingId(words: string): string {
  const slug = words
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join('-');
  return TEXT_ID_PREFIX + (slug ?? 'section');
}

/** The id of the heading that a link within the text leads to: `#what-you-will-do`. */
export function fragmentId(href: string): string {
  const words = href.slice(1);
  try {
    return headingId(decodeURIComponent(words));
  } catch {
    return headingId(words); // a stray percent sign
  }
}

/**
 * Gives the headings of one text their ids, in order: the second of the same words ends in `-2`.
 */
export function headingIds(): (words: string) => string {
  const taken = new Set<string>();
  /** The number to try next, for each id that several headings want. */
  const next = new Map<string, number>();
  return (words) => {
    const wanted = headingId(words);
    let id = wanted;
    let n = next.get(wanted) ?? 2;
    for (; taken.has(id); n += 1) id = `${wanted}-${n}`;
    next.set(wanted, n);
    taken.add(id);
    return id;
  };
}
