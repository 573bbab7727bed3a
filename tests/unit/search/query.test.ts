import { describe, expect, it } from 'vitest';
import { isMatch, findMatches, parseQuery, type Need } from '../../../src/search/query.ts';
import { tokenize } from '../../../src/search/tokens.ts';
import { createRandom } from '../../helpers/seeded-random.ts';

/** The clauses of a query as text: `=` before entire words, `|` between alternatives. */
const read = (text: string, typing = false) =>
  parseQuery(text, { typing }).map(({ alternatives }) =>
    alternatives.map((needs) => needs.map(showNeed).join(' & ')).join(' | '),
  );

const showNeed = (need: Need) =>
  'words' in need ? `${need.whole ? '=' : ''}${need.words.join(' ')}` : String(need.amount);

/** The words of a text that match a query, as written in the text. */
const found = (text: string, query: string) =>
  findMatches(tokenize(text), parseQuery(query)).map(({ start, end }) => text.slice(start, end));

describe('a query', () => {
  it.each<[string, string[]]>([
    ['machine learning', ['machine', 'learning']],
    ['  Python \n SQL ', ['python', 'sql']],
    ['C++', ['=c++']],
    ['c#', ['=c#']],
    ['c', ['=c']],
    ['ML', ['=ml']],
    ['.NET', ['.net']],
    ['C/C++', ['=c & =c++']],
    ['$12,100', ['12100']],
    ['12100', ['12100']],
    ['Ph.D.', ['phd']],
    ['PhD', ['phd']],
    ['São Paulo', ['sao', 'paulo']],
    ['🚀', []],
    ['---', []],
    ['', []],
    [' ', []],
  ])('requires every word: %j is %j', (text, clauses) => {
    expect(read(text)).toEqual(clauses);
  });

  it.each<[string, string[]]>([
    ['part-time', ['=part time | parttime']],
    ['part time', ['=part time | parttime']],
    ['Parttime', ['=part time | parttime']],
    ['remote part time role', ['remote', '=part time | parttime', 'role']],
    ['co-op', ['=co op | coop']],
    ['coop', ['=co op | coop']],
    ['co‑op', ['=co op | coop']],
    ['on–site', ['=on site | onsite']],
    ['state-of-the-art', ['=state of the art | stateoftheart']],
    ['take part', ['take', 'part']],
    ['on time', ['=on', 'time']],
    ['full site', ['full', 'site']],
    ['off site', ['=off site | offsite']],
    ['compact', ['compact']],
    ['part/time', ['part & time']],
    ['-python', ['python']],
    ['python-', ['python']],
  ])('with hyphens matches the words as a phrase or as one word: %j is %j', (text, clauses) => {
    expect(read(text)).toEqual(clauses);
  });

  it.each<[string, string[]]>([
    ['"machine learning"', ['=machine learning']],
    ['“machine learning”', ['=machine learning']],
    ['„machine learning“', ['=machine learning']],
    ['«machine learning»', ['=machine learning']],
    ['“machine learning" intern', ['=machine learning', 'intern']],
    ['"C++ intern" remote', ['=c++ intern', 'remote']],
    ['"part-time"', ['=part time']],
    ['"python"', ['=python']],
    ['pay "a month" bonus', ['pay', '=a month', 'bonus']],
    ['"one two""three four"', ['=one two', '=three four']],
  ])('with quotation marks requires a phrase: %j is %j', (text, clauses) => {
    expect(read(text)).toEqual(clauses);
  });

  it.each<[string, string[]]>([
    ['"machine learning', ['machine', 'learning']],
    ['machine learning"', ['machine', 'learning']],
    ['machine "learning', ['machine', 'learning']],
    ['"machine learning" "intern', ['=machine learning', 'intern']],
    ['"', []],
    ['""', []],
    ['"" python', ['python']],
    ['" " "!"', []],
    ['"""', []],
  ])('ignores unpaired and empty quotation marks: %j is %j', (text, clauses) => {
    expect(read(text)).toEqual(clauses);
  });

  it.each(['机器学习', '東京'])(
    'treats text in a script without spaces as a phrase: %s',
    (text) => {
      expect(read(text)).toEqual([`=${[...text].join(' ')}`]);
    },
  );

  it.each([
    ['internships', 'internship'],
    ['robotics', 'robotic'],
    ['business', 'business'],
    ['analysis', 'analysis'],
    ['campus', 'campus'],
  ])('drops a final s that can mark a plural: %s is %s', (text, word) => {
    expect(read(text)).toEqual([word]);
  });

  it.each(['__proto__', 'constructor', '<img src=x onerror=alert(1)>', '%00', '\\', '(((', '*'])(
    'is parsed whatever it contains: %s',
    (text) => {
      expect(() => read(text)).not.toThrow();
    },
  );

  it('may be very long', () => {
    expect(read('word '.repeat(5000))).toHaveLength(5000);
    expect(read('"'.repeat(20_000))).toEqual([]);
  });
});

describe('a query that is still being typed', () => {
  it.each<[string, string[]]>([
    ['machine l', ['machine']],
    ['machine le', ['machine']],
    ['machine lea', ['machine', 'lea']],
    ['machine l ', ['machine', '=l']],
    ['machine C++', ['machine', '=c++']],
    ['machine c-', ['machine', '=c']],
    ['l', ['=l']],
    ['"a b" c', ['=a b']],
    ['"machine learning"', ['=machine learning']],
  ])('ignores a final word that is too short: %j is %j', (text, clauses) => {
    expect(read(text, true)).toEqual(clauses);
  });
});

describe('isMatch', () => {
  it.each([
    ['internship', 'intern', false, true],
    ['internship', 'intern', true, false],
    ['intern', 'intern', true, true],
    ['intern', 'internship', false, false],
    ['c++', 'c', true, false],
  ])('for %s and the query %s (entire word: %s) returns %s', (word, asked, whole, answer) => {
    expect(isMatch(word, asked, whole)).toBe(answer);
  });
});

describe('the words of a text that match a query', () => {
  it.each<[string, string, string[]]>([
    ['An internship for interns', 'intern', ['internship', 'interns']],
    ['An intern', 'internships', []],
    ['One internship', 'internships', ['internship']],
    ['C, C++ and C#', 'c++', ['C++']],
    ['C, C++ and C#', 'c', ['C']],
    ['.NET is not the Internet', '.net', ['.NET']],
    ['$12,100 a month', '12100', ['12,100']],
    ['12100 a month', '$12,100', ['12100']],
    ['A Ph.D. student', 'PhD', ['Ph.D.']],
    ['A PhD student', 'ph.d.', ['PhD']],
    ['Part-time or part time', 'part-time', ['Part', 'time', 'part', 'time']],
    ['A coop', 'co-op', ['coop']],
    ['The naïve approach', 'naive', ['naïve']],
    ['The naive approach', 'naïve', ['naive']],
    ['We don’t', "don't", ['don’t']],
    ['Machine learning; learning machines', '"machine learning"', ['Machine', 'learning']],
    ['Machine-learning', '“machine learning”', ['Machine', 'learning']],
    ['learning, machine', '"machine learning"', []],
    ['machine learnings', '"machine learning"', []],
    ['研究機械学習', '学習', ['学', '習']],
    ['学校の習慣', '学習', []],
    ['constructor', '__proto__', []],
    ['', 'python', []],
    ['Python', '', []],
  ])('in %j for %j are %j', (text, query, words) => {
    expect(found(text, query)).toEqual(words);
  });

  it('are in the order of the text, and each one matches the query', () => {
    const chance = createRandom(2);
    const words = ['alpha', 'alphabet', 'beta', 'c', 'c++', 'C#', 'part-time', 'New York'] as const;
    for (let round = 0; round < 500; round += 1) {
      const text = tokenize(chance.many(words, 12).join(' '));
      const phrase = chance.below(2) === 0;
      const asked = chance.many(words, 1 + chance.below(3)).join(' ');
      const query = parseQuery(phrase ? `"${asked}"` : asked);
      const hits = findMatches(text, query);
      const starts = hits.map(({ start }) => start);
      expect(starts).toEqual(
        text.map(({ start }) => start).filter((start) => starts.includes(start)),
      );
      const needs = query
        .flatMap(({ alternatives }) => alternatives.flat())
        .filter((need) => 'words' in need);
      for (const { word, asked: as } of hits) {
        const need = needs.find(({ words }) => words.join(' ') === as);
        const alone = need?.words.some((one) => isMatch(word, one, need.whole));
        expect(alone === true || need?.words.some((one) => one.includes(word))).toBe(true);
      }
    }
  });
});
