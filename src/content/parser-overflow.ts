import type { Finding } from './finding.ts';
import { createFinding, type SourceFile } from './source-file.ts';

/**
 * Runs a check whose parsers may overflow the stack over deeply nested input, which becomes a
 * finding. Any other error is a bug, and is thrown.
 */
export function catchParserOverflow<T>(
  file: SourceFile,
  findings: Finding[],
  check: () => T,
): T | undefined {
  try {
    return check();
  } catch (error) {
    if (!isStackOverflow(error)) throw error;
    findings.push(
      createFinding(file, { line: 1, column: 1 }, 'file-unreadable', {
        message: 'The file is nested too deeply to be read; write it with less nesting.',
      }),
    );
    return undefined;
  }
}

/** V8 reports a stack overflow as this error alone. */
function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes('call stack');
}
