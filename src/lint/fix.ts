import { join } from 'node:path';
import type { Edit, Finding } from '../content/finding.ts';
import { writeFileAtomic } from '../lib/write-file-atomic.ts';
import type { SourceFile } from '../content/source-file.ts';

/**
 * Makes the edits that findings come with, file by file; a file is replaced whole or not at all.
 *
 * @param folder the content folder, as an absolute path
 * @returns the files that were mended
 */
export async function fixFiles(
  folder: string,
  files: readonly SourceFile[],
  findings: readonly Finding[],
): Promise<string[]> {
  const mended: string[] = [];
  for (const { path, text } of files) {
    const edits = findings.flatMap(({ file, fix = [] }) => (file === path ? fix : []));
    const result = applyEdits(text, edits);
    if (result === text) continue;
    await writeFileAtomic(join(folder, path), result);
    mended.push(path);
  }
  return mended;
}

/** A text with edits made to it; of two that touch the same place the first is made, and the other left for later. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: replacement } of edits.toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  )) {
    if (start < at) continue;
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}
