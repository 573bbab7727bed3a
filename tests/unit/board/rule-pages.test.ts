import { describe, expect, it } from 'vitest';
import { getIgnoredRule, getRuleGroups } from '../../../src/board/rule-pages.ts';
import { RULES } from '../../../src/lint/registry.ts';

describe('the pages about rules', () => {
  const rules = getRuleGroups('en-CA').flatMap((group) => group.rules);

  it('include one page per rule', () => {
    expect(rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    expect(new Set(rules.map(({ path }) => path)).size).toBe(rules.length);
  });

  it('show whether a rule can be ignored', () => {
    const canIgnore = (id: string) => rules.find((rule) => rule.id === id)?.canIgnore;
    expect(canIgnore('pay-contradicted')).toBe(true);
    expect(canIgnore('duplicate-likely')).toBe(true);
    expect(canIgnore('text-html')).toBe(false);
  });

  it('are in the language of the board, and in English if there is no translation', () => {
    const titleIn = (locale: string) => getRuleGroups(locale)[0]?.rules[0]?.title;
    expect(titleIn('fr-CA')).toMatch(/^Pays admis/);
    expect(titleIn('de')).toBe(titleIn('en'));
  });

  it('mark the language of an example that is English in all translations', () => {
    const find = (id: string) =>
      getRuleGroups('fr')
        .flatMap((group) => group.rules)
        .find((rule) => rule.id === id);
    expect(find('text-chrome')?.exampleLang).toBe('en');
    expect(find('text-html')?.exampleLang).toBeUndefined();
    expect(find('text-html')?.example.wrong).toContain('rémunéré');
  });

  it('are linked from postings that ignore a rule', () => {
    expect(getIgnoredRule('pay-contradicted', 'en')).toEqual({
      title: 'Pay differs from the text',
      path: '/about/checks/pay-contradicted/',
    });
    expect(getIgnoredRule('unheard-of', 'en')).toBeUndefined();
  });
});
