import { describe, expect, it } from 'vitest';
import {
  clustersOf,
  directionOf,
  tidy,
  withBreaks,
} from '../../../../src/publish/previews/preview-text.ts';

describe('text to be drawn', () => {
  it.each([
    ['has its white space as single spaces', ' a\t\n b\u00a0\u2003c ', 'a b c'],
    ['has no control characters', 'a\u0000b\u0007c\u009f', 'a b c'],
    ['has its letters composed', 'Cafe\u0301 E\u0302\u0301', 'Café Ế'],
    ['has no more than two marks on a letter', 'q\u0323\u0301\u0302\u0303\u0304', 'q\u0323\u0301'],
    ['has no marks without a letter', '\u0301\u0302abc', 'abc'],
    ['has nothing that is not seen', 'a\u200bb\ufeffc\u00add\u2060', 'abcd'],
    ['cannot be turned round by a control', '\u202eabc\u202c', 'abc'],
    ['has no halves of characters', 'a\ud83db', 'ab'],
    ['is nothing when nothing of it is seen', '\u200b \u2060\ufeff', ''],
  ])('%s', (_, given, expected) => {
    expect(tidy(given)).toBe(expected);
  });

  it.each([
    ['joiners of Persian', 'می\u200cخواهم'],
    ['joined emoji', '👩\u200d💻'],
    ['the selectors of emoji', '❤\ufe0f 1\ufe0f\u20e3'],
    ['vowels of Hindi, however many', 'वरिष्ठ र्\u200dय क्ष्म्य'],
    ['vowels of Hebrew', 'שָׁלוֹם'.normalize('NFC')],
    ['vowels and tones of Thai', 'ผู้ที่'],
  ])('keeps %s', (_, text) => {
    expect(tidy(text)).toBe(text);
  });
});

describe('the direction of a text', () => {
  it.each([
    ['Nurse', 'ltr'],
    ['مهندس', 'rtl'],
    ['מהנדס Python', 'rtl'],
    ['Python מהנדס', 'ltr'],
    ['2026 – مهندس', 'rtl'],
    ['(3) Nurse مهندس', 'ltr'],
    ['\u200fNurse', 'rtl'],
    ['工程师', 'ltr'],
    ['$12,100', 'ltr'],
    ['', 'ltr'],
  ] as const)('is that of its first letter: %j is %s', (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });
});

describe('where a line may be broken', () => {
  it.each([
    ['between words of Thai', 'กรุงเทพมหานครและเชียงใหม่'],
    ['between words of Japanese', '機械学習エンジニア'],
  ])('is told %s', (_, text) => {
    const parts = withBreaks(text).split('\u200b');
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join('')).toBe(text);
  });

  it.each(['Machine Learning', '머신러닝 엔지니어', 'Кассир'])('is left to %s itself', (text) => {
    expect(withBreaks(text)).toBe(text);
  });
});

describe('what a reader takes for one character', () => {
  it('stays together', () => {
    expect(clustersOf('e\u0301👩\u200d💻ก็')).toEqual(['e\u0301', '👩\u200d💻', 'ก็']);
  });
});
