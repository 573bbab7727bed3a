import type { z } from 'zod';
import { describeUnknownField } from './describe-unknown-field.ts';
import { findQuotedText } from './quoted-text.ts';
import { findExample } from './field-hints.ts';
import { fieldName, quoteValue } from './field-words.ts';
import { isStructuralRuleId, type Finding, type StructuralRuleId } from './finding.ts';
import { findSchemas, listFieldsAt, listKindsAt, type Path } from './schema-fields.ts';
import { createFinding, type YamlSource } from './source-file.ts';
import { findSwallowedText } from './swallowed-text.ts';
import { formatYaml } from './format-yaml.ts';
import { suggestValue, type Suggestion } from './suggest-value.ts';

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
  const swallowed = findSwallowedText(source, schema, data, under);
  const isSwallowed = (path: Path) =>
    swallowed.some((one) => fieldName(one.path) === fieldName(path));
  const about = [
    ...swallowed.map(({ finding }) => finding),
    ...findQuotedText(source, schema, data, under, isSwallowed),
  ];
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, findings: about };
  return {
    findings: [
      ...about,
      ...result.error.issues
        .flatMap(selectIssues)
        .filter(({ path }) => !isSwallowed(path))
        .flatMap((issue) => explain(source, schema, data, issue, under)),
    ],
  };
}

/**
 * The issues of the alternative of a union whose type a value has, such as a list; the issue itself
 * if it has the type of none or of several.
 */
function selectIssues(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const ofType = issue.errors.filter((issues) =>
    issues.every(({ code, path }) => code !== 'invalid_type' || path.length > 0),
  );
  const [chosen, ...others] = ofType;
  if (chosen === undefined || others.length > 0) return [issue];
  return chosen.flatMap((inner) =>
    selectIssues({ ...inner, path: [...issue.path, ...inner.path] }),
  );
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
    return issue.keys.map((key) => {
      const value = valueAt(data, [...issue.path, key]);
      return createFinding(source.file, source.locate([...path, key], 'key'), 'field-unknown', {
        field: fieldName([...path, key]),
        ...valueOfFinding(value),
        message: `There is no field "${quoteValue(key)}". ${describeUnknownField(
          { file: source.file.path, schema, path: issue.path, isEntry: under.length > 0 },
          key,
          value,
        )}`,
      });
    });
  }

  const value = valueAt(data, issue.path);
  const options =
    issue.code === 'invalid_type'
      ? listFieldsAt(schema, issue.path)
      : listKindsAt(schema, issue.path);
  if (value === undefined && issue.code !== 'custom') {
    return [
      createFinding(source.file, source.locate(path), 'field-missing', {
        field,
        message: `"${field}" is required: ${expected(issue, options)}.`,
      }),
    ];
  }
  const suggestion = suggestValue(findSchemas(schema, issue.path), value);
  const fix = suggestion && createFix(source, path, suggestion);
  return [
    createFinding(source.file, source.locate(path), ruleOf(issue), {
      ...(field !== '' && { field }),
      ...valueOfFinding(value),
      message: `${field === '' ? 'This' : `"${field}"`}${describeValue(value)} ${expected(issue, options)}${describeSuggestion(suggestion, issue)}.`,
      ...(fix && { fix }),
    }),
  ];
}

/** The suggestion, or else an example of a group, as the end of a sentence. */
function describeSuggestion(suggestion: Suggestion | undefined, issue: z.core.$ZodIssue): string {
  if (!suggestion) {
    const example = findExample(String(issue.path.at(-1)));
    return issue.code === 'invalid_type' && example !== undefined ? `; for example ${example}` : '';
  }
  const { values, isCertain, how } = suggestion;
  const written = quoteValue(values.map(formatYaml).join(' or '));
  if (how !== undefined) return `; ${how} ${written}`;
  return isCertain || values.length > 1 ? `; write ${written}` : `; perhaps ${written} was meant`;
}

/** An edit that replaces a value on one line, if it is certain what was meant. */
function createFix(
  { file, range }: YamlSource,
  path: Path,
  { values, isCertain }: Suggestion,
): Finding['fix'] {
  const place = isCertain ? range(path) : undefined;
  if (!place || /[\r\n]/.test(file.text.slice(place.start, place.end))) return undefined;
  return [{ ...place, text: formatYaml(values[0]) }];
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

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      value !== null && typeof value === 'object' ? Reflect.get(value, step) : undefined,
    data,
  );
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
