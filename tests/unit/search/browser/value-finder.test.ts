import { describe, expect, it } from 'vitest';
import { findValues } from '../../../../src/search/browser/value-finder.ts';

const NAMES: [name: string, within?: number[]][] = [
  ['New Zealand'],
  ['Fixture Region', [0]],
  ['Eastville', [0, 1]],
  ['Łódź'],
  ['São Paulo'],
  ['O’Hara & Sons'],
  ['C++'],
  ['C#'],
  ['上海'],
  ['Straße'],
  ['🚀'],
];
const VALUES = NAMES.map(([name, within], i) => ({ id: String(i), name, within }));

const find = (text: string) =>
  [...(findValues(VALUES, text) ?? [])].map((i) => VALUES[i]?.name ?? '');

describe('the values that a text finds', () => {
  it.each<[text: string, names: string[]]>([
    ['lodz', ['Łódź']],
    ['ŁÓDŹ', ['Łódź']],
    ['sao p', ['São Paulo']],
    ['SAOPAULO', ['São Paulo']],
    ["o'hara", ['O’Hara & Sons']],
    ['ohara sons', ['O’Hara & Sons']],
    ['c++', ['C++']],
    ['strasse', ['Straße']],
    ['海', ['上海']],
    ['ville', ['Eastville']],
    ['nowhere', []],
  ])('%s: %j', (text, names) => {
    expect(find(text)).toEqual(names);
  });

  it('are also those within a value that it finds', () => {
    expect(find('zealand')).toEqual(['New Zealand', 'Fixture Region', 'Eastville']);
    expect(find('fixture')).toEqual(['Fixture Region', 'Eastville']);
  });

  it.each(['', '  ', '…'])('are all without a word: "%s"', (text) => {
    expect(findValues(VALUES, text)).toBeUndefined();
  });
});
