import { describe, expect, it } from 'vitest';
import { isStructuralRuleId } from '../../../src/content/finding.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { checkContent } from '../../../src/lint/check-content.ts';
import { RULES } from '../../../src/lint/registry.ts';
import { buildExampleFiles, type ExampleScope } from '../../helpers/rule-example-files.ts';

const SCOPES: Partial<Record<string, ExampleScope>> = {
  'field-missing': 'facts',
  'frontmatter-missing': 'file',
};

/**
 * Returns which of a rule and all structural rules report something in an example. Other rules are
 * ignored because an example may omit what they require.
 */
function reportedRules(rule: string, example: string): string[] {
  const files = buildExampleFiles(example, SCOPES[rule] ?? 'some');
  const requireListedIds = rule === 'permalink-missing';
  const { findings } = checkContent(files, { requireListedIds, today: () => '2026-04-01' });
  const reported = new Set(findings.map((finding) => finding.rule));
  return [...reported].filter((id) => id === rule || isStructuralRuleId(id));
}

describe.each(LANGUAGES)('the examples of rules in %s', (language) => {
  const examples = RULES.map(({ id, example }) => ({
    id,
    ...('wrong' in example ? example : example[language]),
  }));

  it.each(examples)('$id: the wrong example is reported by this rule only', ({ id, wrong }) => {
    expect(reportedRules(id, wrong)).toEqual([id]);
  });

  it.each(examples)('$id: the right example is not reported', ({ id, right }) => {
    expect(reportedRules(id, right)).toEqual([]);
  });
});
