import { describe, expect, it } from 'vitest';
import { getFirstClosedDay } from '../../../src/model/deadline.ts';

describe('a deadline', () => {
  it('has passed everywhere on the second day after it in UTC', () => {
    expect(getFirstClosedDay('2026-04-30')).toBe('2026-05-02');
    expect(getFirstClosedDay('2027-12-31')).toBe('2028-01-02');
  });

  it('has not passed before its day has ended at UTC−12', () => {
    const endOfDay = Date.parse('2026-04-30T23:59:59-12:00');
    const first = getFirstClosedDay('2026-04-30');
    expect(Date.parse(`${first}T00:00:00Z`)).toBeGreaterThan(endOfDay);
  });
});
