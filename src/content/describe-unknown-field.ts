import type { z } from 'zod';
import { findNearestSpelling } from '../lib/nearest-spelling.ts';
import {
  findExample,
  ID_NAMES,
  OTHER_NAMES,
  TEXT_NAMES,
  UNUSED_NAMES,
  type MeantField,
} from './field-hints.ts';
import { findSchemas, listFieldsAt, type Path } from './schema-fields.ts';
import { formatYaml } from './format-yaml.ts';
import { simplify, suggestValue } from './suggest-value.ts';

/** Where a field was found. */
interface FieldPlace {
  /** The path of the file. */
  file: string;
  /** The schema of the file, or of an entry of it. */
  schema: z.ZodType;
  /** The path of the group that the field is in; empty at the top level. */
  path: Path;
  /** Whether the schema is that of one entry in a file with many. */
  isEntry: boolean;
}

/** A sentence about the field that was probably meant by an unknown name, and how to write it. */
export function describeUnknownField(place: FieldPlace, key: string, value: unknown): string {
  const { file, schema, path, isEntry } = place;
  const known = listFieldsAt(schema, path);
  const name = simplify(key);
  const isMarkdown = /\.mdx?$/.test(file);
  if (path.length === 0 && isMarkdown && ID_NAMES.has(name)) {
    return 'The file’s name is its id and its URL; remove the field, and rename the file if need be.';
  }
  if (path.length === 0 && isEntry && ID_NAMES.has(name)) {
    return 'The id of an entry is the name above its fields; remove the field.';
  }
  const meant = findByMeaning(place, name, value) ?? findInGroup(place, key, value);
  if (meant) return meant;
  if (path.length === 0 && isMarkdown && TEXT_NAMES.has(name)) {
    return 'Write it as text below the second line ---, in Markdown.';
  }
  if (path.length > 0 && listFieldsAt(schema, []).includes(key)) {
    return `"${key}" is a field of its own; write it without indentation, not within "${path.map(String).join('.')}".`;
  }
  if (UNUSED_NAMES.has(name)) return 'Boards do not record it; remove the field.';
  const guess = findNearestSpelling(key, known);
  return guess === undefined
    ? `The fields here are ${known.join(', ')}.`
    : `Perhaps "${guess}" was meant.`;
}

/** Looks the name up among other names of fields. */
function findByMeaning(
  { schema, path }: FieldPlace,
  name: string,
  value: unknown,
): string | undefined {
  const fields = Object.hasOwn(OTHER_NAMES, name) ? (OTHER_NAMES[name] ?? []) : [];
  const here = fields.filter(
    ({ field }) => findSchemas(schema, [...path, ...field.split('.')]).length > 0,
  );
  const described = here.map((field) => describeField(schema, path, field, value));
  // Of several fields, the one that can have the value is meant.
  return (described.find(({ isComplete }) => isComplete) ?? described[0])?.text;
}

/** Finds a field of that name inside one of the groups here: `currency` belongs into `pay`. */
function findInGroup(
  { schema, path }: FieldPlace,
  key: string,
  value: unknown,
): string | undefined {
  const groups = listFieldsAt(schema, path).filter((group) =>
    listFieldsAt(schema, [...path, group]).includes(key),
  );
  const [group, ...others] = groups;
  if (group === undefined || others.length > 0) return undefined;
  return describeField(schema, path, { field: `${group}.${key}` }, value).text;
}

/** A sentence about the field that was meant, with the line to write if the value allows it. */
function describeField(
  schema: z.ZodType,
  path: Path,
  meant: MeantField,
  value: unknown,
): { text: string; isComplete: boolean } {
  const { field } = meant;
  const [top = field, ...inner] = field.split('.');
  const line = createLine(schema, path, [top, ...inner], convertValue(meant, value));
  if (line !== undefined) {
    return { text: `Perhaps "${field}" was meant: write \`${line}\`.`, isComplete: true };
  }
  const example = findExample(top);
  const form = example === undefined ? '' : `, such as \`${top}: ${example}\``;
  return { text: `Perhaps "${field}" was meant${form}.`, isComplete: false };
}

/** The value that the field needs for the value of the unknown one; undefined if there is none. */
function convertValue({ values, factor }: MeantField, value: unknown): unknown {
  if (values) return typeof value === 'boolean' ? values[`${value}`] : undefined;
  return factor !== undefined && typeof value === 'number' ? value * factor : value;
}

/** Longer lines are hard to read inside a sentence. */
const MAX_LINE_LENGTH = 100;

/** The line with a value, in the form that the field needs; undefined if the value does not fit. */
function createLine(
  schema: z.ZodType,
  path: Path,
  field: readonly string[],
  value: unknown,
): string | undefined {
  const schemas = findSchemas(schema, [...path, ...field]);
  const isValid = schemas.some((one) => one.safeParse(value).success);
  const suggestion = isValid ? { values: [value] } : suggestValue(schemas, value);
  const [fitting, ...others] = suggestion?.values ?? [];
  if (fitting === undefined || others.length > 0) return undefined;
  const [top = '', ...inner] = field;
  const whole = inner.reduceRight<unknown>((inside, name) => ({ [name]: inside }), fitting);
  const isWhole = findSchemas(schema, [...path, top]).some((one) => one.safeParse(whole).success);
  const line = `${top}: ${formatYaml(whole)}`;
  // Control characters could overwrite lines of a terminal.
  return isWhole && line.length <= MAX_LINE_LENGTH && !/\p{C}/u.test(line) ? line : undefined;
}
