import type { Finding } from '../../content/finding.ts';

/**
 * Formats findings as GitHub annotations, one workflow command per line.
 *
 * @param folder path of the content folder in the repository, such as `content`
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function reportGithub(findings: readonly Finding[], folder: string): string {
  return findings
    .map(({ file, line, column, rule, severity, message, url }) => {
      const properties = { file: `${folder}/${file}`, line, col: column, title: rule };
      const list = Object.entries(properties).map(
        ([name, value]) => `${name}=${escapeProperty(value)}`,
      );
      const text = url === undefined ? message : `${message}\n${url}`;
      return `::${severity} ${list.join(',')}::${escapeData(text)}`;
    })
    .join('\n');
}

const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (value: string | number) =>
  escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
