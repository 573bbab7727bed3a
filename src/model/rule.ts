/** How much a finding weighs: an error stops a build. */
export type Severity = 'error' | 'warning';

/**
 * Every rule by what it is about, in the order in which a keeper would read them, and what it weighs. `form` is for a
 * file as a file, its place, its form, its references: an error that cannot be silenced. Any other rule is about what a
 * posting says, and can be silenced for one posting, with a reason.
 */
export const RULE_WEIGHTS = {
  'text-against-facts': {
    'pay-contradicted': 'error',
    'pay-period-contradicted': 'error',
    'employment-contradicted': 'error',
    'level-contradicted': 'error',
    'terms-contradicted': 'error',
    'sessions-contradicted': 'error',
    'duration-contradicted': 'error',
    'hours-contradicted': 'error',
    'places-contradicted': 'error',
    'work-mode-contradicted': 'error',
    'degree-contradicted': 'error',
    'experience-contradicted': 'error',
    'applicants-contradicted': 'error',
    'sponsorship-contradicted': 'error',
    'deadline-contradicted': 'error',
    'title-contradicted': 'error',
  },
  'facts-among-themselves': {
    'term-sessions': 'error',
    'session-order': 'form',
    'pay-range': 'form',
    'pay-implausible': 'error',
    'closed-before-posted': 'error',
    'deadline-before-posted': 'error',
    'dates-unordered': 'warning',
  },
  missing: {
    'fact-unsupported': 'warning',
    'fact-left-out': 'warning',
  },
  text: {
    'text-cut-off': 'warning',
    'text-entity': 'warning',
    'text-mojibake': 'warning',
    'text-invisible': 'warning',
    'text-whitespace': 'warning',
    'text-chrome': 'warning',
    'text-html': 'form',
    'text-heading': 'form',
    'text-link': 'form',
    'text-image': 'form',
    'section-empty': 'warning',
    'title-shouting': 'warning',
    'name-lookalike': 'warning',
    'link-text': 'error',
    'fraud-sign': 'warning',
  },
  time: {
    'unconfirmed-long': 'warning',
    'confirmed-before-posted': 'error',
    'date-in-future': 'warning',
  },
  others: {
    'duplicate-likely': 'warning',
    'ignore-unused': 'warning',
  },
  files: {
    'file-unreadable': 'form',
    'file-place': 'form',
    'file-missing': 'form',
    'id-form': 'form',
    'id-duplicate': 'form',
    'guide-duplicate': 'form',
    'frontmatter-missing': 'form',
    'yaml-syntax': 'form',
    'yaml-alias': 'form',
    'yaml-key': 'form',
    'field-unknown': 'form',
    'field-missing': 'form',
    'field-value': 'form',
    'reference-dangling': 'form',
    'permalink-form': 'form',
    'permalink-lost': 'form',
    'permalink-missing': 'form',
    'alias-collision': 'form',
    'alias-loop': 'form',
  },
} as const satisfies Record<string, Record<string, Severity | 'form'>>;

type Weights = typeof RULE_WEIGHTS;
export type RuleGroup = keyof Weights;

/** The rules of some groups. */
export type RuleOf<Group extends RuleGroup> = Group extends RuleGroup
  ? keyof Weights[Group]
  : never;
export type RuleId = RuleOf<RuleGroup>;

/** The rules of a group that weigh so much. */
type Weighing<Group extends RuleGroup, Weight> = Group extends RuleGroup
  ? {
      [Id in keyof Weights[Group]]: Weights[Group][Id] extends Weight ? Id : never;
    }[keyof Weights[Group]]
  : never;
export type FileRule = Weighing<RuleGroup, 'form'>;
export type ContentRule = Weighing<RuleGroup, Severity>;

const WEIGHTS: ReadonlyMap<string, Severity | 'form'> = new Map(
  Object.values(RULE_WEIGHTS).flatMap((rules) => Object.entries(rules)),
);

/** Every rule, in its order. */
export const RULE_IDS = [...WEIGHTS.keys()] as RuleId[];

export const CONTENT_RULE_IDS = RULE_IDS.filter(isContentRule) as [ContentRule, ...ContentRule[]];

/** Whether something is the id of a rule about files. */
export function isFileRule(id: unknown): id is FileRule {
  return typeof id === 'string' && WEIGHTS.get(id) === 'form';
}

export function isContentRule(id: string): id is ContentRule {
  return WEIGHTS.has(id) && !isFileRule(id);
}

/** What a rule's findings weigh. */
export function severityOf(rule: RuleId): Severity {
  return WEIGHTS.get(rule) === 'warning' ? 'warning' : 'error';
}
