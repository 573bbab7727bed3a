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
/** A formatter may have indented the markers, as if they were text of a list item. */
const OURS = /^ {0,3}<{7}(?: |$)/;
const BASE = /^ {0,3}\|{7}(?: |$)/;
const MIDDLE = /^ {0,3}={7}$/;
const THEIRS = /^>{7}(?: |$)/;
const LIST_ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;

/** Creates a finding for each unresolved conflict in a file. */
export function findMergeConflicts(file: SourceFile): Finding[] {
  if (!/^[ \t]*(?:<{7}|>{7}|={7})(?: |\r?$)/m.test(file.text)) return [];
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
  let rules = 0;
  let before = '';
  let open: (Conflict & { sides: string[]; part: 'ours' | 'base' | 'theirs' }) | undefined;
  let start = 0;
  for (const [i, written] of text.split('\n').entries()) {
    const line = written.replace(/\r$/, '');
    const end = Math.min(start + written.length + 1, text.length);
    const at = { line: i + 1, start, end };
    start = end;
    if (line === '---') rules += 1;
    const isYaml = !mayHaveCode || rules === 1;
    const isAfterItem = LIST_ITEM.test(before);
    before = line;
    const [, mark] = (mayHaveCode && FENCE.exec(line)) || [];
    if (!open && mark !== undefined) {
      // Code may show what a conflict looks like.
      if (fence === undefined) fence = mark;
      else if (mark.startsWith(fence)) fence = undefined;
    }
    if (fence !== undefined && !open) continue;
    if (OURS.test(line)) {
      if (open) conflicts.push({ line: open.line, start: open.start, end: open.end });
      open = { ...at, sides: [], part: 'ours' };
    } else if (THEIRS.test(open ? line.trimStart() : line)) {
      const isWhole = open?.part === 'theirs';
      conflicts.push(
        open
          ? { ...at, line: open.line, start: open.start, ...(isWhole && { sides: open.sides }) }
          : at,
      );
      open = undefined;
    } else if (open && BASE.test(line)) open.part = 'base';
    else if (open && MIDDLE.test(line)) open.part = 'theirs';
    // Under other text, the sign makes a heading.
    else if (!open && line === '=======' && (isYaml || isAfterItem)) conflicts.push(at);
    else if (open && open.part !== 'base') open.sides.push(line);
  }
  return open ? [...conflicts, { line: open.line, start: open.start, end: open.end }] : conflicts;
}

/** Creates the edit that keeps the ids of both sides, because published ids must stay listed. */
function joinSides({ start, end, sides = [] }: Conflict, { text }: SourceFile) {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const others = new Set(`${text.slice(0, start)}\n${text.slice(end)}`.split(/\r?\n/));
  const ids = [...new Set(sides)]
    .filter((line) => line.trim() !== '' && !others.has(line))
    .sort(compareText);
  return { start, end, text: ids.map((id) => id + lineEnd).join('') };
}
