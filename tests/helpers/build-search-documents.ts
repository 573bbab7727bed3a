import { contextOf } from '../../src/board/board-context.ts';
import { readBoardWords, type BoardWords } from '../../src/search/build/document-context.ts';
import {
  createSearchDocument,
  type SearchDocument,
} from '../../src/search/build/search-document.ts';
import { getSearchedLines, getSearchedSections } from '../../src/search/build/searched-sections.ts';
import { getSearchLanguage } from '../../src/search/languages/search-languages.ts';
import { buildBoard, type BoardOverrides, type Fields } from './build-board.ts';

interface Options {
  /** The lines of the texts of all postings, or of each posting by its id. */
  lines?: readonly string[] | Readonly<Record<string, readonly string[]>>;
  urls?: readonly string[];
  board?: BoardOverrides;
}

interface BuiltDocuments {
  boardWords: BoardWords;
  documents: Record<string, SearchDocument>;
}

/** Builds the search documents of a board, by the ids of their postings. */
export function buildSearchDocuments(
  postings: Record<string, Fields>,
  { lines = [], urls = [], board: overrides }: Options = {},
): BuiltDocuments {
  const context = contextOf(buildBoard(postings, overrides));
  const { entries } = context.board;
  const linesOf = (row: number) => {
    const entry = entries[row];
    if (!entry) return [];
    const own = isList(lines) ? lines : (lines[entry.id] ?? []);
    return getSearchedLines(
      getSearchedSections(
        entry,
        own.map((text) => ({ text })),
      ),
    );
  };
  const boardWords = readBoardWords(context, getSearchLanguage(context.locale), linesOf);
  const documents = Object.fromEntries(
    entries.flatMap((entry, row): [string, SearchDocument][] => {
      const words = boardWords.words[row];
      return words
        ? [[entry.id, createSearchDocument(entry, words, urls, boardWords.context)]]
        : [];
    }),
  );
  return { boardWords, documents };
}

/** Builds the search document of a single posting. */
export function buildSearchDocument(fields: Fields, options?: Options): SearchDocument {
  const { only } = buildSearchDocuments({ only: fields }, options).documents;
  if (!only) throw new Error('The fixture board has no posting.');
  return only;
}

function isList(lines: Options['lines']): lines is readonly string[] {
  return Array.isArray(lines);
}
