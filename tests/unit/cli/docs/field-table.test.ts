import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formatFieldTable, listFields } from '../../../../src/cli/docs/field-table.ts';
import { isoDateSchema } from '../../../../src/model/date-schema.ts';
import { httpsUrlSchema, mailtoSchema } from '../../../../src/model/link.ts';
import { listOf } from '../../../../src/model/list-schema.ts';
import { textSchema } from '../../../../src/model/text-schema.ts';

/** The type of a field as shown in the table. */
const nameType = (schema: z.ZodType) => listFields(z.object({ field: schema }))[0]?.values;

describe('the type of a field', () => {
  it.each([
    ['a text', textSchema.pipe(z.string().max(9)).optional(), 'text'],
    ['a day', isoDateSchema.optional().describe('A day.'), 'day'],
    ['an e-mail address', z.email(), 'e-mail address'],
    ['a number', z.number().positive(), 'number'],
    ['a whole number', z.int(), 'whole number'],
    ['one of several values', z.enum(['full', 'listing']), '`full`, `listing`'],
    ['a boolean', z.boolean(), '`true`, `false`'],
    ['a list', listOf(isoDateSchema).optional(), 'list of days'],
    ['a list of some values', listOf(z.enum(['min', 'max'])), 'list of `min`, `max`'],
    ['an object', z.object({ on: isoDateSchema }), 'see below'],
    ['a list of objects', listOf(z.object({ on: isoDateSchema })), 'list, see below'],
  ])('is shown for %s', (_, schema, name) => {
    expect(nameType(schema)).toBe(name);
  });
});

describe('the fields of a schema', () => {
  const schema = z.object({
    pay: z.object({ min: z.number(), note: textSchema.optional() }).optional().describe('Pay.'),
    days: listOf(z.object({ on: isoDateSchema })),
    apply: z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('page').describe('The way.'),
        url: httpsUrlSchema.describe('A page.'),
      }),
      z.object({
        kind: z.literal('email').describe('The way.'),
        url: mailtoSchema.describe('An address.'),
        note: textSchema,
      }),
    ]),
    republish: z.boolean().default(true).describe('Whether others may.'),
  });
  const fields = listFields(schema);

  it('are followed by the fields that they contain', () => {
    expect(fields.map(({ path }) => path)).toEqual([
      'pay',
      'pay.min',
      'pay.note',
      'days',
      'days[].on',
      'apply',
      'apply.kind',
      'apply.url',
      'apply.note',
      'republish',
    ]);
  });

  it('are required unless they are optional, have a default or are in only one alternative', () => {
    expect(fields.filter(({ isRequired }) => !isRequired).map(({ path }) => path)).toEqual([
      'pay',
      'pay.note',
      'apply.note',
      'republish',
    ]);
  });

  it('combine the alternatives of an object', () => {
    expect(fields.find(({ path }) => path === 'apply.kind')).toMatchObject({
      values: '`page`, `email`',
      description: 'The way.',
    });
    expect(fields.find(({ path }) => path === 'apply.url')).toMatchObject({
      values: 'https URL, mailto URL',
      description: 'A page. An address.',
    });
  });

  it('have their default in the description', () => {
    expect(fields.at(-1)?.description).toBe('Whether others may. Default: `true`.');
  });
});

describe('the table', () => {
  it('has a row for each field, with escaped cells', () => {
    const table = formatFieldTable([
      { path: 'a', isRequired: true, values: 'text', description: 'This | that.' },
      { path: 'a.b', isRequired: false, values: 'day', description: 'A day.' },
    ]);
    expect(table.split('\n').slice(2)).toEqual([
      '| `a` | yes | text | This \\| that. |',
      '| `a.b` |  | day | A day. |',
    ]);
  });
});
