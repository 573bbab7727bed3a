import type { z } from 'zod';
import { checkFields } from '../../src/content/check-fields.ts';
import type { Finding } from '../../src/content/finding.ts';
import { readYaml } from '../../src/content/source-file.ts';
import { applyEdits } from '../../src/lint/fix.ts';
import { postingSchema } from '../../src/model/posting.ts';

export const REQUIRED_FIELDS = `title: Fixture Role
company: fixture-company
completeness: full
`;

/** The findings about a posting with more fields than the required ones. */
export function explainFields(
  fields: string,
  schema: z.ZodType = postingSchema,
  path = 'postings/fixture.md',
) {
  const start = schema === postingSchema ? REQUIRED_FIELDS : '';
  const source = readYaml({ path, text: start + fields });
  const findings = [...source.findings, ...checkFields(source, schema).findings];
  const text = (finding: Finding) => applyEdits(start + fields, finding.fix ?? []);
  return findings.map((finding) => ({
    message: finding.message,
    fixed: finding.fix && text(finding).slice(start.length),
  }));
}
