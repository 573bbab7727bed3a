import {
  isContentRule,
  RULE_WEIGHTS,
  severityOf,
  type ContentRule,
  type RuleGroup,
  type RuleId,
  type Severity,
} from '../posting/rule.ts';
import type { RuleWords } from '../words/rules.ts';
import type { Words } from '../words/words.ts';

/** A rule as its page shows it. */
export interface ShownRule extends RuleWords {
  id: RuleId;
  severity: Severity;
  group: RuleGroup;
  /** The rule, where it can be set aside for one posting. */
  silenceable?: ContentRule;
}

/** The address of the page about a rule. */
export const rulePath = (id: RuleId) => `/about/checks/${id}/` as const;

/** Every rule that content is held against, by groups. */
export function ruleGroups({ checks }: Words): { group: RuleGroup; rules: ShownRule[] }[] {
  return Object.entries(RULE_WEIGHTS).map(([name, weights]) => {
    const group = name as RuleGroup;
    const ids = Object.keys(weights) as RuleId[];
    return {
      group,
      rules: ids.map((id) => ({
        ...checks.rules[id],
        id,
        group,
        severity: severityOf(id),
        ...(isContentRule(id) && { silenceable: id }),
      })),
    };
  });
}
