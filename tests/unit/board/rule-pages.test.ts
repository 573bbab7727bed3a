import { describe, expect, it } from 'vitest';
import { ruleGroups, rulePath } from '../../../src/board/rule-pages.ts';
import { CONTENT_RULE_IDS, RULE_IDS } from '../../../src/model/rule.ts';
import { getMessages } from '../../../src/i18n/messages.ts';

describe('the pages about the rules', () => {
  const rules = ruleGroups(getMessages('en').messages).flatMap((group) => group.rules);

  it('are one for each rule', () => {
    expect(rules.map(({ id }) => id)).toEqual(RULE_IDS);
    expect(new Set(rules.map(({ id }) => rulePath(id))).size).toBe(rules.length);
  });

  it('tell what can be set aside from what cannot', () => {
    const silenceable = rules.flatMap((rule) => rule.silenceable ?? []);
    expect(silenceable.sort()).toEqual([...CONTENT_RULE_IDS].sort());
  });
});
