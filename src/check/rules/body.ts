import type { Position } from '../positions.ts';
import { Positions } from '../positions.ts';
import type { PostingCase } from './rule.ts';

/** Where in the file the text below the frontmatter begins, in UTF-16 units. */
export function bodyStart({ source }: PostingCase): number {
  return source.file.text.length - source.body.length;
}

/** Tells at which line and column of the file an offset in the text below the frontmatter lies. */
export function bodyPositions({ source }: PostingCase): (offset: number) => Position {
  let positions: Positions | undefined;
  return (offset) => {
    positions ??= new Positions(source.body);
    const { line, column } = positions.at(offset);
    return { line: line + source.bodyLine - 1, column };
  };
}
