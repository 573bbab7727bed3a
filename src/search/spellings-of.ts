import type { Board } from '../board/board.ts';
import { fold, tokens } from './tokens.ts';

/**
 * The words of titles and of the names of companies, places and skills, as they are written, those that more postings
 * have first: what a misspelt word can be held against.
 */
export function spellings(board: Board): string[] {
  const found = new Map<string, { name: string; postings: number }>();
  const add = (text: string, postings: number) => {
    for (const { start, end } of tokens(text)) {
      const name = text.slice(start, end);
      const word = fold(name);
      const known = found.get(word);
      if (known) known.postings += postings;
      else if (word.length > 1 && /\p{L}/u.test(word)) found.set(word, { name, postings });
    }
  };
  for (const { posting, company } of board.entries) {
    add(posting.title, 1);
    add(company.name, 1);
  }
  for (const { id, entries } of board.values('places')) {
    const { locality = '', region = '', aliases = [] } = board.place(id) ?? {};
    add([locality, region, ...aliases].join(' '), entries.length);
  }
  for (const { id, entries } of board.values('skills')) {
    const { name = '', aliases = [] } = board.skill(id) ?? {};
    add([name, ...aliases].join(' '), entries.length);
  }
  return [...found.values()]
    .sort((a, b) => b.postings - a.postings || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
}
