import type { Posting } from './posting.ts';

/** The facts of a posting in the order of its page. Each is a field of the frontmatter. */
export const FACTS = [
  'pay',
  'employment',
  'level',
  'terms',
  'sessions',
  'duration',
  'hoursPerWeek',
  'places',
  'workModes',
  'education',
  'fields',
  'experience',
  'applicants',
  'sponsorship',
  'skills',
  'posted',
  'closes',
] as const satisfies (keyof Posting)[];

export type FactName = (typeof FACTS)[number];

/** Facts that come only from the text, even if the posting names a source. */
export const FACTS_OF_THE_TEXT: ReadonlySet<FactName> = new Set(['fields', 'experience', 'skills']);

/** Facts that no text is expected to state: only the board knows when a posting was published. */
export const FACTS_OF_THE_BOARD: ReadonlySet<FactName> = new Set(['posted']);
