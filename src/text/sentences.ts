/** Part of a text, by its offsets in UTF-16 units. */
export interface Slice {
  start: number;
  end: number;
}

/** Abbreviations whose full stop does not end a sentence. */
const ABBREVIATIONS = new Set(
  (
    'e.g i.e etc vs approx ca cf incl excl dept est min max no nos nr vol p.a p.m a.m u.s ' +
    'u.s.a u.k e.u d.c ph.d m.s b.s m.sc b.sc m.a b.a m.eng b.eng inc ltd co corp bros dr mr ' +
    'mrs ms prof st sr jr rev jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed ' +
    'thu fri hr hrs yr yrs wk wks mo mos fig sec art avg tel ext rs kr'
  ).split(' '),
);

/** End of a sentence: its mark, closing quotes or brackets, and space before a possible start. */
const END =
  /(?<![.!?…。！？])[.!?…。！？]{1,8}["'”’»)\]]{0,4}(?=\s{1,8}["'“‘«([]{0,4}[\p{Lu}\p{Lo}\p{Nd}$€£¥•–—-])/gu;

/** A line that starts a statement of its own: `Pay: …`. */
const LABEL = /\n(?=[ \t]{0,8}\p{Lu}[^\n:.!?]{0,60}:(?:\s|$))/gu;

/** Splits a text into sentences, without the space around them. */
export function splitSentences(text: string): Slice[] {
  const ends = [
    ...[...text.matchAll(END)]
      .filter((match) => !isAbbreviation(text, match.index, match[0]))
      .map((match) => match.index + match[0].length),
    ...[...text.matchAll(LABEL)].map((match) => match.index),
    text.length,
  ].sort((a, b) => a - b);
  let start = 0;
  return ends.flatMap((end) => {
    const slice = trimSlice(text, start, end);
    start = end;
    return slice.end > slice.start ? [slice] : [];
  });
}

/** Whether the full stop at `index` belongs to the word before it. */
function isAbbreviation(text: string, index: number, mark: string): boolean {
  if (!mark.startsWith('.')) return false;
  const [word = ''] =
    /(?<![\p{L}.])[\p{L}.]*$/u.exec(text.slice(Math.max(0, index - 12), index)) ?? [];
  return /^\p{Lu}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase());
}

function trimSlice(text: string, start: number, end: number): Slice {
  const part = text.slice(start, end);
  const from = start + (part.length - part.trimStart().length);
  return { start: from, end: Math.max(from, start + part.trimEnd().length) };
}
