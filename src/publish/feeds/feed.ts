import type { Entry } from '../../board/board.ts';
import type { IsoDate } from '../../lib/date.ts';
import type { TextBlock } from '../../text/blocks.ts';

/** A posting as feeds and files for programs take it: with absolute URLs and its text. */
export interface PublishedPosting extends Entry {
  /** The absolute URL of its page. */
  url: string;
  /** The day of its state: the board's day. */
  asOf: IsoDate;
  /** The day of its last dated change; missing if it has no dates. */
  updated?: IsoDate;
  /** One line: `PhD ML Internship 2026 · Pinterest · San Francisco +3 · $12,100 a month`. */
  headline: string;
  /** One line: its facts and the reason for its state. */
  description: string;
  /** Its text as HTML with absolute URLs; empty if only its facts are known. */
  html: string;
  /** Its text as Markdown; empty if only its facts are known. */
  markdown: string;
  /** The lines of its text. */
  blocks: readonly TextBlock[];
}

/** The board as feeds and files for programs describe it. */
export interface PublishedBoard {
  name: string;
  description: string;
  /** The locale of its pages, as a BCP 47 tag. */
  locale: string;
  /** The absolute URL of its front page, with the base path and a slash at the end. */
  url: string;
  /** The day of all states. */
  today: IsoDate;
}

/** The content of a feed: the whole board, or the postings of one value. */
export interface Feed {
  title: string;
  description: string;
  locale: string;
  /** The page that lists the same postings. */
  url: string;
  /** The URLs of the feed itself, in both formats. */
  rss: string;
  json: string;
  /** The newest first. */
  postings: readonly PublishedPosting[];
}

/**
 * Whether feeds may carry a posting: it is open, and nobody asked to keep it on this board only.
 */
export function isPublishable({ state, posting }: Pick<Entry, 'state' | 'posting'>): boolean {
  return state.name === 'open' && posting.republish;
}
