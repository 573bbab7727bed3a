import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listFields, type Field } from '../../../src/cli/docs/field-table.ts';
import { CONTENT_KINDS, type ContentKind } from '../../../src/content/content-kinds.ts';
import { createEditorSchema } from '../../../src/content/editor-schema.ts';
import { readContentFiles } from '../../../src/content/read-files.ts';
import { readMarkdown, readYaml, type SourceFile } from '../../../src/content/source-file.ts';
import { idSchema } from '../../../src/model/id.ts';
import { LEAST } from '../../helpers/build-posting.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const BOARDS = ['example', 'custom', 'check', 'broken'];

const ajv = new Ajv({ strictTypes: false, strictRequired: false });
addFormats.default(ajv);
// Keywords that only editors read.
ajv.addVocabulary([
  'defaultSnippets',
  'errorMessage',
  'markdownDescription',
  'patternErrorMessage',
]);

/** Whether the schema of a kind of content and its JSON Schema accept a value. */
function createChecks(kind: ContentKind) {
  const schema = kind.isCatalogue ? z.record(idSchema, kind.schema) : kind.schema;
  const validate = ajv.compile(createEditorSchema(kind));
  return {
    isValid: (value: unknown) => schema.safeParse(value).success,
    isValidInEditor: (value: unknown) => validate(value),
  };
}

const CHECKS = Object.fromEntries(
  Object.entries(CONTENT_KINDS).map(([name, kind]) => [name, createChecks(kind)]),
);

function getChecks(name: string) {
  const checks = CHECKS[name];
  if (!checks) throw new Error(`There is no content of the kind "${name}".`);
  return checks;
}

function readFields(file: SourceFile): unknown {
  return file.path.endsWith('.yaml') ? readYaml(file).data : readMarkdown(file).data;
}

/** The values of all files of a kind, on the boards of the fixtures. */
async function readValues(kind: ContentKind): Promise<unknown[]> {
  const boards = await Promise.all(BOARDS.map((board) => readContentFiles(join(FIXTURES, board))));
  return boards
    .flat()
    .filter(({ path }) => path === kind.path || path.startsWith(`${kind.path}/`))
    .map(readFields);
}

interface Property {
  name: string;
  description: string | undefined;
  values: unknown[];
}

/** The properties of all objects in a JSON Schema. */
function listProperties(value: unknown): Property[] {
  if (Array.isArray(value)) return value.flatMap(listProperties);
  if (!isObject(value)) return [];
  const { properties, ...rest } = value;
  // The README describes a colour for each theme in a sentence, without a table.
  const isColorPair = isObject(properties) && Object.keys(properties).join() === 'light,dark';
  const named = isObject(properties) && !isColorPair ? Object.entries(properties) : [];
  return [
    ...named.flatMap(([name, property]) => [
      { name, ...explainProperty(property) },
      ...listProperties(property),
    ]),
    ...Object.values(rest).flatMap(listProperties),
  ];
}

function explainProperty(property: unknown): Omit<Property, 'name'> {
  const { description, enum: values } = z
    .object({ description: z.string().optional(), enum: z.array(z.unknown()).default([]) })
    .parse(property);
  return { description, values };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The last part of a field's path. */
const getName = ({ path }: Field) => path.replace(/^.*\./, '');

const COMPANY = { name: 'A' };
const PLACE = { country: 'US' };
const SKILL = { name: 'C++', kind: 'language' };
const GUIDE = { title: 'A town', place: 'a-town' };
const SITE = {
  name: 'A',
  tagline: 'B',
  description: 'C',
  url: 'https://board.example',
  locale: 'en-GB',
  report: { email: 'a@board.example' },
};

describe('the JSON Schema of a kind of content', () => {
  it.each(Object.entries(CONTENT_KINDS))('accepts every valid file: %s', async (name, kind) => {
    const { isValid, isValidInEditor } = getChecks(name);
    const valid = (await readValues(kind)).filter(isValid);
    expect(valid).not.toEqual([]);
    expect(valid.filter((value) => !isValidInEditor(value))).toEqual([]);
  });

  it.each<[kind: string, value: object]>([
    ['posting', { ...LEAST, apply: { url: 'HTTPS://Bücher.example/?q=1#a', kind: 'posting' } }],
    ['posting', { ...LEAST, apply: { url: 'MailTo:a.b+c@d.example', kind: 'email' } }],
    ['posting', { ...LEAST, pay: { max: 0.5, currency: 'EUR', per: 'hour' } }],
    ['posting', { ...LEAST, title: '求人' }],
    ['posting', { ...LEAST, duration: 'P1Y2M3W4D', closes: '2028-02-29' }],
    ['company', {}],
    ['company', { 'a-1': { ...COMPANY, about: 'Two\nlines.' } }],
    ['place', { a: { ...PLACE, region: 'California', regionCode: 'CA' } }],
    ['skill', { a: { ...SKILL, aliases: [] } }],
    ['site', { ...SITE, locale: 'sr-Latn-RS', accent: '#C4301c' }],
    ['site', { ...SITE, report: { issues: 'https://board.example/issues/new' } }],
  ])('accepts what is valid and unusual: %s %j', (name, value) => {
    const { isValid, isValidInEditor } = getChecks(name);
    expect(isValid(value)).toBe(true);
    expect(isValidInEditor(value)).toBe(true);
  });

  it.each<[kind: string, value: unknown]>([
    ['posting', { title: 'A', company: 'a' }],
    ['posting', { ...LEAST, title: ' ' }],
    ['posting', { ...LEAST, title: 'a'.repeat(201) }],
    ['posting', { ...LEAST, company: 'Some Company' }],
    ['posting', { ...LEAST, company: 'a'.repeat(81) }],
    ['posting', { ...LEAST, deadline: '2026-04-01' }],
    ['posting', { ...LEAST, employment: 'internship' }],
    ['posting', { ...LEAST, employment: [] }],
    ['posting', { ...LEAST, employment: ['internship', 'internship'] }],
    ['posting', { ...LEAST, level: 'junior' }],
    ['posting', { ...LEAST, terms: ['autumn-2026'] }],
    ['posting', { ...LEAST, sessions: [{ end: '2026-04-01' }] }],
    ['posting', { ...LEAST, closes: '1 April 2026' }],
    ['posting', { ...LEAST, closes: '2026-13-01' }],
    ['posting', { ...LEAST, closes: '2026-04-00' }],
    ['posting', { ...LEAST, duration: '12 weeks' }],
    ['posting', { ...LEAST, hoursPerWeek: '40' }],
    ['posting', { ...LEAST, hoursPerWeek: 169 }],
    ['posting', { ...LEAST, applicants: ['usa'] }],
    ['posting', { ...LEAST, pay: { currency: 'USD', per: 'hour' } }],
    ['posting', { ...LEAST, pay: { min: 1, currency: 'dollars', per: 'hour' } }],
    ['posting', { ...LEAST, pay: { min: 0, currency: 'USD', per: 'hour' } }],
    ['posting', { ...LEAST, experience: { months: 1.5, required: true } }],
    ['posting', { ...LEAST, apply: { url: 'http://a.example', kind: 'posting' } }],
    ['posting', { ...LEAST, apply: { url: 'a@b.example', kind: 'email' } }],
    ['posting', { ...LEAST, apply: { url: 'https://a.example', kind: 'email' } }],
    ['posting', { ...LEAST, closed: '2026-04-01' }],
    ['posting', { ...LEAST, republish: 'no' }],
    ['guide', { title: 'A town' }],
    ['guide', { ...GUIDE, summary: 'a'.repeat(301) }],
    ['company', { a: null }],
    ['company', { a: { url: 'https://a.example' } }],
    ['company', { 'Some Company': COMPANY }],
    ['company', [COMPANY]],
    ['place', { a: { country: 'UK ' } }],
    ['place', { a: { ...PLACE, regionCode: 'CA' } }],
    ['place', { a: { ...PLACE, latitude: 91 } }],
    ['skill', { a: { name: 'A', kind: 'lang' } }],
    ['site', { ...SITE, url: 'board.example' }],
    ['site', { ...SITE, locale: 'British English' }],
    ['site', { ...SITE, freshDays: 0 }],
    ['site', { ...SITE, report: {} }],
    ['site', { ...SITE, report: { email: 'a' } }],
    ['site', { ...SITE, accent: 'red' }],
  ])('refuses what is not valid: %s %j', (name, value) => {
    const { isValid, isValidInEditor } = getChecks(name);
    expect(isValid(value)).toBe(false);
    expect(isValidInEditor(value)).toBe(false);
  });

  it.each(Object.entries(CONTENT_KINDS))('explains fields as the README: %s', (_, kind) => {
    const rows = listFields(kind.schema);
    const found = listProperties(createEditorSchema(kind));
    expect(new Set(found.map(({ name }) => name))).toEqual(new Set(rows.map(getName)));
    for (const { name, description, values } of found) {
      const same = rows.filter((row) => getName(row) === name);
      expect(same.map((row) => row.description).join(' ')).toContain(description);
      for (const value of values) {
        expect(same.map((row) => row.values).join(' ')).toContain(`\`${String(value)}\``);
      }
    }
  });
});

describe('the fields that refer to a catalogue', () => {
  const entries = {
    companies: new Map([['a-company', { name: 'A Company' }]]),
    places: new Map([
      ['a-town', { locality: 'A Town', country: 'CH', aliases: [] }],
      ['a-country', { country: 'CH', aliases: [] }],
    ]),
    skills: new Map([['cpp', { name: 'C++', kind: 'language' as const, aliases: [] }]]),
  };

  it('complete its ids, each explained by its name', () => {
    const { posting } = CONTENT_KINDS;
    if (!posting) throw new Error('Postings are no kind of content.');
    const { properties } = createEditorSchema(posting, entries);
    expect(properties).toMatchObject({
      company: {
        defaultSnippets: [{ label: 'a-company', body: 'a-company', description: 'A Company' }],
      },
      places: {
        items: { defaultSnippets: [{ description: 'A Town, CH' }, { description: 'CH' }] },
      },
      skills: { items: { defaultSnippets: [{ label: 'cpp', description: 'C++' }] } },
    });
    expect(properties?.['aliases']).not.toHaveProperty('items.defaultSnippets');
  });

  it('accept an id that the editor does not know yet', () => {
    const { posting } = CONTENT_KINDS;
    if (!posting) throw new Error('Postings are no kind of content.');
    const validate = ajv.compile(createEditorSchema(posting, entries));
    expect(validate({ ...LEAST, company: 'new-company' })).toBe(true);
  });
});
