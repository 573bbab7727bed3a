import { describe, expect, it } from 'vitest';
import { EDUCATION_LEVELS, type EducationLevel } from '../../../../src/model/education.ts';
import { complaintsAbout } from '../../../fixtures/structured-data.ts';
import {
  buildMarkup,
  getProperty,
  requireDegree,
  type Fields,
} from '../../../helpers/build-markup.ts';

describe('applicant requirements', () => {
  const credential = (credentialCategory: string) => ({
    '@type': 'EducationalOccupationalCredential',
    credentialCategory,
  });

  // The values that Google for Jobs documents.
  const CATEGORIES: Record<EducationLevel, string> = {
    secondary: 'high school',
    associate: 'associate degree',
    bachelor: 'bachelor degree',
    master: 'postgraduate degree',
    doctorate: 'postgraduate degree',
  };

  it.each(EDUCATION_LEVELS.map((level) => [level, CATEGORIES[level]] as const))(
    'have for a degree of level %s the category %s',
    async (level, category) => {
      const markup = buildMarkup({ education: [requireDegree(level)] }) ?? {};
      expect(markup['educationRequirements']).toMatchObject(credential(category));
      expect(await complaintsAbout(markup)).toEqual([]);
    },
  );

  it('list alternative degrees, each category once', () => {
    expect(
      getProperty('educationRequirements', {
        education: (['bachelor', 'master', 'doctorate'] as const).map(requireDegree),
      }),
    ).toEqual([
      { ...credential('bachelor degree'), name: 'Bachelor’s, completed' },
      { ...credential('postgraduate degree'), name: 'Master’s or PhD, completed' },
    ]);
  });

  it('include a degree in progress and state so in its name', () => {
    const education: Fields['education'] = [
      { level: 'doctorate', state: 'pursuing', required: true },
    ];
    expect(getProperty('educationRequirements', { education })).toEqual({
      ...credential('postgraduate degree'),
      name: 'PhD, in progress',
    });
  });

  it('exclude preferred degrees', () => {
    const welcome = { level: 'doctorate', state: 'completed', required: false } as const;
    const required = { level: 'bachelor', state: 'completed', required: true } as const;
    expect(buildMarkup({ education: [welcome] })).not.toHaveProperty('educationRequirements');
    expect(getProperty('educationRequirements', { education: [welcome, required] })).toEqual({
      ...credential('bachelor degree'),
      name: 'Bachelor’s, completed',
    });
  });

  it('include required experience in months', () => {
    expect(
      getProperty('experienceRequirements', { experience: { months: 24, required: true } }),
    ).toEqual({ '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 24 });
  });

  it('exclude preferred experience and levels without a number of months', () => {
    expect(buildMarkup({ experience: { months: 24, required: false } })).not.toHaveProperty(
      'experienceRequirements',
    );
    expect(buildMarkup({ level: 'senior' })).not.toHaveProperty('experienceRequirements');
  });
});
