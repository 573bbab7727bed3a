import { describe, expect, it } from 'vitest';
import { groupValues } from '../../../src/board/value-groups.ts';
import { WAYS, type Way } from '../../../src/posting/ways.ts';
import { aBoard, contextOf, ids } from './a-board.ts';

const board = aBoard({
  a: {
    posted: '2026-03-30',
    places: ['north-town', 'west-town'],
    skills: ['pytorch', 'cpp'],
    terms: ['fall-2026'],
    workModes: ['remote'],
    employment: ['internship'],
    education: [{ level: 'master', state: 'pursuing', required: true }],
  },
  b: { posted: '2026-03-30', skills: ['cpp'], terms: ['summer-2026'] },
});
const context = contextOf(board);
const groups = (way: Way) =>
  groupValues(way, context).map(({ title, values }) => [title, ids(values)]);

describe('the values of a way to browse', () => {
  it('are grouped by kind for skills', () => {
    expect(groups('skills')).toEqual([
      ['Languages', ['cpp', 'python']],
      ['Frameworks', ['pytorch']],
      ['Tools', ['idle', 'spark']],
      ['Fields', ['nlp']],
    ]);
  });

  it('are grouped by country for places', () => {
    expect(Object.fromEntries(groups('places'))).toEqual({
      'United States': ['united-states', 'west', 'west-town', 'west-city'],
      Canada: ['north-town'],
      'United Kingdom': ['idle-town'],
    });
  });

  it('are one group without a title otherwise', () => {
    expect(groups('terms')).toEqual([[undefined, ['summer-2026', 'fall-2026']]]);
  });

  it.each(WAYS)('are all there, each once, by %s', (way) => {
    const listed = groupValues(way, context).flatMap(({ values }) => ids(values));
    expect(listed.sort()).toEqual([...ids(board.values(way))].sort());
    expect(listed.length).toBeGreaterThan(0);
  });

  it('are no group when there are none', () => {
    expect(groupValues('terms', contextOf(aBoard({})))).toEqual([]);
  });
});
