import { foldWord, tokenize, type Token } from '../tokens.ts';

/**
 * The words of a code in capitals: `^or` for `OR`, which is also a word, and `ca` for `CA`. None
 * for a code that is never searched for, because it is a word that says nothing.
 */
export type MarkCode = (code: string) => string[];

/** What marks a code that would otherwise be an ordinary word. */
const CODE_MARK = '^';

/** @param isAmbiguous whether a word only means a code if it is in capitals */
export function createCodeMarker(
  isAmbiguous: (word: string) => boolean,
  isStopWord: (word: string) => boolean,
): MarkCode {
  return (code) => {
    const word = foldWord(code);
    if (isAmbiguous(word)) return [CODE_MARK + word];
    return isStopWord(word) ? [] : [word];
  };
}

/**
 * The words of a title that are in capitals and would otherwise be ordinary: `^it` for `IT`.
 * There are none in a title that is all in capitals.
 */
export function listMarkedCodes(
  title: string,
  isAmbiguous: (word: string) => boolean,
  tokens: readonly Token[] = tokenize(title),
): string[] {
  if (title === title.toUpperCase() && tokens.length > 1) return [];
  return tokens.flatMap(({ word, start, end }) =>
    isAmbiguous(word) && /^\p{Lu}{2,3}$/u.test(title.slice(start, end)) ? [CODE_MARK + word] : [],
  );
}
