import { describe, expect, it } from 'vitest';
import {
  CONTENT_RULE_IDS,
  isContentRule,
  isFileRule,
  RULE_IDS,
  RULE_WEIGHTS,
  severityOf,
} from '../../../src/model/rule.ts';

describe('the rules', () => {
  it('are each in one group', () => {
    const ids = Object.values(RULE_WEIGHTS).flatMap((rules) => Object.keys(rules));
    expect(ids).toEqual([...new Set(ids)]);
    expect(RULE_IDS).toEqual(ids);
  });

  it('are about files, or about what a posting says', () => {
    expect(RULE_IDS.filter((id) => !isFileRule(id))).toEqual(CONTENT_RULE_IDS);
    expect(isFileRule('text-html')).toBe(true);
    expect(isContentRule('text-html')).toBe(false);
    expect(isContentRule('pay-contradicted')).toBe(true);
    expect([isFileRule('toString'), isContentRule('toString')]).toEqual([false, false]);
  });

  it('weigh what their table says, and those about files stop a build', () => {
    expect(severityOf('pay-contradicted')).toBe('error');
    expect(severityOf('fact-left-out')).toBe('warning');
    expect(severityOf('permalink-lost')).toBe('error');
  });
});
