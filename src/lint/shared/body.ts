import type { Position } from '../../lib/positions.ts';
import { Positions } from '../../lib/positions.ts';
import type { RuleContext } from '../rule.ts';

/** Where in the file the text below the frontmatter begins, in UTF-16 units. */
export function bodyStart({ source }: RuleContext): number {
  return source.file.text.length - source.body.length;
}

/** Tells at which line and column of the file an offset in the text below the frontmatter lies. */
export function bodyPositions({ source }: RuleContext): (offset: number) => Position {
  let positions: Positions | undefined;
  return (offset) => {
    positions ??= new Positions(source.body);
    const { line, column } = positions.at(offset);
    return { line: line + source.bodyLine - 1, column };
  };
}
