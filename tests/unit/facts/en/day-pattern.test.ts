import { describe, expect, it } from 'vitest';
import { createDayPattern } from '../../../../src/facts/en/day-pattern.ts';

describe('createDayPattern', () => {
  it.each([
    ['2026-06-01', 'on the first of June'],
    ['2026-06-01', 'June the 1st'],
    ['2026-06-29', '29/6–31/7/26'],
    ['2026-06-29', '6/29'],
    ['2026-06-29', '29.06.'],
    ['2026-06-29', '2027-06-29'],
    ['2026-06-21', 'the twenty-first day of June'],
    ['2026-06-30', 'June thirtieth'],
    ['2026-07-29', '29–31 July'],
    ['2026-09-01', 'Sept. 1'],
  ])('matches %s in “%s”', (date, text) => {
    expect(createDayPattern(date).test(text)).toBe(true);
  });

  it.each([
    ['2026-06-01', '11 June'],
    ['2026-06-01', 'June 10'],
    ['2026-06-29', '29 July'],
    ['2026-06-29', '129/6'],
  ])('does not match %s in “%s”', (date, text) => {
    expect(createDayPattern(date).test(text)).toBe(false);
  });
});
