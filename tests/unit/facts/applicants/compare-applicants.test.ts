import { describe, expect, it } from 'vitest';
import { compareApplicants } from '../../../../src/facts/applicants/index.ts';
import { buildPostingContext, getWords } from '../../../helpers/build-posting-context.ts';

const compare = (countries: string, text: string) =>
  compareApplicants(
    buildPostingContext(countries === '' ? '' : `applicants: [${countries}]`, text),
  );

describe('compareApplicants', () => {
  it('supports countries that the text names and reports others as unstated', () => {
    const comparison = compare('US, CA', 'US-based applicants only.');
    expect(comparison.supporting.map(getWords)).toEqual(['US-based applicants only']);
    expect(comparison).toMatchObject({
      unstated: [['applicants', 1]],
      conflicts: [],
      omissions: [],
    });
  });

  it.each([
    ['EMEA', 'Remote within EMEA.'],
    ['worldwide', 'You can work from anywhere in the world.'],
    ['EU', 'EU only'],
    ['US-TX, US-FL, US-GA', 'You must live in Texas, Florida or Georgia.'],
    ['US', 'You must be located in California.'],
    ['AT, DE, FR', 'Candidates must be based in Austria, Germany or France.'],
    ['FR', 'You must be based in the EU.'],
  ])('supports %s by “%s”', (areas, text) => {
    expect(compare(areas, text)).toMatchObject({
      supporting: [{}],
      unstated: [],
      unclear: [],
      conflicts: [],
      doubts: [],
      omissions: [],
    });
  });

  it.each([
    ['US', 'EU only', 'only applicants in EU'],
    ['US', 'Remote within EMEA.', 'only applicants in EMEA'],
    ['US', 'You can work from anywhere in the world.', 'applicants anywhere in the world'],
    ['worldwide', 'Remote, Canada', 'only applicants in Canada'],
    ['EU', 'You must be based in Germany or France.', 'only applicants in Germany or France'],
    ['US', 'You must be authorized to work in Canada.', 'only applicants in Canada'],
    ['US-TX', 'You must be located in California.', 'only applicants in California'],
  ])('doubts %s if the text states otherwise: “%s”', (areas, text, stated) => {
    expect(compare(areas, text)).toMatchObject({
      supporting: [],
      unstated: [],
      conflicts: [],
      doubts: [{ path: ['applicants'], stated }],
    });
  });

  it.each([
    ['US', 'You repair bicycles in our workshop.', 1],
    ['EMEA', 'You answer letters.', 1],
    ['US', 'You are eligible to work where we are.', 0],
    ['DE', 'Our workshop is in Germany.', 0],
    ['worldwide', 'Our customers are worldwide.', 0],
  ])(
    'is sure that the text is silent about %s only without a cue: “%s”',
    (areas, text, unstated) => {
      const comparison = compare(areas, text);
      expect(comparison.unstated).toHaveLength(unstated);
      expect(comparison.unclear).toHaveLength(1 - unstated);
    },
  );

  it('reports who is left out, if the frontmatter does not', () => {
    expect(compare('US', 'You must be located in the US, except California.')).toMatchObject({
      conflicts: [],
      omissions: [{ yaml: 'applicantsExcept: [US-CA]' }],
    });
    const stated = compare(
      'US]\napplicantsExcept: [US-CA',
      'You must live in the US, except California.',
    );
    expect(stated).toMatchObject({ unstated: [], omissions: [] });
  });

  it.each([
    ['US', 'You must be authorized to work in the US.'],
    ['FR', 'EU only'],
    ['CA', 'You are legally entitled to work in Canada. The office is in the United States.'],
    ['CA', 'Remote, Canada'],
  ])('accepts weaker evidence: %s in “%s”', (countries, text) => {
    expect(compare(countries, text)).toMatchObject({ unstated: [], conflicts: [] });
  });

  it('reports a contradiction if the text excludes all listed countries', () => {
    expect(compare('US, MX', 'You must be located in Canada.').conflicts).toMatchObject([
      {
        rule: 'applicants-contradicted',
        path: ['applicants'],
        stated: 'only applicants in Canada',
      },
    ]);
  });

  it.each([
    ['US', 'You must be authorized to work in Canada.'],
    ['US', 'EU only'],
    ['US', 'You must be located in Canada or the US.'],
    ['US', 'You must be located in Canada. You must be authorized to work in the US.'],
    ['US', 'Candidates in Canada are preferred.'],
    ['US', 'Data must reside in Canada.'],
  ])('reports no contradiction: %s in “%s”', (countries, text) => {
    expect(compare(countries, text).conflicts).toEqual([]);
  });

  it.each([
    ['', 'Only applicants based in the United States are considered.', 'applicants: [US]'],
    ['US', 'You must be located in Canada or the US.', 'applicants: [US, CA]'],
    ['', 'You must reside in Norway.', "applicants: ['NO']"],
  ])('reports missing countries: %s in “%s”', (countries, text, yaml) => {
    expect(compare(countries, text).omissions).toMatchObject([{ yaml }]);
  });

  it.each(['You must be authorized to work in the US.', 'Remote (US)', 'EU residents only'])(
    'reports no missing countries for “%s”',
    (text) => {
      expect(compare('', text).omissions).toEqual([]);
    },
  );
});

describe('compareApplicants with areas as postings list them', () => {
  const FORMS: [areas: string, text: string][] = [
    ['US-AZ, US-CA, US-NY', 'We hire in the following states: AZ, CA and NY.'],
    [
      'US-AZ, US-CA, US-CO',
      'We can only hire in these states:\n\n- Arizona\n- California\n- Colorado',
    ],
    ['US-AZ, US-CA', '**States we hire in**\n\n* AZ\n* CA'],
    ['US-OR, US-IN', '## Where we hire\n\nIN, OR'],
    ['US-NC, US-VA', 'You need to live in NC or VA.'],
    ['US-NY, US-NJ', 'Must live in the tri-state area (NY, NJ).'],
    ['US-AZ, US-CA', 'Remote (AZ, CA)'],
    ['CA-ON, CA-BC', 'Candidates must be located in one of these provinces: ON, BC.'],
    ['GB, IE, PT', 'Location\n\nUK; Ireland; Portugal'],
    ['GB, IE', 'Remote: UK or Ireland'],
    ['LATAM', 'Remote - LATAM'],
    ['LATAM', 'Location: Latin America (Remote)'],
    ['Latin America', 'Where: remote, LATAM'],
    ['IN', 'Job Location: India (Remote)'],
    ['PL, CZ', 'We are hiring in Poland and Czechia.'],
    ['IE', 'Please note we are only able to employ people who live in Ireland.'],
    ['US', 'This is a remote position within the United States.'],
    ['EU', 'Remote work is possible from any EU country.'],
    ['AU', 'You must be an Australian citizen or permanent resident.'],
    ['GB', 'You’ll need to be based in the UK.'],
    ['worldwide', 'This position is open to applicants from all countries.'],
    ['worldwide', 'Location: Worldwide'],
  ];

  it.each(FORMS)('supports each of %s with “%s”', (areas, text) => {
    for (const area of areas.split(', ')) {
      expect(compare(area, text).supporting).toHaveLength(1);
    }
  });

  it.each(FORMS)('calls another country out, not %s, in “%s”', (_, text) => {
    const { conflicts, doubts } = compare('JP]\nworkModes: [remote', text);
    expect([...conflicts, ...doubts]).toHaveLength(1);
  });

  it.each([
    ['worldwide', 'Pay may have to be adjusted for a United States-based entity.'],
    ['worldwide', 'We are a US-based company.'],
    ['GB', 'You help our US-based customers.'],
    ['GB', 'For candidates in California, the pay range is another.'],
    ['GB', 'We are a globally distributed team.'],
    ['EU', 'Location: Germany'],
    ['GB', 'Our products are sold in the following countries: Germany, France.'],
  ])('does not doubt %s for “%s”', (areas, text) => {
    expect(compare(areas, text)).toMatchObject({ conflicts: [], doubts: [] });
  });

  it('is not sure that the text is silent about a country in which it names a state', () => {
    expect(compare('US', 'You paint houses all over Texas.')).toMatchObject({
      unstated: [],
      unclear: [['applicants', 0]],
    });
  });
});
