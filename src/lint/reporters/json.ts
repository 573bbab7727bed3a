import type { Finding } from '../../content/finding.ts';

/**
 * Formats findings for programs: an array of `{ file, line, column, rule, severity, field, message,
 * url, fix? }`. `field` is null for findings about a file or its text, and `url` if the board's URL
 * is unknown. `fix` lists edits, by offsets in UTF-16 units of the file.
 *
 * @param folder prefix of file paths, such as `content`
 */
export function reportJson(findings: readonly Finding[], folder: string): string {
  const rows = findings.map(
    ({ file, line, column, rule, severity, field = null, message, url = null, fix }) => ({
      file: `${folder}/${file}`,
      line,
      column,
      rule,
      severity,
      field,
      message,
      url,
      ...(fix && { fix }),
    }),
  );
  return JSON.stringify(rows, null, 2);
}
