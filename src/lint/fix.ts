import { join } from 'node:path';
import type { Edit, Finding } from '../content/finding.ts';
import type { SourceFile } from '../content/source-file.ts';
import { writeFileAtomic } from '../lib/write-file-atomic.ts';

/**
 * Applies the fixes of findings. Each file is replaced completely or not at all.
 *
 * @param folder the content folder, as an absolute path
 * @returns the paths of the changed files
 */
export async function fixFiles(
  folder: string,
  files: readonly SourceFile[],
  findings: readonly Finding[],
): Promise<string[]> {
  const changed: string[] = [];
  for (const { path, text } of files) {
    const edits = findings.flatMap(({ file, fix = [] }) => (file === path ? fix : []));
    const result = applyEdits(text, edits);
    if (result === text) continue;
    await writeFileAtomic(join(folder, path), result);
    changed.push(path);
  }
  return changed;
}

/** Applies edits to a text. If two overlap, only the first is applied. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let position = 0;
  for (const { start, end, text: replacement } of edits.toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  )) {
    if (start < position) continue;
    result += text.slice(position, start) + replacement;
    position = end;
  }
  return result + text.slice(position);
}
