import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Git } from '../git.ts';
import { hasWindowsLineEndings, toUnixLineEndings, toWindowsLineEndings } from '../line-endings.ts';

export interface TextMerge {
  text: string;
  /** The lines of the board's text that the new version changed as well: `12–14`. */
  conflicts: string[];
}

/** So long that no line of a file looks like a conflict marker. */
const MARKER_SIZE = 60;

/** Git's status for more conflicts than it counts. */
const MAX_CONFLICTS = 127;

/**
 * Merges three versions of a text line by line. The result has the board's line endings.
 *
 * @param folder a temporary folder
 * @param skippedLines how many lines of the file come before the text
 */
export async function mergeText(
  git: Git,
  folder: string,
  { ours, base, theirs }: { ours: string; base: string; theirs: string },
  skippedLines = 0,
): Promise<TextMerge> {
  const versions = { ours, base, theirs };
  await mkdir(folder, { recursive: true });
  const files = await Promise.all(
    Object.entries(versions).map(async ([name, text]) => {
      const file = join(folder, name);
      await writeFile(file, toUnixLineEndings(text));
      return file;
    }),
  );
  const { output } = await git.read(
    ['merge-file', '-p', '-q', `--marker-size=${MARKER_SIZE}`, ...files],
    { allow: Array.from({ length: MAX_CONFLICTS }, (_, index) => index + 1) },
  );
  const merged = output.toString();
  return {
    text: hasWindowsLineEndings(ours) ? toWindowsLineEndings(merged) : merged,
    conflicts: findConflicts(merged, toUnixLineEndings(ours)).map(({ first, last }) =>
      formatLines(first + skippedLines, last + skippedLines),
    ),
  };
}

/** The conflicts in a merged text, by the lines of the board's text. */
function findConflicts(merged: string, ours: string): { first: number; last: number }[] {
  const lines = ours.split('\n');
  const conflicts: { first: number; last: number }[] = [];
  let section: string[] | undefined;
  let position = 0;
  for (const line of merged.split('\n')) {
    if (line.startsWith('<'.repeat(MARKER_SIZE))) section = [];
    else if (section && line === '='.repeat(MARKER_SIZE)) {
      const start = findLines(lines, section, position);
      position = start + section.length;
      conflicts.push({ first: start + 1, last: position });
      section = undefined;
    } else section?.push(line);
  }
  return conflicts;
}

/** The index at which lines occur one after the other; the end of the text if they do not. */
function findLines(lines: readonly string[], searched: readonly string[], from: number): number {
  for (let start = from; start < lines.length; start++) {
    if (searched.every((line, index) => lines[start + index] === line)) return start;
  }
  return lines.length;
}

const formatLines = (first: number, last: number) =>
  last <= first ? String(first) : `${first}–${last}`;
