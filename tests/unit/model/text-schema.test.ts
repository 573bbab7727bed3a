import { describe, expect, it } from 'vitest';
import { textSchema } from '../../../src/model/text-schema.ts';

describe('a text that a page shows', () => {
  it.each([
    'Machine Learning Intern',
    'C++',
    'x',
    '日本語の求人',
    'מהנדס תוכנה',
    'Über uns',
    'Ἀθῆναι',
    '👋',
    '👩🏽‍🔬 laboratory',
    '—',
    'two\nlines',
    'a\tb',
  ])('can be %j, and is kept unchanged', (text) => {
    expect(textSchema.parse(text)).toBe(text);
  });

  it.each([
    [' Welder ', 'Welder'],
    ['\nWelder\r\n', 'Welder'],
    ['\u00a0Welder\u3000', 'Welder'],
    ['\ufeffWelder', 'Welder'],
  ])('is trimmed: %j is %j', (text, expected) => {
    expect(textSchema.parse(text)).toBe(expected);
  });

  it.each([
    ['nothing', ''],
    ['a space', ' '],
    ['a line break', '\n'],
    ['a no-break space', '\u00a0'],
    ['a space without a width', '\u200b'],
    ['a soft hyphen', '\u00ad'],
    ['a mark of direction', '\u200e\u200f'],
    ['a joiner', '\u200d'],
    ['a filler that looks like nothing', '\u3164'],
    ['another filler', '\u115f\u1160\uffa0'],
    ['a Braille pattern without dots', '\u2800'],
    ['a character for private use', '\ue000'],
  ])('cannot be %s, which is invisible', (_, text) => {
    const { error } = textSchema.safeParse(text);
    expect(error?.issues[0]?.message).toBe('must not be empty');
  });

  it.each([
    ['a NUL', 'a\u0000b'],
    ['a bell', 'a\u0007b'],
    ['an escape', '\u001b[31mred'],
    ['a backspace', 'a\u0008b'],
    ['a delete', 'a\u007fb'],
    ['a control of the second row', 'a\u0085b'],
    ['a high surrogate', 'a\ud83d b'],
    ['a low surrogate', 'a\udc4b b'],
    ['a noncharacter', 'a\ufffeb'],
    ['another noncharacter', 'a\uffffb'],
  ])('cannot contain characters that no screen can show: %s', (_, text) => {
    expect(textSchema.safeParse(text).success).toBe(false);
  });

  it('is rejected with advice on how to fix it', () => {
    const { error } = textSchema.safeParse('a\u0000b');
    expect(error?.issues[0]?.message).toMatch(/control characters.*type the text again/);
  });

  it.each([[2026], [true], [null], [['a']], [new Date('2026-03-27')]])('cannot be %j', (value) => {
    expect(textSchema.safeParse(value).success).toBe(false);
  });
});
