import { describe, expect, it } from 'vitest';
import {
  splitClusters,
  getDirection,
  tidyText,
  addBreaks,
} from '../../../../src/publish/previews/preview-text.ts';

describe('text for drawing', () => {
  it.each([
    ['has its white space as single spaces', ' a\t\n b\u00a0\u2003c ', 'a b c'],
    ['has no control characters', 'a\u0000b\u0007c\u009f', 'a b c'],
    ['has its letters composed', 'Cafe\u0301 E\u0302\u0301', 'Café Ế'],
    ['has no more than two marks on a letter', 'q\u0323\u0301\u0302\u0303\u0304', 'q\u0323\u0301'],
    ['has no marks without a letter', '\u0301\u0302abc', 'abc'],
    ['has no invisible characters', 'a\u200bb\ufeffc\u00add\u2060', 'abcd'],
    ['has no controls that turn its direction', '\u202eabc\u202c', 'abc'],
    ['has no halves of characters', 'a\ud83db', 'ab'],
    ['is empty if all of it is invisible', '\u200b \u2060\ufeff', ''],
  ])('%s', (_, given, expected) => {
    expect(tidyText(given)).toBe(expected);
  });

  it.each([
    ['joiners of Persian', 'می\u200cخواهم'],
    ['joined emoji', '👩\u200d💻'],
    ['the selectors of emoji', '❤\ufe0f 1\ufe0f\u20e3'],
    ['vowels of Hindi, however many', 'वरिष्ठ र्\u200dय क्ष्म्य'],
    ['vowels of Hebrew', 'שָׁלוֹם'.normalize('NFC')],
    ['vowels and tones of Thai', 'ผู้ที่'],
  ])('keeps %s', (_, text) => {
    expect(tidyText(text)).toBe(text);
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
    expect(getDirection(text)).toBe(direction);
  });
});

describe('a line break', () => {
  it.each([
    ['between words of Thai', 'กรุงเทพมหานครและเชียงใหม่'],
    ['between words of Japanese', '機械学習エンジニア'],
  ])('is possible %s', (_, text) => {
    const parts = addBreaks(text).split('\u200b');
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join('')).toBe(text);
  });

  it.each(['Machine Learning', '머신러닝 엔지니어', 'Кассир'])('needs no mark in %s', (text) => {
    expect(addBreaks(text)).toBe(text);
  });
});

describe('a grapheme cluster', () => {
  it('is one character to a reader', () => {
    expect(splitClusters('e\u0301👩\u200d💻ก็')).toEqual(['e\u0301', '👩\u200d💻', 'ก็']);
  });
});
