/** So many characters of a line are shown around the place that is meant. */
const WIDTH = 90;

/** What a terminal would act on instead of showing it: control and format characters, and lone surrogates. */
const UNSHOWN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/**
 * A line of a file with its number, the line before it, and a mark below the column that is meant.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units
 * @returns nothing when the file has no such line
 */
export function codeFrame(
  text: string,
  { line, column }: { line: number; column: number },
): string | undefined {
  const lines = text.split(/\r?\n/);
  const meant = lines[line - 1];
  if (text === '' || meant === undefined) return undefined;
  const from = Math.max(0, Math.min(column - 1 - WIDTH / 2, meant.length - WIDTH));
  const digits = String(line).length;
  const row = (number: number, content: string) =>
    `${number === line ? '>' : ' '} ${String(number).padStart(digits)} | ${content}`;
  const before = line > 1 ? [row(line - 1, shown(lines[line - 2] ?? '', 0))] : [];
  const start = shown(meant.slice(0, column - 1), from).length;
  return [
    ...before,
    row(line, shown(meant, from)),
    `  ${' '.repeat(digits)} | ${' '.repeat(start)}^`,
  ]
    .map((part) => part.trimEnd())
    .join('\n');
}

/** A part of a line, on one line, each character as wide as it can be told. */
function shown(line: string, from: number): string {
  return `${from > 0 ? '…' : ''}${line.slice(from, from + WIDTH).replace(UNSHOWN, '·')}${from + WIDTH < line.length ? '…' : ''}`;
}
