import { quoteValue } from './check-fields.ts';
import type { Finding } from './finding.ts';
import { createFinding, type SourceFile } from './source-file.ts';

/** The id that a file's name gives. */
export function idOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
}

/** Checks one file so that whatever it does to the check, the others are checked too. */
export function catchParserOverflow<T>(
  file: SourceFile,
  findings: Finding[],
  check: () => T,
): T | undefined {
  try {
    return check();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    findings.push(
      createFinding(file, { line: 1, column: 1 }, 'file-unreadable', {
        message: `The file is too odd to be read (${quoteValue(reason)}); make it simpler, with less nesting.`,
      }),
    );
    return undefined;
  }
}
