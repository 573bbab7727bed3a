import { describe, expect, it } from 'vitest';
import { search, searchSentences } from '../../../src/i18n/en/search.ts';
import { FACETS, SORTS } from '../../../src/search/facets.ts';
import { fill, fillCount } from '../../../src/i18n/search-messages.ts';

describe('a message with placeholders', () => {
  it.each<[string, Record<string, string>, string]>([
    ['No postings for “{text}”', { text: 'C++' }, 'No postings for “C++”'],
    ['{facet}: {value}', { facet: 'Pay', value: '$10,000' }, 'Pay: $10,000'],
    ['{a}{a}', { a: 'x' }, 'xx'],
    ['{a} and {b}', { a: 'x' }, 'x and {b}'],
    ['{a}', { a: '' }, ''],
    ['No gap', { a: 'x' }, 'No gap'],
    ['{ a } {} {a-b}', { a: 'x' }, '{ a } {} {a-b}'],
  ])('%j with %j becomes %j', (sentence, gaps, filled) => {
    expect(fill(sentence, gaps)).toBe(filled);
  });

  it.each([
    '{count}',
    '$&',
    '$1',
    '$`',
    '\\1',
    '<img src=x onerror=alert(1)>',
    '__proto__',
    '👩‍💻',
    '研究',
  ])('has inserted text unchanged: %s', (text) => {
    expect(fill('“{text}”, {count}', { text, count: '2' })).toBe(`“${text}”, 2`);
  });
});

describe('a message for a number', () => {
  const postings = { one: '{count} posting', other: '{count} postings' };

  it.each([
    [0, 'en', '0 postings'],
    [1, 'en', '1 posting'],
    [2, 'en', '2 postings'],
    [12_100, 'en', '12,100 postings'],
    [12_100, 'de', '12.100 postings'],
    [0, 'fr', '0 posting'],
  ])('of %i in %s is %j', (count, locale, sentence) => {
    expect(fillCount(postings, count, locale)).toBe(sentence);
  });

  it.each([
    [1, '1 a'],
    [3, '3 b'],
    [5, '5 c'],
  ])('is in the plural category of its language: %i is %j', (count, sentence) => {
    expect(fillCount({ one: '{count} a', few: '{count} b', other: '{count} c' }, count, 'pl')).toBe(
      sentence,
    );
  });

  it('is the one for `other` if there is none for its category', () => {
    expect(fillCount({ other: '{count} in all' }, 1, 'en')).toBe('1 in all');
  });

  it('has its other placeholders filled', () => {
    expect(fillCount({ other: '{count} for “{text}”' }, 2, 'en', { text: '{count}' })).toBe(
      '2 for “{count}”',
    );
    expect(fillCount(postings, 2, 'en', { count: 'many' })).toBe('2 postings');
  });
});

describe('the English messages of search', () => {
  it('have a different name for every facet and every sort', () => {
    expect(Object.keys(search.facets)).toEqual([...FACETS]);
    expect(Object.keys(search.sorts)).toEqual([...SORTS]);
    expect(Object.keys(searchSentences.order)).toEqual([...SORTS]);
    expect(new Set(Object.values(search.facets)).size).toBe(FACETS.length);
  });
});
