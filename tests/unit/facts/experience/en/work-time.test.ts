import { describe, expect, it } from 'vitest';
import { extractExperience } from '../../../../../src/facts/experience/index.ts';

const extract = (text: string) =>
  extractExperience({ text, heading: '', lead: '', kind: 'sentence' }).map(
    ({ value: { months, max, required } }) =>
      `${months}${max === undefined ? '' : `–${max}`}${required ? '' : ' preferred'}`,
  );

describe('extractExperience without a word for experience', () => {
  it.each<[string, string]>([
    ['Must have worked as an electrician for at least three years.', '36'],
    ['We would love someone who has worked in a nursery for a year or more.', '12 preferred'],
    ['You have spent at least two years in a joinery.', '24'],
    ['Between three and five years in a similar position.', '36–60'],
    ['You’ll bring a solid five years in payroll.', '60'],
    ['Having 2 years on a farm would be a bonus.', '24 preferred'],
    ['Ideally 3 years in sales', '36 preferred'],
    ['Minimum of 6 months in a customer-facing role', '6'],
  ])('reads %j as %s months', (text, months) => {
    expect(extract(text)).toEqual([months]);
  });

  it.each<[string, string]>([
    ['Years of experience: 3-5', '36–60'],
    ['Years of relevant experience required: 4', '48'],
    ['Experience (years): 2', '24'],
    ['Months of experience: 18', '18'],
  ])('reads the label of %j as %s months', (text, months) => {
    expect(extract(text)).toEqual([months]);
  });

  it.each([
    'We have worked in the valley for 30 years.',
    'Our firm has been running for ten years.',
    'The contract runs for two years.',
    'You get five years in which to finish.',
    'Staff with 2 years of service get more leave.',
  ])('reads nothing in %j', (text) => {
    expect(extract(text)).toEqual([]);
  });

  it('reads “not less than” as a minimum', () => {
    expect(extract('Not less than 4 years’ cognate experience.')).toEqual(['48']);
  });
});
