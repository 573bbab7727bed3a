import { describe, expect, it } from 'vitest';
import { judgeExperience } from '../../../../src/check/evidence/experience.ts';
import { subjectOf, wordsOf } from '../a-subject.ts';

const judge = (months: number, text: string, required = true) =>
  judgeExperience(
    subjectOf(
      `experience: { months: ${months}, required: ${required} }`,
      `## Qualifications\n\n- ${text}`,
    ),
  );

describe('the experience against the text', () => {
  it.each<[number, string, string]>([
    [36, '3+ years of experience with Go', '3+ years of experience'],
    [24, '5+ years in software, 2+ years in machine learning', '2+ years'],
    [24, '2–4 years of experience', '2–4 years of experience'],
    [36, '2–4 years of experience', '2–4 years of experience'],
    [18, '18 months of experience', '18 months of experience'],
    [
      48,
      'Bachelor’s degree or 4 years of equivalent experience',
      '4 years of equivalent experience',
    ],
  ])('%i months are supported by “%s”', (months, text, words) => {
    const { support, ...rest } = judge(months, text);
    expect(support.map(wordsOf)).toEqual([words]);
    expect(rest).toEqual({ unstated: [], conflicts: [], omissions: [] });
  });

  it.each<[number, string, string]>([
    [36, 'Two years of experience', '2 years of experience'],
    [12, '2–4 years of experience', '2 years to 4 years of experience'],
    [60, 'Up to 3 years of experience', 'up to 3 years of experience'],
    [24, '18 months of experience', '18 months of experience'],
  ])('%i months are contradicted by “%s”', (months, text, stated) => {
    expect(judge(months, text).conflicts).toMatchObject([
      { rule: 'experience-contradicted', path: ['experience', 'months'], stated },
    ]);
  });

  it.each<[string, boolean, string]>([
    ['2 years of experience preferred', true, 'that it is only preferred'],
    ['2 years of experience required', false, 'that it is required'],
  ])('“%s” contradicts required: %s', (text, required, stated) => {
    expect(judge(24, text, required).conflicts).toMatchObject([
      { path: ['experience', 'required'], stated },
    ]);
  });

  it.each<[number, string]>([
    [12, '5+ years in software, 2+ years in machine learning'],
    [12, 'BS with 5 years of experience or MS with 3 years of experience'],
    [12, '3 years of experience preferred'],
    [12, 'Our founders have 15 years of experience'],
    [12, 'Bachelor’s degree or 4 years of equivalent experience'],
    [12, 'A 2-year programme with much experience'],
  ])('%i months are unstated in “%s”', (months, text) => {
    expect(judge(months, text)).toMatchObject({ conflicts: [], unstated: [['experience']] });
  });
});

describe('experience that is left out', () => {
  const omissions = (text: string) => judgeExperience(subjectOf('', text)).omissions;

  it('is the one number that the text asks for', () => {
    expect(omissions('You have at least 3 years of experience.')).toMatchObject([
      { path: ['experience'], yaml: 'experience: { months: 36, required: true }' },
    ]);
  });

  it.each([
    'You have 5+ years of experience in software. You have 2+ years of experience in optics.',
    'You have 0-2 years of experience.',
    'With 30 years of experience serving customers, Fixture Works leads its field.',
    '2 years of experience preferred.',
  ])('is not seen in “%s”', (text) => {
    expect(omissions(text)).toEqual([]);
  });
});
