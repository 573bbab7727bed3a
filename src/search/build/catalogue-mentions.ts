import type { Board } from '../../board/board.ts';
import { tokenize, splitWords, type Token } from '../tokens.ts';

type Words = readonly string[];

/**
 * Finds the other names of skills and places that a title or text mentions. A name of one word only
 * counts in a title, and only if it cannot be an ordinary word.
 *
 * @param text the words of `source`
 */
export type FindMentions = (
  title: string,
  text: readonly Token[],
  source: string,
) => readonly Words[];

interface NamePattern {
  words: Words;
  /**
   * The name as it is written if it cannot be an ordinary word: `NYC` or `PyTorch`, but not `Go`.
   */
  distinct: string | undefined;
  /** Whether it also counts in a text if it has one word. */
  isCertain: boolean;
  names: readonly Words[];
}

/** @param synonyms groups of names of the board, whose names all count in titles and texts */
export function createMentionFinder(
  board: Board,
  synonyms: readonly (readonly string[])[],
): FindMentions {
  const places = board.values('places').flatMap(({ id }) => board.place(id) ?? []);
  const skills = board.values('skills').flatMap(({ id }) => board.skill(id) ?? []);
  const catalogued = [
    ...places.map(({ locality, aliases }) => [
      ...(locality === undefined ? [] : [locality]),
      ...aliases,
    ]),
    ...skills.map(({ name, aliases }) => [name, ...aliases]),
  ];
  const patterns = [
    ...catalogued
      .filter((names) => names.length > 1)
      .flatMap((names) => listPatterns(names, false)),
    ...synonyms.flatMap((names) => listPatterns(names, true)),
  ];
  const byFirst = Map.groupBy(patterns, ({ words }) => words[0] ?? '');

  const addNames = (
    found: Set<Words>,
    text: readonly Token[],
    source: string,
    isTitle: boolean,
  ) => {
    text.forEach((token, i) => {
      for (const { words, distinct, isCertain, names } of byFirst.get(token.word) ?? []) {
        const isWritten = distinct === source.slice(token.start, token.end);
        const isNamed =
          words.length > 1
            ? words.every((word, j) => text[i + j]?.word === word)
            : isCertain
              ? isWritten || distinct === undefined
              : isTitle && isWritten;
        if (isNamed) for (const name of names) found.add(name);
      }
    });
  };

  return (title, text, source) => {
    const found = new Set<Words>();
    addNames(found, tokenize(title), title, true);
    addNames(found, text, source, false);
    return [...new Map([...found].map((words) => [words.join(' '), words])).values()];
  };
}

function listPatterns(names: readonly string[], isCertain: boolean): NamePattern[] {
  const all = names.map(splitWords);
  return names.map((name, i) => ({
    words: all[i] ?? [],
    distinct: /\p{Lu}.{0,100}\p{Lu}|\d|[+#]/u.test(name) ? name : undefined,
    isCertain,
    names: all,
  }));
}
