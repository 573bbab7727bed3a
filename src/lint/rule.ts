import type { MdastNode } from 'satteri';
import type { Edit, Finding, Severity, StructuralRuleId } from '../content/finding.ts';
import type { MarkdownSource } from '../content/source-file.ts';
import type { Evidence } from '../facts/find-evidence.ts';
import type { PostingContext } from '../facts/posting-context.ts';
import type { Language } from '../i18n/languages.ts';
import type { RuleGroup } from '../i18n/rule-messages.ts';
import type { IsoDate } from '../lib/date.ts';
import type { Company } from '../model/company.ts';
import type { Place } from '../model/place.ts';
import type { Posting } from '../model/posting.ts';

/** A rule's page, in one language. */
export interface RuleDocs {
  /** A short name. */
  title: string;
  /** What the rule reports, and what it does not. */
  finds: string;
  /** Who is harmed by the problem. */
  why: string;
  /** What to do about a finding. */
  fix: string;
}

/**
 * Content that a rule reports, and the same content corrected: lines of a posting's facts, of its
 * text, or of both with a line `---` in between. If several files are needed, each follows a line
 * such as `# postings/some-id.md`. An invisible character is written as `[U+202E]`.
 */
export interface RuleExample {
  wrong: string;
  right: string;
}

interface RuleInfo {
  group: RuleGroup;
  docs: Readonly<Record<Language, RuleDocs>>;
  /** An example in English for all languages, or one for each language. */
  example: RuleExample | Readonly<Record<Language, RuleExample>>;
  /** Ids that the rule had before; `check.ignore` still accepts them. */
  formerIds?: readonly string[];
}

/** A rule about one posting, which the posting can ignore. */
export interface PostingRule extends RuleInfo {
  kind: 'posting';
  id: string;
  severity: Severity;
  /** Whether its fixes only change how the same text is written; any other fix is left out. */
  fixKeepsText?: true;
  check: (context: RuleContext) => RuleResult[];
}

/** A rule that compares postings; each posting can ignore it. */
export interface CrossPostingRule extends RuleInfo {
  kind: 'cross-posting';
  id: string;
  severity: Severity;
  check: (postings: readonly CheckedPosting[], board: BoardFacts) => CrossPostingResult[];
}

/** A rule about files and their form. It is checked while content is read and cannot be ignored. */
interface StructuralRule extends RuleInfo {
  kind: 'structural';
  id: StructuralRuleId;
  /** Missing for an error. */
  severity?: Severity;
}

export type Rule = PostingRule | CrossPostingRule | StructuralRule;

/** Everything that a rule may look at. */
export interface RuleContext extends PostingContext {
  source: MarkdownSource;
  /** All nodes of the parsed text, in document order. */
  nodes: readonly MdastNode[];
  evidence: Evidence;
  company: Company | undefined;
  /** The language of the board, as a BCP 47 tag. */
  boardLanguage: string;
  /** The day of the check. */
  today: IsoDate;
  /** Number of days for which dated evidence keeps a posting open. */
  freshDays: number;
}

/** A finding without the parts that follow from its rule and file. */
export interface RuleResult extends Pick<Finding, 'line' | 'column' | 'message'> {
  field?: string;
  value?: string;
  /** Edits that fix it; left out unless there is exactly one way. */
  fix?: Edit[];
}

/**
 * A posting that all rules about one posting have seen. It is plain data and does not hold the
 * source.
 */
export interface CheckedPosting {
  id: string;
  posting: Posting;
  /** Path of its file, relative to the content folder. */
  path: string;
  /** Position of its title. */
  line: number;
  column: number;
  ignores: IgnoreEntry[];
}

/** An entry of `check.ignore`. */
interface IgnoreEntry {
  /** Current id of the rule. */
  rule: string;
  /** Path of the entry, such as `check.ignore[0]`. */
  field: string;
  line: number;
  column: number;
  /** Whether the rule reported something here. */
  used: boolean;
}

/** Facts about the board that rules across postings need. */
interface BoardFacts {
  places: ReadonlyMap<string, Place>;
  today: IsoDate;
  freshDays: number;
}

interface CrossPostingResult {
  /** The posting that the finding is reported in. */
  posting: CheckedPosting;
  result: RuleResult;
}

export function definePostingRule(rule: Omit<PostingRule, 'kind'>): PostingRule {
  return { kind: 'posting', ...rule };
}

export function defineCrossPostingRule(rule: Omit<CrossPostingRule, 'kind'>): CrossPostingRule {
  return { kind: 'cross-posting', ...rule };
}

export function defineStructuralRule(rule: Omit<StructuralRule, 'kind'>): StructuralRule {
  return { kind: 'structural', ...rule };
}

export function severityOf(rule: Rule): Severity {
  return rule.severity ?? 'error';
}
