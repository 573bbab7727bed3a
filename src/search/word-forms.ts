import type { SearchLanguage } from './languages/search-language.ts';

/**
 * The same word with other endings: `welder` and `weld` for `welding`. Some of them do not exist.
 *
 * @param word folded, see `foldWord`
 */
export function getWordForms(
  word: string,
  { plurals, endings }: Pick<SearchLanguage, 'plurals' | 'endings'>,
): string[] {
  if (!/^\p{L}{4,30}$/u.test(word)) return [];
  const forms = new Set<string>();
  for (const [pattern = '', ...replacements] of [...plurals, ...endings]) {
    const ending = new RegExp(pattern, 'u');
    if (ending.test(word)) {
      for (const replacement of replacements) forms.add(word.replace(ending, replacement));
    }
  }
  forms.delete(word);
  return [...forms];
}
