import type { Passage } from '../text/passage.ts';

/** What stands around some words of a passage, in its own clause. */
export interface ContextWindow {
  before: string;
  after: string;
  /** What a passage that holds little else stands under: its heading and its lead. Empty for any other. */
  above: string;
}

interface WindowSize {
  /** How far to look before the words, in UTF-16 units. */
  before: number;
  after: number;
  /** Where to stop at the latest on either side, because the next matter stands there. */
  from?: number;
  to?: number;
}

/** A passage with no more than this beside the words is a line of a list or a cell of a table. */
const MAX_BARE_CHARS = 28;
const MAX_HEADING_CHARS = 80;
const MAX_LEAD_CHARS = 160;

/** The words around a part of a passage. */
export function getContextWindow(
  passage: Passage,
  start: number,
  end: number,
  { before, after, from = 0, to = passage.text.length }: WindowSize,
): ContextWindow {
  const { text } = passage;
  const textBefore = text.slice(Math.max(from, start - before), start);
  const textAfter = text.slice(end, Math.min(to, end + after));
  const stop = textAfter.indexOf(';');
  return {
    before: textBefore.slice(textBefore.lastIndexOf(';') + 1),
    after: stop < 0 ? textAfter : textAfter.slice(0, stop),
    above:
      text.length - (end - start) > MAX_BARE_CHARS
        ? ''
        : `${passage.heading.slice(-MAX_HEADING_CHARS)}: ${passage.lead.slice(-MAX_LEAD_CHARS)}`,
  };
}
