import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/lint/check-content.ts';
import { RULES } from '../../../src/lint/registry.ts';
import { CONTENT_RULE_IDS, isFileRule, RULE_IDS, type RuleId } from '../../../src/model/rule.ts';
import { checksInEnglish } from '../../../src/i18n/en/rules.ts';
import { checksInFrench } from '../../../src/i18n/fr/rules.ts';
import { filesOf, type Shown } from '../../helpers/rule-example-files.ts';

const FILE_RULE_IDS = RULE_IDS.filter(isFileRule);

/** The rules that a check of a content folder goes by. */
const CHECKED: readonly RuleId[] = [
  ...FILE_RULE_IDS,
  ...RULES.map(({ id }) => id),
  'duplicate-likely',
  'ignore-unused',
];

const SHOWN: Partial<Record<RuleId, Shown>> = {
  'field-missing': 'facts',
  'frontmatter-missing': 'file',
};

/** Of a rule and all those about files, which an example breaks. An example may leave other things out. */
function brokenBy(rule: RuleId, example: string): string[] {
  const files = filesOf(example, SHOWN[rule] ?? 'some');
  const ci = rule === 'permalink-missing';
  const { findings } = checkContent(files, { ci, today: () => '2026-04-01' });
  const meant = new Set<RuleId>([rule, ...FILE_RULE_IDS]);
  return [...new Set(findings.map((finding) => finding.rule).filter((id) => meant.has(id)))];
}

describe.each([
  ['English', checksInEnglish],
  ['French', checksInFrench],
])('the examples of rules in %s', (_, { rules }) => {
  it.each(CHECKED)('%s: the wrong one breaks just it', (rule) => {
    expect(brokenBy(rule, rules[rule].example.wrong)).toEqual([rule]);
  });

  it.each(CONTENT_RULE_IDS)('%s: the wrong one is a file as it should be', (rule) => {
    expect(brokenBy(rule, rules[rule].example.wrong).filter((id) => id !== rule)).toEqual([]);
  });

  it.each(RULE_IDS)('%s: the right one breaks nothing', (rule) => {
    expect(brokenBy(rule, rules[rule].example.right)).toEqual([]);
  });
});
