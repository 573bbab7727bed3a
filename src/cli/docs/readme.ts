import type { z } from 'zod';
import { CONTENT_KINDS } from '../../content/content-kinds.ts';
import { UserError } from '../../lib/user-error.ts';
import { formatFieldTable, listFields } from './field-table.ts';

const PART = /(<!-- fields: (\w+) -->\n).*?(<!-- end of fields -->)/gs;

/**
 * Replaces the tables of fields in the README, each between two comments.
 *
 * @throws UserError if the table of a schema is missing, or a table is of no schema
 */
export function updateReadme(readme: string): string {
  const found = new Set([...readme.matchAll(PART)].map(([, , name]) => name));
  const missing = Object.keys(CONTENT_KINDS).filter((name) => !found.has(name));
  if (missing.length > 0) {
    throw new UserError(
      `The README has no table of fields for: ${missing.join(', ')}.`,
      `Add the lines "<!-- fields: ${missing[0]} -->" and "<!-- end of fields -->".`,
    );
  }
  return readme.replaceAll(PART, (_, start: string, name: string, end: string) => {
    const kind = CONTENT_KINDS[name];
    if (!kind) throw new UserError(`The README has a table of fields for "${name}".`);
    return start + createPart(kind.schema) + end;
  });
}

// Prettier would align the columns, and a change of one cell would then change all lines.
function createPart(schema: z.ZodObject): string {
  const table = formatFieldTable(listFields(schema));
  return `\n<!-- prettier-ignore-start -->\n\n${table}\n\n<!-- prettier-ignore-end -->\n\n`;
}
