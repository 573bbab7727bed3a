import { describe, expect, it } from 'vitest';
import { isDeadlinePast } from '../../../src/model/closing.ts';
import { placeSchema } from '../../../src/model/place.ts';
import { getStateDates, type DatedPosting } from '../../../src/model/posting-dates.ts';

const PLACES = new Map(
  Object.entries({
    auckland: { locality: 'Auckland', country: 'NZ' },
    berlin: { locality: 'Berlin', country: 'DE' },
    honolulu: { locality: 'Honolulu', region: 'Hawaii', country: 'US' },
    london: { locality: 'London', country: 'GB' },
    'new-york': { locality: 'New York', region: 'New York', country: 'US' },
  }).map(([id, place]) => [id, placeSchema.parse(place)]),
);
const closingOf = (posting: DatedPosting) => getStateDates(posting, PLACES).closing;

describe('what closes a posting', () => {
  it.each<[string, DatedPosting, unknown]>([
    ['nothing, if it has no date', { posted: '2026-03-01' }, undefined],
    ['its deadline', { closes: '2026-04-10' }, { because: 'deadline', on: '2026-04-10' }],
    [
      'its last start',
      { sessions: [{ start: '2026-05-18' }] },
      { because: 'last-start', on: '2026-05-18' },
    ],
    [
      'its last term',
      { terms: ['summer-2026'] },
      { because: 'term-begun', on: '2026-07-01', term: 'summer-2026' },
    ],
    [
      'its deadline, before its term begins',
      { closes: '2026-04-10', terms: ['summer-2026'] },
      { because: 'deadline', on: '2026-04-10' },
    ],
    [
      'its deadline, after its last start',
      { closes: '2026-06-30', sessions: [{ start: '2026-05-18' }] },
      { because: 'deadline', on: '2026-06-30' },
    ],
    [
      'its deadline, after its term has begun',
      { posted: '2026-06-15', closes: '2026-10-20', terms: ['summer-2026'] },
      { because: 'deadline', on: '2026-10-20' },
    ],
    [
      'a maintainer, before its deadline',
      { closes: '2026-06-30', closed: { on: '2026-03-01', reason: 'filled' } },
      { because: 'closed', on: '2026-03-01', reason: 'filled' },
    ],
  ])('is %s', (_, posting, expected) => {
    expect(closingOf(posting)?.closing).toEqual(expected);
  });
});

describe('a deadline closes a posting', () => {
  it.each<[string, DatedPosting, string, string | undefined]>([
    [
      'when its day is over in London',
      { places: ['london'] },
      '2026-04-15T23:00Z',
      '2026-04-15T23:00Z',
    ],
    [
      'when its day is over in Auckland',
      { places: ['auckland'] },
      '2026-04-15T12:00Z',
      '2026-04-15T12:00Z',
    ],
    [
      'when its day is over in Honolulu',
      { places: ['honolulu'] },
      '2026-04-16T10:00Z',
      '2026-04-16T10:00Z',
    ],
    [
      'when its day is over in the last of its places',
      { places: ['berlin', 'new-york'] },
      '2026-04-16T04:00Z',
      '2026-04-15T22:00Z',
    ],
    ['when its day is over everywhere, without places', {}, '2026-04-16T12:00Z', undefined],
    [
      'when its day is over everywhere, with remote work',
      { places: ['berlin'], workModes: ['remote', 'hybrid'] },
      '2026-04-16T12:00Z',
      '2026-04-15T22:00Z',
    ],
    [
      'when its day is over everywhere, in a place that is not known',
      { places: ['x'] },
      '2026-04-16T12:00Z',
      undefined,
    ],
  ])('%s', (_, posting, from, pastFrom) => {
    const scheduled = closingOf({ ...posting, closes: '2026-04-15' });
    expect([scheduled?.from, scheduled?.pastFrom]).toEqual([from, pastFrom]);
  });

  it('at the beginning of a day in UTC, written as that day', () => {
    const scheduled = closingOf({ places: ['london'], closes: '2026-01-15' });
    expect(scheduled).toMatchObject({ from: '2026-01-16', pastFrom: '2026-01-16' });
  });

  it('never, if its date is the last valid one', () => {
    expect(closingOf({ closes: '9999-12-31' })?.from).toBe('9999-12-31');
  });
});

describe('the day of a deadline is past', () => {
  const past = (posting: DatedPosting, now: string, readersDay = now.slice(0, 10)) => {
    const scheduled = closingOf({ ...posting, closes: '2026-04-15' });
    return scheduled && isDeadlinePast(scheduled, now, readersDay);
  };

  it.each<[string, DatedPosting, string, boolean]>([
    ['London, in its last minute', { places: ['london'] }, '2026-04-15T22:59Z', false],
    ['London, at midnight', { places: ['london'] }, '2026-04-15T23:00Z', true],
    ['Honolulu, at midnight in London', { places: ['honolulu'] }, '2026-04-15T23:00Z', false],
    [
      'New York, while Berlin’s is over',
      { places: ['berlin', 'new-york'] },
      '2026-04-15T22:00Z',
      true,
    ],
    ['Berlin or at home', { places: ['berlin'], workModes: ['remote'] }, '2026-04-15T22:00Z', true],
  ])('from the first moment somewhere among its places: %s', (_, posting, now, expected) => {
    expect(past(posting, now)).toBe(expected);
  });

  it('by the reader’s calendar without places', () => {
    expect(past({}, '2026-04-15T20:00Z', '2026-04-15')).toBe(false);
    expect(past({}, '2026-04-15T20:00Z', '2026-04-16')).toBe(true);
  });

  it('by the calendar if only the day is known', () => {
    expect(past({ places: ['honolulu'] }, '2026-04-15')).toBe(false);
    expect(past({ places: ['honolulu'] }, '2026-04-16')).toBe(true);
  });

  it('never for another closing', () => {
    const scheduled = closingOf({ sessions: [{ start: '2026-04-15' }] });
    expect(scheduled && isDeadlinePast(scheduled, '2026-05-15', '2026-05-15')).toBe(false);
  });
});
