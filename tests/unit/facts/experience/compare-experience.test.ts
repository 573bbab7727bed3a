import { describe, expect, it } from 'vitest';
import { compareExperience } from '../../../../src/facts/experience/index.ts';
import { buildPostingContext, getWords } from '../../../helpers/build-posting-context.ts';

const compare = (months: number, text: string, required = true) =>
  compareExperience(
    buildPostingContext(
      `experience: { months: ${months}, required: ${required} }`,
      `## Qualifications\n\n- ${text}`,
    ),
  );

describe('compareExperience', () => {
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
  ])('supports %i months with “%s”', (months, text, words) => {
    const { supporting, ...rest } = compare(months, text);
    expect(supporting.map(getWords)).toEqual([words]);
    expect(rest).toEqual({ unstated: [], unclear: [], conflicts: [], doubts: [], omissions: [] });
  });

  it.each<[number, string, string]>([
    [36, 'Two years of experience', '2 years of experience'],
    [12, '2–4 years of experience', '2 years to 4 years of experience'],
    [60, 'Up to 3 years of experience', 'up to 3 years of experience'],
    [12, '2 years of experience in long-term care, for the season', '2 years of experience'],
    [24, '18 months of experience', '18 months of experience'],
  ])('reports a contradiction between %i months and “%s”', (months, text, stated) => {
    expect(compare(months, text).conflicts).toMatchObject([
      { rule: 'experience-contradicted', path: ['experience', 'months'], stated },
    ]);
  });

  it.each<[string, boolean, string]>([
    ['2 years of experience preferred', true, 'that it is only preferred'],
    ['2 years of experience required', false, 'that it is required'],
  ])('reports that “%s” contradicts required: %s', (text, required, stated) => {
    expect(compare(24, text, required).conflicts).toMatchObject([
      { path: ['experience', 'required'], stated },
    ]);
  });

  it.each<[number, string]>([
    [12, '5+ years in software, 2+ years in machine learning'],
    [12, 'BS with 5 years of experience or MS with 3 years of experience'],
    [12, '3 years of experience preferred'],
    [12, 'Our founders have 15 years of experience'],
    [12, 'Bachelor’s degree or 4 years of equivalent experience'],
  ])('reports a doubt about %i months, not a contradiction, for “%s”', (months, text) => {
    expect(compare(months, text)).toMatchObject({
      conflicts: [],
      doubts: [{ path: ['experience', 'months'] }],
      unstated: [],
    });
  });

  it('reports experience as unstated if the text gives no number for it', () => {
    expect(compare(12, 'A 2-year programme with much experience')).toMatchObject({
      doubts: [],
      unstated: [['experience']],
    });
  });
});

describe('compareExperience with partial experience in the text', () => {
  it.each<[number, string]>([
    [48, 'Exp: 4–7 yrs in all, with min 2 yrs relevant exp in lending.'],
    [36, '3-5 years PQE. You need at least one year of experience in supervising clerks.'],
    [120, 'A decade or more in Ada. You have at least 2 years of experience leading a team.'],
    [60, 'Half a decade in tunnels is a must. At least 2 years of experience with pumps.'],
    [24, 'Two years as a nurse. At least 1 year of experience in surgery is required.'],
    [36, 'You sold tools for three years, at least one year of experience being in export.'],
    [60, 'You know optics inside out. At least 2 years of experience in supervising is required.'],
    [36, 'Thirty-six months at sea. At least 1 year of experience is required.'],
    [18, 'A year and a half at sea. At least 3 years of experience is required.'],
    [12, 'Two full seasons on snow, and 6 months of customer service experience required.'],
    [4, 'One summer as a guide. At least 2 years of experience is required.'],
  ])('reports no contradiction between %i months and “%s”', (months, text) => {
    expect(compare(months, text).conflicts).toEqual([]);
  });

  it('reports a contradiction if the text requires more, or less in total', () => {
    expect(
      compare(24, 'At least 5 years of experience in optics is required.').conflicts,
    ).toHaveLength(1);
    expect(compare(60, 'At least 2 years of experience is required.').conflicts).toHaveLength(1);
  });
});

describe('compareExperience without an experience field', () => {
  const omissions = (text: string) => compareExperience(buildPostingContext('', text)).omissions;

  it('reports missing experience if the text requires one number', () => {
    expect(omissions('You have at least 3 years of experience.')).toMatchObject([
      { path: ['experience'], yaml: 'experience: { months: 36, required: true }' },
    ]);
  });

  it.each([
    'You have 5+ years of experience in software. You have 2+ years of experience in optics.',
    'You have 0-2 years of experience.',
    'With 30 years of experience serving customers, Fixture Works leads its field.',
    '2 years of experience preferred.',
  ])('reports no missing experience for “%s”', (text) => {
    expect(omissions(text)).toEqual([]);
  });
});
