import type { Finding } from '../../content/finding.ts';
import { codeFrame } from './code-frame.ts';
import type { SourceFile } from '../../content/source-file.ts';

export interface ReportOptions {
  /** Whether the lines of the file are shown at each finding. */
  frames?: boolean;
  /** How many findings are said one by one; the others are counted. */
  most?: number;
  /** Brings out a part of the report, as a terminal can. */
  style?: (part: 'error' | 'warning' | 'soft', text: string) => string;
}

/**
 * Findings as a terminal shows them: `file:line:column rule message`, and a last line that counts. A warning's message
 * says that it is one.
 *
 * @param files the files that were checked
 * @param folder what to put before each file so that a terminal can open it, such as `content`
 */
export function reportText(
  findings: readonly Finding[],
  files: readonly SourceFile[],
  folder: string,
  { frames = false, most = Infinity, style = (_, text) => text }: ReportOptions = {},
): string {
  const textOf = new Map(frames ? files.map(({ path, text }) => [path, text]) : []);
  const said = findings.slice(0, most).flatMap((finding) => {
    const { file, line, column, rule, severity, message } = finding;
    const kind = severity === 'warning' ? `${style('warning', 'Warning:')} ` : '';
    const head = `${folder}/${file}:${line}:${column} ${style(severity, rule)} ${kind}${message}`;
    const frame = codeFrame(textOf.get(file) ?? '', finding);
    return frame === undefined ? [head] : [head, style('soft', frame), ''];
  });
  const rest = findings.length - Math.min(findings.length, most);
  return [
    ...said,
    ...(rest > 0 ? [`… and ${rest} more; \`npm run check\` says all of them.`] : []),
    summary(findings, files.length),
  ].join('\n');
}

function summary(findings: readonly Finding[], files: number): string {
  if (findings.length === 0) return `${count(files, 'content file')}: nothing wrong.`;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const kinds = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ];
  const wrong = new Set(findings.map((finding) => finding.file)).size;
  return `${kinds.join(' and ')} in ${wrong} of ${count(files, 'content file')}.`;
}

function count(n: number, one: string): string {
  return `${n} ${one}${n === 1 ? '' : 's'}`;
}
