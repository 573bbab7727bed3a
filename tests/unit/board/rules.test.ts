import { describe, expect, it } from 'vitest';
import { ruleGroups, rulePath } from '../../../src/board/rules.ts';
import { CONTENT_RULE_IDS, RULE_IDS } from '../../../src/posting/rule.ts';
import { wordsFor } from '../../../src/words/words.ts';

describe('the pages about the rules', () => {
  const rules = ruleGroups(wordsFor('en').words).flatMap((group) => group.rules);

  it('are one for each rule', () => {
    expect(rules.map(({ id }) => id)).toEqual(RULE_IDS);
    expect(new Set(rules.map(({ id }) => rulePath(id))).size).toBe(rules.length);
  });

  it('tell what can be set aside from what cannot', () => {
    const silenceable = rules.flatMap((rule) => rule.silenceable ?? []);
    expect(silenceable.sort()).toEqual([...CONTENT_RULE_IDS].sort());
  });
});
