import type { RuleContext } from '../rule.ts';

/** A line of a file, without its line end. */
export interface Line {
  text: string;
  /** From 1. */
  number: number;
  /** Where in the file it begins, in UTF-16 units. */
  start: number;
}

/** The lines of a file; each ends with a line feed. */
export function linesOf(text: string): Line[] {
  let next = 0;
  return text.split('\n').map((line, i) => {
    const start = next;
    next += line.length + 1;
    return { text: line, number: i + 1, start };
  });
}

/** Tells to which field of the frontmatter a line of the file belongs; to none if it is of the text below. */
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
