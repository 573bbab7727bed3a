import type { SearchLanguage } from './search-language.ts';

/** The other forms of a word: for each ending that it has, the word with the others of a group. */
export function getWordForms(word: string, { endings }: SearchLanguage): string[] {
  return endings.flatMap((group) =>
    group
      .filter((ending) => word.endsWith(ending))
      .flatMap((ending) =>
        group
          .filter((other) => other !== ending)
          .map((other) => word.slice(0, word.length - ending.length) + other),
      ),
  );
}
