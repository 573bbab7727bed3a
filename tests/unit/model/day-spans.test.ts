import { describe, expect, it } from 'vitest';
import { DEADLINE_SPANS, listSpans, POSTED_SPANS } from '../../../src/model/day-spans.ts';

describe('the spans of days of a date', () => {
  it.each<[number, string[]]>([
    [-1, ['day', '3-days', 'week', '2-weeks', 'month']],
    [0, ['day', '3-days', 'week', '2-weeks', 'month']],
    [1, ['day', '3-days', 'week', '2-weeks', 'month']],
    [2, ['3-days', 'week', '2-weeks', 'month']],
    [3, ['3-days', 'week', '2-weeks', 'month']],
    [7, ['week', '2-weeks', 'month']],
    [8, ['2-weeks', 'month']],
    [30, ['month']],
    [31, []],
    [Infinity, []],
  ])('%s days away are %j', (days, spans) => {
    expect(listSpans(days)).toEqual(['any', ...spans]);
  });

  it('are none without a date', () => {
    expect(listSpans(undefined)).toEqual(['any', 'not-stated']);
  });

  it('are all among the values of a filter', () => {
    const values: string[] = [...POSTED_SPANS, ...DEADLINE_SPANS];
    for (const days of [undefined, 0])
      expect(values).toEqual(expect.arrayContaining(listSpans(days)));
  });
});
