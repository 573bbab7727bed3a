import type { Entry } from '../../board/board.ts';
import { tokenize } from '../tokens.ts';
import type { BoardWords } from './document-context.ts';

/** Words as they are written, those in most postings first. */
export type SpellingDictionary = [names: string[], words: string[]];

/** Upper bounds, so that the file stays small on a large board. */
const MAX_NAMES = 12_000;
const MAX_WORDS = 5000;

/** A rarer word of a text may be a misspelling itself. */
const MIN_POSTINGS = 3;

/**
 * The words of titles and of the names of companies, places and skills with their synonyms, and the
 * other words of texts. Suggested spellings are taken from them.
 */
export function createSpellingDictionary({ words, context }: BoardWords): SpellingDictionary {
  const { entries } = context.board.board;
  const names = countWords(entries, (entry) => [
    ...listNames(entry).flatMap(getWrittenWords),
    ...context
      .synonymsOf(entry.posting.language)
      .flatMap(({ ofTitle }) => ofTitle(entry.posting.title).same)
      .flatMap(getWrittenWords),
  ]);
  const inTexts = countWords(words, ({ text }) => text.map((word) => [word, word]));
  const rest = [...inTexts].filter(
    ([word, { postings }]) => postings >= MIN_POSTINGS && !names.has(word) && isWord(word),
  );
  return [
    sortByPostings([...names.values()]).slice(0, MAX_NAMES),
    sortByPostings(rest.map(([, counted]) => counted)).slice(0, MAX_WORDS),
  ];
}

interface CountedWord {
  written: string;
  postings: number;
}

/** @param listWords the words of a posting, with how they are written */
function countWords<Posting>(
  postings: readonly Posting[],
  listWords: (posting: Posting) => readonly (readonly [word: string, written: string])[],
): Map<string, CountedWord> {
  const found = new Map<string, CountedWord>();
  for (const posting of postings) {
    for (const [word, written] of new Map(listWords(posting))) {
      const known = found.get(word);
      if (known) known.postings += 1;
      else found.set(word, { written, postings: 1 });
    }
  }
  return found;
}

function sortByPostings(words: readonly CountedWord[]): string[] {
  return [...words]
    .sort((a, b) => b.postings - a.postings || (a.written < b.written ? -1 : 1))
    .map(({ written }) => written);
}

function listNames({ posting, company, places, skills }: Entry): string[] {
  return [
    posting.title,
    company.name,
    ...places.flatMap(({ locality = '', region = '', aliases }) => [locality, region, ...aliases]),
    ...skills.flatMap(({ name, aliases }) => [name, ...aliases]),
  ];
}

/** The words of a name that have letters, each with its spelling in the name. */
function getWrittenWords(name: string): [word: string, written: string][] {
  return tokenize(name)
    .filter(({ word }) => isWord(word))
    .map(({ word, start, end }) => [word, name.slice(start, end)]);
}

function isWord(word: string): boolean {
  return word.length > 1 && /\p{L}/u.test(word);
}
