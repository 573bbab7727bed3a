import { readHtmlBlocks } from '../../../../src/text/html-blocks.ts';
import type { Thing, WithContext } from 'schema-dts';
import { describe, expect, it, vi } from 'vitest';
import { EDUCATION_LEVELS, type EducationLevel } from '../../../../src/model/education.ts';
import type { Pay } from '../../../../src/model/pay.ts';
import { EMPLOYMENT, WORK_MODES, type Employment } from '../../../../src/model/posting.ts';
import {
  breadcrumbs,
  jobPosting,
  scriptText,
  webSite,
} from '../../../../src/publish/structured-data/json-ld.ts';
import type { PublishedPosting } from '../../../../src/publish/feeds/feed.ts';
import { complaintsAbout, isRecord, type Markup } from '../../../fixtures/structured-data.ts';
import { buildBoard, contextOf } from '../../../helpers/build-board.ts';
import {
  buildHostile,
  buildPublished,
  BOARD,
  FULL,
  HELD_BACK,
  HOSTILE,
  PLACES,
} from '../../../helpers/build-published.ts';

type Fields = NonNullable<Parameters<typeof buildPublished>[0]>;

/** The fields that a test sets on a posting. `places: undefined` removes its places. */
type Changes = Omit<Fields, 'places'> & { places?: Fields['places'] | undefined };

function asRead(thing: WithContext<Thing>): Markup {
  const read: unknown = JSON.parse(scriptText(thing));
  if (!isRecord(read)) throw new Error('The JSON-LD is no object.');
  return read;
}

/** A text that is long enough to be a description. */
const LONG = `<p>${'What a posting says. '.repeat(12)}</p>`;

/** The required fields of a posting with JSON-LD. */
const REQUIRED: Fields = {
  apply: { url: 'https://company.example/jobs/1', kind: 'posting' },
  places: ['west-town'],
};

/** A degree that an applicant has to have. */
const asked = (level: EducationLevel) => ({ level, state: 'completed', required: true }) as const;

const CONTEXT = contextOf(buildBoard({}));

/** The JSON-LD of an open posting with a place, a link to apply and a text. */
function markupOf(
  changes: Changes = {},
  otherwise: Partial<PublishedPosting> = {},
): Markup | undefined {
  const { places, ...fields } = { ...REQUIRED, ...changes };
  const published = buildPublished(
    { ...fields, ...(places && { places }) },
    { html: LONG, ...otherwise },
  );
  const markup = jobPosting(published, CONTEXT);
  return markup && asRead(markup);
}

const propertyOf = (name: string, changes: Changes) => markupOf(changes)?.[name];

describe('the schema.org validator', () => {
  const whole = markupOf(FULL, {}) ?? {};

  it.each([
    ['a title', { title: '' }, 'Required attribute "title" is missing'],
    ['a day of publication', { datePosted: 'lately' }, 'Invalid type for attribute "datePosted"'],
    [
      'a place',
      { jobLocation: undefined, applicantLocationRequirements: undefined },
      'jobLocation',
    ],
    [
      'a place’s country',
      { jobLocation: [{ '@type': 'Place', address: { '@type': 'PostalAddress' } }] },
      'jobLocation.address.addressCountry',
    ],
    ['an organization’s name', { hiringOrganization: { '@type': 'Organization' } }, '"name"'],
    ['known properties', { salary: 1 }, 'Property "salary" for type "JobPosting"'],
    [
      'known types',
      { baseSalary: { '@type': 'Money' } },
      'Type "Money" is not a valid schema.org type',
    ],
    [
      'known properties of nested objects',
      { baseSalary: { '@type': 'MonetaryAmount', amount: 1 } },
      'Property "amount" for type "MonetaryAmount"',
    ],
  ])('requires %s', async (_, wrong, complaint) => {
    expect(await complaintsAbout({ ...whole, ...wrong })).toEqual([
      expect.stringContaining(complaint),
    ]);
  });
});

describe('JSON-LD of a posting', () => {
  it('has only the required properties if the posting has only the required fields', async () => {
    const markup = markupOf() ?? {};
    expect(markup).toEqual({
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      title: 'Machine Learning Intern',
      description: LONG,
      url: 'https://board.example/base/jobs/a-posting/',
      datePosted: '2026-03-27',
      hiringOrganization: {
        '@type': 'Organization',
        name: 'Fixture Company',
      },
      identifier: { '@type': 'PropertyValue', name: 'Fixture Company', value: 'a-posting' },
      directApply: false,
      jobLocation: {
        '@type': 'Place',
        address: {
          '@type': 'PostalAddress',
          addressLocality: 'West Town',
          addressRegion: 'West',
          addressCountry: 'US',
        },
      },
    });
    expect(await complaintsAbout(markup)).toEqual([]);
  });

  it('has all facts of a posting that schema.org has a property for', async () => {
    const html = `${LONG}<h2>What you’ll do</h2><ul><li>Research.</li><li>Write.</li></ul><h2>Requirements</h2><p>C++</p><h2>Pay</h2><p>Some.</p>`;
    const markup = markupOf(FULL, { html }) ?? {};
    expect(markup).toEqual({
      ...markupOf(),
      description: html,
      datePosted: '2026-03-20',
      validThrough: '2026-04-30T23:59:59-10:00',
      employmentType: ['INTERN', 'FULL_TIME'],
      jobLocation: [
        {
          '@type': 'Place',
          address: {
            '@type': 'PostalAddress',
            addressLocality: 'West Town',
            addressRegion: 'West',
            addressCountry: 'US',
          },
        },
        {
          '@type': 'Place',
          address: {
            '@type': 'PostalAddress',
            addressLocality: 'North Town',
            addressRegion: 'North',
            addressCountry: 'CA',
          },
        },
      ],
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'USD',
        value: { '@type': 'QuantitativeValue', value: 12100, unitText: 'MONTH' },
      },
      educationRequirements: {
        '@type': 'EducationalOccupationalCredential',
        credentialCategory: 'postgraduate degree',
        name: 'PhD, in progress',
      },
      jobStartDate: ['2026-05-18', '2026-06-15'],
      jobDuration: 'P12W',
      workHours: '40 hours a week',
      skills: ['C++', 'Natural language processing'],
      responsibilities: 'Research.\nWrite.',
      qualifications: 'C++',
    });
    expect(await complaintsAbout(markup)).toEqual([]);
  });

  it('has no empty values', () => {
    const text = JSON.stringify(markupOf(FULL));
    expect(text).not.toMatch(/null|undefined|\[\]|\{\}|""/);
  });

  it.each<[string, Changes]>([
    ['in an entire country', { ...FULL, places: ['united-states'] }],
    ['that requires experience', { ...FULL, experience: { months: 24, required: true } }],
    [
      'with applications by email',
      { apply: { url: 'mailto:jobs@company.example', kind: 'email' } },
    ],
    ['with several degrees', { education: EDUCATION_LEVELS.map(asked) }],
    ['with every employment type', { employment: [...EMPLOYMENT] }],
  ])('is valid for a posting %s', async (_, fields) => {
    const markup = markupOf({ ...REQUIRED, ...fields });
    expect(markup).toBeDefined();
    expect(await complaintsAbout(markup ?? {})).toEqual([]);
  });
});

describe('a posting has no JSON-LD', () => {
  it.each<[string, Changes]>([
    ['closed by a maintainer', { closed: { on: '2026-03-30', reason: 'filled' } }],
    ['past its deadline', { closes: '2026-03-30' }],
    ['past its last start', { sessions: [{ start: '2026-03-15' }] }],
    ['of a term that has begun', { posted: '2026-01-10', terms: ['winter-2026'] }],
    ['unconfirmed', { posted: '2026-01-01' }],
    ['without any date', { posted: undefined }],
    [
      'open but without a publication date',
      { posted: undefined, confirmed: [{ on: '2026-03-30', by: 'source' }] },
    ],
    ['reposted without a first publication date', { posted: undefined, reposted: ['2026-03-30'] }],
    ['not to be republished', { republish: false }],
    ['without a way to apply', { apply: undefined }],
    ['without a place', { places: undefined }],
  ])('if it is %s', (_, fields) => {
    expect(markupOf(fields)).toBeUndefined();
    // Without this change it has JSON-LD.
    expect(markupOf()).toBeDefined();
  });

  it('if feeds exclude it', () => {
    for (const published of Object.values(HELD_BACK)) {
      const { apply } = buildPublished(REQUIRED).posting;
      const otherwiseWhole = {
        ...published,
        posting: { ...published.posting, apply },
        places: [PLACES['west-town']],
        html: LONG,
        blocks: readHtmlBlocks(LONG),
      };
      expect(jobPosting(otherwiseWhole, CONTEXT)).toBeUndefined();
    }
  });

  it('once its deadline has passed where it is or its newest date is too old', () => {
    const confirmed = [{ on: '2026-04-01', by: 'source' as const }];
    expect(markupOf({ confirmed, closes: '2026-03-31' })).toBeDefined();
    expect(markupOf({ confirmed, closes: '2026-03-30' })).toBeUndefined();
    expect(markupOf({ posted: '2026-02-15' })).toBeDefined();
    expect(markupOf({ posted: '2026-02-14' })).toBeUndefined();
  });

  it.each([
    ['of 199 characters', `<p>${'a'.repeat(199)}</p>`],
    ['of 199 characters, written as entities', `<p>${'&amp;'.repeat(199)}</p>`],
    ['of 199 characters, surrounded by spaces', `<p>\n   ${'a'.repeat(199)}\n   </p>`],
    ['that is long only because of its URLs', `<p><a href="${'a'.repeat(300)}">a</a></p>`],
    ['that is empty', ''],
  ])('if its text is too short, such as one %s', (_, html) => {
    expect(markupOf({}, { html })).toBeUndefined();
  });

  it.each([
    ['of 200 characters', `<p>${'a'.repeat(200)}</p>`],
    ['of 200 characters, each in an element', `<p>${'<em>a</em>'.repeat(200)}</p>`],
    ['of 250 characters in paragraphs', `<p>${'a'.repeat(125)}</p>`.repeat(2)],
    ['that is half heading', `<h2>${'a'.repeat(125)}</h2><p>${'a'.repeat(125)}</p>`],
  ])('unless its text is long enough, such as one %s', (_, html) => {
    expect(markupOf({}, { html })).toBeDefined();
  });
});

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
    const markup = markupOf(fields);
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
      expect(JSON.stringify(markupOf(fields) ?? {}), modes).not.toContain('TELECOMMUTE');
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
      markupOf({ places: undefined, workModes: ['remote'], applicants: [...codes] }) ?? {};
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
    const markup = markupOf({ workModes: ['remote'], ...fields }) ?? {};
    expect(markup['jobLocationType']).toBe('TELECOMMUTE');
    expect(markup['applicantLocationRequirements']).toEqual(expected);
    expect(markup['jobLocation']).toBeUndefined();
  });

  it('of remote work anywhere but in some countries names all others', () => {
    const markup = markupOf({
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
    const markup = markupOf({
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
    const all = propertyOf('jobLocation', { places: ['west-town', 'north-town', 'united-states'] });
    expect(all).toMatchObject([
      { address: { addressLocality: 'West Town', addressRegion: 'West', addressCountry: 'US' } },
      { address: { addressLocality: 'North Town', addressRegion: 'North', addressCountry: 'CA' } },
      { address: { addressCountry: 'US' } },
    ]);
    expect(propertyOf('jobLocation', { places: ['united-states'] })).toEqual({
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressCountry: 'US' },
    });
  });
});

describe('the base salary', () => {
  const value = (amounts: object, unitText: string) => ({
    '@type': 'MonetaryAmount',
    currency: 'USD',
    value: { '@type': 'QuantitativeValue', ...amounts, unitText },
  });

  it.each<[string, Omit<Pay, 'currency'>, object]>([
    ['a single value', { min: 12100, max: 12100, per: 'month' }, value({ value: 12100 }, 'MONTH')],
    [
      'a range',
      { min: 90_000, max: 120_000, per: 'year' },
      value({ minValue: 90_000, maxValue: 120_000 }, 'YEAR'),
    ],
    ['from', { min: 20, per: 'hour' }, value({ minValue: 20 }, 'HOUR')],
    ['up to', { max: 400, per: 'day' }, value({ maxValue: 400 }, 'DAY')],
    ['a fraction', { min: 20.5, max: 20.5, per: 'week' }, value({ value: 20.5 }, 'WEEK')],
  ])('is exactly the stated pay: %s', async (_, pay, expected) => {
    const markup = markupOf({ pay: { ...pay, currency: 'USD' } }) ?? {};
    expect(markup['baseSalary']).toEqual(expected);
    expect(await complaintsAbout(markup)).toEqual([]);
  });

  it('is in the currency of the pay', () => {
    expect(propertyOf('baseSalary', { pay: { min: 1, currency: 'JPY', per: 'hour' } })).toEqual(
      expect.objectContaining({ currency: 'JPY' }),
    );
  });

  it('has no note', () => {
    expect(
      JSON.stringify(
        propertyOf('baseSalary', {
          pay: { min: 1, currency: 'USD', per: 'hour', note: 'before tax' },
        }),
      ),
    ).not.toContain('before tax');
  });

  const PARTS = ['min', 'max', 'currency', 'per'] as const;
  const inferred = Array.from({ length: 15 }, (_, i) =>
    PARTS.filter((_part, bit) => ((i + 1) >> bit) & 1),
  );

  const salaryOf = (parts: readonly (typeof PARTS)[number][]) => {
    const pay = { min: 90_000, max: 120_000, currency: 'USD', per: 'year' as const };
    const markup = markupOf({ pay: { ...pay, inferred: [...parts] } }) ?? {};
    return 'baseSalary' in markup ? JSON.stringify(markup['baseSalary']) : '';
  };

  it.each(inferred.filter((parts) => parts.includes('per')).map((parts) => [parts]))(
    'is omitted if its period was inferred: %j',
    (parts) => {
      expect(salaryOf(parts)).toBe('');
    },
  );

  it.each(inferred.filter((parts) => !parts.includes('per')).map((parts) => [parts]))(
    'has no amount that was inferred: %j',
    (parts) => {
      const salary = salaryOf(parts);
      expect(salary.includes('90000')).toBe(!parts.includes('min'));
      expect(salary.includes('120000')).toBe(!parts.includes('max'));
      expect(salary === '').toBe(parts.includes('min') && parts.includes('max'));
    },
  );

  const year = { min: 90_000, max: 120_000, currency: 'USD', per: 'year' as const };

  it.each<[string, Pay[]]>([
    [
      'several statements',
      [
        { ...year, for: 'in the north' },
        { ...year, max: 110_000, for: 'elsewhere' },
      ],
    ],
    ['a statement that holds only for some', [{ ...year, for: 'in the north' }]],
    ['total compensation', [{ ...year, kind: 'total-compensation' }]],
    ['a total', [{ ...year, per: 'total' }]],
    ['the pay of a piece of work', [{ ...year, per: 'unit', unit: 'class' }]],
    ['a period that schema.org lacks', [{ ...year, per: 'two-weeks' }]],
  ])('is omitted for %s', (_, pay) => {
    expect(markupOf({ pay })).not.toHaveProperty('baseSalary');
  });

  it('is omitted if no pay is stated', () => {
    expect(markupOf()).not.toHaveProperty('baseSalary');
  });
});

describe('the employment type', () => {
  // The values that Google for Jobs documents.
  const TYPES: Record<Employment, string> = {
    'full-time': 'FULL_TIME',
    'part-time': 'PART_TIME',
    contract: 'CONTRACTOR',
    temporary: 'TEMPORARY',
    internship: 'INTERN',
    volunteer: 'VOLUNTEER',
    'per-diem': 'PER_DIEM',
    other: 'OTHER',
  };

  it.each(EMPLOYMENT.map((kind) => [kind, TYPES[kind]] as const))('of %s is %s', (kind, type) => {
    expect(propertyOf('employmentType', { employment: [kind] })).toBe(type);
  });

  it('is a list if there are several', () => {
    expect(propertyOf('employmentType', { employment: [...EMPLOYMENT] })).toEqual(
      EMPLOYMENT.map((kind) => TYPES[kind]),
    );
  });

  it('is not guessed from the level', () => {
    expect(markupOf({ level: 'intern' })).not.toHaveProperty('employmentType');
  });
});

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
      const markup = markupOf({ education: [asked(level)] }) ?? {};
      expect(markup['educationRequirements']).toMatchObject(credential(category));
      expect(await complaintsAbout(markup)).toEqual([]);
    },
  );

  it('list alternative degrees, each category once', () => {
    expect(
      propertyOf('educationRequirements', {
        education: (['bachelor', 'master', 'doctorate'] as const).map(asked),
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
    expect(propertyOf('educationRequirements', { education })).toEqual({
      ...credential('postgraduate degree'),
      name: 'PhD, in progress',
    });
  });

  it('exclude preferred degrees', () => {
    const welcome = { level: 'doctorate', state: 'completed', required: false } as const;
    const required = { level: 'bachelor', state: 'completed', required: true } as const;
    expect(markupOf({ education: [welcome] })).not.toHaveProperty('educationRequirements');
    expect(propertyOf('educationRequirements', { education: [welcome, required] })).toEqual({
      ...credential('bachelor degree'),
      name: 'Bachelor’s, completed',
    });
  });

  it('include required experience in months', () => {
    expect(
      propertyOf('experienceRequirements', { experience: { months: 24, required: true } }),
    ).toEqual({ '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 24 });
  });

  it('exclude preferred experience and levels without a number of months', () => {
    expect(markupOf({ experience: { months: 24, required: false } })).not.toHaveProperty(
      'experienceRequirements',
    );
    expect(markupOf({ level: 'senior' })).not.toHaveProperty('experienceRequirements');
  });
});

describe('dates', () => {
  it.each([
    ['2026-04-30', '2026-05-01T09:59:59.000Z'],
    ['2026-12-31', '2027-01-01T09:59:59.000Z'],
    ['2028-02-29', '2028-03-01T09:59:59.000Z'],
  ])('have validThrough at the end of %s where the job is: %s', (closes, instant) => {
    const validThrough = String(propertyOf('validThrough', { closes, places: ['united-states'] }));
    expect(validThrough).toBe(`${closes}T23:59:59-10:00`);
    expect(new Date(validThrough).toISOString()).toBe(instant);
  });

  it('have validThrough at the end of the day anywhere on Earth with remote work', () => {
    expect(
      propertyOf('validThrough', { closes: '2026-04-30', workModes: ['remote', 'hybrid'] }),
    ).toBe('2026-04-30T23:59:59-12:00');
  });

  it('have no validThrough without a deadline, even with terms and sessions', () => {
    expect(
      markupOf({ terms: ['fall-2026'], sessions: [{ start: '2026-09-01' }] }),
    ).not.toHaveProperty('validThrough');
  });

  it('have the first publication as datePosted, not the last', () => {
    expect(
      propertyOf('datePosted', {
        posted: '2026-01-02',
        reposted: ['2026-03-25'],
        confirmed: [{ on: '2026-03-28', by: 'source' }],
      }),
    ).toBe('2026-01-02');
  });

  it('have jobStartDate from the starts of sessions, not from terms', () => {
    expect(propertyOf('jobStartDate', { sessions: [{ start: '2026-05-18' }] })).toBe('2026-05-18');
    expect(markupOf({ terms: ['fall-2026'] })).not.toHaveProperty('jobStartDate');
  });

  it('have jobDuration only if it is stated, not from the dates of sessions', () => {
    expect(propertyOf('jobDuration', { duration: 'P3M' })).toBe('P3M');
    expect(markupOf({ sessions: [{ start: '2026-05-18', end: '2026-08-07' }] })).not.toHaveProperty(
      'jobDuration',
    );
  });
});

describe('hiring properties', () => {
  it('have the company’s name as hiring organization', () => {
    const company = { id: 'nameless', name: 'Someone' };
    expect(markupOf({}, { company })?.['hiringOrganization']).toEqual({
      '@type': 'Organization',
      name: 'Someone',
    });
  });

  it('have the company’s logo, as an absolute URL', () => {
    vi.stubEnv('SITE', 'https://board.example');
    const company = { id: 'someone', name: 'Someone', logo: 'someone.svg' };
    expect(markupOf({}, { company })?.['hiringOrganization']).toEqual({
      '@type': 'Organization',
      name: 'Someone',
      logo: 'https://board.example/images/someone.svg',
    });
    vi.unstubAllEnvs();
  });

  it('have the company and the posting’s id as identifier', () => {
    expect(markupOf({}, { id: 'other-id' })?.['identifier']).toEqual({
      '@type': 'PropertyValue',
      name: 'Fixture Company',
      value: 'other-id',
    });
  });

  it('have directApply false for every way to apply', () => {
    for (const kind of ['posting', 'careers-page'] as const) {
      const apply = { url: 'https://company.example/', kind };
      expect(propertyOf('directApply', { apply })).toBe(false);
    }
    const apply = { url: 'mailto:jobs@company.example', kind: 'email' } as const;
    expect(propertyOf('directApply', { apply })).toBe(false);
  });
});

describe('breadcrumbs', () => {
  it('are an ordered list with absolute URLs', async () => {
    const markup = asRead(
      breadcrumbs([
        { name: 'Board', url: 'https://board.example/' },
        { name: 'All postings', url: 'https://board.example/jobs/' },
        { name: 'R&D', url: 'https://board.example/jobs/rd/' },
      ]),
    );
    expect(markup).toEqual({
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Board', item: 'https://board.example/' },
        {
          '@type': 'ListItem',
          position: 2,
          name: 'All postings',
          item: 'https://board.example/jobs/',
        },
        { '@type': 'ListItem', position: 3, name: 'R&D', item: 'https://board.example/jobs/rd/' },
      ],
    });
    expect(await complaintsAbout(markup)).toEqual([]);
  });
});

describe('the board’s WebSite', () => {
  const markup = asRead(webSite(BOARD));

  it('has its name, description, language and URL', async () => {
    expect(markup).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      name: 'Fixture board',
      description: 'Nothing here is real.',
      url: 'https://board.example/base/',
      inLanguage: 'en-GB',
    });
    expect(await complaintsAbout(markup)).toEqual([]);
  });

  it('has a search action with a URL template', () => {
    expect(markup['potentialAction']).toEqual({
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: 'https://board.example/base/search/?q={search_term_string}',
      },
      'query-input': 'required name=search_term_string',
    });
  });
});

describe('the content of a script element', () => {
  it.each([
    ['a closing tag', '</script><script>alert(1)</script>'],
    ['an upper-case closing tag', '</SCRIPT >'],
    ['the start of a comment', '<!--'],
    ['the end of a comment', '-->'],
    ['a comment and an element', '<!--<script>'],
    ['the end of CDATA', ']]>'],
    ['an entity', '&lt;/script&gt;&#60;'],
    ['line separators that JSON allows and scripts did not', 'a\u2028b\u2029c'],
    ['quotes and backslashes', '"\\"\\\\u003c'],
    ['unpaired surrogates', 'a\ud800b\udc00'],
    ['control characters', '\u0000\b\n\u001f\u007f'],
  ])('is safe and equivalent with %s in it', (_, text) => {
    const thing: WithContext<Thing> = {
      '@context': 'https://schema.org',
      '@type': 'Thing',
      name: text,
    };
    const written = scriptText(thing);
    expect(written).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(written)).toEqual(thing);
    // Text that cannot be encoded in UTF-8 would be lost in the page.
    expect(Buffer.from(written).toString()).toBe(written);
  });

  it('is the same for the same input', () => {
    expect(scriptText(webSite(BOARD))).toBe(scriptText(webSite(BOARD)));
  });
});

describe('hostile strings', () => {
  const NO_MARKUP = /[<>&\u2028\u2029]/;
  const all = HOSTILE.map((text, i) => {
    const hostile = buildHostile(text, i);
    const html = LONG + text;
    const published = { ...hostile, html, blocks: readHtmlBlocks(html) };
    return {
      text,
      published,
      markup: jobPosting(published, CONTEXT),
    };
  });

  it('are unchanged in every property of JSON-LD', () => {
    for (const { text, published, markup } of all) {
      expect(markup && asRead(markup), text).toMatchObject({
        title: text,
        description: published.html,
        hiringOrganization: { name: text },
        identifier: { name: text, value: published.id },
        jobLocation: { address: { addressLocality: text, addressRegion: text } },
        skills: text,
      });
    }
  });

  it('leave no HTML syntax in the script element', () => {
    for (const { text, markup } of all) {
      expect(markup, text).toBeDefined();
      if (markup) expect(scriptText(markup), text).not.toMatch(NO_MARKUP);
    }
  });

  it('do not end the script element early', () => {
    for (const { text, markup } of all) {
      const page = `<script type="application/ld+json">${markup ? scriptText(markup) : ''}</script>`;
      expect(page.match(/<\/?script/gi), text).toEqual(['<script', '</script']);
    }
  });

  it('leave JSON-LD valid', async () => {
    for (const { text, markup } of all) {
      // A posting must have a title, and a place must have a name.
      if (text === '' || !markup) continue;
      expect(await complaintsAbout(asRead(markup)), text).toEqual([]);
    }
  });

  it('can be the names of the board and its pages', async () => {
    for (const text of HOSTILE.filter((one) => one !== '')) {
      const site = webSite({ ...BOARD, name: text, description: text });
      const trail = breadcrumbs([
        { name: text, url: BOARD.url },
        { name: text, url: `${BOARD.url}jobs/` },
      ]);
      for (const thing of [site, trail]) {
        expect(scriptText(thing)).not.toMatch(NO_MARKUP);
        expect(asRead(thing)).toEqual(thing);
        expect(await complaintsAbout(asRead(thing)), text).toEqual([]);
      }
    }
  });
});
