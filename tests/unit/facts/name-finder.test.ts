import { describe, expect, it } from 'vitest';
import { createNameExtractor } from '../../../src/facts/name-finder.ts';
import { aPassage, hostileTexts } from '../posting/stated/a-passage.ts';

const CAREFUL = new Set(['C', 'Go', 'R']);
const NAMES = [
  '.NET',
  'C',
  'C#',
  'C++',
  'F#',
  'AB Fixture',
  'Fixture Flow',
  'Go',
  'LLM',
  'Node.js',
  'Python',
  'R',
  'São Paulo',
  'Weights & Measures',
  'Zürich',
  'scikit-fixture',
].map((name) => ({ id: name, name, careful: CAREFUL.has(name) }));
const read = createNameExtractor(NAMES);

/** The words found and whose name they are. */
const found = (text: string) =>
  read(aPassage(text)).map(({ start, end, value }) => [text.slice(start, end), value]);
const ids = (text: string) => found(text).map(([, id]) => id);

describe('names in a text', () => {
  it.each([
    ['C++, C# and F#', ['C++', 'C#', 'F#']],
    ['C or C++', ['C', 'C++']],
    ['C++17', ['C++']],
    ['.NET/Python', ['.NET', 'Python']],
    ['Node.js, NodeJS, node js', ['Node.js', 'Node.js', 'Node.js']],
    ['Scikit fixture and scikit-fixture', ['scikit-fixture', 'scikit-fixture']],
    ['fixture flow, FixtureFlow, Fixture-Flow', ['Fixture Flow', 'Fixture Flow', 'Fixture Flow']],
    ['Fixture \u00a0 Flow', ['Fixture Flow']],
    ['AB-Fixture, AB\u2011fixture', ['AB Fixture', 'AB Fixture']],
    ['Weights and Measures', ['Weights & Measures']],
    ['python, PYTHON, Python3, Python 3.11', ['Python', 'Python', 'Python', 'Python']],
    ['Sao Paulo, Zurich, ZÜRICH, Zu\u0308rich', ['São Paulo', 'Zürich', 'Zürich', 'Zürich']],
    ['(Python).', ['Python']],
    ['the Python-based one', ['Python']],
  ])('are read in “%s”', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it('take their plural along, and leave the possessive', () => {
    expect(found('LLMs, and an LLM’s size')).toEqual([
      ['LLMs', 'LLM'],
      ['LLM', 'LLM'],
    ]);
  });

  it.each([
    'Pythonic',
    'a python_file',
    '#python',
    '@python',
    'x.python',
    'python.example',
    'someone@python',
    'go, r, c',
    'GO',
    'C++Builder',
    'ASP.NET',
  ])('are not in “%s”', (text) => {
    expect(ids(text)).toEqual([]);
  });

  it('are sure unless they are ordinary words', () => {
    const certain = read(aPassage('Go, Python')).map((mention) => mention.certain);
    expect(certain).toEqual([false, true]);
  });

  it('that several things share are given for each, and none is sure', () => {
    const shared = createNameExtractor([
      { id: 'one', name: 'Fixture', careful: false },
      { id: 'other', name: 'Fixture', careful: false },
      { id: 'longer', name: 'Fixture Town', careful: false },
    ]);
    expect(shared(aPassage('Fixture, Fixture Town'))).toEqual([
      { start: 0, end: 7, value: 'one', certain: false },
      { start: 0, end: 7, value: 'other', certain: false },
      { start: 9, end: 21, value: 'longer', certain: true },
    ]);
  });

  it('are found in a text of a megabyte, among thousands of names, at once', () => {
    const many = Array.from({ length: 5000 }, (_, i) => ({
      id: `fixture-${i}`,
      name: `Fixture ${i} of a Name`,
      careful: false,
    }));
    const reader = createNameExtractor([...NAMES, ...many]);
    for (const text of hostileTexts('Python', 'Fixture', 'Fixture 1 of a', 'C', 'C+', '.')) {
      const begin = performance.now();
      reader(aPassage(text));
      expect(performance.now() - begin).toBeLessThan(1000);
    }
  });

  it('are none where there are no names', () => {
    expect(createNameExtractor([])(aPassage('Python'))).toEqual([]);
  });
});

describe('a name with characters beyond the first plane', () => {
  it.each(['a😀', '😀', '𝔸 Fixture', 'Fixture 𠮷野'])('is found: %s', (name) => {
    const reader = createNameExtractor([{ id: name, name, careful: false }]);
    const text = `We use ${name}, and 😁 too.`;
    expect(reader(aPassage(text)).map(({ start, end }) => text.slice(start, end))).toEqual([name]);
  });
});
