import { describe, expect, it } from 'vitest';
import { WORK_MODES } from '../../../../src/model/posting.ts';
import { complaintsAbout } from '../../../fixtures/structured-data.ts';
import { buildMarkup, getProperty, type Changes } from '../../../helpers/build-markup.ts';

describe('the job location', () => {
  /** Every combination of work modes, including none. */
  const MODES = Array.from({ length: 2 ** WORK_MODES.length }, (_, bits) =>
    WORK_MODES.filter((_mode, i) => (bits >> i) & 1),
  );
  const rows = MODES.flatMap((modes) =>
    [true, false].flatMap((places) =>
      [true, false].map((countries) => {
        const isRemote = modes.length === 1 && modes[0] === 'remote';
        const fields: Changes = {
          places: places ? ['west-town'] : undefined,
          workModes: modes.length > 0 ? modes : undefined,
          applicants: countries ? ['US', 'CA'] : undefined,
        };
        const expected =
          places || (isRemote && countries)
            ? {
                location: places,
                type: isRemote ? 'TELECOMMUTE' : undefined,
                applicants: isRemote && countries,
              }
            : undefined;
        return {
          modes: modes.join(' or ') || 'no work mode',
          places: places ? 'a place' : 'no place',
          countries: countries ? 'applicant countries' : 'no applicant countries',
          fields,
          expected,
        };
      }),
    ),
  );

  it('is tested in every combination', () => {
    expect(rows).toHaveLength(8 * 2 * 2);
    expect(rows.filter(({ expected }) => expected?.type === 'TELECOMMUTE')).toHaveLength(3);
  });

  it.each(rows)('with $modes, $places and $countries', ({ fields, expected }) => {
    const markup = buildMarkup(fields);
    expect(
      markup && {
        location: 'jobLocation' in markup,
        type: markup['jobLocationType'],
        applicants: 'applicantLocationRequirements' in markup,
      },
    ).toEqual(expected);
  });

  it('is never remote for hybrid work', () => {
    for (const { modes, fields } of rows.filter((row) => row.modes.includes('hybrid'))) {
      expect(JSON.stringify(buildMarkup(fields) ?? {}), modes).not.toContain('TELECOMMUTE');
    }
  });

  it.each([
    [['US'] as const, { '@type': 'Country', name: 'US' }],
    [
      ['US', 'CA'] as const,
      [
        { '@type': 'Country', name: 'US' },
        { '@type': 'Country', name: 'CA' },
      ],
    ],
  ])('is remote in the applicant countries if the work is remote only: %j', async (codes, of) => {
    const markup =
      buildMarkup({ places: undefined, workModes: ['remote'], applicants: [...codes] }) ?? {};
    expect(markup['applicantLocationRequirements']).toEqual(of);
    expect(await complaintsAbout(markup)).toEqual([]);
  });

  it.each<[string, Changes, unknown]>([
    ['a whole country', { places: ['united-states'] }, { '@type': 'Country', name: 'US' }],
    [
      'regions of applicants',
      { places: undefined, applicants: ['US-TX', 'CA-ON'] },
      [
        { '@type': 'State', name: 'Texas, US' },
        { '@type': 'State', name: 'Ontario, CA' },
      ],
    ],
    [
      'a group of countries without one of them',
      { places: undefined, applicants: ['DACH'], applicantsExcept: ['CH'] },
      [
        { '@type': 'Country', name: 'DE' },
        { '@type': 'Country', name: 'AT' },
      ],
    ],
    [
      'a country without one of its regions',
      { places: undefined, applicants: ['GB'], applicantsExcept: ['GB-NIR'] },
      [
        { '@type': 'State', name: 'England, GB' },
        { '@type': 'State', name: 'Scotland, GB' },
        { '@type': 'State', name: 'Wales, GB' },
      ],
    ],
    ['the whole world', { places: undefined, applicants: ['worldwide'] }, undefined],
  ])('of remote work names where applicants must be: %s', (_, fields, expected) => {
    const markup = buildMarkup({ workModes: ['remote'], ...fields }) ?? {};
    expect(markup['jobLocationType']).toBe('TELECOMMUTE');
    expect(markup['applicantLocationRequirements']).toEqual(expected);
    expect(markup['jobLocation']).toBeUndefined();
  });

  it('of remote work anywhere but in some countries names all others', () => {
    const markup = buildMarkup({
      workModes: ['remote'],
      places: undefined,
      applicants: ['worldwide'],
      applicantsExcept: ['RU', 'US-CA'],
    });
    const named = markup?.['applicantLocationRequirements'];
    expect(named).toContainEqual({ '@type': 'Country', name: 'FR' });
    expect(named).toContainEqual({ '@type': 'State', name: 'Texas, US' });
    for (const excepted of ['RU', 'US', 'California, US']) {
      expect(named).not.toContainEqual(expect.objectContaining({ name: excepted }));
    }
  });

  it('of remote work keeps towns beside the countries of applicants', () => {
    const markup = buildMarkup({
      workModes: ['remote'],
      places: ['united-states', 'west-town'],
      applicants: ['US'],
    });
    expect(markup).toMatchObject({
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: { '@type': 'Country', name: 'US' },
      jobLocation: { address: { addressLocality: 'West Town' } },
    });
  });

  it('is a list of all places with their known parts', () => {
    const all = getProperty('jobLocation', {
      places: ['west-town', 'north-town', 'united-states'],
    });
    expect(all).toMatchObject([
      { address: { addressLocality: 'West Town', addressRegion: 'West', addressCountry: 'US' } },
      { address: { addressLocality: 'North Town', addressRegion: 'North', addressCountry: 'CA' } },
      { address: { addressCountry: 'US' } },
    ]);
    expect(getProperty('jobLocation', { places: ['united-states'] })).toEqual({
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressCountry: 'US' },
    });
  });
});
