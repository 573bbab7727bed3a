import type { Finding } from '../../content/finding.ts';

/**
 * Findings for programs: an array of `{ file, line, column, rule, severity, field, message, fix? }`. `field` is null for
 * what is about a file or its text; `fix` lists the edits that mend it, by offsets in UTF-16 units of the file.
 *
 * @param folder where the content folder lies, such as `content`
 */
export function reportJson(findings: readonly Finding[], folder: string): string {
  const rows = findings.map(
    ({ file, line, column, rule, severity, field = null, message, fix }) => ({
      file: `${folder}/${file}`,
      line,
      column,
      rule,
      severity,
      field,
      message,
      ...(fix && { fix }),
    }),
  );
  return JSON.stringify(rows, null, 2);
}
