const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const words = new Intl.Segmenter('ja', { granularity: 'word' });

/** The most marks that a letter keeps: more would run into the lines above and below. */
const MAX_MARKS = 2;

/**
 * Invisible characters that shape a word or an emoji, or set a direction: joiners, isolates, tags.
 */
const KEPT_INVISIBLE = /[\ufe0e\ufe0f\u061c\u200c-\u200f\u2066-\u2069\u{e0020}-\u{e007f}]/u;

/** Letters that are read from right to left, and the mark that stands for one. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Runs of scripts that have no spaces between words. */
const UNSPACED = /[\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;

export type Direction = 'ltr' | 'rtl';

/** A text's grapheme clusters: what a reader takes for one character each. */
export function splitClusters(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/**
 * Text that can be drawn on a line: characters in their composed form, single spaces for white
 * space and controls, no other invisible characters than those that shape words, no stacks of
 * marks, and no mark without a letter.
 */
export function tidyText(text: string): string {
  const plain = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .replace(/[\p{Default_Ignorable_Code_Point}\ufff9-\ufffd]/gu, (invisible) =>
      KEPT_INVISIBLE.test(invisible) ? invisible : '',
    );
  return splitClusters(plain)
    .filter((cluster) => !/^\p{M}/u.test(cluster))
    .map(limitMarks)
    .join('')
    .trim();
}

function limitMarks(cluster: string): string {
  let marks = 0;
  return cluster.replace(/(?=\p{M})[\p{Script=Inherited}--[\ufe0e\ufe0f]]/gv, (mark) =>
    (marks += 1) > MAX_MARKS ? '' : mark,
  );
}

/** The visible characters of a cluster. */
export function findVisible(cluster: string): string[] {
  return [...cluster].filter((character) => !/\p{Default_Ignorable_Code_Point}/u.test(character));
}

/** The base direction of a text: that of its first letter (UAX #9, rules P2 and P3). */
export function getDirection(text: string): Direction {
  const first = /[\p{L}\u200e\u200f]/u.exec(text)?.[0];
  return first !== undefined && RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr';
}

/** Text with zero-width spaces between the words of scripts that are written without spaces. */
export function addBreaks(text: string): string {
  return text.replace(UNSPACED, (run) =>
    Array.from(words.segment(run), ({ segment }) => segment).join('\u200b'),
  );
}
