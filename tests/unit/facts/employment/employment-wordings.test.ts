import { describe, expect, it } from 'vitest';
import { compareEmployment } from '../../../../src/facts/employment/index.ts';
import { buildPostingContext } from '../../../helpers/build-posting-context.ts';

const compare = (kinds: string, text: string) =>
  compareEmployment(buildPostingContext(`employment: [${kinds}]`, text));

describe('compareEmployment with abbreviations, labels and later roles', () => {
  it.each<[string, string, string]>([
    ['Hours: P/T', 'part-time', 'full-time'],
    ['Job type: F/T', 'full-time', 'part-time'],
    ['Contract type: Permanent; Working pattern: Part-time', 'part-time', 'full-time'],
    ['Hourly, part-time employee position', 'part-time', 'full-time'],
    ['This position is part-time with full-time opportunity.', 'part-time', 'full-time'],
    ['Position: Full Time/Part Time: Full Time', 'full-time', 'part-time'],
    ['We are recruiting two temporary van drivers.', 'temporary', 'internship'],
    ['Temporary – required from 1 January until 31 December', 'temporary', 'internship'],
    ['Job Duration: Temporary', 'temporary', 'internship'],
    ['This post is part-time. Our chefs can be full-time.', 'part-time', 'full-time'],
  ])('reads %j as %s', (text, right, wrong) => {
    const found = compare(right, text);
    expect(found.supporting.length).toBeGreaterThan(0);
    expect(found).toMatchObject({ unclear: [], unstated: [], conflicts: [], doubts: [] });
    expect(found.omissions).toEqual([]);
    const { conflicts, doubts } = compare(wrong, text);
    expect(conflicts.length + doubts.length).toBe(1);
  });

  it.each([
    ['A temporary works engineer designs scaffolds.', 'temporary'],
    ['Temporary staff: ask at the desk.', 'temporary'],
  ])('reads no kind in %j', (text, kind) => {
    expect(compare(kind, text).supporting).toEqual([]);
  });
});
