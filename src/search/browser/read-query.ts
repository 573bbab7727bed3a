import type { SearchLanguage } from '../languages/search-language.ts';
import { parseQuery, type Query } from '../query.ts';
import { splitWords } from '../tokens.ts';
import { SearchError } from './search-error.ts';

/** Signs that are not part of plain words, and words that begin with two capitals: OR. */
const SIGNS = /[^\p{L}\p{M}\s.'’-]|(?<!\p{L})['.-]|\p{Lu}{2}/u;

/**
 * Parses the text of a search. What reads operators, codes, amounts and URLs is only loaded for a
 * text that may have any.
 *
 * @throws {SearchError} when that part of the script does not load
 */
export async function readQuery(
  text: string,
  language: SearchLanguage,
  { typing = false } = {},
): Promise<Query> {
  if (!mayHaveSyntax(text, language)) return parseQuery(text, language, { typing });
  const syntax = await import('../query-syntax.ts').catch((error: unknown) => {
    throw new SearchError('missing', String(error));
  });
  return parseQuery(text, language, { typing, syntax });
}

function mayHaveSyntax(text: string, language: SearchLanguage): boolean {
  const { addedEndings, ambiguousCodes, lowerCaseCodes, not } = language;
  const words = splitWords(text);
  return (
    SIGNS.test(text) ||
    new RegExp(addedEndings, 'i').test(text) ||
    [...not, ...lowerCaseCodes].some((word) => words.includes(word)) ||
    ambiguousCodes.includes(words.at(-1) ?? '')
  );
}
