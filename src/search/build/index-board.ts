import { createHash } from 'node:crypto';
import type { Entry } from '../../board/board.ts';
import type { BoardContext } from '../../board/board-context.ts';
import type { Posting } from '../../model/posting.ts';
import type { TextBlock } from '../../text/blocks.ts';
import { toBits } from '../bits.ts';
import {
  CHANGES_FILE,
  FORMAT,
  getCommonWordFile,
  getRowFile,
  LANGUAGE_FILE,
  SPELLINGS_FILE,
  SUGGESTIONS_FILE,
  TABLE_FILE,
  type Manifest,
} from '../index-files.ts';
import { getSearchLanguage } from '../languages/search-languages.ts';
import type { StoredResult } from '../stored-result.ts';
import { createFacetTable } from './build-facet-table.ts';
import { buildIndex } from './build-index.ts';
import { getFirstChange } from '../state-changes.ts';
import { createStateChanges } from './build-state-changes.ts';
import { gzip } from './gzip.ts';
import type { Files } from './run-pagefind.ts';
import { listVagueCompounds, readBoardWords } from './document-context.ts';
import { getMarkableTexts } from './markable-texts.ts';
import { listNamesWithStopWords } from './names-with-stop-words.ts';
import { createSearchDocument } from './search-document.ts';
import { getSearchedLines, getSearchedSections, joinSection } from './searched-sections.ts';
import { createSpellingDictionary } from './spelling-dictionary.ts';
import { createSuggestionFile } from './suggestions.ts';

/** An index: its manifest, and its files by their paths below the folder of the version. */
export interface BoardIndex {
  manifest: Manifest;
  files: Files;
}

/** What a board does not tell about a posting. */
interface PostingSources {
  /** The lines of its text as its page shows them. */
  linesOf: (entry: Entry) => readonly TextBlock[];
  /** Its row as lists of postings show it, as HTML. */
  htmlOf: (entry: Entry) => string;
  /** The URL of the page of a posting with an id. */
  urlOf: (id: string) => string;
}

/** Builds the search index of a board. The row of a posting is its position in the board. */
export async function indexBoard(
  context: BoardContext,
  { linesOf, htmlOf, urlOf }: PostingSources,
): Promise<BoardIndex> {
  const { board, locale } = context;
  const { entries } = board;
  const texts = entries.map((entry) => getSearchedSections(entry, linesOf(entry)));
  const language = getSearchLanguage(locale);
  const boardWords = readBoardWords(context, language, (row) => getSearchedLines(texts[row] ?? []));
  const documents = entries.flatMap((entry, row) => {
    const words = boardWords.words[row];
    const urls = listUrls(entry.posting, [entry.id, ...(entry.posting.aliases ?? [])].map(urlOf));
    return words ? [createSearchDocument(entry, words, urls, boardWords.context)] : [];
  });
  const indexing = buildIndex(documents);
  // Pagefind runs in other threads; the rest is done meanwhile.
  const results = entries.map((entry, row): Uint8Array => {
    const html = htmlOf(entry);
    const sections = (texts[row] ?? []).map(joinSection);
    const result: StoredResult = { html, markable: getMarkableTexts(html), sections };
    return pack(result);
  });
  const changes = createStateChanges(context);
  const firstChange = getFirstChange(changes);
  const table = createFacetTable(context);
  const suggestions = createSuggestionFile(context, table);
  const tables: [path: string, content: unknown][] = [
    [TABLE_FILE, table],
    [CHANGES_FILE, changes],
    [SPELLINGS_FILE, createSpellingDictionary(boardWords)],
    [
      LANGUAGE_FILE,
      {
        ...language,
        compounds: listVagueCompounds(locale, language),
        names: [...language.names, ...listNamesWithStopWords(board, language.stopWords)],
      },
    ],
  ];
  const { files, common, borders, phrases } = await indexing;

  for (const [path, content] of tables) files.set(path, pack(content));
  files.set(SUGGESTIONS_FILE, suggestions);
  results.forEach((result, row) => files.set(getRowFile(row), result));
  common.forEach(({ rows, strong, medium }, i) => {
    const bits = [rows, strong, medium].map((numbers) => toBits(numbers, entries.length));
    files.set(getCommonWordFile(i), gzip(Buffer.concat(bits)));
  });
  const manifest: Manifest = {
    format: FORMAT,
    version: hashFiles(files),
    day: board.today,
    frozen: board.frozen,
    ...(firstChange !== undefined && { firstChange }),
    postings: entries.length,
    live: board.live.length,
    common: common.map(({ word }) => word),
    borders,
    phrases,
  };
  return { manifest, files };
}

/** The URLs by which a posting is found: of its pages, of its source, and to apply. */
function listUrls({ source, apply }: Posting, pages: readonly string[]): string[] {
  return [...pages, source?.url, apply?.url].filter((url) => url !== undefined);
}

function pack(content: unknown): Uint8Array {
  return gzip(Buffer.from(JSON.stringify(content)));
}

function hashFiles(files: Files): string {
  const hash = createHash('sha256');
  for (const path of [...files.keys()].sort()) {
    hash.update(path);
    hash.update(files.get(path) ?? '');
  }
  return hash.digest('hex').slice(0, 12);
}
