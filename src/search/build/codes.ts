import { foldWord, tokenize, type Token } from '../tokens.ts';

/** The words of a code in capitals: `^or` for `OR`, which is also a word, and `ca` for `CA`. */
export type MarkCode = (code: string) => string[];

/** What marks a code that would otherwise be an ordinary word. */
const CODE_MARK = '^';

export function createCodeMarker(isOrdinary: (word: string) => boolean): MarkCode {
  return (code) => {
    const word = foldWord(code);
    return [isOrdinary(word) ? CODE_MARK + word : word];
  };
}

/**
 * The words of a title that are in capitals and would otherwise be ordinary: `^it` for `IT`.
 * There are none in a title that is all in capitals.
 */
export function listMarkedCodes(
  title: string,
  isOrdinary: (word: string) => boolean,
  tokens: readonly Token[] = tokenize(title),
): string[] {
  if (title === title.toUpperCase() && tokens.length > 1) return [];
  return tokens.flatMap(({ word, start, end }) =>
    isOrdinary(word) && /^\p{Lu}{2,3}$/u.test(title.slice(start, end)) ? [CODE_MARK + word] : [],
  );
}
