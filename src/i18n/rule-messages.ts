/** Groups of lint rules by topic, in the order in which pages list them. */
export const RULE_GROUPS = [
  'text-against-facts',
  'facts-among-themselves',
  'missing',
  'text',
  'time',
  'others',
  'files',
] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

/** Messages of the pages about lint rules. Each rule has its own docs in its file. */
export interface CheckMessages {
  /** Title of the page that lists the rules. */
  title: string;
  lead: string;
  groups: Record<RuleGroup, { title: string; about: string }>;
  /** Headings on a rule's page, and the note that its example is in English. */
  parts: Record<'finds' | 'why' | 'fix' | 'example' | 'wrong' | 'right' | 'inEnglish', string>;
  /** Effect of a finding, in a word or two. */
  severity: Record<'error' | 'warning', string>;
  /** How to ignore a rule for one posting; {@link ignoreExample} follows. */
  ignore: string;
  /** YAML for a posting's facts that makes it ignore a rule. */
  ignoreExample: (rule: string) => string;
  /** Shown instead for a rule that cannot be ignored. */
  cannotIgnore: string;
}
