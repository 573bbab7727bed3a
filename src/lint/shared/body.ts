import type { Position } from '../../lib/positions.ts';
import { Positions } from '../../lib/positions.ts';
import type { RuleContext } from '../rule.ts';

/** Offset in the file of the text below the frontmatter, in UTF-16 units. */
export function bodyStart({ source }: RuleContext): number {
  return source.file.text.length - source.body.length;
}

/** Converts offsets in the text below the frontmatter to lines and columns of the file. */
export function bodyPositions({ source }: RuleContext): (offset: number) => Position {
  let positions: Positions | undefined;
  return (offset) => {
    positions ??= new Positions(source.body);
    const { line, column } = positions.at(offset);
    return { line: line + source.bodyLine - 1, column };
  };
}
