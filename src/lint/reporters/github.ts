import type { Finding } from '../../content/finding.ts';

/**
 * Findings as GitHub puts them on the lines of a change, one command to a line.
 *
 * @param folder where the content folder lies in the repository, such as `content`
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function reportGithub(findings: readonly Finding[], folder: string): string {
  return findings
    .map(({ file, line, column, rule, severity, message }) => {
      const properties = { file: `${folder}/${file}`, line, col: column, title: rule };
      const said = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
      return `::${severity} ${said.join(',')}::${data(message)}`;
    })
    .join('\n');
}

const data = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (value: string | number) =>
  data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
