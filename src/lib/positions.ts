import { findLastIndexAtMost } from './binary-search.ts';

/** A line and a column of a file, both from 1; columns in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/** Converts offsets in a text to lines and columns. Lines end with a line feed. */
export class Positions {
  readonly #lineStarts = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      this.#lineStarts.push(at + 1);
    }
  }

  at(offset: number): Position {
    const line = findLastIndexAtMost(this.#lineStarts, offset, (start) => start);
    return { line: line + 1, column: offset - (this.#lineStarts[line] ?? 0) + 1 };
  }
}
