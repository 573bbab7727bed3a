import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { STRUCTURAL_RULE_IDS } from '../../../src/content/finding.ts';
import { CONTRADICTION_IDS } from '../../../src/facts/contradiction-id.ts';
import { RULE_GROUPS } from '../../../src/i18n/rule-messages.ts';
import { findRule, RULES, sortRules } from '../../../src/lint/registry.ts';
import { definePostingRule, severityOf, type Rule } from '../../../src/lint/rule.ts';

const FOLDER = fileURLToPath(new URL('../../../src/lint/rules', import.meta.url));

const DOCS = { title: 'A fixture', finds: 'Nothing.', why: 'For a test.', fix: 'Nothing.' };

const buildRule = (id: string, more: Partial<Pick<Rule, 'group' | 'formerIds'>> = {}) => ({
  default: definePostingRule({
    id,
    group: 'text',
    severity: 'warning',
    docs: { en: DOCS, fr: DOCS },
    example: { wrong: 'wrong', right: 'right' },
    check: () => [],
    ...more,
  }),
});

describe('the registry of rules', () => {
  it('contains every rule in the folder', async () => {
    const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.ts'));
    expect(RULES.map(({ id }) => `${id}.ts`).sort()).toEqual(names.sort());
  });

  it('has a rule for each structural finding that content reading can report', () => {
    const ids = RULES.filter(({ kind }) => kind === 'structural').map(({ id }) => id);
    expect(ids.sort()).toEqual([...STRUCTURAL_RULE_IDS].sort());
  });

  it('has a rule for each contradiction between fact and text', () => {
    expect(CONTRADICTION_IDS.filter((id) => findRule(id)?.kind !== 'posting')).toEqual([]);
  });

  it('has at least one rule in each group', () => {
    expect(new Set(RULES.map(({ group }) => group))).toEqual(new Set(RULE_GROUPS));
  });

  it('finds a rule by its id', () => {
    expect(findRule('pay-contradicted')?.id).toBe('pay-contradicted');
    expect(findRule('toString')).toBeUndefined();
  });

  it('provides the severity of each kind of rule', () => {
    const severities = ['pay-contradicted', 'fact-left-out', 'permalink-lost'].map((id) => {
      const rule = findRule(id);
      return rule && severityOf(rule);
    });
    expect(severities).toEqual(['error', 'warning', 'error']);
  });
});

describe('sortRules', () => {
  it('sorts by group, then by id', () => {
    const rules = sortRules({
      './rules/b.ts': buildRule('b'),
      './rules/a.ts': buildRule('a'),
      './rules/c.ts': buildRule('c', { group: 'missing' }),
    });
    expect(rules.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('throws if an id differs from its file name', () => {
    expect(() => sortRules({ './rules/a.ts': buildRule('b') })).toThrow(
      'The rule in a.ts has the id b; the two must agree.',
    );
  });

  it('throws if two rules share an id, including former ids', () => {
    const modules = { 'a.ts': buildRule('a'), 'b.ts': buildRule('b', { formerIds: ['a'] }) };
    expect(() => sortRules(modules)).toThrow('a.ts and b.ts both use the id a.');
  });
});
