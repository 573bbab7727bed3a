import type { Board, Entry } from '../../board/board.ts';
import type { BoardContext } from '../../board/board-context.ts';
import { getLanguage, type Language } from '../../i18n/languages.ts';
import type { FactNames } from '../languages/index-language.ts';
import { findIndexLanguage, getIndexLanguage } from '../languages/index-languages.ts';
import type { SearchLanguage } from '../languages/search-language.ts';
import { splitWords, tokenize } from '../tokens.ts';
import { createUrlWord } from '../url-word.ts';
import { createMentionFinder } from './catalogue-mentions.ts';
import { createCodeMarker, listMarkedCodes, type MarkCode } from './codes.ts';
import {
  listNameWords,
  listNeighbours,
  listProperNameWords,
  type IsStopWord,
} from './name-words.ts';
import { createRespeller } from './other-spellings.ts';
import { createPlaceWords, type PlaceWords } from './place-words.ts';
import { createPostingReader, type PostingWords } from './posting-words.ts';
import { createTitleSynonyms, type TitleSynonyms } from './title-synonyms.ts';
import { createWordJoins, type WordJoins } from './word-joins.ts';

/** What the words of a posting depend on, apart from the posting. */
export interface DocumentContext {
  board: BoardContext;
  factNames: FactNames;
  placeWords: ReadonlyMap<string, PlaceWords>;
  joins: WordJoins;
  /** Whether a word only means a code if it is in capitals. */
  isAmbiguous: (word: string) => boolean;
  markCode: MarkCode;
  isStopWord: IsStopWord;
  /** The synonyms for a posting in a language; undefined stands for that of the board. */
  synonymsOf: (language: string | undefined) => readonly TitleSynonyms[];
  /** Gets the other words that find a word of a posting in a language. */
  formsOf: (language: string | undefined) => (word: string) => readonly string[];
  /** The words of a name, each two also as one. */
  listNameWords: (name: string) => readonly string[];
  listCompanyWords: (name: string) => readonly string[];
  splitName: (name: string) => readonly string[];
  /** The words of a name, and those of them that are also written as one. */
  listKnownWords: (name: string) => readonly string[];
  /** The same, and words in capitals such as `^it`. */
  listSynonymWords: (name: string) => readonly string[];
  listUrlWords: (urls: readonly string[]) => string[];
}

/** The words of every posting, in order, and what else their documents depend on. */
export interface BoardWords {
  words: readonly PostingWords[];
  context: DocumentContext;
}

/**
 * Reads the words of all postings. Which words are written together and apart depends on all of
 * them.
 *
 * @param linesOf the lines of a posting's text
 */
export function readBoardWords(
  board: BoardContext,
  searchLanguage: SearchLanguage,
  linesOf: (row: number) => readonly string[],
): BoardWords {
  const { entries } = board.board;
  const stopWords = new Set(searchLanguage.stopWords);
  const codes = new Set(searchLanguage.ambiguousCodes);
  const isAmbiguous = (word: string) => codes.has(word);
  const isStopWord = (word: string) => stopWords.has(word);
  const languagesOf = createLanguageFinder(board.locale);
  const synonyms = createCache((language: Language) =>
    createTitleSynonyms(
      getIndexLanguage(language),
      (word) => isAmbiguous(word) || isStopWord(word),
    ),
  );
  const synonymsOf = (language: string | undefined) => languagesOf(language).map(synonyms);

  const read = createPostingReader(createMentionFinder(board.board, board.board.synonyms));
  const words = entries.map((entry, row) =>
    read(entry, linesOf(row), synonymsOf(entry.posting.language)),
  );
  const compounds = languagesOf(undefined).flatMap((language) => listCompounds(language));
  const joins = createWordJoins({
    words: listAllWords(words),
    hyphenated: words.flatMap(({ hyphenated }) => hyphenated),
    neighbours: listNameNeighbours(board.board),
    known: compounds,
    isStopWord,
  });
  const respell = createCache((language: Language) =>
    createRespeller(getIndexLanguage(language).spellingVariants),
  );
  const forms = createCache((languages: string) => {
    const respellers = languages
      .split(' ')
      .flatMap((tag) => findIndexLanguage(tag) ?? [])
      .map(respell);
    return createCache((word: string) =>
      [...respellers.map((one) => one(word)), ...joins.split(word)].filter(
        (form) => form !== undefined,
      ),
    );
  });
  const splitName = createCache((name: string) => splitWords(name));
  const listKnownWords = createCache((name: string) => {
    const parts = splitName(name);
    const joined = parts.slice(1).flatMap((part, i) => joins.join(parts[i] ?? '', part) ?? []);
    return [...parts, ...joined];
  });
  const { factNames } = getIndexLanguage(getLanguage(board.locale));
  const markCode = createCodeMarker(isAmbiguous, isStopWord);
  return {
    words,
    context: {
      board,
      factNames,
      placeWords: createPlaceWords(board, factNames, { markCode, isStopWord }),
      joins,
      isAmbiguous,
      markCode,
      isStopWord,
      synonymsOf,
      formsOf: (language) => forms(languagesOf(language).join(' ')),
      listNameWords: createCache((name: string) => listNameWords(name, isStopWord)),
      listCompanyWords: createCache((name: string) => listProperNameWords(name, isStopWord)),
      splitName,
      listKnownWords,
      listSynonymWords: createCache((name: string) => [
        ...listKnownWords(name),
        ...listMarkedCodes(`${name} `, isAmbiguous),
      ]),
      listUrlWords: (urls) => urls.map(createUrlWord),
    },
  };
}

function listAllWords(postings: readonly PostingWords[]): Set<string> {
  const all = new Set<string>();
  for (const { title, text } of postings) {
    for (const { word } of title) all.add(word);
    for (const word of text) all.add(word);
  }
  return all;
}

function createCache<Key, Value>(create: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = create(key);
    known.set(key, value);
    return value;
  };
}

/** Finds the languages of a posting and of the board, as far as the index knows them. */
function createLanguageFinder(locale: string) {
  return createCache((language: string | undefined): readonly Language[] => {
    const own = language === undefined ? undefined : findIndexLanguage(language);
    return [...new Set([...(own === undefined ? [] : [own]), getLanguage(locale)])];
  });
}

/**
 * The words that a query has to join, because they mean nothing apart: `parttime`. The index has
 * all other compounds together and apart.
 */
export function listVagueCompounds(
  locale: string,
  { vagueWords, stopWords }: SearchLanguage,
): string[] {
  const vague = new Set([...vagueWords, ...stopWords]);
  return listCompounds(getLanguage(locale))
    .filter((pair) => pair.every((word) => vague.has(word)))
    .map((pair) => pair.join(''));
}

/** Words that are also written apart, in the singular and the plural. */
function listCompounds(language: Language): [string, string][] {
  return getIndexLanguage(language).compounds.flatMap((compound): [string, string][] => {
    const [first = '', second = ''] = splitWords(compound);
    return [
      [first, second],
      [first, `${second}s`],
    ];
  });
}

function listNameNeighbours({ entries }: Board): [string, string][] {
  const names = entries.flatMap(({ posting, company, skills }: Entry) => [
    posting.title,
    company.name,
    ...skills.flatMap(({ name, aliases }) => [name, ...aliases]),
  ]);
  return [...new Set(names)].flatMap((name) => listNeighbours(tokenize(name), name));
}
