import type { z } from 'zod';
import { fieldName, quoteValue } from './field-words.ts';
import type { Finding } from './finding.ts';
import { findSchemas, type Path } from './schema-fields.ts';
import { createFinding, type CommentAfter, type YamlSource } from './source-file.ts';

/** A finding for text that YAML takes for a comment. */
interface SwallowedText {
  path: Path;
  finding: Finding;
}

/**
 * Finds fields with text of which a comment has swallowed a part: `title: Stage Manager #3`. After
 * a value of any other kind, such as a day or one of a list of values, a comment is a comment.
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
  const found: SwallowedText[] = [];
  const stack: { path: Path; value: unknown }[] = [{ path: [], value: data }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { path, value } = next;
    if (value !== null && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) {
        stack.push({ path: [...path, Array.isArray(value) ? Number(key) : key], value: inner });
      }
    } else if (value === null || typeof value === 'string') {
      const comment = source.commentAfter([...under, ...path]);
      const isText = comment && takesText(findSchemas(schema, path), value, comment);
      if (isText) found.push({ path, finding: describe(source, [...under, ...path], comment) });
    }
  }
  return found;
}

/** Whether a field can have any text or, if it is empty, what the comment contains. */
function takesText(
  schemas: readonly z.ZodType[],
  value: string | null,
  { text }: CommentAfter,
): boolean {
  const takes = (words: string) => schemas.some((schema) => schema.safeParse(words).success);
  // `# ` in an empty field is a note on what belongs there.
  return value === null ? /^#\S/.test(text) && takes(text) : takes('Any prose, with a comma.');
}

function describe(
  { file, locateOffset }: YamlSource,
  path: Path,
  { valueStart, start, end, text }: CommentAfter,
): Finding {
  const whole = file.text.slice(valueStart, end).replace(/\s*\n\s*/g, ' ');
  const quoted = JSON.stringify(whole);
  // With a space after the sign it can really be a comment.
  const isSure = /^#\S/.test(text) && !/[\r\n]/.test(file.text.slice(valueStart, end));
  return createFinding(file, locateOffset(start), 'yaml-comment', {
    field: fieldName(path),
    value: quoteValue(text),
    message:
      `In YAML, "${quoteValue(text)}" is a comment and no part of the text. ` +
      `If it belongs to the text, put quotes around all of it: ${quoteValue(quoted)}; if not, put it on a line of its own.`,
    ...(isSure && { fix: [{ start: valueStart, end, text: quoted }] }),
  });
}
