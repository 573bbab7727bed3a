import { describe, expect, it } from 'vitest';
import {
  findSuggestions,
  readSuggestions,
  type SuggestionMatch,
} from '../../../../src/search/browser/match-suggestions.ts';
import { searchSuggestions } from '../../../../src/i18n/en/search.ts';
import type { SuggestionKind } from '../../../../src/search/suggestion-file.ts';

/** Suggestions in the order of their counts, from names with the number of postings. */
const build = (names: Partial<Record<SuggestionKind, Record<string, number>>>) => {
  const store = (some: Record<string, number> = {}) => ({
    names: Object.keys(some),
    counts: Object.values(some),
    ids: Object.keys(some).map(() => ''),
  });
  return readSuggestions({
    locale: 'en',
    messages: searchSuggestions,
    suggestions: {
      title: store(names.title),
      company: store(names.company),
      place: store(names.place),
      skill: store(names.skill),
    },
  });
};

/** A match as a line: the rest in parentheses, and the parts that match in brackets. */
const show = ({ rest, marks, suggestion: { name } }: SuggestionMatch) => {
  const marked = marks.reduceRight(
    (text, [start, end]) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
    name,
  );
  return rest === '' ? marked : `(${rest}) ${marked}`;
};

const suggestions = build({
  title: { 'Software Engineer': 90, Nurse: 50, 'Nurse Practitioner': 20, 'Engine Fitter': 10 },
  company: { 'Norse Works': 5, 'San Works': 4 },
  place: { London: 40, 'San Francisco': 30, Köln: 20, 'San Sebastián': 10, Ålesund: 3 },
  skill: { 'C++': 60, 'Node.js': 50, '.NET': 9, 機械学習: 8 },
});
const find = (text: string) => findSuggestions(text, suggestions, 8).map(show);

describe('suggestions for a text', () => {
  it('have a word that begins with each word of it', () => {
    expect(find('soft')).toEqual(['[Soft]ware Engineer']);
    expect(find('eng soft')).toEqual(['[Soft]ware [Eng]ineer']);
    expect(find('ware')).toEqual([]);
  });

  it('have a word of their own for each word', () => {
    expect(find('san s')).toEqual(['[San] [S]ebastián']);
  });

  it('come whole names first, then whole words, then beginnings, each by number', () => {
    expect(find('nurse')).toEqual(['[Nurse]', '[Nurse] Practitioner']);
    expect(find('engine')).toEqual(['[Engine] Fitter', 'Software [Engine]er']);
    expect(find('n')).toEqual([
      '[N]urse',
      '[N]ode.js',
      '[N]urse Practitioner',
      '[.N]ET',
      '[N]orse Works',
    ]);
  });

  it('are found without accents, full stops and capitals, and with two letters for one', () => {
    expect(find('KOLN')).toEqual(['[Köln]']);
    expect(find('koel')).toEqual(['[Köl]n']);
    expect(find('aales')).toEqual(['[Åles]und']);
    expect(find('nodej')).toEqual(['[Node.j]s']);
    expect(find('net')).toEqual(['[.NET]']);
    expect(find('c++')).toEqual(['[C++]']);
  });

  it('are found in the middle of words in scripts without spaces', () => {
    expect(find('学習')).toEqual(['機械[学習]']);
  });

  it('match the last words, and keep the words before', () => {
    expect(find('nurse lon')).toEqual(['(nurse) [Lon]don']);
    expect(find('C++ software eng')).toEqual([
      '(C++) [Software] [Eng]ineer',
      '(C++ software) [Eng]ine Fitter',
    ]);
    expect(find('remote nurse')).toEqual(['(remote) [Nurse]', '(remote) [Nurse] Practitioner']);
  });

  it('match all words before they match the last', () => {
    const all = build({ place: { York: 90, 'New York': 10 } });
    expect(findSuggestions('new yo', all, 8).map(show)).toEqual(['[New] [Yo]rk', '(new) [Yo]rk']);
  });

  it('do not follow an operator, an open quotation mark or a letter of another word', () => {
    expect(find('nurse -lon')).toEqual([]);
    expect(find('"nurse lon')).toEqual([]);
    expect(find('nurse "lon')).toEqual([]);
    expect(find('"night shift" lon')).toEqual(['("night shift") [Lon]don']);
    expect(find('nurse l')).toEqual([]);
  });

  it('are few, and of several kinds', () => {
    const many = (prefix: string, count: number) =>
      Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${prefix} ${i}`, count - i]));
    const all = build({ title: many('Tester', 900), place: many('Testville', 50) });
    const kinds = findSuggestions('test', all, 8).map(({ suggestion }) => suggestion.kind);
    expect(kinds).toHaveLength(8);
    expect(kinds.filter((kind) => kind === 'place')).toHaveLength(4);
    expect(findSuggestions('tester', all, 8)).toHaveLength(8);
  });

  it('are the most frequent ones without a text', () => {
    expect(find('')).toContain('Software Engineer');
    expect(find('')).toHaveLength(8);
  });
});
