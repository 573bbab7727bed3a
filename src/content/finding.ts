import { compareText } from '../lib/order.ts';
import type { RuleId, Severity } from '../model/rule.ts';

/** A change to a file's text. */
export interface Edit {
  /** Where the text that goes begins, in UTF-16 units of the whole file. */
  start: number;
  /** Where it ends, exclusive. */
  end: number;
  /** What comes in its place. */
  text: string;
}

/** Something in a content file that a keeper has to know, with what would put it right. */
export interface Finding {
  /** The file, relative to the content folder, with forward slashes. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
  rule: RuleId;
  severity: Severity;
  /** The path of the field in the frontmatter, such as `pay.per`; left out when it is about the file or its text. */
  field?: string;
  /** The value found there, as written. */
  value?: string;
  /** What is wrong and what would be right, in one sentence or two. */
  message: string;
  /** What mends it, where there is only one way to. */
  fix?: Edit[];
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
