import { readHtmlBlocks } from '../../../../src/text/html-blocks.ts';
import { describe, expect, it, vi } from 'vitest';
import { EDUCATION_LEVELS } from '../../../../src/model/education.ts';
import { EMPLOYMENT, type Employment } from '../../../../src/model/posting.ts';
import { jobPosting } from '../../../../src/publish/structured-data/json-ld.ts';
import { complaintsAbout } from '../../../fixtures/structured-data.ts';
import { buildPublished, FULL, HELD_BACK, PLACES } from '../../../helpers/build-published.ts';
import {
  LONG_TEXT,
  REQUIRED_FIELDS,
  CONTEXT,
  buildMarkup,
  getProperty,
  requireDegree,
  type Changes,
} from '../../../helpers/build-markup.ts';

describe('the schema.org validator', () => {
  const whole = buildMarkup(FULL, {}) ?? {};

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
    const markup = buildMarkup() ?? {};
    expect(markup).toEqual({
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      title: 'Machine Learning Intern',
      description: LONG_TEXT,
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
    const html = `${LONG_TEXT}<h2>What you’ll do</h2><ul><li>Research.</li><li>Write.</li></ul><h2>Requirements</h2><p>C++</p><h2>Pay</h2><p>Some.</p>`;
    const markup = buildMarkup(FULL, { html }) ?? {};
    expect(markup).toEqual({
      ...buildMarkup(),
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
    const text = JSON.stringify(buildMarkup(FULL));
    expect(text).not.toMatch(/null|undefined|\[\]|\{\}|""/);
  });

  it.each<[string, Changes]>([
    ['in an entire country', { ...FULL, places: ['united-states'] }],
    ['that requires experience', { ...FULL, experience: { months: 24, required: true } }],
    [
      'with applications by email',
      { apply: { url: 'mailto:jobs@company.example', kind: 'email' } },
    ],
    ['with several degrees', { education: EDUCATION_LEVELS.map(requireDegree) }],
    ['with every employment type', { employment: [...EMPLOYMENT] }],
  ])('is valid for a posting %s', async (_, fields) => {
    const markup = buildMarkup({ ...REQUIRED_FIELDS, ...fields });
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
    expect(buildMarkup(fields)).toBeUndefined();
    // Without this change it has JSON-LD.
    expect(buildMarkup()).toBeDefined();
  });

  it('if feeds exclude it', () => {
    for (const published of Object.values(HELD_BACK)) {
      const { apply } = buildPublished(REQUIRED_FIELDS).posting;
      const otherwiseWhole = {
        ...published,
        posting: { ...published.posting, apply },
        places: [PLACES['west-town']],
        html: LONG_TEXT,
        blocks: readHtmlBlocks(LONG_TEXT),
      };
      expect(jobPosting(otherwiseWhole, CONTEXT)).toBeUndefined();
    }
  });

  it('once its deadline has passed where it is or its newest date is too old', () => {
    const confirmed = [{ on: '2026-04-01', by: 'source' as const }];
    expect(buildMarkup({ confirmed, closes: '2026-03-31' })).toBeDefined();
    expect(buildMarkup({ confirmed, closes: '2026-03-30' })).toBeUndefined();
    expect(buildMarkup({ posted: '2026-02-15' })).toBeDefined();
    expect(buildMarkup({ posted: '2026-02-14' })).toBeUndefined();
  });

  it.each([
    ['of 199 characters', `<p>${'a'.repeat(199)}</p>`],
    ['of 199 characters, written as entities', `<p>${'&amp;'.repeat(199)}</p>`],
    ['of 199 characters, surrounded by spaces', `<p>\n   ${'a'.repeat(199)}\n   </p>`],
    ['that is long only because of its URLs', `<p><a href="${'a'.repeat(300)}">a</a></p>`],
    ['that is empty', ''],
  ])('if its text is too short, such as one %s', (_, html) => {
    expect(buildMarkup({}, { html })).toBeUndefined();
  });

  it.each([
    ['of 200 characters', `<p>${'a'.repeat(200)}</p>`],
    ['of 200 characters, each in an element', `<p>${'<em>a</em>'.repeat(200)}</p>`],
    ['of 250 characters in paragraphs', `<p>${'a'.repeat(125)}</p>`.repeat(2)],
    ['that is half heading', `<h2>${'a'.repeat(125)}</h2><p>${'a'.repeat(125)}</p>`],
  ])('unless its text is long enough, such as one %s', (_, html) => {
    expect(buildMarkup({}, { html })).toBeDefined();
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
    expect(getProperty('employmentType', { employment: [kind] })).toBe(type);
  });

  it('is a list if there are several', () => {
    expect(getProperty('employmentType', { employment: [...EMPLOYMENT] })).toEqual(
      EMPLOYMENT.map((kind) => TYPES[kind]),
    );
  });

  it('is not guessed from the level', () => {
    expect(buildMarkup({ level: 'intern' })).not.toHaveProperty('employmentType');
  });
});

describe('dates', () => {
  it.each([
    ['2026-04-30', '2026-05-01T09:59:59.000Z'],
    ['2026-12-31', '2027-01-01T09:59:59.000Z'],
    ['2028-02-29', '2028-03-01T09:59:59.000Z'],
  ])('have validThrough at the end of %s where the job is: %s', (closes, instant) => {
    const validThrough = String(getProperty('validThrough', { closes, places: ['united-states'] }));
    expect(validThrough).toBe(`${closes}T23:59:59-10:00`);
    expect(new Date(validThrough).toISOString()).toBe(instant);
  });

  it('have validThrough at the end of the day anywhere on Earth with remote work', () => {
    expect(
      getProperty('validThrough', { closes: '2026-04-30', workModes: ['remote', 'hybrid'] }),
    ).toBe('2026-04-30T23:59:59-12:00');
  });

  it('have no validThrough without a deadline, even with terms and sessions', () => {
    expect(
      buildMarkup({ terms: ['fall-2026'], sessions: [{ start: '2026-09-01' }] }),
    ).not.toHaveProperty('validThrough');
  });

  it('have the first publication as datePosted, not the last', () => {
    expect(
      getProperty('datePosted', {
        posted: '2026-01-02',
        reposted: ['2026-03-25'],
        confirmed: [{ on: '2026-03-28', by: 'source' }],
      }),
    ).toBe('2026-01-02');
  });

  it('have jobStartDate from the starts of sessions, not from terms', () => {
    expect(getProperty('jobStartDate', { sessions: [{ start: '2026-05-18' }] })).toBe('2026-05-18');
    expect(buildMarkup({ terms: ['fall-2026'] })).not.toHaveProperty('jobStartDate');
  });

  it('have jobDuration only if it is stated, not from the dates of sessions', () => {
    expect(getProperty('jobDuration', { duration: 'P3M' })).toBe('P3M');
    expect(
      buildMarkup({ sessions: [{ start: '2026-05-18', end: '2026-08-07' }] }),
    ).not.toHaveProperty('jobDuration');
  });
});

describe('hiring properties', () => {
  it('have the company’s name as hiring organization', () => {
    const company = { id: 'nameless', name: 'Someone' };
    expect(buildMarkup({}, { company })?.['hiringOrganization']).toEqual({
      '@type': 'Organization',
      name: 'Someone',
    });
  });

  it('have the company’s logo, as an absolute URL', () => {
    vi.stubEnv('SITE', 'https://board.example');
    const company = { id: 'someone', name: 'Someone', logo: 'someone.svg' };
    expect(buildMarkup({}, { company })?.['hiringOrganization']).toEqual({
      '@type': 'Organization',
      name: 'Someone',
      logo: 'https://board.example/images/someone.svg',
    });
    vi.unstubAllEnvs();
  });

  it('have the company and the posting’s id as identifier', () => {
    expect(buildMarkup({}, { id: 'other-id' })?.['identifier']).toEqual({
      '@type': 'PropertyValue',
      name: 'Fixture Company',
      value: 'other-id',
    });
  });

  it('have directApply false for every way to apply', () => {
    for (const kind of ['posting', 'careers-page'] as const) {
      const apply = { url: 'https://company.example/', kind };
      expect(getProperty('directApply', { apply })).toBe(false);
    }
    const apply = { url: 'mailto:jobs@company.example', kind: 'email' } as const;
    expect(getProperty('directApply', { apply })).toBe(false);
  });
});
