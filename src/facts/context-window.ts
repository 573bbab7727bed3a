import type { Passage } from '../text/passage.ts';

/** The words around a part of a passage, within its clause. */
export interface ContextWindow {
  before: string;
  after: string;
  /** Heading and lead of a passage that has hardly any other words. Empty for other passages. */
  above: string;
}

interface WindowSize {
  /** UTF-16 units to read before the words. */
  before: number;
  after: number;
  /** Limits on either side, if another statement begins there. */
  from?: number;
  to?: number;
}

/** A passage with at most this much beside the words is a list item or a table cell. */
const MAX_BARE_CHARS = 28;
const MAX_HEADING_CHARS = 80;
const MAX_LEAD_CHARS = 160;

/** Gets the words around a part of a passage. */
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
