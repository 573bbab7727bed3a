import { isBinary } from '../line-endings.ts';

/** How many lines occur in only one of two texts; line endings and order do not matter. */
export function countChangedLines(a: Buffer | undefined, b: Buffer | undefined): number {
  if (!a || !b || isBinary(a) || isBinary(b)) return 1;
  const counts = new Map<string, number>();
  for (const line of splitLines(a)) counts.set(line, (counts.get(line) ?? 0) + 1);
  for (const line of splitLines(b)) counts.set(line, (counts.get(line) ?? 0) - 1);
  return [...counts.values()].reduce((sum, count) => sum + Math.abs(count), 0);
}

const splitLines = (text: Buffer) => text.toString('latin1').split(/\r?\n/);
