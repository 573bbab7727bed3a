import { applyEdits } from '../../src/lint/fix.ts';
import type { PostingRule, RuleContext } from '../../src/lint/rule.ts';
import { buildRuleContext } from './build-rule-context.ts';

interface FileParts {
  title?: string;
  completeness?: 'full' | 'truncated' | 'listing';
  /** Further lines of frontmatter. */
  more?: string;
}

/** Builds a posting's file with a text, which begins on line 6. */
export const buildFile = (text: string, parts: FileParts = {}): string => {
  const { title = 'Sensor Engineer', completeness = 'full', more = '' } = parts;
  return `---\ntitle: ${title}\ncompany: fixture-lab\ncompleteness: ${completeness}\n${more}---\n${text}`;
};

/** Findings of a rule, as `line:column value`. */
export const findIn = (rule: PostingRule, context: RuleContext): string[] =>
  rule
    .check(context)
    .map(({ line, column, value }) => `${line}:${column}${value === undefined ? '' : ` ${value}`}`);

export const findInText = (rule: PostingRule, text: string, parts?: FileParts): string[] =>
  findIn(rule, buildRuleContext(buildFile(text, parts)));

/** Applies the fixes of a rule to a file. */
export const fixFile = (rule: PostingRule, file: string): string =>
  applyEdits(
    file,
    rule.check(buildRuleContext(file)).flatMap(({ fix = [] }) => fix),
  );

/**
 * Runs a rule on a text that would keep a backtracking pattern busy for hours. The time limit of
 * the test runner is the only bound; budgets are measured in the bench.
 */
export const readHostileText = (rule: PostingRule, text: string): void => {
  rule.check(buildRuleContext(buildFile(text)));
};

type NamedText = [name: string, text: string];

/** Texts that slow down patterns with nested repetition. */
const HOSTILE: readonly NamedText[] = [
  ['one line of letters', 'a'.repeat(1_000_000)],
  ['spaces', `a${' '.repeat(100_000)}b`],
  ['dashes', `a${'-'.repeat(10_000)} b`],
  ['digits', '1'.repeat(1_000_000)],
  ['short words', 'a '.repeat(200_000)],
  ['dots', '. '.repeat(100_000)],
  ['lines', 'a\n'.repeat(100_000)],
];

/** The hostile texts, and further ones for a rule's own patterns. */
export const hostileTexts = (...more: NamedText[]): NamedText[] => [...HOSTILE, ...more];
