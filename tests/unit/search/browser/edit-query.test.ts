import { describe, expect, it } from 'vitest';
import {
  dropTerm,
  quoteWords,
  removeOperators,
  requireTerm,
} from '../../../../src/search/browser/edit-query.ts';

/** The place of a part in a query. */
const partOf = (text: string, part: string) => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};

describe('dropTerm', () => {
  it.each([
    ['deep learning toronto', 'toronto', 'deep learning'],
    ['deep learning toronto', 'deep', 'learning toronto'],
    ['deep learning toronto', 'learning', 'deep toronto'],
    ['nurse OR midwife berlin', 'nurse OR midwife', 'berlin'],
    ['"night shift" nurse', '"night shift"', 'nurse'],
    ['nurse"night shift"berlin', '"night shift"', 'nurse berlin'],
    ['nurse -agency berlin', 'berlin', 'nurse -agency'],
    ['+nurse berlin', '+nurse', 'berlin'],
    ['nurse', 'nurse', ''],
    ['$& $1 x', 'x', '$& $1'],
    ['🚀 研究 intern', '研究', '🚀 intern'],
  ])('removes from %j the part %j: %j', (text, part, left) => {
    expect(dropTerm(text, partOf(text, part))).toBe(left);
  });
});

describe('requireTerm', () => {
  it.each([
    ['deep learning toronto', 'toronto', 'deep learning +toronto'],
    ['deep learning toronto', 'deep', '+deep learning toronto'],
    ['nurse"night shift"berlin', 'berlin', 'nurse"night shift" +berlin'],
    ['berlin"night shift"', 'berlin', '+berlin"night shift"'],
    ['c++ .net', '.net', 'c++ +.net'],
    ['full-stack intern', 'full-stack', '+full-stack intern'],
  ])('requires in %j the part %j: %j', (text, part, required) => {
    expect(requireTerm(text, partOf(text, part))).toBe(required);
  });
});

describe('quoteWords', () => {
  it.each([
    ['nruse', ['nruse'], '"nruse"'],
    ['registered nruse torotno', ['nruse', 'torotno'], 'registered "nruse" "torotno"'],
    ['nruse-midwife berlin', ['nruse'], '"nruse-midwife" berlin'],
  ])('quotes in %j the words %j: %j', (text, words, quoted) => {
    expect(quoteWords(text, words)).toBe(quoted);
  });

  it('quotes the whole query if the words are written otherwise in it', () => {
    expect(quoteWords('nrüse berlin', ['nruse'])).toBe('"nrüse berlin"');
  });
});

describe('removeOperators', () => {
  it.each([
    ['"learning machine"', 'learning machine'],
    ['“learning machine” toronto', 'learning machine toronto'],
    ['+nurse +berlin', 'nurse berlin'],
    ['nurse -agency', 'nurse'],
    ['nurse -nurse', 'nurse'],
    ['-nurse', ''],
    ['"', ''],
    ['c++ part-time', 'c++ part-time'],
    ['plain words', 'plain words'],
  ])('leaves of %j only %j', (text, words) => {
    expect(removeOperators(text)).toBe(words);
  });
});
