import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/content/source-file.ts';
import { checks as english } from '../../../src/i18n/en/rules.ts';
import { checks as french } from '../../../src/i18n/fr/rules.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { RULE_GROUPS } from '../../../src/i18n/rule-messages.ts';
import { RULES } from '../../../src/lint/registry.ts';
import { postingSchema } from '../../../src/model/posting.ts';

const MESSAGES = { en: english, fr: french };

/** Counts full stops that end a word at the end of the text or before a space. */
const countSentences = (text: string) =>
  text.match(/(?<=[\p{L}\p{N}#)”»x])\.(?= |$)/gu)?.length ?? 0;

describe.each(LANGUAGES)('the docs of rules in %s', (language) => {
  const messages = MESSAGES[language];
  const docs = RULES.map((rule) => ({ id: rule.id, ...rule.docs[language] }));

  it('include every group, in order', () => {
    expect(Object.keys(messages.groups)).toEqual(RULE_GROUPS);
  });

  it.each(docs)('$id: explain in a few sentences', ({ title, finds, why, fix }) => {
    expect(title).toMatch(/^\p{Lu}.{4,59}[^.]$/u);
    for (const [text, max] of [
      [finds, 3],
      [why, 2],
      [fix, 3],
    ] as const) {
      expect(text).toMatch(/\.$/);
      expect(countSentences(text), text).toBeGreaterThanOrEqual(1);
      expect(countSentences(text), text).toBeLessThanOrEqual(max);
    }
  });

  it.each(RULES)('$id: show the problem and its fix in a few short lines', ({ example }) => {
    const { wrong, right } = 'wrong' in example ? example : example[language];
    expect(wrong).not.toBe(right);
    for (const lines of [wrong, right].map((text) => text.split('\n'))) {
      expect(lines.length).toBeLessThanOrEqual(7);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(84);
    }
  });

  it('do not repeat a title', () => {
    const titles = [...docs, ...Object.values(messages.groups)].map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('do not explain two rules in the same words', () => {
    for (const part of ['finds', 'why'] as const) {
      const texts = docs.map((doc) => doc[part]);
      expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
    }
  });

  it('contain neither exclamation marks nor typewriter quotes', () => {
    const prose = [messages.title, messages.lead, messages.ignore, messages.cannotIgnore].concat(
      Object.values(messages.parts),
      Object.values(messages.severity),
      Object.values(messages.groups).flatMap(({ title, about }) => [title, about]),
      docs.flatMap(({ title, finds, why, fix }) => [title, finds, why, fix]),
    );
    expect(prose.filter((text) => /[!'"`]|\.\.\./.test(text))).toEqual([]);
  });

  it('show valid frontmatter for ignoring a rule', () => {
    const { data, findings } = readYaml({
      path: 'a.yaml',
      text: messages.ignoreExample('fixture'),
    });
    expect(findings).toEqual([]);
    expect(postingSchema.pick({ check: true }).parse(data)).toMatchObject({
      check: { ignore: [{ rule: 'fixture' }] },
    });
  });
});

describe('the docs of rules in French', () => {
  it('differ from the English ones', () => {
    for (const { docs } of RULES) {
      for (const part of ['title', 'finds', 'why', 'fix'] as const) {
        expect(docs.fr[part]).not.toBe(docs.en[part]);
      }
    }
  });
});
