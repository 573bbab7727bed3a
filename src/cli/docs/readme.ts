import type { z } from 'zod';
import { UserError } from '../../lib/user-error.ts';
import { companySchema } from '../../model/company.ts';
import { guideSchema } from '../../model/guide.ts';
import { pageSchema } from '../../model/page.ts';
import { placeSchema } from '../../model/place.ts';
import { postingSchema } from '../../model/posting.ts';
import { siteSchema } from '../../model/site.ts';
import { skillSchema } from '../../model/skill.ts';
import { formatFieldTable, listFields } from './field-table.ts';

/** The schemas whose fields the README lists, by the name of the part with their table. */
export const DOCUMENTED_SCHEMAS: Readonly<Record<string, z.ZodObject>> = {
  posting: postingSchema,
  company: companySchema,
  place: placeSchema,
  skill: skillSchema,
  guide: guideSchema,
  page: pageSchema,
  site: siteSchema,
};

const PART = /(<!-- fields: (\w+) -->\n).*?(<!-- end of fields -->)/gs;

/**
 * Replaces the tables of fields in the README, each between two comments.
 *
 * @throws UserError if the table of a schema is missing, or a table is of no schema
 */
export function updateReadme(readme: string): string {
  const found = new Set([...readme.matchAll(PART)].map(([, , name]) => name));
  const missing = Object.keys(DOCUMENTED_SCHEMAS).filter((name) => !found.has(name));
  if (missing.length > 0) {
    throw new UserError(
      `The README has no table of fields for: ${missing.join(', ')}.`,
      `Add the lines "<!-- fields: ${missing[0]} -->" and "<!-- end of fields -->".`,
    );
  }
  return readme.replaceAll(PART, (_, start: string, name: string, end: string) => {
    const schema = DOCUMENTED_SCHEMAS[name];
    if (!schema) throw new UserError(`The README has a table of fields for "${name}".`);
    return start + createPart(schema) + end;
  });
}

// Prettier would align the columns, and a change of one cell would then change all lines.
function createPart(schema: z.ZodObject): string {
  const table = formatFieldTable(listFields(schema));
  return `\n<!-- prettier-ignore-start -->\n\n${table}\n\n<!-- prettier-ignore-end -->\n\n`;
}
