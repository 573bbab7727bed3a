import type { Severity } from '../content/finding.ts';
import { getLanguage } from '../i18n/languages.ts';
import { RULE_GROUPS, type RuleGroup } from '../i18n/rule-messages.ts';
import { findRule, RULES } from '../lint/registry.ts';
import { severityOf, type Rule, type RuleDocs, type RuleExample } from '../lint/rule.ts';
import { rulePath } from '../lint/rule-url.ts';

/** A rule as its page shows it. */
export interface ShownRule extends RuleDocs {
  id: string;
  path: ReturnType<typeof rulePath>;
  group: RuleGroup;
  severity: Severity;
  example: RuleExample;
  /** Language of the example, if it is the same on pages of all languages. */
  exampleLang?: string;
  /** Whether a posting can ignore it. */
  canIgnore: boolean;
}

/** All rules by group, in the language of a locale. */
export function getRuleGroups(locale: string): { group: RuleGroup; rules: ShownRule[] }[] {
  return RULE_GROUPS.map((group) => ({
    group,
    rules: RULES.filter((rule) => rule.group === group).map((rule) => showRule(rule, locale)),
  }));
}

/** Title and page of a rule that a posting ignores; undefined if there is no such rule. */
export function getIgnoredRule(
  id: string,
  locale: string,
): Pick<ShownRule, 'title' | 'path'> | undefined {
  const rule = findRule(id);
  return rule && { title: rule.docs[getLanguage(locale)].title, path: rulePath(rule.id) };
}

function showRule(rule: Rule, locale: string): ShownRule {
  const { id, group, docs, example } = rule;
  const language = getLanguage(locale);
  return {
    ...docs[language],
    id,
    path: rulePath(id),
    group,
    severity: severityOf(rule),
    ...('wrong' in example ? { example, exampleLang: 'en' } : { example: example[language] }),
    canIgnore: rule.kind !== 'structural',
  };
}
