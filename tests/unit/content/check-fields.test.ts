import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { checkFields } from '../../../src/content/check-fields.ts';
import { readYaml } from '../../../src/content/source-file.ts';
import { companySchema } from '../../../src/model/company.ts';
import { guideSchema } from '../../../src/model/guide.ts';
import { placeSchema } from '../../../src/model/place.ts';
import { postingSchema } from '../../../src/model/posting.ts';
import { siteSchema } from '../../../src/model/site.ts';
import { skillSchema } from '../../../src/model/skill.ts';
import { REQUIRED_FIELDS, explainFields } from '../../helpers/explain-fields.ts';

/** Checks the fields of a posting; the given fields begin on line 4. */
function check(fields: string) {
  const source = readYaml({ path: 'postings/fixture.md', text: REQUIRED_FIELDS + fields });
  expect(source.data).toBeDefined();
  return checkFields(source, postingSchema);
}

const found = (fields: string) =>
  check(fields).findings.map(
    ({ line, column, rule, field }) => `${line}:${column} ${rule} ${field}`,
  );
const says = (fields: string) =>
  check(fields)
    .findings.map(({ message }) => message)
    .join('\n');

describe('valid fields', () => {
  it('are returned as parsed by the schema', () => {
    const { value, findings } = check('posted: 2026-03-27\n');
    expect(findings).toEqual([]);
    expect(value).toMatchObject({ posted: '2026-03-27', republish: true });
  });
});

describe('invalid fields', () => {
  it.each([
    ['slug: x', '4:1 field-unknown slug'],
    ['pay: { min: 1, currency: USD, per: hour, period: hour }', '4:42 field-unknown pay.period'],
    [
      'sessions:\n  - start: 2026-05-18\n    till: 2026-08-07',
      '6:5 field-unknown sessions[0].till',
    ],
    ['level: senoir', '4:8 field-value level'],
    ['employment: [internship, intern]', '4:26 field-value employment[1]'],
    ['places: fixture-town', '4:9 field-value places'],
    ['places:', '4:8 field-value places'],
    ['pay: { currency: USD, per: hour }', '4:6 field-value pay'],
    ['pay: { min: 1, per: hour }', '4:1 field-missing pay.currency'],
    ['pay: { min: ten, currency: USD, per: hour }', '4:13 field-value pay.min'],
    ['closed: { on: 2026-03-01 }', '4:1 field-missing closed.reason'],
    ['confirmed:\n  - on: 2026-02-30\n    by: source', '5:9 field-value confirmed[0].on'],
    ['apply: { url: http://company.example, kind: posting }', '4:15 field-value apply.url'],
    ['apply: { url: https://company.example }', '4:1 field-missing apply.kind'],
    ['apply: { url: https://company.example, kind: form }', '4:46 field-value apply.kind'],
    ['apply: { url: jobs@company.example, kind: email }', '4:15 field-value apply.url'],
    ['source: { board: x, id: [1] }', '4:25 field-value source.id'],
    ['check: { ignore: [{ rule: text-chrome }] }', '4:19 field-missing check.ignore[0].why'],
    ['republish: no', '4:12 field-value republish'],
    ['source: { board: x, id: 4071 }', '4:25 field-value source.id'],
    ['pay: { min: 2, max: 1, currency: USD, per: hour }', '4:13 pay-range pay.min'],
    ['pay: { min: 2, currency: USD, per: hour, inferred: [max] }', '4:52 field-value pay.inferred'],
    ['sessions:\n  - start: 2026-05-18\n    end: 2026-05-17', '5:5 session-order sessions[0]'],
    ['posted: 2026-03-27T10:00:00Z', '4:9 field-value posted'],
    ['posted: 0026-03-27', '4:9 field-value posted'],
    ['duration: P0W', '4:11 field-value duration'],
    ['summary: "\\u200b"', '4:10 field-value summary'],
    ['summary: "a\\u0000b"', '4:10 field-value summary'],
    ['2026: summer', '4:1 field-unknown 2026'],
  ])('%j: %s', (fields, expected) => {
    expect(found(fields)).toEqual([expected]);
  });

  it('are all reported in one run', () => {
    expect(
      found('level: senoir\nslug: x\npay: { min: ten, currency: usd, per: hour }\n').sort(),
    ).toEqual([
      '4:8 field-value level',
      '5:1 field-unknown slug',
      '6:13 field-value pay.min',
      '6:28 field-value pay.currency',
    ]);
  });

  it('have no parsed value', () => {
    expect(check('level: senoir').value).toBeUndefined();
  });

  it('are quoted as written', () => {
    expect(check('level: senoir').findings[0]?.value).toBe('senoir');
    expect(check('hoursPerWeek: -5').findings[0]?.value).toBe('-5');
    expect(check('places: []').findings[0]?.value).toBe('[]');
  });
});

describe('the message about a field', () => {
  it.each([
    ['level: senoir', /one of intern, new-grad, .*perhaps senior was meant/],
    ['level: gardener', /^"level" is "gardener"; it must be one of (?!.*perhaps)/],
    ['employement: [internship]', /no field "employement".*"employment" was meant/],
    ['pay: { min: 1, currency: USD, per: hour, zzzzzz: 1 }', /fields here are min, max, currency/],
    ['slug: x', /file’s name is its id and its URL/],
    ['company2: x', /"company" was meant/],
    ['places: fixture-town', /must be a list/],
    ['pay: { min: "12,100", currency: USD, per: month }', /number, without currency/],
    ['pay: { currency: USD, per: month }', /leave pay out/],
    ['places: []', /leave the field out/],
    ['posted: yesterday', /YYYY-MM-DD/],
    ['terms: [autumn-2026]', /summer-2026/],
    ['duration: 12 weeks', /P12W/],
    ['applicants: [USA]', /such as US/],
    ['summary: ""', /must not be empty/],
    ['hoursPerWeek: 0', /must be more than 0/],
    ['republish: no', /true or false/],
    ['experience: { months: 1.5, required: true }', /whole number/],
    [
      'apply: { url: https://company.example, kind: telephone }',
      /^"apply\.kind" is "telephone"; it must be one of posting, careers-page, email\.$/,
    ],
    [
      'apply: { url: https://company.example }',
      /^"apply\.kind" is required: must be one of posting, careers-page, email\.$/,
    ],
    [
      'apply: { url: https://company.example, kind: posting, zzzzzz: 1 }',
      /^There is no field "zzzzzz"\. The fields here are url, kind, note\.$/,
    ],
    ['source: { board: x, id: 4071 }', /quotes around it/],
    ['pay: { min: 2, max: 1, currency: USD, per: hour }', /must not be above max/],
    ['pay: { min: 2, currency: USD, per: hour, inferred: [max] }', /amount that is not given/],
    ['sessions: [{ start: 2026-05-18, end: 2026-05-17 }]', /must not end before it starts/],
    ['duration: P0W', /P12W/],
    ['summary: "\\u200b"', /must not be empty/],
    ['summary: "a\\u0000b"', /control characters.*type the text again/],
    [`summary: ${'x'.repeat(301)}`, /at most 300 characters/],
  ])('%j: %s', (fields, sentence) => {
    expect(says(fields)).toMatch(sentence);
  });

  it('names a required field that is missing', () => {
    const source = readYaml({ path: 'postings/fixture.md', text: 'company: fixture-company\n' });
    const { findings } = checkFields(source, postingSchema);
    expect(findings.map(({ rule, field }) => [rule, field])).toEqual([
      ['field-missing', 'title'],
      ['field-missing', 'completeness'],
    ]);
    expect(findings[0]?.message).toContain('"title" is required');
  });

  it.each([
    ['a list', '- a\n'],
    ['text', 'just text\n'],
    ['nothing', ''],
  ])('states what the entire file must be if it is %s', (_, text) => {
    const source = readYaml({ path: 'site.yaml', text });
    const { findings } = checkFields(source, siteSchema);
    expect(findings).toMatchObject([{ rule: 'field-value', line: 1, column: 1 }]);
    expect(findings[0]?.message).toContain('must be a group of fields');
    expect(findings[0]).not.toHaveProperty('field');
  });
});

describe('an unknown field', () => {
  it.each([
    ['deadline: 2026-05-01', 'Perhaps "closes" was meant: write `closes: 2026-05-01`.'],
    ['deadline: May 1, 2026', 'Perhaps "closes" was meant: write `closes: 2026-05-01`.'],
    ['salary: 28000', 'Perhaps "pay" was meant, such as `pay: { min: 20, max: 25,'],
    ['wage: { min: 1, currency: USD, per: hour }', 'write `pay: { min: 1, currency: USD, per:'],
    ['compensation: $20/hour', 'Perhaps "pay" was meant'],
    ['location: Seattle', 'Perhaps "places" was meant: write `places: [seattle]`.'],
    ['city: [seattle-wa-us]', 'write `places: [seattle-wa-us]`.'],
    ['type: internship', 'Perhaps "employment" was meant: write `employment: [internship]`.'],
    ['remote: true', 'Perhaps "workModes" was meant: write `workModes: [remote]`.'],
    ['remote: false', 'Perhaps "workModes" was meant.'],
    ['Apply-URL: https://a.example', 'Perhaps "apply.url" was meant, such as `apply: { url: "'],
    ['tags: [python]', 'Perhaps "skills" was meant: write `skills: [python]`.'],
    ['date: 2026-01-01', 'Perhaps "posted" was meant: write `posted: 2026-01-01`.'],
    ['published: 2026-01-01', 'Perhaps "posted" was meant: write `posted: 2026-01-01`.'],
    ['published: false', 'Perhaps "draft" was meant: write `draft: true`.'],
    ['published: true', 'Perhaps "posted" was meant.'],
    ['description: A role.', 'Write it as text below the second line ---'],
    ['id: some-id', 'The file’s name is its id and its URL'],
    ['currency: USD', 'Perhaps "pay.currency" was meant, such as `pay: {'],
    ['zip: 98101', 'Boards do not record it; remove the field.'],
    ['experience: { years: 2, required: true }', 'Perhaps "months" was meant: write `months: 24`.'],
    ['sessions: [{ start: 2026-01-01, till: 2026-02-01 }]', 'write `end: 2026-02-01`.'],
    [
      'pay: { min: 1, currency: USD, per: hour, title: x }',
      '"title" is a field of its own; write it without indentation, not within "pay".',
    ],
  ])('of a posting is explained by its meaning: %s', (fields, sentence) => {
    const messages = explainFields(fields).map(({ message }) => message);
    expect(messages.filter((message) => message.startsWith('There is no field'))).toHaveLength(1);
    expect(messages.join('\n')).toContain(sentence);
  });

  it.each<[string, z.ZodType, string, string]>([
    ['companies.yaml', companySchema, 'website: fixture.example', 'write `url: https://fixture.ex'],
    ['companies.yaml', companySchema, 'description: A fixture.', 'write `about: A fixture.`'],
    ['places.yaml', placeSchema, 'state: Washington', 'write `region: Washington`'],
    ['places.yaml', placeSchema, 'city: Seattle', 'write `locality: Seattle`'],
    ['skills.yaml', skillSchema, 'category: library', 'write `kind: framework`'],
    ['site.yaml', siteSchema, 'color: "#c4301c"', 'write `accent: "#c4301c"`'],
    ['site.yaml', siteSchema, 'title: Fixture Board', 'write `name: Fixture Board`'],
    ['site.yaml', siteSchema, 'contact: a@b.example', 'write `report: { email: a@b.example }`'],
    ['guides/a.mdx', guideSchema, 'slug: x', 'The file’s name is its id and its URL'],
  ])('of %s is explained as well: %#', (path, schema, fields, sentence) => {
    expect(
      explainFields(fields, schema, path)
        .map(({ message }) => message)
        .join('\n'),
    ).toContain(sentence);
  });
});

describe('a file of many entries', () => {
  const text = `fixture-town:
  locality: Fixture Town
  regionCode: FX
  country: GB
  latitude: 51.5
  longitude: 0
`;

  it('has findings with the position of the invalid entry', () => {
    const source = readYaml({ path: 'places.yaml', text: text.replace('GB', 'UK') });
    expect(
      checkFields(source, placeSchema, { country: 'UK', latitude: 0, longitude: 0 }, [
        'fixture-town',
      ]).findings,
    ).toMatchObject([{ line: 4, column: 12, rule: 'field-value', field: 'fixture-town.country' }]);
  });

  it('has findings without a value if a field is missing', () => {
    const source = readYaml({ path: 'places.yaml', text });
    const entry = { locality: 'x', regionCode: 'FX', country: 'GB', latitude: 0, longitude: 0 };
    const { findings } = checkFields(source, placeSchema, entry, ['fixture-town']);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain('fixture-town.region');
    expect(findings[0]?.value).toBeUndefined();
  });
});
