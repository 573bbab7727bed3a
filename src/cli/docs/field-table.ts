import { z } from 'zod';
import { areaSchema } from '../../model/applicants.ts';
import { accentSchema, colorSchema } from '../../model/color-settings.ts';
import { countrySchema } from '../../model/country.ts';
import { isoDateSchema } from '../../model/date-schema.ts';
import { durationSchema } from '../../model/duration.ts';
import { idSchema } from '../../model/id.ts';
import { imageNameSchema } from '../../model/image.ts';
import { httpsUrlSchema, linkTargetSchema, mailtoSchema } from '../../model/link.ts';
import { textsSchema } from '../../model/site.ts';
import { termSchema } from '../../model/term-schema.ts';
import { textSchema } from '../../model/text-schema.ts';

/** A field of a content file, as the README lists it. */
export interface Field {
  /** Its path: `pay.min`, or `sessions[].start` for a field of each item of a list. */
  path: string;
  isRequired: boolean;
  /** Its type, or the values that it can have, as Markdown. */
  values: string;
  /** Empty if the schema has no description of the field. */
  description: string;
}

/** Names of types that JSON Schema has no word for, each with a plural in -s. */
const TYPE_NAMES = z
  .registry<{ name: string }>()
  .add(accentSchema, { name: 'colour' })
  .add(areaSchema, { name: 'area' })
  .add(colorSchema, { name: 'colour' })
  .add(countrySchema, { name: 'country code' })
  .add(durationSchema, { name: 'duration' })
  .add(httpsUrlSchema, { name: 'https URL' })
  .add(idSchema, { name: 'id' })
  .add(imageNameSchema, { name: 'file name' })
  .add(isoDateSchema, { name: 'day' })
  .add(linkTargetSchema, { name: 'URL or path' })
  .add(mailtoSchema, { name: 'mailto URL' })
  .add(termSchema, { name: 'term' })
  .add(textSchema, { name: 'text' })
  .add(textsSchema, { name: 'text, or list of texts' });

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The fields of a schema in its order, each followed by the fields below it. */
export function listFields(schema: z.ZodObject): Field[] {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const type = TYPE_NAMES.get(zodSchema);
      if (type) jsonSchema.title = type.name;
    },
  });
  return listProperties([json], '');
}

/** A Markdown table of fields. */
export function formatFieldTable(fields: readonly Field[]): string {
  const rows = fields.map(({ path, isRequired, values, description }) =>
    [`\`${path}\``, isRequired ? 'yes' : '', values, description].map(escapeCell),
  );
  return [['Field', 'Required', 'Values', 'Meaning'], ['---', '---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

const escapeCell = (text: string) => text.replaceAll('|', '\\|');

/** @param variants the forms that the object can have; a field of several forms is listed once */
function listProperties(variants: readonly JsonSchema[], prefix: string): Field[] {
  const names = new Set(variants.flatMap(({ properties }) => Object.keys(properties ?? {})));
  return [...names].flatMap((name) => {
    const forms = variants.flatMap(({ properties }) => toSchema(properties?.[name]));
    const children = forms.flatMap(getObjects);
    const path = `${prefix}${name}`;
    const isList = forms.some(({ type }) => type === 'array');
    return [
      {
        path,
        isRequired: variants.every(({ required }) => required?.includes(name)),
        values: children.length > 0 ? nameParent(isList) : joinUnique(forms.map(nameType), ', '),
        description: joinUnique(forms.map(describeForm), ' '),
      },
      ...listProperties(children, isList ? `${path}[].` : `${path}.`),
    ];
  });
}

const nameParent = (isList: boolean) => (isList ? 'list, see below' : 'see below');

/** The objects that a value consists of: itself, its alternatives, or the items of a list. */
function getObjects(schema: JsonSchema): JsonSchema[] {
  // A value with a name of its own, such as a colour, is described by the field that has it.
  if (schema.title !== undefined) return [];
  if (schema.properties) return [schema];
  const alternatives = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  return [...alternatives, ...getItems(schema)].flatMap(toSchema).flatMap(getObjects);
}

function getItems({ items }: JsonSchema): JsonSchema[] {
  return [items ?? []].flat().flatMap(toSchema);
}

/** A type, or the possible values: `text`, `list of ids`, `` `min`, `max` ``. */
function nameType(schema: JsonSchema): string {
  const [item] = getItems(schema);
  if (item) return `list of ${getValues(item) ?? `${nameType(item)}s`}`;
  const values = getValues(schema);
  if (values !== undefined) return values;
  if (schema.type === 'boolean') return '`true`, `false`';
  if (schema.type === 'number') return 'number';
  if (schema.type === 'integer') return 'whole number';
  if (schema.format === 'email') return 'e-mail address';
  return schema.title ?? 'text';
}

/** @returns undefined if the schema does not list the possible values */
function getValues({ const: only, enum: values }: JsonSchema): string | undefined {
  const all = values ?? (only === undefined ? [] : [only]);
  return all.length > 0 ? all.map(formatValue).join(', ') : undefined;
}

function describeForm({ description = '', default: standard }: JsonSchema): string {
  const isStated = standard === undefined || Array.isArray(standard);
  return isStated ? description : `${description} Default: ${formatValue(standard)}.`;
}

const formatValue = (value: unknown) => `\`${String(value)}\``;

const joinUnique = (texts: readonly string[], separator: string) =>
  [...new Set(texts)].join(separator);

/** JSON Schema allows `true` and `false` in place of a schema. */
function toSchema(schema: JsonSchema | boolean | undefined): JsonSchema[] {
  return typeof schema === 'object' ? [schema] : [];
}
