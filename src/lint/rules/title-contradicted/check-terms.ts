import type { Passage } from '../../../text/passage.ts';
import { anyOf } from '../../../facts/patterns.ts';
import { extractTerms } from '../../../facts/terms/index.ts';
import { canBeOfTerm } from '../../../model/term-window.ts';
import { termParts, type Season } from '../../../model/term.ts';
import { joinValues, pathTo, type Contradiction, type TitleCheck } from './title-check.ts';

const { raw } = String;

export const checkTerms: TitleCheck = (title, { terms, sessions }) => {
  const mentions = extractTerms(title);
  const first = mentions.find(({ certain }) => certain);
  if (!first) return terms ? checkSeason(title, terms) : undefined;
  if (terms) {
    if (terms.some((term) => mentions.some(({ value }) => mayBeSame(term, value))))
      return undefined;
    return {
      words: first,
      path: pathTo('terms', terms),
      fact: `the terms are ${joinValues(terms)}`,
    };
  }
  if (!sessions) return undefined;
  if (sessions.some((session) => mentions.some(({ value }) => canBeOfTerm(session, value)))) {
    return undefined;
  }
  return { words: first, path: ['sessions'], fact: 'no session can be in that term' };
};

/**
 * Whether two terms may be the same. A winter is named after the year of its December or of its
 * January, and one school's winter is another's spring.
 */
function mayBeSame(a: string, b: string): boolean {
  const [first, second] = [termParts(a), termParts(b)];
  const seasons = [first.season, second.season];
  const years = Math.abs(first.year - second.year);
  if (seasons.every((name) => name === 'winter')) return years <= 1;
  if (years !== 0) return false;
  return (
    first.season === second.season ||
    seasons.every((name) => name === 'winter' || name === 'spring')
  );
}

const SEASON_NAME = '(?:winter|spring|summer|fall|autumn)';
const INTERNSHIP = '(?:intern|internship|co-?op)';
/** A season without a year, next to an internship. */
const SEASON = new RegExp(
  anyOf(
    raw`\b(?<season>${SEASON_NAME})\s(?:(?:semester|term|season)\s)?${INTERNSHIP}\b`,
    raw`\b${INTERNSHIP}s?(?:,|\s?\(|\s[-–—])\s?(?<last>${SEASON_NAME})(?:\)|$)`,
  ),
  'iu',
);

function checkSeason(title: Passage, terms: readonly string[]): Contradiction | undefined {
  const match = SEASON.exec(title.text);
  const name = (match?.groups?.['season'] ?? match?.groups?.['last'])?.toLowerCase();
  if (!match || name === undefined) return undefined;
  const isCold = (season: string) => season === 'winter' || season === 'spring';
  const named = name === 'autumn' ? 'fall' : name;
  const isNamed = (season: Season) => season === named || (isCold(season) && isCold(named));
  if (terms.some((term) => isNamed(termParts(term).season))) return undefined;
  const words = { start: match.index, end: match.index + match[0].length };
  return { words, path: pathTo('terms', terms), fact: `the terms are ${joinValues(terms)}` };
}
