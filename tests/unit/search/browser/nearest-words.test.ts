import { describe, expect, it } from 'vitest';
import { findNearestWords } from '../../../../src/search/browser/nearest-words.ts';

/** Words of titles and names, the most frequent first. */
const NAMES = [
  ...['Nurse', 'Engineer', 'Software', 'Accountant', 'Receptionist', 'Electrician', 'Manager'],
  ...['Python', 'machine', 'learning', 'Toronto', 'Manchester', 'Zürich', 'PyTorch', 'C++'],
  ...['Kubernetes', 'Data', 'Scientist', 'Librarian', 'Intern', 'Purse', 'Trainer', 'Teacher'],
];
/** Words that are only in texts. */
const WORDS = ['the', 'management', 'nurses', 'trainee', 'kitchen', 'patients'];

const nearest = (word: string, names = NAMES, words = WORDS) =>
  findNearestWords(word, [names, words], 3).map(({ text }) => text);

describe('findNearestWords', () => {
  it.each([
    ['pythn', 'python', 'a letter is missing'],
    ['pythoon', 'python', 'a letter is typed twice'],
    ['pythson', 'python', 'a letter is too many'],
    ['pythin', 'python', 'a letter is wrong'],
    ['pyhton', 'python', 'two letters changed places'],
    ['ypthon', 'python', 'the first two changed places'],
    ['pythno', 'python', 'the last two changed places'],
    ['enginer', 'engineer', 'one of two equal letters is missing'],
    ['acountant', 'accountant', 'one of two equal letters is missing'],
    ['softwear', 'software', 'the word sounds alike'],
    ['recieptionist', 'receptionist', 'a letter is too many'],
    ['electritian', 'electrician', 'a letter is wrong'],
    ['managment', 'management', 'a letter is missing from a word of a text'],
    ['manchestr', 'manchester', 'a letter is missing'],
    ['librarain', 'librarian', 'two letters changed places'],
    ['teh', 'the', 'two letters of a short word changed places'],
    ['nruse', 'nurse', 'two letters changed places'],
    ['torronot', 'toronto', 'there are two typos'],
    ['zurch', 'zürich', 'a letter is missing and accents were not typed'],
    ['pytroch', 'PyTorch', 'the name has capitals inside'],
  ])('corrects %j to %s: %s', (word, meant) => {
    expect(nearest(word)[0]).toBe(meant);
  });

  it.each([
    ['c', 'is too short'],
    ['pt', 'is too short'],
    ['xylophone', 'resembles no known word'],
    ['n0rse', 'has a digit'],
    ['', 'is empty'],
  ])('suggests nothing for %j, which %s', (word) => {
    expect(nearest(word)).toEqual([]);
  });

  it.each(['python', 'zurich'])('does not suggest the word itself: %s', (word) => {
    expect(nearest(word)).toEqual([]);
  });

  it.each<[string, string[], string]>([
    ['wter', ['winter', 'wader', 'water'], 'water'],
    ['carer', ['career', 'cater'], 'career'],
    ['bater', ['tater', 'butter', 'baker'], 'baker'],
    ['dreiver', ['river', 'driver'], 'driver'],
  ])(
    'prefers missing letters to others, and the first letter as typed: %s',
    (word, names, meant) => {
      expect(nearest(word, names)[0]).toBe(meant);
    },
  );

  it('prefers words of names to words of texts, and frequent words to rare ones', () => {
    expect(nearest('nurze', ['nurse'], ['nurxe'])).toEqual(['nurse', 'nurxe']);
    expect(nearest('cate', ['cafe', 'care'])).toEqual(['cafe', 'care']);
  });

  it('splits words that were run together', () => {
    expect(nearest('datascientist')[0]).toBe('data scientist');
    expect(nearest('machinelearning')[0]).toBe('machine learning');
    expect(nearest('dataxscientist')).toEqual([]);
  });

  it('returns no more words than the limit', () => {
    const names = ['boat', 'coat', 'goat'];
    expect(findNearestWords('oat', [names, []], 2)).toHaveLength(0);
    expect(findNearestWords('boats', [names, ['coats', 'goats', 'bolts']], 2)).toHaveLength(2);
  });

  it('allows more errors in longer words', () => {
    expect(nearest('lernin')).toEqual(['learning']);
    expect(nearest('nrse')).toEqual(['nurse']);
    expect(nearest('nrze')).toEqual([]);
    expect(nearest('int')).toEqual([]);
  });

  it.each(['__proto__', 'constructor', '<img'])(
    'suggests nothing for hostile input: %s',
    (word) => {
      expect(nearest(word)).toEqual([]);
    },
  );
});
