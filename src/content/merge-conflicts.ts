import { compareText } from '../lib/order.ts';
import type { Finding } from './finding.ts';
import { PERMALINKS } from './permalinks.ts';
import { createFinding, type SourceFile } from './source-file.ts';

/** An unresolved conflict that Git has written into a file. */
interface Conflict {
  /** The line on which it begins, from 1. */
  line: number;
  /** Offsets in the file, in UTF-16 units, with the end of its last line. */
  start: number;
  end: number;
  /** The lines of both sides; undefined for markers that were left over. */
  sides?: string[];
}

const FENCE = /^\s*(`{3,}|~{3,})/;

/** Creates a finding for each unresolved conflict in a file. */
export function findMergeConflicts(file: SourceFile): Finding[] {
  if (!/^(?:<{7}|>{7})(?: |\r?$)/m.test(file.text)) return [];
  return readConflicts(file).map((conflict) =>
    createFinding(file, { line: conflict.line, column: 1 }, 'merge-conflict', {
      message:
        'The merge conflict that begins here is not resolved; keep what is right of the two versions, and remove the lines <<<<<<<, ======= and >>>>>>>.',
      ...(file.path === PERMALINKS && conflict.sides && { fix: [joinSides(conflict, file)] }),
    }),
  );
}

function readConflicts({ path, text }: SourceFile): Conflict[] {
  const conflicts: Conflict[] = [];
  const mayHaveCode = /\.mdx?$/.test(path);
  let fence: string | undefined;
  let open: (Conflict & { sides: string[]; part: 'ours' | 'base' | 'theirs' }) | undefined;
  let start = 0;
  for (const [i, written] of text.split('\n').entries()) {
    const line = written.replace(/\r$/, '');
    const end = Math.min(start + written.length + 1, text.length);
    const at = { line: i + 1, start, end };
    start = end;
    const [, mark] = (mayHaveCode && FENCE.exec(line)) || [];
    if (!open && mark !== undefined) {
      // Code may show what a conflict looks like.
      if (fence === undefined) fence = mark;
      else if (mark.startsWith(fence)) fence = undefined;
    }
    if (fence !== undefined && !open) continue;
    if (/^<{7}(?: |$)/.test(line)) {
      if (open) conflicts.push({ line: open.line, start: open.start, end: open.end });
      open = { ...at, sides: [], part: 'ours' };
    } else if (/^>{7}(?: |$)/.test(line)) {
      const isWhole = open?.part === 'theirs';
      conflicts.push(
        open
          ? { ...at, line: open.line, start: open.start, ...(isWhole && { sides: open.sides }) }
          : at,
      );
      open = undefined;
    } else if (open && /^\|{7}(?: |$)/.test(line)) open.part = 'base';
    else if (open && /^={7}$/.test(line)) open.part = 'theirs';
    else if (open && open.part !== 'base') open.sides.push(line);
  }
  return open ? [...conflicts, { line: open.line, start: open.start, end: open.end }] : conflicts;
}

/** Creates the edit that keeps the ids of both sides, because published ids must stay listed. */
function joinSides({ start, end, sides = [] }: Conflict, { text }: SourceFile) {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const ids = [...new Set(sides.filter((line) => line.trim() !== ''))].sort(compareText);
  return { start, end, text: ids.map((id) => id + lineEnd).join('') };
}
