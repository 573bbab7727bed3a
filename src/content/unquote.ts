/** Pairs of quotation marks of many languages, which YAML reads as part of the text. */
const PAIRS = [
  '“”',
  '„“',
  '„”',
  '””',
  '«»',
  '»«',
  '‹›',
  '‘’',
  '‚‘',
  '’’',
  '「」',
  '『』',
  '""',
  "''",
  '“"',
  '"”',
  '„"',
  '‟”',
  '〝〟',
  '〝〞',
  '＂＂',
  '❝❞',
  '❛❜',
  '´´',
  '`´',
  '``',
];
/** Marks that are no apostrophes, so that one alone was meant as half of a pair. */
const OPENING = /^[“„‟«]/;
const CLOSING = /(?<=[^\s\d][”»])$/;
const MARKS = /[“”„‟«»"]/g;

/** A text without the marks around all of it; undefined if it has none. */
export function unquote(text: string): string | undefined {
  for (const [open = '', close = ''] of PAIRS) {
    if (text.length < 3 || !text.startsWith(open) || !text.endsWith(close)) continue;
    const inner = text.slice(1, -1);
    // `“Engineer” and “Operator”` is not quoted as a whole.
    if (!inner.includes(open) && !inner.includes(close)) return toText(inner);
  }
  if (text.match(MARKS)?.length !== 1) return undefined;
  if (OPENING.test(text)) return toText(text.slice(1));
  return CLOSING.test(text) ? toText(text.slice(0, -1)) : undefined;
}

function toText(inner: string): string | undefined {
  const text = inner.trim();
  return text === '' ? undefined : text;
}
