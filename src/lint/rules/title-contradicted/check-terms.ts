import type { Passage } from '../../../text/passage.ts';
import { anyOf } from '../../../facts/patterns.ts';
import { extractTerms } from '../../../facts/terms/index.ts';
import { canMeanTerm, isSouthern, toNorthernTerm } from '../../../model/season.ts';
import { canBeOfTerm } from '../../../model/term-window.ts';
import { termParts, type Season } from '../../../model/term.ts';
import { joinValues, pathTo, type Contradiction, type TitleCheck } from './title-check.ts';

const { raw } = String;

export const checkTerms: TitleCheck = (title, { terms, sessions, places = [] }, { names }) => {
  const south = isSouthern(places.flatMap((id) => names.places.get(id) ?? []));
  const mentions = extractTerms(title);
  const first = mentions.find(({ certain }) => certain);
  if (!first) return terms ? checkSeason(title, terms, south) : undefined;
  if (terms) {
    if (terms.some((term) => mentions.some(({ value }) => mayBeSame(term, value, south))))
      return undefined;
    return {
      words: first,
      path: pathTo('terms', terms),
      fact: `the terms are ${joinValues(terms)}`,
    };
  }
  if (!sessions) return undefined;
  const fits = sessions.some((session) =>
    mentions.some(
      ({ value }) =>
        canBeOfTerm(session, value) || (south && canBeOfTerm(session, toNorthernTerm(value))),
    ),
  );
  return fits
    ? undefined
    : { words: first, path: ['sessions'], fact: 'no session can be in that term' };
};

/** Whether two terms may be the same; one school's winter is another's spring. */
function mayBeSame(term: string, stated: string, south: boolean): boolean {
  const [first, second] = [termParts(term), termParts(stated)];
  const isCold = [first.season, second.season].every(
    (name) => name === 'winter' || name === 'spring',
  );
  return canMeanTerm(term, stated, south) || (isCold && first.year === second.year);
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

function checkSeason(
  title: Passage,
  terms: readonly string[],
  south: boolean,
): Contradiction | undefined {
  const match = SEASON.exec(title.text);
  const name = (match?.groups?.['season'] ?? match?.groups?.['last'])?.toLowerCase();
  if (!match || name === undefined) return undefined;
  const isCold = (season: string) => season === 'winter' || season === 'spring';
  const named = name === 'autumn' ? 'fall' : name;
  const isNamed = (season: Season) => season === named || (isCold(season) && isCold(named));
  const meant = south ? [...terms, ...terms.map(toNorthernTerm)] : terms;
  if (meant.some((term) => isNamed(termParts(term).season))) return undefined;
  const words = { start: match.index, end: match.index + match[0].length };
  return { words, path: pathTo('terms', terms), fact: `the terms are ${joinValues(terms)}` };
}
