import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createFacetTable } from '../../../../src/search/build/build-facet-table.ts';
import { createSuggestionFile } from '../../../../src/search/build/suggestions.ts';
import { readSuggestions } from '../../../../src/search/browser/match-suggestions.ts';
import { buildBoard, contextOf, type Fields } from '../../../helpers/build-board.ts';
import { createRandom } from '../../../bench/large-board.ts';

const create = (
  postings: Record<string, Fields>,
  overrides?: Parameters<typeof buildBoard>[1],
): Uint8Array => {
  const context = contextOf(buildBoard(postings, overrides));
  return createSuggestionFile(context, createFacetTable(context));
};

const read = (file: Uint8Array) =>
  readSuggestions(JSON.parse(gunzipSync(file).toString())).map(
    ({ kind, name, count, id }) => `${kind} ${name} ${count}${id && ` ${id}`}`,
  );

describe('the file of suggestions', () => {
  it('has titles, companies, places with what is around them, and skills, with their counts', () => {
    const postings = {
      one: { title: 'Chemist', places: ['west-town'], skills: ['cpp'] },
      two: { title: 'Chemist, Nights', places: ['west-city'], skills: ['cpp', 'spark'] },
    };
    expect(read(create(postings))).toEqual([
      'title Chemist 2',
      'company Fixture Company 2 fixture-company',
      'place United States 2 united-states',
      'place West 2 west',
      'place West City 1 west-city',
      'place West Town 1 west-town',
      'skill C++ 2 cpp',
      'skill Spark 1 spark',
    ]);
  });

  it('leaves out closed postings', () => {
    const closed = { posted: '2026-03-01', closes: '2026-03-15' };
    const postings = { open: { title: 'Chemist' }, closed: { title: 'Porter', ...closed } };
    expect(read(create(postings)).filter((line) => line.startsWith('title'))).toEqual([
      'title Chemist 1',
    ]);
  });

  it('suggests a name once: a part of a title that is a skill is a filter', () => {
    const postings = {
      one: { title: 'Engineer, Python', skills: ['python'] },
      two: { title: 'Tester, Python', skills: ['python'] },
    };
    const lines = read(create(postings));
    expect(lines).toContain('skill Python 2 python');
    expect(lines.some((line) => line.startsWith('title Python'))).toBe(false);
  });

  it('stays small on a board with endless names, and keeps those in most postings', () => {
    const random = createRandom(1);
    const word = () => random().toString(36).slice(2, 10);
    const postings = Object.fromEntries(
      Array.from({ length: 1500 }, (_, i) => [
        `p${i}`,
        { title: i % 3 === 0 ? 'Chemist' : `${word()} ${word()}` },
      ]),
    );
    const file = create(postings);
    expect(file.length).toBeGreaterThan(3500);
    expect(file.length).toBeLessThanOrEqual(3700);
    expect(read(file).slice(0, 1)).toEqual(['title Chemist 500']);
    expect(read(file)).toContain('company Fixture Company 1500 fixture-company');
  });

  it('has messages in the language of the board', () => {
    const file = create({ one: {} }, { site: { locale: 'fr' } });
    const { locale, messages } = JSON.parse(gunzipSync(file).toString());
    expect(locale).toBe('fr');
    expect(messages.kinds.company).toBe('Entreprise');
  });

  it('is empty on an empty board', () => {
    expect(read(create({}))).toEqual([]);
  });
});
