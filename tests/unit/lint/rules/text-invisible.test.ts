import { describe, expect, it } from 'vitest';
import { textInvisible } from '../../../../src/lint/rules/text-invisible.ts';
import { buildRuleContext } from '../../../helpers/build-rule-context.ts';
import { fileOf, found, hostile, mended, timeOf } from '../../../helpers/build-rule-posting.ts';

const valuesIn = (text: string) =>
  textInvisible.check(buildRuleContext(fileOf(text))).map(({ value }) => value);

describe('characters that nobody sees', () => {
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
    ['tags behind an emoji that is no flag', '😀\u{E0067}\u{E007F}', '😀'],
    ['joiners between Latin letters', 'Pin\u200Dter\u200Cest', 'Pinterest'],
    ['joiners beside spaces', 'a \u200D b \u200C c', 'a  b  c'],
    ['a joiner behind an emoji', '😀\u200D', '😀'],
    ['a selector behind a letter', 'a\uFE0Fb', 'ab'],
    ['a further selector', 'a\u{E0100}', 'a'],
    ['control characters', 'a\u0000b\u0008c\u001Bd\u007Fe\u0090f', 'abcdef'],
    ['a form feed between words', 'a\fb', 'a b'],
    ['a line separator', 'a\u2028b, \u2029c', 'a b, c'],
    ['annotation marks', 'a\uFFF9b\uFFFB', 'ab'],
    ['an override in Hebrew text', 'שלום \u202Ecba\u202C', 'שלום cba'],
  ])('%s', (_, text, without) => {
    expect(found(textInvisible, text)).toHaveLength(1);
    expect(mended(textInvisible, fileOf(text))).toBe(fileOf(without));
  });

  it.each([
    ['a Hangul filler', 'a\u3164b'],
    ['a Hangul filler of half width', 'a\uFFA0b'],
    ['isolates in Hebrew text that do not end', 'שלום \u2067abc'],
    ['ends of isolates in Arabic text that did not begin', 'مرحبا abc\u2069'],
    ['soft hyphens inside a word', 'work\u00ADplace'],
    ['selectors beside a digit', 'a1\uFE0F2'],
  ])('%s are left for somebody who can read them', (_, text) => {
    expect(found(textInvisible, text)).toHaveLength(1);
    expect(mended(textInvisible, fileOf(text))).toBe(fileOf(text));
  });

  it('are told by their names, and counted', () => {
    const [first] = textInvisible.check(buildRuleContext(fileOf('a\u200Bb\u200Bc\u00AD')));
    expect(first).toMatchObject({
      line: 6,
      column: 2,
      value: 'U+200B, zero-width space; U+00AD, soft hyphen',
      message: expect.stringContaining('3 characters'),
    });
  });

  it('are found once a line', () => {
    expect(
      found(textInvisible, 'a\u200Bb\u200Bc\n\nd\n  e\u200Bf').map((one) => one.split(' ')[0]),
    ).toEqual(['6:2', '9:4']);
  });

  it('are found in the frontmatter, with the field', () => {
    const posting = buildRuleContext(
      fileOf('Text.', { title: 'Sensor\u200B Engineer', more: 'summary: "a\\u200Bb"\n' }),
    );
    expect(textInvisible.check(posting)).toMatchObject([
      { line: 2, column: 14, field: 'title' },
      { line: 5, column: 10, field: 'summary' },
    ]);
  });

  it('are found in a block of YAML', () => {
    const posting = buildRuleContext(fileOf('Text.', { more: 'summary: |\n  a\n  b\u200Bc\n' }));
    expect(textInvisible.check(posting)).toMatchObject([{ line: 7, column: 4, field: 'summary' }]);
  });

  it('are found where the text writes them as entities', () => {
    expect(found(textInvisible, 'a&shy;b\n\nc &#8203;d &#x202E;e')).toEqual([
      '6:2 U+00AD, soft hyphen',
      '8:3 U+200B, zero-width space',
    ]);
    expect(mended(textInvisible, fileOf('a &#x202E;b &#8203;c'))).toBe(fileOf('a b &#8203;c'));
  });

  it.each([
    ['before a heading', '\u200B# One'],
    ['before an item', 'One.\n\n\u200B- two'],
    ['behind a mark of a list', '-\u200B two'],
    ['before code that is indented', '\u200B    one'],
    ['between asterisks', 'a *\u200B*b*\u200B* c'],
    ['beside a bracket', '[a]\u200B(https://fixture.example)'],
    ['beside a backtick', 'a \u200B`b`'],
    ['in code', 'a `b\u200Bc` d'],
    ['in a block of code', '```\na b\u200Bc\n```'],
    ['in a link', '[a](https://fixture.example/ab\u200Bcd)'],
    ['in an address', 'See https://fixture.example/ab\u200Bcd'],
    ['before a line break', 'One  \u200B\ntwo.'],
    ['amid the spaces of a line break', 'One \u200B \ntwo.'],
    ['behind a backslash', 'One\\\u200B\ntwo.'],
    ['in what becomes an entity', 'a &am\u200Bp; b'],
    ['before a number of a list', '\u200B1. One'],
    ['of several kinds at the start of a line', '\u200B\u2060 # One'],
  ])('are left where the text would mean something else without them: %s', (_, text) => {
    expect(found(textInvisible, text).length).toBeGreaterThan(0);
    expect(mended(textInvisible, fileOf(text))).toBe(fileOf(text));
  });

  it('are taken out once and for all', () => {
    const once = mended(textInvisible, fileOf('\u200B# a\u200Bb\u2060\u200Bc *\u200Bd\u200Be*'));
    expect(once).toBe(fileOf('\u200B# abc *\u200Bde*'));
    expect(mended(textInvisible, once)).toBe(once);
  });

  it('are taken out from a file that begins with a byte order mark', () => {
    const file = `\uFEFF${fileOf('a\u200Bb')}`;
    expect(mended(textInvisible, file)).toBe(`\uFEFF${fileOf('ab')}`);
  });
});

describe('characters that scripts and emoji ask for', () => {
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
    hostile(
      ['zero-width spaces', '\u200B'.repeat(100_000)],
      ['lines of them', 'a\u200B\n'.repeat(50_000)],
      ['directions', '\u202A'.repeat(100_000)],
      ['flags that do not end', '🏴\u{E0067}'.repeat(50_000)],
    ),
  )('takes no time: %s', (_, text) => {
    expect(timeOf(textInvisible, text)).toBeLessThan(1000);
  });
});
