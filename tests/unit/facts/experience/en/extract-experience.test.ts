import { describe, expect, it } from 'vitest';
import { extractExperience } from '../../../../../src/facts/experience/index.ts';
import type { StatedExperience } from '../../../../../src/facts/experience/en/extract-experience.ts';
import type { Passage } from '../../../../../src/text/passage.ts';
import { buildPassage, hostileTexts } from '../../../../helpers/build-passage.ts';

const QUALIFICATIONS = { heading: 'Qualifications' };
const read = (text: string, rest: Partial<Passage> = QUALIFICATIONS) =>
  extractExperience(buildPassage(text, rest));
const required = (months: number, max?: number): StatedExperience => ({
  months,
  required: true,
  ...(max !== undefined && { max }),
});

describe('extractExperience', () => {
  it.each<[string, StatedExperience[]]>([
    ['Two years of experience', [required(24)]],
    ['3+ years of experience in Python', [required(36)]],
    ['3+ yrs. experience', [required(36)]],
    ['2-4 years’ experience', [required(24, 48)]],
    ['2 – 4 years of relevant experience', [required(24, 48)]],
    ['Two to four years of experience', [required(24, 48)]],
    ['Between 2 and 4 years of experience', [required(24, 48)]],
    ['At least five years of professional software experience', [required(60)]],
    ['Three (3) years of experience', [required(36)]],
    ['18 months of experience', [required(18)]],
    ['1.5 years of experience', [required(18)]],
    ['A year of experience', [required(12)]],
    ['Minimum 1 year of experience', [required(12)]],
    ['5 yrs exp', [required(60)]],
    ['8+ YOE', [required(96)]],
    ['Experience: 3 years', [required(36)]],
    ['Experience (3+ years) with Node.js', [required(36)]],
    ['Experience of at least two years', [required(24)]],
    ['3 or more years working with Go', [required(36)]],
    ['4+ years building data pipelines', [required(48)]],
    ['0-2 years of experience', [required(0, 24)]],
    ['Up to 3 years of experience', [required(0, 36)]],
    ['5+ years in software, 2+ years in machine learning', [required(60), required(24)]],
    ['2 years of experience preferred', [{ months: 24, required: false }]],
    ['A year of experience in retail is a plus', [{ months: 12, required: false }]],
  ])('extracts certain experience from “%s”', (text, value) => {
    const mentions = read(text);
    expect(mentions.map((mention) => mention.value)).toEqual(value);
    expect(mentions.every(({ certain }) => certain)).toBe(true);
  });

  it('extracts experience by skill under a line “Experience”', () => {
    expect(read('Python: 2 years (preferred)', { lead: 'Experience:' })).toMatchObject([
      { value: { months: 24, required: false } },
    ]);
  });

  it.each([
    'With 30 years of experience serving customers, Fixture Works leads its field.',
    'Our founders have 15+ years of experience in shipping.',
    'The team brings 20+ years of combined experience.',
    'You learn from engineers with 10+ years of experience.',
    'Bachelor’s degree or 4 years of equivalent experience',
    'After 2 years of experience you choose your own projects.',
  ])('extracts uncertain experience from “%s”', (text) => {
    expect(read(text, {}).filter(({ certain }) => certain)).toEqual([]);
    expect(read(text, {})).toHaveLength(1);
  });

  it.each([
    'Founded 20 years ago',
    'Options vest over 4 years.',
    'A 2-year programme that offers experience in three teams',
    'Over the past 5 years of experience we have learned much.',
    'You must be at least 18 years of age.',
    'Available within 12 months of graduation',
    'A 12-month internship',
    'No experience required',
    '$5 years of experience',
  ])('extracts no experience from “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('extracts nothing from a title', () => {
    expect(read('Engineer, 5+ years of experience', { kind: 'title' })).toEqual([]);
  });

  it('spans only the words that state it', () => {
    const text = 'You have at least 3+ years of hands-on experience with Go.';
    expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '3+ years of hands-on experience',
    ]);
  });

  it('handles long adversarial texts', () => {
    for (const text of hostileTexts('5 years of', 'experience', '1-', '5 years a.a.a.a')) {
      expect(() => read(text)).not.toThrow();
    }
  });
});
