import { describe, expect, it } from 'vitest';
import { extractDuration } from '../../../../../src/facts/duration/index.ts';
import type { Passage } from '../../../../../src/text/passage.ts';
import { buildPassage, hostileTexts } from '../../../../helpers/build-passage.ts';

/** Formats values as `12 week` or `10 to 12 week`. */
const findValues = (text: string, rest: Partial<Passage> = {}, certain = true) =>
  extractDuration(buildPassage(text, rest))
    .filter((mention) => mention.certain === certain)
    .map(({ value: { min, max, unit } }) => `${min === max ? min : `${min} to ${max}`} ${unit}`);

describe('extractDuration', () => {
  it.each([
    ['a 12-week internship', '12 week'],
    ['a twelve-week paid summer internship', '12 week'],
    ['12 weeks internship', '12 week'],
    ['The internship lasts 12 weeks.', '12 week'],
    ['Internships last 12 weeks.', '12 week'],
    ['Internships are 12 weeks paid, with fixed start dates.', '12 week'],
    ['a twelve (12) week programme', '12 week'],
    ['The programme runs for ten weeks in total.', '10 week'],
    ['Our internships are 10–12 weeks long.', '10 to 12 week'],
    ['a 10-to-12-week internship', '10 to 12 week'],
    ['a 10-week to 12-week internship', '10 to 12 week'],
    ['a 4, 8 or 12-month co-op', '4 to 12 month'],
    ['a 3 month contract', '3 month'],
    ['This contract is for six months (with possible extension).', '6 month'],
    ['Contract (6 months)', '6 month'],
    ['a 6 mo contract', '6 month'],
    ['a 12-month maternity leave cover', '12 month'],
    ['a year-long placement', '1 year'],
    ['a one-year fixed-term contract', '1 year'],
    ['a half-year internship', '6 month'],
    ['a 13-month placement', '13 month'],
    ['a 2-year fellowship', '2 year'],
    ['a 90-day contract', '90 day'],
    ['A 12-week internship for first-year students has two parts.', '12 week'],
    ['The Master’s internship lasts 12 weeks.', '12 week'],
    ['Over the course of 10 weeks, interns build a product.', '10 week'],
    ['The internship is 12 weeks in length.', '12 week'],
    ['Duration: 12 weeks', '12 week'],
    ['Contract length: 6 months', '6 month'],
    ['an internship of a minimum of 12 weeks', '12 to Infinity week'],
    ['a 6+ months internship', '6 to Infinity month'],
    ['an internship of up to 6 months', '0 to 6 month'],
  ])('extracts a certain duration from “%s”', (text, duration) => {
    expect(findValues(text)).toEqual([duration]);
  });

  it('extracts a bare number of weeks under a heading for durations', () => {
    expect(findValues('12 weeks', { heading: 'Duration' })).toEqual(['12 week']);
    expect(findValues('12 weeks')).toEqual([]);
  });

  it('extracts a duration from a title', () => {
    expect(findValues('Data Analyst – 6 Months', { kind: 'title' })).toEqual(['6 month']);
  });

  it.each([
    'You have 6 months of experience in an internship.',
    '5 years of experience in a similar role',
    '3+ years in a contract role',
    'The contract has two weeks notice.',
    'The first 90 days of the internship are planned.',
    'Interns present every 2 weeks.',
    'The program has grown in the last 6 months.',
    'Our internship program has been running for 10 years.',
    'Interns get 10 days of PTO.',
    'We offer a 16-week parental leave program.',
    'A 90-day probation period applies to the role.',
    'You have completed a 3-month internship.',
    'Shares vest over 4 years of the contract.',
    'A four-year degree program is needed.',
    'A 2-year Master’s program is needed.',
    'You need a four-year university program.',
    'This is a hybrid role, 3 days in the office.',
    'The job is 5 days a week.',
    'A 12-week training program comes before the role.',
    'The internship typically lasts about 12 weeks.',
    'Client projects last 6 months.',
    'Our contracts run for 12 months.',
    'Engagements typically last 6–12 months.',
    'A release is 6 weeks in length.',
    'We sell 12-month contracts to customers.',
    'A visa program of 12 months covers graduates.',
    'with a possible 6-month extension of the contract',
    'A year and a half, beginning with a 6-month fixed-term contract.',
    'a 6-month contract, renewed for a year',
    'a 6-month placement, followed by a year in the team',
  ])('extracts an uncertain duration from “%s”', (text) => {
    expect(findValues(text)).toEqual([]);
    expect(findValues(text, {}, false)).not.toEqual([]);
  });

  it('extracts no certain duration under a heading for benefits', () => {
    expect(findValues('A 6-week program for new parents', { heading: 'Benefits' })).toEqual([]);
  });

  it.each(['$12,100 a month', 'day to day', 'a year of change', 'monthly', '0 weeks'])(
    'extracts no duration from “%s”',
    (text) => {
      expect(extractDuration(buildPassage(text))).toEqual([]);
    },
  );

  it('spans only the number and its unit', () => {
    const text = 'The internship lasts 12 weeks.';
    expect(
      extractDuration(buildPassage(text)).map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['12 weeks']);
  });

  it.each(
    hostileTexts(
      '12 weeks',
      '12 -',
      'twelve',
      'twenty-',
      '(1)',
      'internship 12 weeks',
      'a full',
      'half',
      '1,',
    ),
  )('handles long adversarial texts (%#)', (text) => {
    expect(extractDuration(buildPassage(`${text} weeks`)).length).toBeLessThanOrEqual(60);
  });
});
