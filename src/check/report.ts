import type { Finding } from './finding.ts';

/**
 * Findings as a terminal shows them: one to a line, `file:line:column rule message`, and a last line that counts.
 *
 * @param folder what to put before each file so that a terminal can open it, such as `content`
 */
export function reportText(findings: readonly Finding[], files: number, folder: string): string {
  const lines = findings.map(
    ({ file, line, column, rule, message }) =>
      `${folder}/${file}:${line}:${column} ${rule} ${message}`,
  );
  return [...lines, summary(findings, files)].join('\n');
}

function summary(findings: readonly Finding[], files: number): string {
  const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;
  if (findings.length === 0) return `${count(files, 'content file')}: nothing wrong.`;
  const wrong = new Set(findings.map((finding) => finding.file)).size;
  return `${count(findings.length, 'problem')} in ${wrong} of ${count(files, 'content file')}.`;
}
