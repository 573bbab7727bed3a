import type { Board } from '../../board/board.ts';
import { splitWords } from '../tokens.ts';

/** Upper bound, so that the file of the language stays small. */
const MAX_NAMES = 500;

/**
 * The names of companies and places that contain words which say nothing by themselves, as words
 * with a space between, those with most postings first.
 */
export function listNamesWithStopWords(board: Board, stopWords: readonly string[]): string[] {
  const isStopWord = new Set(stopWords);
  const companies = board
    .values('companies')
    .flatMap(({ id, entries }) => ({ names: [board.company(id)?.name ?? ''], entries }));
  const places = board.values('places').map(({ id, entries }) => {
    const { locality = '', region = '', aliases = [] } = board.place(id) ?? {};
    return { names: [locality, region, ...aliases], entries };
  });
  const names = [...companies, ...places]
    .filter(({ entries }) => entries.length > 0)
    .sort((a, b) => b.entries.length - a.entries.length)
    .flatMap((value) => value.names.map(splitWords))
    .filter((words) => words.some((word) => isStopWord.has(word)))
    .map((words) => words.join(' '));
  return [...new Set(names)].slice(0, MAX_NAMES);
}
