import type { z } from 'zod';
import { fieldName, quoteValue } from './field-words.ts';
import type { Finding } from './finding.ts';
import { listLeaves } from './list-leaves.ts';
import { findSchemas, takesProse, type Path } from './schema-fields.ts';
import { createFinding, type YamlSource } from './source-file.ts';
import { formatYaml } from './format-yaml.ts';
import { unquote } from './unquote.ts';

/**
 * Creates findings for texts that are wholly in quotation marks, as phones write them around a
 * value, or that have one half of a pair.
 *
 * @param under path of the data in the file
 * @param isCut whether only a part of the text at a path was read, perhaps without its second mark
 */
export function findQuotedText(
  source: YamlSource,
  schema: z.ZodType,
  data: unknown,
  under: Path,
  isCut: (path: Path) => boolean,
): Finding[] {
  return listLeaves(data).flatMap(({ path, value }) => {
    if (typeof value !== 'string' || isCut(path)) return [];
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
