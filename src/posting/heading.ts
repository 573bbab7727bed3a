/** Begins the id of every heading in a posting's text, so that none takes one that its page uses. */
const TEXT_ID_PREFIX = 'text-';

/** The id of a heading in a posting's text, before it is numbered where several have the same words. */
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
