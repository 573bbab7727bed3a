import { compareText } from '../lib/order.ts';

/** An error stops a build; a warning does not. */
export type Severity = 'error' | 'warning';

/** Rules about files and their form, which are checked while content is read. */
export const STRUCTURAL_RULE_IDS = [
  'alias-collision',
  'alias-loop',
  'field-missing',
  'field-unknown',
  'field-value',
  'file-missing',
  'file-place',
  'field-renamed',
  'file-unreadable',
  'frontmatter-missing',
  'guide-duplicate',
  'id-duplicate',
  'id-form',
  'image-file',
  'merge-conflict',
  'pay-range',
  'permalink-form',
  'permalink-lost',
  'permalink-missing',
  'reference-dangling',
  'session-order',
  'text-heading',
  'text-html',
  'text-image',
  'text-link',
  'text-quoted',
  'yaml-alias',
  'yaml-comment',
  'yaml-key',
  'yaml-syntax',
] as const;
export type StructuralRuleId = (typeof STRUCTURAL_RULE_IDS)[number];

export function isStructuralRuleId(id: unknown): id is StructuralRuleId {
  return STRUCTURAL_RULE_IDS.some((known) => known === id);
}

/** A replacement in a file's text. */
export interface Edit {
  /** Start of the replaced text, in UTF-16 units of the whole file. */
  start: number;
  /** End of the replaced text, exclusive. */
  end: number;
  /** The replacement. */
  text: string;
}

/** A problem in a content file, and how to fix it. */
export interface Finding {
  /** Path relative to the content folder, with forward slashes. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
  /** Id of the rule that reports it. */
  rule: string;
  severity: Severity;
  /**
   * Path of the frontmatter field, such as `pay.per`; left out for findings about a file or its
   * text.
   */
  field?: string;
  /** The offending value, as written. */
  value?: string;
  /** What is wrong and how to correct it, in one or two sentences. */
  message: string;
  /** Edits that fix it; left out unless there is exactly one way. */
  fix?: Edit[];
  /** Page about the rule on the published board; left out if the board's URL is unknown. */
  url?: string;
}

/** Orders findings by file, line, column and rule. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule)
  );
}
