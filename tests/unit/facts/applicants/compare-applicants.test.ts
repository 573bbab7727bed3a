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
