import { describe, expect, it } from 'vitest';
import { createResultRow } from '../../../../src/search/build/result-rows.ts';
import { onlyPosting, type Fields } from '../../../helpers/build-board.ts';

function row(fields: Fields, lines: readonly string[] = []) {
  const { entry, context } = onlyPosting(fields);
  return createResultRow(entry, lines, context);
}

describe('what a result shows', () => {
  it('is the posting’s id, title, company and text', () => {
    const lines = ['One', '<img src=x onerror=alert(1)>'];
    expect(row({ title: 'C++ <Intern>' }, lines)).toMatchObject({
      id: 'only',
      title: 'C++ <Intern>',
      company: 'Fixture Company',
      text: lines,
    });
  });

  it('is its main place and how many others there are', () => {
    expect(row({ places: ['west-town', 'north-town', 'united-states'] })).toMatchObject({
      place: 'West Town',
      more: { sign: '+2', words: '2 more places', names: 'North Town and United States' },
    });
  });

  it('says nothing of other places where there are none', () => {
    expect(row({ places: ['west-town'] })).not.toHaveProperty('more');
    expect(row({})).not.toHaveProperty('more');
  });

  it('says that what is not stated is not', () => {
    const { place, facts } = row({});
    expect(place.toLowerCase()).toBe('place not stated');
    expect(facts).toEqual(['Pay not stated']);
  });

  it('is its facts as the lists say them', () => {
    const pay = { min: 12_100, max: 12_100, currency: 'USD', per: 'month' } as const;
    expect(row({ pay, terms: ['fall-2026'], workModes: ['hybrid'] }).facts).toEqual([
      '$12,100 a month',
      'Fall 2026',
      'hybrid',
    ]);
  });

  it.each<[Fields, string, string, string | undefined]>([
    [{ posted: '2026-03-27' }, 'open', 'Open', '2026-03-27'],
    [{ posted: '2025-01-01' }, 'unconfirmed', 'Unconfirmed', '2025-01-01'],
    [{}, 'unconfirmed', 'Unconfirmed', undefined],
    [{ posted: '2026-03-01', closes: '2026-03-15' }, 'closed', 'Closed', '2026-03-15'],
  ])('is its state and day: %j is %s', (fields, state, stateName, day) => {
    const shown = row(fields);
    expect(shown).toMatchObject({ state, stateName });
    expect(shown.day).toBe(day);
    expect('day' in shown).toBe(day !== undefined);
    expect(shown.dateLines.length).toBeGreaterThan(0);
  });

  it('is written to a file and read again as it is', () => {
    const shown = row({ places: ['west-town', 'north-town'], posted: '2026-03-27' }, [
      '研究',
      '🚀',
    ]);
    expect(JSON.parse(JSON.stringify(shown))).toEqual(shown);
  });
});
