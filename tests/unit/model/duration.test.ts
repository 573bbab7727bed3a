import { describe, expect, it } from 'vitest';
import { durationParts, durationSchema } from '../../../src/model/duration.ts';

describe('a duration', () => {
  it.each([
    ['P12W', [{ unit: 'week', amount: 12 }]],
    ['P3M', [{ unit: 'month', amount: 3 }]],
    ['P1Y', [{ unit: 'year', amount: 1 }]],
    ['P90D', [{ unit: 'day', amount: 90 }]],
    [
      'P1Y6M',
      [
        { unit: 'year', amount: 1 },
        { unit: 'month', amount: 6 },
      ],
    ],
    [
      'P2M0W10D',
      [
        { unit: 'month', amount: 2 },
        { unit: 'day', amount: 10 },
      ],
    ],
  ])('%s is %j', (duration, parts) => {
    expect(durationSchema.parse(duration)).toBe(duration);
    expect(durationParts(duration)).toEqual(parts);
  });

  it.each([
    ['12 weeks', 'words'],
    ['12W', 'no P'],
    ['P', 'nothing after the P'],
    ['P12', 'no unit'],
    ['PW', 'no number'],
    ['P-12W', 'a negative number'],
    ['P12w', 'a small letter'],
    ['P6M1Y', 'units out of order'],
    ['P12W ', 'a space'],
    ['PT40H', 'hours'],
    ['P1.5Y', 'a part of a year'],
  ])('cannot be %j: %s', (text) => {
    expect(durationSchema.safeParse(text).success).toBe(false);
    expect(() => durationParts(text)).toThrow('is not a duration');
  });

  it.each(['P0W', 'P0D', 'P00M', 'P0Y0M', 'P0Y0M0W0D'])(
    'cannot be shorter than a day, as %s is',
    (text) => {
      expect(durationSchema.safeParse(text).error?.issues[0]?.message).toContain('P12W');
    },
  );

  it.each(['P1D', 'P10W', 'P0M1D', 'P100Y'])('can be %s, which is at least a day', (text) => {
    expect(durationSchema.safeParse(text).success).toBe(true);
  });
});
