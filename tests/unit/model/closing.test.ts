import { describe, expect, it } from 'vitest';
import { getEarliestClosing } from '../../../src/model/closing.ts';
import type { DatedPosting } from '../../../src/model/state.ts';

describe('the earliest closing of a posting', () => {
  it.each<[string, DatedPosting, unknown]>([
    ['undefined if no date is ahead', { posted: '2026-03-01' }, undefined],
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
      'its last start, when the deadline comes later',
      { closes: '2026-06-30', sessions: [{ start: '2026-05-18' }] },
      { because: 'last-start', on: '2026-05-18' },
    ],
  ])('is %s', (_, posting, expected) => {
    expect(getEarliestClosing(posting)).toEqual(expected);
  });
});
