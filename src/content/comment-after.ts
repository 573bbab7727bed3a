import { isScalar } from 'yaml';

/** A comment after a value. */
export interface CommentAfter {
  /** Offsets in the file, in UTF-16 units. */
  valueStart: number;
  start: number;
  end: number;
  /** The comment with its `#`. */
  text: string;
}

const SAME_LINE = /^([ \t]*)(#[^\r\n]*)/;
/** A comment in the next line that looks like a word or number, not like a field. */
const NEXT_LINE = /^([ \t]*\r?\n([ \t]+))(#(?![\w-]+:)[\p{L}\p{N}][^\r\n]*)/u;

/**
 * The comment after a plain value: on its line, or where its text could go on in the next one.
 *
 * @param text the file
 */
export function findCommentAfter(node: unknown, text: string): CommentAfter | undefined {
  const isPlain = isScalar(node) && (node.type === 'PLAIN' || node.type === undefined);
  if (!isPlain || !node.range) return undefined;
  const [valueStart, valueEnd] = node.range;
  const [space = '', comment] = findComment(text, valueStart, valueEnd);
  if (comment === undefined) return undefined;
  const start = valueEnd + space.length;
  const isEmpty = valueStart === valueEnd;
  const words = comment.trimEnd();
  return {
    valueStart: isEmpty ? start : valueStart,
    ...{ start, end: start + words.length, text: words },
  };
}

/** The space after a value and the comment that follows it, if its text could go on there. */
function findComment(text: string, valueStart: number, valueEnd: number): string[] {
  const after = text.slice(valueEnd, valueEnd + 2000);
  const [, space = '', comment] = SAME_LINE.exec(after) ?? [];
  if (comment !== undefined) return [space, comment];
  const [, gap = '', indent = '', next] = NEXT_LINE.exec(after) ?? [];
  if (next === undefined) return [];
  const line = text.slice(text.lastIndexOf('\n', valueStart - 1) + 1, valueStart);
  const own = /^[ \t]*/.exec(line)?.[0] ?? '';
  const isDeeper = own === line ? indent.length >= own.length : indent.length > own.length;
  return isDeeper ? [gap, next] : [];
}

