import type { FactName } from '../model/fact.ts';
import type { Mention } from '../text/passage.ts';
import type { ContentRule } from '../model/rule.ts';
import type { Span } from '../text/posting-text.ts';
import type { PostingContext } from './posting-context.ts';

/** A path in the frontmatter: `['pay', 'per']`, `['skills', 2]`. */
export type Path = readonly (string | number)[];

/** A path that begins with a fact. */
export type FactPath = readonly [FactName, ...(string | number)[]];

/** What the text says otherwise than the frontmatter. */
export interface Conflict {
  rule: ContentRule;
  /** What of the frontmatter it is about. */
  path: Path;
  /** The words that say otherwise. */
  span: Span;
  /** What they say, in the frontmatter's terms, to go on a sentence that begins "the text says": `$12,100 a month`. */
  stated: string;
}

/** Something that the text states and the frontmatter does not. */
export interface Omission {
  /** The words that state it. */
  span: Span;
  /** The field or part of it that is left out. */
  path: FactPath;
  /** What to add to the frontmatter, as YAML: `hoursPerWeek: 40`. */
  yaml: string;
}

/** What a text says about one fact of its posting. */
export interface Comparison {
  /** The words that say what the frontmatter says, the best first. */
  supporting: Span[];
  /** Parts of the fact on which the text is silent, by their paths: `['skills', 2]`, or the whole `['pay']`. */
  unstated: Path[];
  conflicts: Conflict[];
  omissions: Omission[];
}

/** Holds one fact of a posting against its text. */
export type FactComparer = (context: PostingContext) => Comparison;

/** The verdict of a text that says nothing on a matter on which the frontmatter says nothing either. */
export const NO_STATEMENT: Comparison = {
  supporting: [],
  unstated: [],
  conflicts: [],
  omissions: [],
};

/** A mention in a posting's text. */
export interface LocatedMention<Value> extends Mention<Value> {
  span: Span;
}
