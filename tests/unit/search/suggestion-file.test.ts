import { describe, expect, it } from 'vitest';
import {
  foldForSuggestion,
  restoreId,
  shortenId,
  splitForSuggestion,
} from '../../../src/search/suggestion-file.ts';

describe('words of suggestions', () => {
  it.each([
    ['Zürich', 'zurich'],
    ['O’Brien', 'obrien'],
    ['Oʻahu', 'oahu'],
    ['Node.js', 'nodejs'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['ＡＩ', 'ai'],
    ['C++', 'c++'],
  ])('are normalised: %s', (word, folded) => {
    expect(foldForSuggestion(word)).toBe(folded);
  });

  it('have their places in the name', () => {
    expect(splitForSuggestion('Full-stack Dev. (C#)')).toEqual([
      { text: 'Full', start: 0, folded: 'full' },
      { text: 'stack', start: 5, folded: 'stack' },
      { text: 'Dev.', start: 11, folded: 'dev' },
      { text: 'C#', start: 17, folded: 'c#' },
    ]);
  });

  it('are not punctuation alone', () => {
    expect(splitForSuggestion('Salt & Pepper … !')).toHaveLength(2);
  });
});

describe('ids of suggestions', () => {
  it.each([
    ['Fixture Labs', 'fixture-labs', ''],
    ['London', 'london-gb', '-gb'],
    ['C++', 'cpp', 'cpp'],
    ['United States', 'us', 'us'],
    ['研究所', 'institute', 'institute'],
    ['…', 'x', 'x'],
  ])('are stored without what the name tells, and restored: %s', (name, id, short) => {
    expect(shortenId(id, name)).toBe(short);
    expect(restoreId(short, name)).toBe(id);
  });
});
