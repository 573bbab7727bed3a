import type { FactName } from '../model/fact.ts';
import type { Mention } from '../text/passage.ts';
import type { ContradictionId } from './contradiction-id.ts';
import type { Span } from '../text/posting-text.ts';
import type { PostingContext } from './posting-context.ts';

/** A path in the frontmatter: `['pay', 'per']`, `['skills', 2]`. */
export type Path = readonly (string | number)[];

/** A path that starts with a fact. */
export type FactPath = readonly [FactName, ...(string | number)[]];

/** A statement of the text that contradicts the frontmatter. */
export interface Conflict {
  rule: ContradictionId;
  /** The part of the frontmatter that is contradicted. */
  path: Path;
  /** The words that contradict it. */
  span: Span;
  /**
   * What they state, in the frontmatter's terms, to follow "the text states": `$12,100 a month`.
   */
  stated: string;
}

/**
 * A statement that is probably about the same fact and differs from the frontmatter: the words may
 * have another meaning, or be about another role.
 */
export type Doubt = Omit<Conflict, 'rule'>;

/** A fact that the text states and the frontmatter lacks. */
export interface Omission {
  /** The words that state it. */
  span: Span;
  /** The missing field, or the missing part of it. */
  path: FactPath;
  /** The line to add to the frontmatter, as YAML: `hoursPerWeek: 40`. */
  yaml: string;
}

/**
 * Result of comparing one fact with the text. A part of the fact that nothing supports is in one of
 * `conflicts`, `doubts`, `unstated` and `unclear`.
 */
export interface Comparison {
  /** The words that state what the frontmatter states, the best first. */
  supporting: Span[];
  /**
   * Paths of the parts that the text surely does not state: `['skills', 2]`, or `['pay']` for all
   * of it.
   */
  unstated: Path[];
  /** Paths of the parts that the text may state in words that no extractor finds. */
  unclear: Path[];
  conflicts: Conflict[];
  doubts: Doubt[];
  omissions: Omission[];
}

/** Compares one fact of a posting with its text. */
export type FactComparer = (context: PostingContext) => Comparison;

/** An empty result. */
export const NO_STATEMENT: Comparison = {
  supporting: [],
  unstated: [],
  unclear: [],
  conflicts: [],
  doubts: [],
  omissions: [],
};

/** A mention in a posting's text. */
export interface LocatedMention<Value> extends Mention<Value> {
  span: Span;
}
