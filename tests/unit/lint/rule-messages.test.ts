import { describe, expect, it } from 'vitest';
import { CONTENT_RULE_IDS, RULE_IDS, RULE_WEIGHTS } from '../../../src/model/rule.ts';
import { postingSchema } from '../../../src/model/posting.ts';
import { readYaml } from '../../../src/content/source-file.ts';
import { checksInEnglish } from '../../../src/i18n/en/rules.ts';
import { checksInFrench } from '../../../src/i18n/fr/rules.ts';

const LANGUAGES = [
  ['English', checksInEnglish],
  ['French', checksInFrench],
] as const;

/** How many sentences there are: full stops that end a word, at the end of a line or before another word. */
const sentences = (text: string) => text.match(/(?<=[\p{L}\p{N}#)”»x])\.(?= |$)/gu)?.length ?? 0;

describe.each(LANGUAGES)('the words for rules in %s', (_, words) => {
  it('are there for every rule, group by group', () => {
    expect(Object.keys(words.rules)).toEqual(RULE_IDS);
    expect(Object.keys(words.groups)).toEqual(Object.keys(RULE_WEIGHTS));
  });

  it.each(RULE_IDS)('%s: say in few sentences what it finds, why, and what to do', (id) => {
    const { title, finds, why, fix } = words.rules[id];
    expect(title).toMatch(/^\p{Lu}.{5,59}[^.]$/u);
    for (const [text, most] of [
      [finds, 3],
      [why, 2],
      [fix, 3],
    ] as const) {
      expect(text).toMatch(/\.$/);
      expect(sentences(text), text).toBeGreaterThanOrEqual(1);
      expect(sentences(text), text).toBeLessThanOrEqual(most);
    }
  });

  it.each(RULE_IDS)('%s: show it wrong and right, in a few short lines', (id) => {
    const { wrong, right } = words.rules[id].example;
    expect(wrong).not.toBe(right);
    for (const lines of [wrong, right].map((text) => text.split('\n'))) {
      expect(lines.length).toBeLessThanOrEqual(7);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(84);
    }
  });

  it('have no title twice', () => {
    const titles = [...Object.values(words.rules), ...Object.values(words.groups)].map(
      ({ title }) => title,
    );
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('explain no two rules alike', () => {
    for (const part of ['finds', 'why'] as const) {
      const texts = RULE_IDS.map((id) => words.rules[id][part]);
      expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
    }
  });

  it('have neither exclamation marks nor typewriter quotes', () => {
    const prose = [words.title, words.lead, words.silence, words.cannotSilence].concat(
      Object.values(words.parts),
      Object.values(words.severity),
      Object.values(words.groups).flatMap(({ title, about }) => [title, about]),
      Object.values(words.rules).flatMap(({ title, finds, why, fix }) => [title, finds, why, fix]),
    );
    expect(prose.filter((text) => /[!'"`]|\.\.\./.test(text))).toEqual([]);
  });

  it('show how to set a rule aside, so that a posting can say just that', () => {
    for (const id of CONTENT_RULE_IDS) {
      const yaml = { path: 'a.yaml', text: words.silencing(id) };
      const { data, findings } = readYaml(yaml);
      expect(findings).toEqual([]);
      expect(postingSchema.pick({ check: true }).parse(data)).toMatchObject({
        check: { ignore: [{ rule: id }] },
      });
    }
  });
});

describe('the words for rules in French', () => {
  it('differ from the English ones but for the examples', () => {
    for (const id of RULE_IDS) {
      for (const part of ['title', 'finds', 'why', 'fix'] as const) {
        expect(checksInFrench.rules[id][part]).not.toBe(checksInEnglish.rules[id][part]);
      }
    }
  });
});
