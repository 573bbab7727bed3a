/** Maximum number of characters shown of a line, around the column. */
const WIDTH = 90;

/** Characters that a terminal would act on: control and format characters, and lone surrogates. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/**
 * Formats a line of a file with its number, the line before it, and a mark below a column.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units
 * @returns undefined if the file has no such line
 */
export function codeFrame(
  text: string,
  { line, column }: { line: number; column: number },
): string | undefined {
  const lines = text.split(/\r?\n/);
  const target = lines[line - 1];
  if (text === '' || target === undefined) return undefined;
  const from = Math.max(0, Math.min(column - 1 - WIDTH / 2, target.length - WIDTH));
  const digits = String(line).length;
  const row = (number: number, content: string) =>
    `${number === line ? '>' : ' '} ${String(number).padStart(digits)} | ${content}`;
  const before = line > 1 ? [row(line - 1, excerpt(lines[line - 2] ?? '', 0))] : [];
  const start = excerpt(target.slice(0, column - 1), from).length;
  return [
    ...before,
    row(line, excerpt(target, from)),
    `  ${' '.repeat(digits)} | ${' '.repeat(start)}^`,
  ]
    .map((part) => part.trimEnd())
    .join('\n');
}

/** Cuts a line to the frame's width. Each unprintable character becomes one dot. */
function excerpt(line: string, from: number): string {
  const end = from + WIDTH;
  const visible = line.slice(from, end).replace(UNPRINTABLE, '·');
  return `${from > 0 ? '…' : ''}${visible}${end < line.length ? '…' : ''}`;
}
