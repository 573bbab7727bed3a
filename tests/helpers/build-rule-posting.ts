import { applyEdits } from '../../src/lint/fix.ts';
import type { RuleContext, Rule } from '../../src/lint/rule.ts';
import { buildRuleContext } from './build-rule-context.ts';

interface Parts {
  title?: string;
  completeness?: 'full' | 'truncated' | 'listing';
  /** Further lines of frontmatter. */
  more?: string;
}

/** The line on which the text of `fileOf` begins, where no lines of frontmatter are added. */
export const TEXT_LINE = 6;

/** A posting’s file with a text, which begins on line 6. */
export const fileOf = (text: string, parts: Parts = {}): string => {
  const { title = 'Sensor Engineer', completeness = 'full', more = '' } = parts;
  return `---\ntitle: ${title}\ncompany: fixture-lab\ncompleteness: ${completeness}\n${more}---\n${text}`;
};

/** What a rule finds, as `line:column value`. */
export const placesOf = (rule: Rule, posting: RuleContext): string[] =>
  rule
    .check(posting)
    .map(({ line, column, value }) => `${line}:${column}${value === undefined ? '' : ` ${value}`}`);

export const found = (rule: Rule, text: string, parts?: Parts): string[] =>
  placesOf(rule, buildRuleContext(fileOf(text, parts)));

/** A file after a rule’s fixes have been made. */
export const mended = (rule: Rule, file: string): string =>
  applyEdits(
    file,
    rule.check(buildRuleContext(file)).flatMap(({ fix = [] }) => fix),
  );

/** How long a rule takes for a text, in milliseconds, once it is parsed. */
export const timeOf = (rule: Rule, text: string, parts?: Parts): number => {
  const posting = buildRuleContext(fileOf(text, parts));
  const start = performance.now();
  rule.check(posting);
  return performance.now() - start;
};

type Named = [name: string, text: string];

/** Texts that take long where a pattern looks at the same characters again and again. */
const HOSTILE: readonly Named[] = [
  ['one line of letters', 'a'.repeat(1_000_000)],
  ['spaces', `a${' '.repeat(100_000)}b`],
  ['dashes', `a${'-'.repeat(10_000)} b`],
  ['digits', '1'.repeat(1_000_000)],
  ['short words', 'a '.repeat(200_000)],
  ['dots', '. '.repeat(100_000)],
  ['lines', 'a\n'.repeat(100_000)],
];

/** Those, and further ones for a rule’s own patterns. */
export const hostile = (...more: Named[]): Named[] => [...HOSTILE, ...more];
