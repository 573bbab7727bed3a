/** How much a finding weighs: an error stops a build. */
export type Severity = 'error' | 'warning';

/** The rules that hold for a content file as a file: its place, its form, its references. None can be silenced. */
export const FILE_RULES = [
  'file-unreadable',
  'file-place',
  'file-missing',
  'id-form',
  'id-duplicate',
  'guide-duplicate',
  'frontmatter-missing',
  'yaml-syntax',
  'yaml-alias',
  'yaml-key',
  'field-unknown',
  'field-missing',
  'field-value',
  'reference-dangling',
  'permalink-form',
  'permalink-lost',
  'permalink-missing',
  'alias-collision',
  'alias-loop',
  'text-html',
  'text-heading',
  'text-link',
  'text-image',
  'session-order',
  'pay-range',
] as const;
export type FileRule = (typeof FILE_RULES)[number];

/** The rules about what a posting says, each with its weight. One of them can be silenced for one posting, with a reason. */
export const CONTENT_RULES = {
  // The frontmatter against the text.
  'pay-contradicted': 'error',
  'pay-period-contradicted': 'error',
  'sessions-contradicted': 'error',
  'duration-contradicted': 'error',
  'hours-contradicted': 'error',
  'terms-contradicted': 'error',
  'degree-contradicted': 'error',
  'work-mode-contradicted': 'error',
  'places-contradicted': 'error',
  'applicants-contradicted': 'error',
  'sponsorship-contradicted': 'error',
  'experience-contradicted': 'error',
  'employment-contradicted': 'error',
  'level-contradicted': 'error',
  'deadline-contradicted': 'error',
  'title-contradicted': 'error',
  // The frontmatter against itself.
  'term-sessions': 'error',
  'closed-before-posted': 'error',
  'deadline-before-posted': 'error',
  'pay-implausible': 'error',
  'dates-unordered': 'warning',
  // What is missing on either side.
  'fact-unsupported': 'warning',
  'fact-left-out': 'warning',
  // The text itself.
  'text-cut-off': 'warning',
  'text-entity': 'warning',
  'text-chrome': 'warning',
  'text-mojibake': 'warning',
  'text-invisible': 'warning',
  'text-whitespace': 'warning',
  'name-lookalike': 'warning',
  'title-shouting': 'warning',
  'section-empty': 'warning',
  'link-text': 'error',
  'fraud-sign': 'warning',
  // Time.
  'unconfirmed-long': 'warning',
  'confirmed-before-posted': 'error',
  'date-in-future': 'warning',
  // Other postings, and this list.
  'duplicate-likely': 'warning',
  'ignore-unused': 'warning',
} as const satisfies Record<string, Severity>;
export type ContentRule = keyof typeof CONTENT_RULES;

/** Whether something is the id of a rule about files. */
export function isFileRule(id: unknown): id is FileRule {
  return FILE_RULES.some((rule) => rule === id);
}

export type RuleId = FileRule | ContentRule;

export const CONTENT_RULE_IDS = Object.keys(CONTENT_RULES) as [ContentRule, ...ContentRule[]];

export function isContentRule(id: string): id is ContentRule {
  return Object.hasOwn(CONTENT_RULES, id);
}

/** What a rule's findings weigh. */
export function severityOf(rule: RuleId): Severity {
  return isContentRule(rule) ? CONTENT_RULES[rule] : 'error';
}
