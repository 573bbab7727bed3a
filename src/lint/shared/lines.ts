import type { RuleContext } from '../rule.ts';

/** A line of a file, without its line end. */
export interface Line {
  text: string;
  /** From 1. */
  number: number;
  /** Offset in the file, in UTF-16 units. */
  start: number;
}

/** Splits a file into lines at line feeds. */
export function splitLines(text: string): Line[] {
  let next = 0;
  return text.split('\n').map((line, i) => {
    const start = next;
    next += line.length + 1;
    return { text: line, number: i + 1, start };
  });
}

/** Looks up the frontmatter field of a line; none for lines of the text. */
export function fieldsByLine({ source }: RuleContext): (line: number) => { field?: string } {
  let field: string | undefined;
  const fields = source.file.text.split('\n', source.bodyLine - 1).map((text) => {
    field = /^([A-Za-z]\w*):/.exec(text)?.[1] ?? field;
    return field;
  });
  return (line) => {
    const name = fields[line - 1];
    return name === undefined ? {} : { field: name };
  };
}
