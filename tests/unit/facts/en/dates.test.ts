import { describe, expect, it } from 'vitest';
import { canMeanDay, getCertainDay, findDates } from '../../../../src/facts/en/dates.ts';
import { hostileTexts } from '../../../helpers/build-passage.ts';

/** Returns the words of each date in a text and all days that they can mean. */
const stated = (text: string) =>
  findDates(text).map(({ start, end, from, to }) => [
    text.slice(start, end),
    [from.join(' or '), ...(to ? [to.join(' or ')] : [])].join(' to '),
  ]);

describe('findDates', () => {
  it.each([
    ['May 18, 2026', '2026-05-18'],
    ['May 18 2026', '2026-05-18'],
    ['May 18th, 2026', '2026-05-18'],
    ['MAY 18, 2026', '2026-05-18'],
    ['may 18, 2026', '2026-05-18'],
    ['18 May 2026', '2026-05-18'],
    ['18 May, 2026', '2026-05-18'],
    ['18th of May 2026', '2026-05-18'],
    ['Sept. 21, 2026', '2026-09-21'],
    ['Sep 1, 2026', '2026-09-01'],
    ['May 18 ’26', '2026-05-18'],
    ['18-May-2026', '2026-05-18'],
    ['18-May-26', '2026-05-18'],
    ['2026-05-18', '2026-05-18'],
    ['2026/5/18', '2026-05-18'],
    ['18.05.2026', '2026-05-18'],
    ['18/05/2026', '2026-05-18'],
    ['05/18/2026', '2026-05-18'],
    ['5/18/26', '2026-05-18'],
    ['06/06/2026', '2026-06-06'],
    ['05/06/2026', '2026-06-05 or 2026-05-06'],
    ['May 18', '--05-18'],
    ['29 February', '--02-29'],
  ])('reads the spelling %s', (text, day) => {
    expect(stated(`It is on ${text}.`)).toEqual([[text, day]]);
  });

  it.each([
    ['May 18 – August 7, 2026', '2026-05-18 to 2026-08-07'],
    ['May 18, 2026 - Aug 7, 2026', '2026-05-18 to 2026-08-07'],
    ['18 May to 7 August 2026', '2026-05-18 to 2026-08-07'],
    ['18 May 2026 until 7 August', '2026-05-18 to 2026-08-07'],
    ['June 15, 2026 through September 4, 2026', '2026-06-15 to 2026-09-04'],
    ['2026-05-18 to 2026-08-07', '2026-05-18 to 2026-08-07'],
    ['18.05.2026–07.08.2026', '2026-05-18 to 2026-08-07 or 2026-07-08'],
    ['May 18-Aug 7, 2026', '2026-05-18 to 2026-08-07'],
    ['May 18–Aug. 7, 2026', '2026-05-18 to 2026-08-07'],
    ['May 18, 2026-Aug 7, 2026', '2026-05-18 to 2026-08-07'],
    ['18 May-7 Aug 2026', '2026-05-18 to 2026-08-07'],
    ['Dec 15-Mar 20, 2027', '2026-12-15 to 2027-03-20'],
    ['18–22 May 2026', '2026-05-18 to 2026-05-22'],
    ['May 18–22, 2026', '2026-05-18 to 2026-05-22'],
    ['Dec 15 – March 20, 2027', '2026-12-15 to 2027-03-20'],
    ['December 15, 2026 – March 20', '2026-12-15 to 2027-03-20'],
    ['May 18 – August 7', '--05-18 to --08-07'],
    ['May 18, 2026 to Friday, August 7, 2026', '2026-05-18 to 2026-08-07'],
    ['May 18, 2026 and ends on August 7, 2026', '2026-05-18 to 2026-08-07'],
    ['May 18, 2026, end date August 7, 2026', '2026-05-18 to 2026-08-07'],
    ['May 18, 2026 (start) to August 7, 2026', '2026-05-18 to 2026-08-07'],
  ])('reads the range %s', (text, days) => {
    expect(stated(`from ${text}.`)).toEqual([[text, days]]);
  });

  it('reads “and” as a range only after “between”', () => {
    expect(stated('between May 18 and August 7, 2026')).toEqual([
      ['May 18 and August 7, 2026', '2026-05-18 to 2026-08-07'],
    ]);
    expect(stated('on May 18 and August 7, 2026')).toEqual([
      ['May 18', '2026-05-18'],
      ['August 7, 2026', '2026-08-07'],
    ]);
  });

  it('applies the year at the end of a list to earlier dates of that year', () => {
    expect(stated('May 18 or June 15, 2026')).toEqual([
      ['May 18', '2026-05-18'],
      ['June 15, 2026', '2026-06-15'],
    ]);
    expect(stated('December 1 or January 15, 2027')).toEqual([
      ['December 1', '--12-01'],
      ['January 15, 2027', '2027-01-15'],
    ]);
  });

  it('does not read two dates in reverse order as a range', () => {
    expect(stated('May 18, 2026 – May 1, 2026')).toHaveLength(2);
  });

  it.each([
    'May or June',
    'Summer 2026',
    'early June 2026',
    'May 2026',
    '8 days ago',
    'you may 18 times out of 20',
    'a march 10 miles long',
    '2026-02-30',
    '31 April 2026',
    'version 1.2.26',
    '24/7',
    '192.168.10.12',
    'call 555-12-2026-1',
    'a 10-12-14 split',
    'Mayer 18, 2026',
    'at 10.05.2026.3',
  ])('finds no date in “%s”', (text) => {
    expect(stated(text)).toEqual([]);
  });

  it('does not read a number of weeks as the end of a range', () => {
    expect(stated('Starting May 4 – 12 weeks')).toEqual([['May 4', '--05-04']]);
  });

  it.each(hostileTexts('May 18, ', '18 May 2026 to', '1/', 'may', '5 of', '2026-05-18'))(
    'handles long adversarial texts (%#)',
    (text) => {
      expect(findDates(text).length).toBeLessThanOrEqual(60);
    },
  );
});

describe('a stated day', () => {
  it.each<[string, string, boolean, string | undefined]>([
    ['May 18, 2026', '2026-05-18', true, '2026-05-18'],
    ['May 18, 2026', '2027-05-18', false, '2026-05-18'],
    ['May 18', '2027-05-18', true, undefined],
    ['May 18', '2027-05-19', false, undefined],
    ['05/06/2026', '2026-05-06', true, undefined],
    ['05/06/2026', '2026-06-05', true, undefined],
    ['05/06/2026', '2026-06-06', false, undefined],
  ])('in %s can mean %s: %s; its certain day is %s', (text, day, can, certain) => {
    const from = findDates(text)[0]?.from;
    expect(canMeanDay(from, day)).toBe(can);
    expect(getCertainDay(from)).toBe(certain);
  });

  it('matches nothing if it is undefined', () => {
    expect(canMeanDay(undefined, '2026-05-18')).toBe(false);
    expect(getCertainDay(undefined)).toBeUndefined();
  });
});
