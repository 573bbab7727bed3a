import {
  isContentRule,
  RULE_WEIGHTS,
  severityOf,
  type ContentRule,
  type RuleGroup,
  type RuleId,
  type Severity,
} from '../model/rule.ts';
import type { RuleMessages } from '../i18n/rule-messages.ts';
import type { Messages } from '../i18n/messages.ts';

/** A rule as its page shows it. */
export interface ShownRule extends RuleMessages {
  id: RuleId;
  severity: Severity;
  group: RuleGroup;
  /** The rule, where it can be set aside for one posting. */
  silenceable?: ContentRule;
}

/** The address of the page about a rule. */
export const rulePath = (id: RuleId) => `/about/checks/${id}/` as const;

/** Every rule that content is held against, by groups. */
export function ruleGroups({ checks }: Messages): { group: RuleGroup; rules: ShownRule[] }[] {
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
