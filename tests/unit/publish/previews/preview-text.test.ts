import { describe, expect, it } from 'vitest';
import {
  splitClusters,
  getDirection,
  tidyText,
  addBreaks,
} from '../../../../src/publish/previews/preview-text.ts';

describe('text for drawing', () => {
  it.each([
    ['has white space collapsed to single spaces', ' a\t\n b\u00a0\u2003c ', 'a b c'],
    ['has no control characters', 'a\u0000b\u0007c\u009f', 'a b c'],
    ['has composed letters', 'Cafe\u0301 E\u0302\u0301', 'Café Ế'],
    ['has at most two marks on a letter', 'q\u0323\u0301\u0302\u0303\u0304', 'q\u0323\u0301'],
    ['has no marks without a letter', '\u0301\u0302abc', 'abc'],
    ['has no invisible characters', 'a\u200bb\ufeffc\u00add\u2060', 'abcd'],
    ['has no direction controls', '\u202eabc\u202c', 'abc'],
    ['has no unpaired surrogates', 'a\ud83db', 'ab'],
    ['is empty if all of it is invisible', '\u200b \u2060\ufeff', ''],
  ])('%s', (_, given, expected) => {
    expect(tidyText(given)).toBe(expected);
  });

  it.each([
    ['Persian joiners', 'می\u200cخواهم'],
    ['joined emoji', '👩\u200d💻'],
    ['emoji variation selectors', '❤\ufe0f 1\ufe0f\u20e3'],
    ['any number of Hindi vowels', 'वरिष्ठ र्\u200dय क्ष्म्य'],
    ['Hebrew vowels', 'שָׁלוֹם'.normalize('NFC')],
    ['Thai vowels and tones', 'ผู้ที่'],
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
    ['between Thai words', 'กรุงเทพมหานครและเชียงใหม่'],
    ['between Japanese words', '機械学習エンジニア'],
  ])('is possible %s', (_, text) => {
    const parts = addBreaks(text).split('\u200b');
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join('')).toBe(text);
  });

  it.each(['Machine Learning', '머신러닝 엔지니어', 'Кассир'])('is not marked in %s', (text) => {
    expect(addBreaks(text)).toBe(text);
  });
});

describe('a grapheme cluster', () => {
  it('is one user-perceived character', () => {
    expect(splitClusters('e\u0301👩\u200d💻ก็')).toEqual(['e\u0301', '👩\u200d💻', 'ก็']);
  });
});
