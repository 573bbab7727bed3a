import { compareText } from '../posting/order.ts';

/** The rules that hold for a content file as a file: its place, its form, its references. */
export type FileRule =
  | 'file-unreadable'
  | 'file-place'
  | 'file-missing'
  | 'id-form'
  | 'id-duplicate'
  | 'guide-duplicate'
  | 'frontmatter-missing'
  | 'yaml-syntax'
  | 'yaml-alias'
  | 'yaml-key'
  | 'field-unknown'
  | 'field-missing'
  | 'field-value'
  | 'reference-dangling'
  | 'permalink-form'
  | 'permalink-lost'
  | 'permalink-missing'
  | 'alias-collision'
  | 'alias-loop'
  | 'text-html'
  | 'text-heading'
  | 'text-link'
  | 'text-image';

export type Severity = 'error' | 'warning';

/** Something in a content file that a keeper has to know, with what would put it right. */
export interface Finding {
  /** The file, relative to the content folder, with forward slashes. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
  rule: FileRule;
  severity: Severity;
  /** The path of the field in the frontmatter, such as `pay.per`; left out when it is about the file or its text. */
  field?: string;
  /** The value found there, as written. */
  value?: string;
  /** What is wrong and what would be right, in one sentence or two. */
  message: string;
}

/** Orders findings as an editor lists them. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule)
  );
}
