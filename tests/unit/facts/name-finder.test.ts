import { describe, expect, it } from 'vitest';
import { createNameFinder } from '../../../src/facts/name-finder.ts';
import { hostileTexts } from '../../helpers/build-passage.ts';

const AMBIGUOUS = new Set(['C', 'Go', 'R']);
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
].map((name) => ({ id: name, name, isAmbiguous: AMBIGUOUS.has(name) }));
const { findAll, findAt } = createNameFinder(NAMES);

/** Returns the words of each match and the id that they name. */
const found = (text: string) =>
  findAll(text).flatMap(({ start, end, names }) =>
    names.map(({ id }) => [text.slice(start, end), id]),
  );
const ids = (text: string) => found(text).map(([, id]) => id);

describe('createNameFinder', () => {
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
  ])('finds names in “%s”', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it('includes the plural ending, but not the possessive', () => {
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
    'C++Builder',
    'ASP.NET',
  ])('finds no name in “%s”', (text) => {
    expect(ids(text)).toEqual([]);
  });

  it('ignores case, even for names that are ordinary words', () => {
    expect(findAll('go').flatMap(({ names }) => names)).toEqual([
      { id: 'Go', name: 'Go', isAmbiguous: true },
    ]);
  });

  it('returns each id of a shared name', () => {
    const shared = createNameFinder([
      { id: 'one', name: 'Fixture', isAmbiguous: false },
      { id: 'other', name: 'Fixture', isAmbiguous: false },
      { id: 'longer', name: 'Fixture Town', isAmbiguous: false },
    ]);
    const ids = shared
      .findAll('Fixture, Fixture Town')
      .map(({ start, end, names }) => [start, end, names.map(({ id }) => id)]);
    expect(ids).toEqual([
      [0, 7, ['one', 'other']],
      [9, 21, ['longer']],
    ]);
  });

  it('finds a name only at the position where it begins', () => {
    expect(findAt('in Python', 3)?.end).toBe(9);
    expect(findAt('in Python', 4)).toBeUndefined();
  });

  it('handles thousands of names and long adversarial texts', () => {
    const many = Array.from({ length: 5000 }, (_, i) => ({
      id: `fixture-${i}`,
      name: `Fixture ${i} of a Name`,
      isAmbiguous: false,
    }));
    const finder = createNameFinder([...NAMES, ...many]);
    for (const text of hostileTexts('Python', 'Fixture', 'Fixture 1 of a', 'C', 'C+', '.')) {
      expect(() => finder.findAll(text)).not.toThrow();
    }
  });

  it('finds nothing if there are no names', () => {
    expect(createNameFinder([]).findAll('Python')).toEqual([]);
  });
});

describe('a name with characters outside the Basic Multilingual Plane', () => {
  it.each(['a😀', '😀', '𝔸 Fixture', 'Fixture 𠮷野'])('is found: %s', (name) => {
    const finder = createNameFinder([{ id: name, name, isAmbiguous: false }]);
    const text = `We use ${name}, and 😁 too.`;
    expect(finder.findAll(text).map(({ start, end }) => text.slice(start, end))).toEqual([name]);
  });
});
