import type { z } from 'zod';
import { fieldName, quoteValue } from './field-words.ts';
import type { Finding } from './finding.ts';
import { listLeaves } from './list-leaves.ts';
import { findSchemas, takesProse, type Path } from './schema-fields.ts';
import { createFinding, type YamlSource } from './source-file.ts';
import { formatYaml } from './format-yaml.ts';

/** Pairs of quotation marks of many languages, which YAML reads as part of the text. */
const PAIRS = [
  '“”',
  '„“',
  '„”',
  '””',
  '«»',
  '»«',
  '‹›',
  '‘’',
  '‚‘',
  '’’',
  '「」',
  '『』',
  '""',
  "''",
  '“"',
  '"”',
  '„"',
];
/** Marks that are no apostrophes, so that one alone was meant as half of a pair. */
const OPENING = /^[“„«]/;
const CLOSING = /(?<=[^\s\d][”»])$/;
const MARKS = /[“”„«»"]/g;

/**
 * Creates findings for texts that are wholly in quotation marks, as phones write them around a
 * value, or that have one half of a pair.
 *
 * @param under path of the data in the file
 */
export function findQuotedText(
  source: YamlSource,
  schema: z.ZodType,
  data: unknown,
  under: Path,
): Finding[] {
  return listLeaves(data).flatMap(({ path, value }) => {
    if (typeof value !== 'string') return [];
    const text = value.trim();
    const inner = unquote(text);
    if (inner === undefined || !takesProse(findSchemas(schema, path))) return [];
    const place = source.range([...under, ...path]);
    const isOneLine = place && !/[\r\n]/.test(source.file.text.slice(place.start, place.end));
    const field = fieldName([...under, ...path]);
    const finding = createFinding(source.file, source.locate([...under, ...path]), 'text-quoted', {
      field,
      value: quoteValue(text),
      message: `The quotation marks around "${field}" belong to the text and would be shown. Write ${quoteValue(formatYaml(inner))}.`,
      ...(isOneLine && { fix: [{ ...place, text: formatYaml(inner) }] }),
    });
    return [{ ...finding, severity: 'warning' as const }];
  });
}

/** A text without the marks around all of it; undefined if it has none. */
function unquote(text: string): string | undefined {
  for (const [open = '', close = ''] of PAIRS) {
    if (text.length < 3 || !text.startsWith(open) || !text.endsWith(close)) continue;
    const inner = text.slice(1, -1);
    // `“Engineer” and “Operator”` is not quoted as a whole.
    if (!inner.includes(open) && !inner.includes(close)) return toText(inner);
  }
  if (text.match(MARKS)?.length !== 1) return undefined;
  if (OPENING.test(text)) return toText(text.slice(1));
  return CLOSING.test(text) ? toText(text.slice(0, -1)) : undefined;
}

function toText(inner: string): string | undefined {
  const text = inner.trim();
  return text === '' ? undefined : text;
}
