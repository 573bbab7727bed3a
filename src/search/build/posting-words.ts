import type { Entry } from '../../board/board.ts';
import { tokenize, type Token } from '../tokens.ts';
import type { FindMentions } from './catalogue-mentions.ts';
import { listChains, listOtherWords } from './name-words.ts';
import type { TitleSynonyms } from './title-synonyms.ts';

/** The words of a posting's title and text, before other postings are known. */
export interface PostingWords {
  title: readonly Token[];
  /** The words of the text, in order. */
  text: readonly string[];
  /** Other words that find those of the text: other spellings, words within words, joined words. */
  others: readonly string[];
  /** Pairs of words of the title and the text with a hyphen between them. */
  hyphenated: readonly (readonly [string, string])[];
  /** Other names of what the title and the text mention. */
  mentioned: readonly (readonly string[])[];
}

/** Reads the words of titles and texts. Equal words are one string, which saves memory. */
export function createPostingReader(
  findMentions: FindMentions,
): (entry: Entry, lines: readonly string[], synonyms: readonly TitleSynonyms[]) => PostingWords {
  const known = new Map<string, string>();
  const intern = (word: string) => {
    const same = known.get(word);
    if (same === undefined) known.set(word, word);
    return same ?? word;
  };
  return ({ posting }, lines, synonyms) => {
    const source = lines.join('\n');
    const title = tokenize(posting.title);
    const text = tokenize(source);
    return {
      title,
      text: text.map(({ word }) => intern(word)),
      others: listOtherWords(text, source).map(intern),
      hyphenated: [...listChains(title), ...listChains(text)].flatMap((chain) => {
        const [first, second, ...others] = chain;
        return first !== undefined && second !== undefined && others.length === 0
          ? [[intern(first), intern(second)] as const]
          : [];
      }),
      mentioned: [
        ...findMentions(posting.title, text, source),
        ...synonyms.flatMap(({ ofText }) => ofText(text, source)),
      ],
    };
  };
}
