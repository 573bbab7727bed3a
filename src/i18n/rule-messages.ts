import type { ContentRule, RuleGroup, RuleId, RuleOf, Severity } from '../model/rule.ts';

/**
 * What a rule finds, and the same without it: lines of a posting's facts, of its text, or of both with a line
 * `---` between them. Where it takes several files, each stands below a line `# postings/some-id.md`;
 * what nobody would see is written as `[U+202E]`.
 */
export interface RuleExample {
  wrong: string;
  right: string;
  /** The language of its words, where it is the same in every catalogue. */
  lang?: string;
}

/** An example that is English in every catalogue, because what its rule reads is. */
export const englishExample = (example: RuleExample): RuleExample => ({ ...example, lang: 'en' });

/** What the page about one rule says. */
export interface RuleMessages {
  /** A short name. */
  title: string;
  /** What it finds, and what it leaves alone. */
  finds: string;
  /** Whom it would harm. */
  why: string;
  /** What to do about it. */
  fix: string;
  example: RuleExample;
}

/** The words for the rules of some groups, none of which may be left out. */
export type RulesIn<Group extends RuleGroup> = Record<RuleOf<Group>, RuleMessages>;

/** What the pages about the rules say. */
export interface CheckMessages {
  /** The page that lists them. */
  title: string;
  lead: string;
  groups: Record<RuleGroup, { title: string; about: string }>;
  /** Headings on a rule's page. */
  parts: Record<'finds' | 'why' | 'fix' | 'example' | 'wrong' | 'right' | 'inEnglish', string>;
  /** What a finding does, in a word or two. */
  severity: Record<Severity, string>;
  /** How a rule is set aside for one posting; {@link silencing} comes after it. */
  silence: string;
  /** What to write into a posting's facts to set a rule aside, as YAML. */
  silencing: (rule: ContentRule) => string;
  /** Said instead where a rule cannot be set aside. */
  cannotSilence: string;
  rules: Record<RuleId, RuleMessages>;
}
