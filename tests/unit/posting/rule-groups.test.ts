import { describe, expect, it } from 'vitest';
import { RULE_GROUPS } from '../../../src/posting/rule-groups.ts';
import { CONTENT_RULES, FILE_RULES } from '../../../src/posting/rule.ts';

describe('the groups of rules', () => {
  it('have every rule once', () => {
    expect(Object.values(RULE_GROUPS).flat().sort()).toEqual(
      [...FILE_RULES, ...Object.keys(CONTENT_RULES)].sort(),
    );
  });
});
