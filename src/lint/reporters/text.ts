import type { Finding } from '../../content/finding.ts';
import type { SourceFile } from '../../content/source-file.ts';
import type { HeldBackCounts } from '../../model/held-back.ts';
import { codeFrame } from './code-frame.ts';

export interface ReportOptions {
  /** Whether to show the lines of the file at each finding. */
  frames?: boolean;
  /** Maximum number of findings to show; the others are counted. */
  max?: number;
  /** Highlights a part of the report in a terminal. */
  style?: (part: 'error' | 'warning' | 'soft', text: string) => string;
}

/**
 * Formats findings for a terminal: `file:line:column rule message`, with the URL of the rule's page
 * on a line of its own, and a summary at the end.
 *
 * @param files the files that were checked
 * @param folder prefix that makes file paths openable in a terminal, such as `content`
 */
export function reportText(
  findings: readonly Finding[],
  files: readonly SourceFile[],
  folder: string,
  { frames = false, max = Infinity, style = (_, text) => text }: ReportOptions = {},
): string {
  const textOf = new Map(frames ? files.map(({ path, text }) => [path, text]) : []);
  const shown = findings.slice(0, max).flatMap((finding) => {
    const { file, line, column, rule, severity, message, url } = finding;
    const kind = severity === 'warning' ? `${style('warning', 'Warning:')} ` : '';
    const head = `${folder}/${file}:${line}:${column} ${style(severity, rule)} ${kind}${message}`;
    const frame = codeFrame(textOf.get(file) ?? '', finding);
    return [
      head,
      ...(url === undefined ? [] : [style('soft', `  ${url}`)]),
      ...(frame === undefined ? [] : [style('soft', frame), '']),
    ];
  });
  const rest = findings.length - Math.min(findings.length, max);
  return [
    ...shown,
    ...(rest > 0 ? [`… and ${rest} more; \`npm run check\` shows all of them.`] : []),
    summarize(findings, files.length),
  ].join('\n');
}

function summarize(findings: readonly Finding[], files: number): string {
  if (findings.length === 0) return `${formatCount(files, 'content file')}: no problems.`;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const kinds = [
    ...(errors > 0 ? [formatCount(errors, 'error')] : []),
    ...(warnings > 0 ? [formatCount(warnings, 'warning')] : []),
  ];
  const wrong = new Set(findings.map((finding) => finding.file)).size;
  return `${kinds.join(' and ')} in ${wrong} of ${formatCount(files, 'content file')}.`;
}

function formatCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/**
 * Says how many postings are not published yet: `Not published yet: 2 drafts and 1 scheduled
 * posting.`
 *
 * @returns undefined if there are none
 */
export function formatHeldBack({ draft, scheduled }: HeldBackCounts): string | undefined {
  const kinds = [
    ...(draft > 0 ? [formatCount(draft, 'draft')] : []),
    ...(scheduled > 0 ? [formatCount(scheduled, 'scheduled posting')] : []),
  ];
  return kinds.length > 0 ? `Not published yet: ${kinds.join(' and ')}.` : undefined;
}
