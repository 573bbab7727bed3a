import { describe, expect, it } from 'vitest';
import { companySchema } from '../../../src/model/company.ts';
import { guideSchema } from '../../../src/model/guide.ts';
import { skillSchema } from '../../../src/model/skill.ts';

describe('a company', () => {
  it.each([
    [{ name: 'Fixture Company' }],
    [
      {
        name: 'Fixture Company',
        url: 'https://company.example',
        careers: 'https://company.example/jobs',
        about: 'It makes fixtures.',
      },
    ],
  ])('can be %j', (company) => {
    expect(companySchema.parse(company)).toEqual(company);
  });

  it.each([
    [{}],
    [{ name: '' }],
    [{ name: '\u200b' }],
    [{ name: 'x', about: ' ' }],
    [{ name: 'x', url: 'http://company.example' }],
    [{ name: 'x', careers: 'company.example' }],
    [{ name: 'x', logo: 'https://company.example/logo.png' }],
  ])('cannot be %j', (company) => {
    expect(companySchema.safeParse(company).success).toBe(false);
  });
});

describe('a skill', () => {
  it.each(['language', 'framework', 'tool', 'field'])('can be a %s', (kind) => {
    expect(skillSchema.parse({ name: 'C++', kind })).toEqual({ name: 'C++', kind, aliases: [] });
  });

  it.each([
    [{ name: 'C++' }],
    [{ kind: 'language' }],
    [{ name: 'C++', kind: 'lang' }],
    [{ name: ' ', kind: 'tool' }],
    [{ name: 'C++', kind: 'language', aliases: ['\u200b'] }],
  ])('cannot be %j', (skill) => {
    expect(skillSchema.safeParse(skill).success).toBe(false);
  });
});

describe('a guide', () => {
  it.each([
    [{ title: 'Fixture Town', place: 'fixture-town' }],
    [
      {
        title: 'Fixture Town',
        place: 'fixture-town',
        summary: 'A town for tests.',
        source: { board: 'A fixture board' },
      },
    ],
  ])('can be %j', (guide) => {
    expect(guideSchema.parse(guide)).toEqual(guide);
  });

  it.each([
    [{ title: 'Fixture Town' }],
    [{ place: 'fixture-town' }],
    [{ title: 'x', place: 'Fixture Town' }],
    [{ title: '\u200b', place: 'fixture-town' }],
    [{ title: 'x', place: 'fixture-town', summary: 'x'.repeat(301) }],
    [{ title: 'x', place: 'fixture-town', image: 'town.png' }],
  ])('cannot be %j', (guide) => {
    expect(guideSchema.safeParse(guide).success).toBe(false);
  });
});
