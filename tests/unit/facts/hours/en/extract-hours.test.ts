import { describe, expect, it } from 'vitest';
import { extractHours } from '../../../../../src/facts/hours/index.ts';
import type { Passage } from '../../../../../src/text/passage.ts';
import { buildPassage, hostileTexts } from '../../../../helpers/build-passage.ts';

const findValues = (text: string, rest: Partial<Passage> = {}, certain = true) =>
  extractHours(buildPassage(text, rest))
    .filter((mention) => mention.certain === certain)
    .map(({ value: { min, max } }) => (min === max ? `${min}` : `${min} to ${max}`));

describe('extractHours', () => {
  it.each([
    ['40 hours/week', '40'],
    ['40 hrs per week', '40'],
    ['40h/week', '40'],
    ['40 h / wk', '40'],
    ['40 hours p/w', '40'],
    ['37.5 hours a week', '37.5'],
    ['37,5 hours a week', '37.5'],
    ['20–25 h/wk', '20 to 25'],
    ['20 hours to 25 hours per week', '20 to 25'],
    ['between 15 and 20 hours per week', '15 to 20'],
    ['forty hours each week', '40'],
    ['twenty (20) hours per week', '20'],
    ['a 35-hour week', '35'],
    ['a 40 hour workweek', '40'],
    ['40 hours weekly', '40'],
    ['Full-time (40 hours per week)', '40'],
    ['Hours per week: 40', '40'],
    ['Weekly hours: 37.5', '37.5'],
    ['Hours: 40 per week', '40'],
    ['up to 20 hours per week', '0 to 20'],
    ['at least 20 hours per week', '20 to Infinity'],
    ['20+ hours per week', '20 to Infinity'],
    ['part-time, 10 hours a week', '10'],
    ['$25 per hour, 40 hours per week', '40'],
    ['80 hours every two weeks', '40'],
    ['75 hours per fortnight', '37.5'],
    ['40hrs pw', '40'],
    ['The working week is 36.25 hours.', '36.25'],
    ['40 hours over five days', '40'],
    ['three days (21 hours) per week', '21'],
  ])('extracts certain hours from “%s”', (text, hours) => {
    expect(findValues(text)).toEqual([hours]);
  });

  it('extracts a bare number under a heading for working hours', () => {
    expect(findValues('40 per week', { heading: 'Working hours' })).toEqual(['40']);
    expect(findValues('40 per week', { heading: 'Support hours' })).toEqual([]);
    expect(findValues('40 per week')).toEqual([]);
  });

  it.each([
    '5 hours a week of mentoring',
    'You save teams 20 hours per week.',
    'Those who work 30+ hours per week get insurance.',
    'Overtime beyond 40 hours per week is paid.',
    'Students may work 20 hours per week during term.',
    'about 40 hours per week',
    '8 hours a day, 5 days a week',
    'Full-time, 40 hours',
    'on-call for 12 hours a week',
    'Teach 20 two-hour weekly seminars.',
  ])('extracts uncertain hours from “%s”', (text) => {
    expect(findValues(text)).toEqual([]);
    expect(findValues(text, {}, false)).not.toEqual([]);
  });

  it.each([
    'open 24/7',
    '24 hours a day, 7 days a week',
    '40 hours of training a year',
    'office hours from 9 to 5',
    '$40 per hour',
    '200 hours per week',
  ])('extracts no hours from “%s”', (text) => {
    expect(extractHours(buildPassage(text))).toEqual([]);
  });

  it('spans the words from the number to “week”', () => {
    const text = 'You work full time (40 hours per week).';
    expect(
      extractHours(buildPassage(text)).map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['40 hours per week']);
  });

  it.each(
    hostileTexts(
      '40 hours per week',
      '40 (1',
      'hours per week',
      'full-time',
      '8 hours a day',
      'forty-',
    ),
  )('handles long adversarial texts (%#)', (text) => {
    expect(
      extractHours(buildPassage(`${text} hours`, { heading: text })).length,
    ).toBeLessThanOrEqual(60);
  });
});
