import type { Passage } from '../text/passage.ts';

/** What stands around some words of a passage, in its own clause. */
export interface ContextWindow {
  before: string;
  after: string;
  /** What a passage that holds little else stands under: its heading and its lead. Empty for any other. */
  under: string;
}

interface Reach {
  /** How far to look before the words, in UTF-16 units. */
  before: number;
  after: number;
  /** Where to stop at the latest on either side, because the next matter stands there. */
  from?: number;
  to?: number;
}

/** A passage with no more than this beside the words is a line of a list or a cell of a table. */
const BARE = 28;
const LONGEST_HEADING = 80;
const LONGEST_LEAD = 160;

/** The words around a part of a passage. */
export function contextWindow(
  passage: Passage,
  start: number,
  end: number,
  { before, after, from = 0, to = passage.text.length }: Reach,
): ContextWindow {
  const { text } = passage;
  const ahead = text.slice(Math.max(from, start - before), start);
  const behind = text.slice(end, Math.min(to, end + after));
  const stop = behind.indexOf(';');
  return {
    before: ahead.slice(ahead.lastIndexOf(';') + 1),
    after: stop < 0 ? behind : behind.slice(0, stop),
    under:
      text.length - (end - start) > BARE
        ? ''
        : `${passage.heading.slice(-LONGEST_HEADING)}: ${passage.lead.slice(-LONGEST_LEAD)}`,
  };
}
