import { describe, expect, it } from 'vitest';
import textInvisible from '../../../../src/lint/rules/text-invisible.ts';
import { buildRuleContext } from '../../../helpers/build-rule-context.ts';
import {
  buildFile,
  findInText,
  fixFile,
  hostileTexts,
  readHostileText,
} from '../../../helpers/build-rule-posting.ts';

const valuesIn = (text: string) =>
  textInvisible.check(buildRuleContext(buildFile(text))).map(({ value }) => value);

describe('invisible characters', () => {
  it.each([
    ['a right-to-left override', 'a \u202Egpj\u202C b', 'a gpj b'],
    ['an embedding', 'b \u202Aa\u202C', 'b a'],
    ['isolates', 'a \u2066b\u2069 c', 'a b c'],
    ['marks', 'a\u200E b\u200F c\u061C', 'a b c'],
    ['a zero-width space', 'Pin\u200Bterest', 'Pinterest'],
    ['a word joiner', 'Pin\u2060terest', 'Pinterest'],
    ['invisible operators', 'a\u2061b\u2062c\u2063d\u2064e', 'abcde'],
    ['a byte order mark inside', 'a \uFEFFb', 'a b'],
    ['a soft hyphen at the end of a word', 'work\u00AD place', 'work place'],
    ['a Mongolian separator', 'a\u180Eb', 'ab'],
    ['tags', 'a\u{E0041}\u{E0042}b', 'ab'],
    ['tags after an emoji that is not a flag', '😀\u{E0067}\u{E007F}', '😀'],
    ['joiners between Latin letters', 'Pin\u200Dter\u200Cest', 'Pinterest'],
    ['joiners beside spaces', 'a \u200D b \u200C c', 'a  b  c'],
    ['a joiner after an emoji', '😀\u200D', '😀'],
    ['a selector after a letter', 'a\uFE0Fb', 'ab'],
    ['a further selector', 'a\u{E0100}', 'a'],
    ['control characters', 'a\u0000b\u0008c\u001Bd\u007Fe\u0090f', 'abcdef'],
    ['a form feed between words', 'a\fb', 'a b'],
    ['a line separator', 'a\u2028b, \u2029c', 'a b, c'],
    ['annotation marks', 'a\uFFF9b\uFFFB', 'ab'],
    ['an override in Hebrew text', 'שלום \u202Ecba\u202C', 'שלום cba'],
  ])('%s', (_, text, without) => {
    expect(findInText(textInvisible, text)).toHaveLength(1);
    expect(fixFile(textInvisible, buildFile(text))).toBe(buildFile(without));
  });

  it.each([
    ['a Hangul filler', 'a\u3164b'],
    ['a Hangul filler of half width', 'a\uFFA0b'],
    ['unclosed isolates in Hebrew text', 'שלום \u2067abc'],
    ['unopened isolates in Arabic text', 'مرحبا abc\u2069'],
    ['soft hyphens inside a word', 'work\u00ADplace'],
    ['selectors beside a digit', 'a1\uFE0F2'],
  ])('are reported without a fix: %s', (_, text) => {
    expect(findInText(textInvisible, text)).toHaveLength(1);
    expect(fixFile(textInvisible, buildFile(text))).toBe(buildFile(text));
  });

  it('are named and counted', () => {
    const [first] = textInvisible.check(buildRuleContext(buildFile('a\u200Bb\u200Bc\u00AD')));
    expect(first).toMatchObject({
      line: 6,
      column: 2,
      value: 'U+200B, zero-width space; U+00AD, soft hyphen',
      message: expect.stringContaining('3 invisible characters'),
    });
  });

  it('are reported once per line', () => {
    expect(
      findInText(textInvisible, 'a\u200Bb\u200Bc\n\nd\n  e\u200Bf').map((one) => one.split(' ')[0]),
    ).toEqual(['6:2', '9:4']);
  });

  it('are reported in the frontmatter, with the field', () => {
    const posting = buildRuleContext(
      buildFile('Text.', { title: 'Sensor\u200B Engineer', more: 'summary: "a\\u200Bb"\n' }),
    );
    expect(textInvisible.check(posting)).toMatchObject([
      { line: 2, column: 14, field: 'title' },
      { line: 5, column: 10, field: 'summary' },
    ]);
  });

  it('are reported in a YAML block', () => {
    const posting = buildRuleContext(buildFile('Text.', { more: 'summary: |\n  a\n  b\u200Bc\n' }));
    expect(textInvisible.check(posting)).toMatchObject([{ line: 7, column: 4, field: 'summary' }]);
  });

  it('are reported as entities', () => {
    expect(findInText(textInvisible, 'a&shy;b\n\nc &#8203;d &#x202E;e')).toEqual([
      '6:2 U+00AD, soft hyphen',
      '8:3 U+200B, zero-width space',
    ]);
    expect(fixFile(textInvisible, buildFile('a &#x202E;b &#8203;c'))).toBe(
      buildFile('a b &#8203;c'),
    );
  });

  it.each([
    ['before a heading', '\u200B# One'],
    ['before an item', 'One.\n\n\u200B- two'],
    ['after a list marker', '-\u200B two'],
    ['before code that is indented', '\u200B    one'],
    ['between asterisks', 'a *\u200B*b*\u200B* c'],
    ['beside a bracket', '[a]\u200B(https://fixture.example)'],
    ['beside a backtick', 'a \u200B`b`'],
    ['in code', 'a `b\u200Bc` d'],
    ['in a block of code', '```\na b\u200Bc\n```'],
    ['in a link', '[a](https://fixture.example/ab\u200Bcd)'],
    ['in a URL', 'See https://fixture.example/ab\u200Bcd'],
    ['before a line break', 'One  \u200B\ntwo.'],
    ['between the spaces of a line break', 'One \u200B \ntwo.'],
    ['after a backslash', 'One\\\u200B\ntwo.'],
    ['in what becomes an entity', 'a &am\u200Bp; b'],
    ['before a list number', '\u200B1. One'],
    ['of several kinds at the start of a line', '\u200B\u2060 # One'],
  ])('are kept if removing them would change the meaning: %s', (_, text) => {
    expect(findInText(textInvisible, text).length).toBeGreaterThan(0);
    expect(fixFile(textInvisible, buildFile(text))).toBe(buildFile(text));
  });

  it('are all removed at once', () => {
    const once = fixFile(
      textInvisible,
      buildFile('\u200B# a\u200Bb\u2060\u200Bc *\u200Bd\u200Be*'),
    );
    expect(once).toBe(buildFile('\u200B# abc *\u200Bde*'));
    expect(fixFile(textInvisible, once)).toBe(once);
  });

  it('are removed from a file with a byte order mark', () => {
    const file = `\uFEFF${buildFile('a\u200Bb')}`;
    expect(fixFile(textInvisible, file)).toBe(`\uFEFF${buildFile('ab')}`);
  });
});

describe('invisible characters that scripts and emoji need', () => {
  it.each([
    ['a family', '👩‍💻 👨‍👩‍👧‍👦 🏳️‍🌈 🏴‍☠️ 🧑🏽‍🚀 ❤️‍🔥 🙋‍♂️'],
    ['flags', '🇨🇦 🇺🇸 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['keycaps', '1️⃣ #️⃣ *️⃣'],
    ['selectors', '❤️ ✔️ ☎︎ ©️ ™️ ‼️ 〰️ ↔️ ∩︀'],
    ['Persian', 'می‌خواهم خانه‌ها API‌ها'],
    ['Hindi and Bengali', 'क्‍ष क्‌ष র‌্যাব'],
    ['Malayalam before a space', 'ന്‍ അവന്‍ .'],
    ['Sinhala', 'ශ්‍රී'],
    ['Thai and Khmer', 'ไทย\u200Bแลนด์ ភាសា\u200Bខ្មែរ'],
    ['marks in Hebrew', 'שלום (C++)\u200E עולם \u200Fא'],
    ['isolates in Arabic', 'نحن \u2066Fixture\u2069 شركة'],
    ['embeddings in Arabic', 'نحن \u202AFixture\u202C شركة'],
    ['variants of Chinese characters', '葛\u{E0100}飾'],
    ['Mongolian', 'ᠮᠣᠩᠭᠣᠯ᠎ᠠ ᠨᠢ᠋'],
    ['old Hangul', '\u115F\u1161\u11A8'],
    ['spaces of all widths', 'a\u00A0b\u2009c\u202Fd\u3000e'],
    ['letters with marks', 'Ngu\u0302ye\u0303n'],
    ['tabs and line ends', 'a\tb\r\nc\r\n'],
    ['an entity of a visible character', 'a&nbsp;b &#8211; c'],
    ['misread letters, which another rule finds', 'Ã\u00AD â€\u009D'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(valuesIn(text)).toEqual([]);
  });

  it.each(
    hostileTexts(
      ['zero-width spaces', '\u200B'.repeat(100_000)],
      ['lines of them', 'a\u200B\n'.repeat(50_000)],
      ['directions', '\u202A'.repeat(100_000)],
      ['unterminated flags', '🏴\u{E0067}'.repeat(50_000)],
    ),
  )('finishes on %s', (_, text) => {
    expect(() => readHostileText(textInvisible, text)).not.toThrow();
  });
});
