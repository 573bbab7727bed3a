import type { Board } from '../../board/board.ts';
import { tokenize } from '../tokens.ts';

/**
 * The words of titles and of the names of companies, places and skills as they are written, those
 * in most postings first. Suggested spellings are taken from them.
 */
export function createSpellingDictionary(board: Board): string[] {
  const found = new Map<string, { name: string; postings: number }>();
  for (const { posting, company, places, skills } of board.entries) {
    const names = [
      posting.title,
      company.name,
      ...places.flatMap(({ locality = '', region = '', aliases }) => [
        locality,
        region,
        ...aliases,
      ]),
      ...skills.flatMap(({ name, aliases }) => [name, ...aliases]),
    ];
    const words = new Map(names.flatMap(getWrittenWords));
    for (const [word, name] of words) {
      const known = found.get(word);
      if (known) known.postings += 1;
      else found.set(word, { name, postings: 1 });
    }
  }
  return [...found.values()]
    .sort((a, b) => b.postings - a.postings || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
}

/** The words of a name that have letters, each with its spelling in the name. */
function getWrittenWords(name: string): [word: string, written: string][] {
  return tokenize(name)
    .filter(({ word }) => word.length > 1 && /\p{L}/u.test(word))
    .map(({ word, start, end }) => [word, name.slice(start, end)]);
}
