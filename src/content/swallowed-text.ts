import type { z } from 'zod';
import type { CommentAfter } from './comment-after.ts';
import { fieldName, quoteValue } from './field-words.ts';
import type { Finding } from './finding.ts';
import { listLeaves } from './list-leaves.ts';
import { findSchemas, takesProse, type Path } from './schema-fields.ts';
import { createFinding, type YamlSource } from './source-file.ts';

/** A finding for text that YAML takes for a comment. */
interface SwallowedText {
  path: Path;
  finding: Finding;
}

/**
 * Finds fields with text of which a comment has swallowed a part: `title: Stage Manager #3`. A
 * comment after a value of any other kind, such as a day, is not reported.
 *
 * @param under path of the data in the file
 */
export function findSwallowedText(
  source: YamlSource,
  schema: z.ZodType,
  data: unknown,
  under: Path,
): SwallowedText[] {
  if (!/(?:^|[ \t])#/m.test(source.file.text)) return [];
  return listLeaves(data).flatMap(({ path, value }) => {
    if (value !== null && typeof value !== 'string') return [];
    const comment = source.commentAfter([...under, ...path]);
    if (!comment || !takesText(findSchemas(schema, path), value, comment)) return [];
    return [{ path, finding: describe(source, [...under, ...path], comment) }];
  });
}

/** Whether a field can have any text or, if it is empty, what the comment contains. */
function takesText(
  schemas: readonly z.ZodType[],
  value: string | null,
  { text }: CommentAfter,
): boolean {
  if (value !== null) return takesProse(schemas);
  // `# ` in an empty field is a note on what belongs there.
  return /^#\S/.test(text) && schemas.some((schema) => schema.safeParse(text).success);
}

function describe(
  { file, locateOffset }: YamlSource,
  path: Path,
  { valueStart, start, end, text }: CommentAfter,
): Finding {
  const written = file.text.slice(valueStart, end);
  const quoted = JSON.stringify(written.replace(/\s+/g, ' '));
  const isOneLine = !/[\r\n]/.test(written);
  // With a space after the sign it can really be a comment.
  const isSure = /^#\S/.test(text) && isOneLine;
  const isOwnLine = /^\s*$/.test(file.text.slice(file.text.lastIndexOf('\n', start) + 1, start));
  const otherwise = isOwnLine ? 'write a space after the #' : 'put it on a line of its own';
  return createFinding(file, locateOffset(start), 'yaml-comment', {
    field: fieldName(path),
    value: quoteValue(text),
    message:
      `In YAML, "${quoteValue(text)}" is a comment and no part of the text. ` +
      `If it belongs to the text, put quotes around all of it: ${quoteValue(quoted)}; if not, ${otherwise}.`,
    ...(isSure && { fix: [{ start: valueStart, end, text: quoted }] }),
  });
}
