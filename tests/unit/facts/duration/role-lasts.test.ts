import { describe, expect, it } from 'vitest';
import { compareDuration } from '../../../../src/facts/duration/index.ts';
import { buildPostingContext } from '../../../helpers/build-posting-context.ts';

const compare = (duration: string, text: string) =>
  compareDuration(buildPostingContext(`duration: ${duration}`, text));

describe('compareDuration with a role that lasts for a time', () => {
  it.each<[string, string, string]>([
    ['Each appointment is for three years, reviewed after one.', 'P3Y', 'P4Y'],
    ['The post (pay by age) is tenable for 3 years with possible renewal.', 'P3Y', 'P3M'],
    ['The role lasts ten weeks over the summer.', 'P10W', 'P14W'],
  ])('supports or reports the duration in %j', (text, right, wrong) => {
    expect(compare(right, text).supporting.length).toBeGreaterThan(0);
    const { conflicts, doubts } = compare(wrong, text);
    expect(conflicts.length + doubts.length).toBe(1);
  });

  it('leaves open what “for a year” is about', () => {
    expect(compare('P1Y', 'We need cover for a year.')).toMatchObject({
      unstated: [],
      unclear: [['duration']],
    });
  });
});
