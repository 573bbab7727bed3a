import { z } from 'zod';
import { findNearestSpelling } from '../lib/nearest-spelling.ts';
import { isStructuralRuleId, type Finding, type StructuralRuleId } from './finding.ts';
import { createFinding, type YamlSource } from './source-file.ts';

type Path = readonly PropertyKey[];

/**
 * Validates the fields of a file.
 *
 * @param under path of the fields in the file, for files with many entries
 * @returns the parsed data if it is valid, and a finding for each field that is not
 */
export function checkFields<Schema extends z.ZodType>(
  source: YamlSource,
  schema: Schema,
  data: unknown = source.data,
  under: Path = [],
): { value?: z.infer<Schema>; findings: Finding[] } {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, findings: [] };
  return {
    findings: result.error.issues.flatMap((issue) => explain(source, schema, data, issue, under)),
  };
}

function explain(
  source: YamlSource,
  schema: z.ZodType,
  data: unknown,
  issue: z.core.$ZodIssue,
  under: Path,
): Finding[] {
  const path = [...under, ...issue.path];
  const field = fieldName(path);

  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, issue.path);
    return issue.keys.map((key) =>
      createFinding(source.file, source.locate([...path, key], 'key'), 'field-unknown', {
        field: fieldName([...path, key]),
        ...valueOfFinding(valueAt(data, [...issue.path, key])),
        message: unknownField(key, known),
      }),
    );
  }

  const value = valueAt(data, issue.path);
  const options =
    issue.code === 'invalid_type' ? fieldsAt(schema, issue.path) : kindsAt(schema, issue.path);
  if (value === undefined && issue.code !== 'custom') {
    return [
      createFinding(source.file, source.locate(path), 'field-missing', {
        field,
        message: `"${field}" is required: ${expected(issue, options)}.`,
      }),
    ];
  }
  return [
    createFinding(source.file, source.locate(path), ruleOf(issue), {
      ...(field !== '' && { field }),
      ...valueOfFinding(value),
      message: `${field === '' ? 'This' : `"${field}"`}${describeValue(value)} ${expected(issue, options)}${nearMiss(issue, value)}.`,
    }),
  ];
}

/** The rule that a value breaks: `field-value`, or one that the schema names. */
function ruleOf(issue: z.core.$ZodIssue): StructuralRuleId {
  const rule: unknown = issue.code === 'custom' ? issue.params?.['rule'] : undefined;
  return isStructuralRuleId(rule) ? rule : 'field-value';
}

/**
 * What a field requires, as the end of a sentence that begins with its name.
 *
 * @param options values of the field that discriminates a union, or the names of the fields of a
 *   group
 */
function expected(issue: z.core.$ZodIssue, options: readonly string[]): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${TYPE_NAMES[issue.expected] ?? issue.expected}${options.length > 0 ? `: ${options.join(', ')}` : ''}`;
    case 'invalid_value':
      return issue.values.length === 1
        ? `must be ${String(issue.values[0])}`
        : `must be one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return 'discriminator' in issue && options.length > 0
        ? `must be one of ${options.join(', ')}`
        : issue.message.startsWith('must')
          ? issue.message
          : 'has a value of the wrong type';
    case 'too_small':
      return issue.origin === 'string'
        ? 'must not be empty'
        : issue.origin === 'array'
          ? issue.message
          : `must be ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'string'
        ? issue.message.startsWith('must')
          ? issue.message
          : `must be at most ${issue.maximum} characters long`
        : `must be at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}

const TYPE_NAMES: Record<string, string> = {
  string: 'text (put quotes around it if it looks like a number)',
  number: 'a number, without currency, unit or thousands separator',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, such as [a, b]',
  object: 'a group of fields',
  record: 'a group of fields',
};

/** Suggests a value of a fixed list. */
function nearMiss(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code !== 'invalid_value' || typeof value !== 'string' || issue.values.length < 2) {
    return '';
  }
  const guess = findNearestSpelling(value, issue.values.map(String));
  return guess === undefined ? '' : `; perhaps ${guess} was meant`;
}

function unknownField(key: string, known: readonly string[]): string {
  const hint =
    key === 'slug'
      ? 'The file’s name is the posting’s id and address; remove the field, and rename the file if need be.'
      : undefined;
  const guess = findNearestSpelling(key, known);
  return [
    `There is no field "${quoteValue(key)}".`,
    hint ??
      (guess === undefined
        ? `The fields here are ${known.join(', ')}.`
        : `Perhaps "${guess}" was meant.`),
  ].join(' ');
}

/** Names of the fields that an object at `path` may have. */
function fieldsAt(schema: z.ZodType, path: Path): string[] {
  const here = schemaAt(schema, path);
  const object = here instanceof z.ZodDiscriminatedUnion ? here.options[0] : here;
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

/** Values of the last field of `path`, if it discriminates a union. */
function kindsAt(schema: z.ZodType, path: Path): string[] {
  const union = schemaAt(schema, path.slice(0, -1));
  if (!(union instanceof z.ZodDiscriminatedUnion)) return [];
  const field = String(path.at(-1));
  return union.options.flatMap((option) => {
    const kind: unknown = option instanceof z.ZodObject ? option.shape[field] : undefined;
    if (kind instanceof z.ZodEnum) return kind.options.map(String);
    return kind instanceof z.ZodLiteral ? [...kind.values].map(String) : [];
  });
}

/** The schema at `path`, without wrappers such as `optional`. */
function schemaAt(schema: z.ZodType, path: Path): unknown {
  let here: unknown = bare(schema);
  for (const step of path) {
    if (here instanceof z.ZodObject) here = bare(here.shape[String(step)]);
    else if (here instanceof z.ZodArray) here = bare(here.element);
    else return undefined;
  }
  return here;
}

function bare(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return bare(schema.unwrap());
  return schema instanceof z.ZodPipe ? bare(schema.in) : schema;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      value !== null && typeof value === 'object' ? Reflect.get(value, step) : undefined,
    data,
  );
}

/** `pay.per`, `sessions[1].start`. */
export function fieldName(path: Path): string {
  return path
    .map((step, i) =>
      typeof step === 'number' ? `[${step}]` : i === 0 ? String(step) : `.${String(step)}`,
    )
    .join('');
}

/** The value, if it is short enough to be read inside a sentence. */
function describeValue(value: unknown): string {
  if (value === undefined || (typeof value === 'object' && value !== null)) return '';
  const quoted = typeof value === 'string' ? `"${quoteValue(value)}"` : quoteValue(value);
  return ` is ${quoted}; it`;
}

/** The value of a finding; absent if the file has none. */
function valueOfFinding(value: unknown): Pick<Finding, 'value'> {
  return value === undefined ? {} : { value: quoteValue(value) };
}

/** In UTF-16 units. */
const MAX_QUOTE_LENGTH = 80;

/** A value for a message: on one line, and not too long. */
export function quoteValue(value: unknown): string {
  const text = typeof value === 'string' ? value : String(JSON.stringify(value));
  // Control characters could overwrite lines of a terminal.
  const line = text.replace(/[\s\p{C}]+/gu, ' ');
  return line.length > MAX_QUOTE_LENGTH ? `${line.slice(0, MAX_QUOTE_LENGTH)}…` : line;
}
