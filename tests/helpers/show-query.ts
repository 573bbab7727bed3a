import type { SearchLanguage } from '../../src/search/languages/search-language.ts';
import { getSearchLanguage } from '../../src/search/languages/search-languages.ts';
import { parseQuery, type Need, type Query, type Term } from '../../src/search/query.ts';
import * as syntax from '../../src/search/query-syntax.ts';

const english = getSearchLanguage('en');

/** English with some names of a board, and some compounds. */
export const ENGLISH: SearchLanguage = {
  ...english,
  names: [
    ...english.names,
    ...['the home depot', 'isle of man', 'in n out burger', 'which', 'stoke on trent', 'best buy'],
  ],
  compounds:
    'parttime fulltime onsite coop fullstack frontend backend helpdesk healthcare workfromhome'.split(
      ' ',
    ),
};

export const FRENCH = getSearchLanguage('fr');

/** Parses a query with all of its syntax. */
export function parse(text: string, language = ENGLISH, typing = false): Query {
  return parseQuery(text, language, { typing, syntax });
}

/**
 * A query as text, a line for each term: `=` before whole words, `|` between alternatives, `-` and
 * `+` before what is excluded and required.
 */
export function showQuery(query: Query): string[] {
  return query.map(showTerm);
}

function showTerm({ alternatives, excluded, required }: Term): string {
  const shown = alternatives.map((needs) => needs.map(showNeed).join(' & ')).join(' | ');
  return (excluded ? '-' : '') + (required ? '+' : '') + shown;
}

function showNeed(need: Need): string {
  if ('words' in need) return `${need.whole ? '=' : ''}${need.words.join(' ')}`;
  const { amount, max, atLeast, currency = '', period } = need;
  const range = max === undefined ? String(amount) : `${amount}–${max}`;
  return `${currency}${range}${atLeast ? '+' : ''}${period ? `/${period}` : ''}`;
}
