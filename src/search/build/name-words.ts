import { joinWords, tokenize, type Token } from '../tokens.ts';
import { listInnerWords } from './inner-words.ts';

/** Words that names of places and companies have in two forms: `Saint Paul` and `St. Paul`. */
const NAME_FORMS = [
  ['saint', 'st'],
  ['sainte', 'ste'],
  ['mount', 'mt'],
  ['fort', 'ft'],
  ['university', 'univ'],
].flatMap(([long = '', short = '']) => [[long, short] as const, [short, long] as const]);

const OTHER_FORM: ReadonlyMap<string, string> = new Map(NAME_FORMS);

/** A gap between words that are also written as one. */
const JOINABLE_GAP = /^[\s/.]*$|^\p{Pd}$/u;

/** Whether a word says nothing by itself, so that it is not joined to its neighbours. */
export type IsStopWord = (word: string) => boolean;

/** The words of a title or name, and all others that find it. */
export function listNameWords(
  source: string,
  isStopWord: IsStopWord,
  tokens: readonly Token[] = tokenize(source),
): string[] {
  return [...listTokenWords(tokens, source), ...listJoinedNeighbours(source, isStopWord, tokens)];
}

/** The words that each two neighbours make. */
export function listJoinedNeighbours(
  source: string,
  isStopWord: IsStopWord,
  tokens: readonly Token[],
): string[] {
  // A stop word in capitals is a code: `IT Support`.
  const meaningful = tokens.filter(
    ({ word, start, end }) => !isStopWord(word) || /^\p{Lu}{2,3}$/u.test(source.slice(start, end)),
  );
  return listNeighbours(meaningful, source).map((pair) => joinWords(pair));
}

/** The words of a name of a company or place: also with `St` for `Saint`. */
export function listProperNameWords(name: string, isStopWord: IsStopWord): string[] {
  const words = listNameWords(name, isStopWord);
  return [...words, ...words.flatMap((word) => OTHER_FORM.get(word) ?? [])];
}

/** The words of a text, and others that find them. */
export function listTokenWords(tokens: readonly Token[], source: string): string[] {
  return [...tokens.map(({ word }) => word), ...listOtherWords(tokens, source)];
}

/** Without capitals or marks in it, a word has no words within it. */
const PLAIN_WORD = /^[A-Z]?[a-z\d]*$/;

/**
 * Other words that find those of a text: their other spellings, words within them, and those that
 * hyphens and the like join.
 */
export function listOtherWords(tokens: readonly Token[], source: string): string[] {
  const found = listChains(tokens).map((chain) => joinWords(chain));
  for (const { others, start, end } of tokens) {
    const written = source.slice(start, end);
    if (PLAIN_WORD.test(written)) continue;
    found.push(...others, ...listInnerWords(written));
  }
  return found;
}

/** Runs of words that only a hyphen or the like separates. */
export function listChains(tokens: readonly Token[]): string[][] {
  const chains: string[][] = [];
  let chain: string[] = [];
  tokens.forEach(({ word, joined }, i) => {
    chain = joined ? [...chain, word] : [word];
    if (joined && !tokens[i + 1]?.joined) chains.push(chain);
  });
  return chains;
}

/** Each two neighbouring words, unless a comma or the like is between them. */
export function listNeighbours(
  tokens: readonly Token[],
  source: string,
): [first: string, second: string][] {
  return tokens.slice(1).flatMap((token, i): [string, string][] => {
    const before = tokens[i];
    return before && JOINABLE_GAP.test(source.slice(before.end, token.start))
      ? [[before.word, token.word]]
      : [];
  });
}
