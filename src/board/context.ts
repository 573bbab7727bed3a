import type { Format } from '../words/format.ts';
import type { Words } from '../words/words.ts';
import type { Board } from './board.ts';
import type { Relations } from './relations.ts';

/** What a page needs to say anything: the board, how its postings relate, and the words of its language. */
export interface BoardContext {
  board: Board;
  relations: Relations;
  words: Words;
  /** The locale that the pages are written in, as a BCP 47 tag. */
  locale: string;
  format: Format;
}
