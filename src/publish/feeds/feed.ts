import type { Company } from '../../model/company.ts';
import type { IsoDate } from '../../lib/date.ts';
import type { Place } from '../../model/place.ts';
import type { Posting } from '../../model/posting.ts';
import type { Skill } from '../../model/skill.ts';
import type { State } from '../../model/state.ts';
import type { TextBlock } from '../../text/blocks.ts';

/** A posting as machines are given it: every reference resolved, every address whole. */
export interface PublishedPosting {
  id: string;
  /** The address of its page. */
  url: string;
  posting: Posting;
  company: Company & { id: string };
  places: readonly (Place & { id: string })[];
  skills: readonly (Skill & { id: string })[];
  /** Its state on the board's day, and that day. */
  state: State;
  asOf: IsoDate;
  /** The last day on which something dated became known about it; missing when it carries no date. */
  updated?: IsoDate;
  /** What it is, in one line: `PhD ML Internship 2026 · Pinterest · San Francisco +3 · $12,100 a month`. */
  headline: string;
  /** Its facts and the evidence for its state, in one line. */
  description: string;
  /** Its text as HTML with whole addresses; empty when only its facts are known. */
  html: string;
  /** Its text as Markdown; empty when only its facts are known. */
  markdown: string;
  /** The lines of its text. */
  blocks: readonly TextBlock[];
}

/** The board as its outputs for machines speak of it. */
export interface PublishedBoard {
  name: string;
  description: string;
  /** The locale that its pages are written in, as a BCP 47 tag. */
  locale: string;
  /** The address of its front page, base path included, with a slash at the end. */
  url: string;
  /** The day that states are as of. */
  today: IsoDate;
}

/** What one feed holds: the whole board, or the postings of one value. */
export interface Feed {
  title: string;
  description: string;
  locale: string;
  /** The page that lists the same postings. */
  url: string;
  /** The feed's own addresses. */
  rss: string;
  json: string;
  /** The newest first. */
  postings: readonly PublishedPosting[];
}

/** Whether a posting may be passed on: it is open, and nobody asked to keep it on this board alone. */
export function isPublishable({
  state,
  posting,
}: Pick<PublishedPosting, 'state' | 'posting'>): boolean {
  return state.name === 'open' && posting.republish;
}
