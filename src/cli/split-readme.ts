/** The line of README.md that ends the board's own introduction. */
const MANUAL_LINE = /^<!-- manual -->[ \t]*\r?$/m;

/** The introduction of a board, and the manual of the software, which begins with that line. */
export interface Readme {
  introduction: string;
  manual: string;
}

/** Splits a README; undefined if it has no line that separates the two parts. */
export function splitReadme(text: string): Readme | undefined {
  const index = MANUAL_LINE.exec(text)?.index;
  return index === undefined
    ? undefined
    : { introduction: text.slice(0, index), manual: text.slice(index) };
}
